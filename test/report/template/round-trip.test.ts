import { describe, expect, it } from "vitest";
import { FORM, regionOf } from "../../../src/regulation/index.ts";
import { type Prefill, templateModel } from "../../../src/report/index.ts";
import { type ValidatedFile, validateWorkbook } from "../../../src/validate/index.ts";
import { readWorkbook, writeWorkbook } from "../../../src/workbook/index.ts";

const EXAMPLES: Prefill = Object.fromEntries(FORM.tables.map(({ table, examples }) => [table, examples]));
const FILE = { file: "64.02.xlsx", sha256: "0".repeat(64) };

function validated(bytes: Uint8Array): ValidatedFile {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const { workbook, remarks } = read;
  return validateWorkbook({ ...FILE, workbook, remarks }, { reportDate: "2026-02-02" });
}

/** The values of each stored row under its table, as a later template would be filled with them. */
function storedRows({ submission }: ValidatedFile): Prefill {
  if (submission === null) throw new Error("The file was refused");
  const rows = (table: string) => submission.rows.filter((row) => row.table === table).map((row) => row.values);
  const tables = FORM.tables.filter(({ table }) => table !== "identitas").map(({ table }) => [table, rows(table)]);
  return { identitas: [submission.identitas.values], ...Object.fromEntries(tables) };
}

describe("a template that goes out and comes back", () => {
  it("filled with its own examples has no finding at all", async () => {
    const { findings, verdict, ledger } = validated(await writeWorkbook(templateModel({ prefill: EXAMPLES })));
    expect([findings, verdict]).toEqual([[], "accepted"]);
    expect(ledger.map(({ sheet, accepted, held, reasons }) => [sheet, accepted, held, reasons])).toEqual([
      ["Identitas", 18, 0, {}],
      ["Potensi", 1, 0, { contoh: 1 }],
      ["Permasalahan", 1, 0, { contoh: 1 }],
      ["Pemetaan", 1, 0, { contoh: 1 }],
      ["KSD Berjalan", 1, 0, { contoh: 1 }],
      ["Neraca Komoditas", 1, 0, { contoh: 1 }],
      ["PDRB", 2, 0, { contoh: 1 }],
    ]);
  });

  it("filled again with what was stored brings the same rows back", async () => {
    const first = storedRows(validated(await writeWorkbook(templateModel({ prefill: EXAMPLES }))));
    const region = regionOf("64.02");
    if (region === undefined) throw new Error("64.02 is a region");
    const again = validated(await writeWorkbook(templateModel({ region, year: 2026, prefill: first })));
    expect(again.findings).toEqual([]);
    // The running number is the sheet's own.
    const withoutNumber = (rows: Prefill): unknown =>
      JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key === "no" ? undefined : value)));
    expect(withoutNumber(storedRows(again))).toEqual(withoutNumber(first));
  });

  it("sent back empty is told what is missing, and nothing about our own sheets", async () => {
    const { findings, verdict } = validated(await writeWorkbook(templateModel()));
    expect(verdict).toBe("refused");
    const codes = new Set(findings.map(({ code, at }) => `${code} ${at.sheet}`));
    expect([...codes].filter((code) => /Petunjuk|Kamus|Cek|Daftar|KOL/.test(code))).toEqual([]);
    expect(codes).toContain("LBR-05 Pemetaan");
  });
});
