import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TABLE_NAMES, type TableName } from "../../src/domain/index.ts";
import { CATALOGUE, sentencesOf } from "../../src/finding/index.ts";
import { FORM, tableDeclaration } from "../../src/regulation/index.ts";
import type { ValidatedFile } from "../../src/validate/index.ts";
import { brief, checkForm, contentOf } from "../support/check-form.ts";
import { exampleGrid, exampleWorkbook, type Grid } from "../support/example-form.ts";
import { type Entered, rawSheet } from "../support/raw.ts";

/** Things people and programs put into cells, wanted or not. */
const anything: fc.Arbitrary<Entered> = fc.oneof(
  fc.constantFrom<Entered>(
    null,
    "",
    "-",
    " ",
    "CONTOH",
    "JUMLAH",
    "Kode Usulan",
    "1.500",
    "Rp 1,25 M",
    "12 Maret 2024",
    "31 Februari 2024",
    "Bogor",
    "P-001; M-001",
    "64.02",
    "1.3",
    "=1+1",
    "\u0000\u200B",
    "a\nb;c",
    true,
    { error: "#REF!" },
    { formula: "=A1" },
    { date: "2024-03-12" },
    { date: "1900-02-28T12:00:00" },
    { number: 0.5, format: "0%" },
  ),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.string({ maxLength: 40, unit: "grapheme" }),
);

interface Damage {
  readonly table: TableName;
  readonly row: number;
  readonly column: number;
  readonly entry: Entered;
}

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    table: fc.constantFrom(...TABLE_NAMES),
    row: fc.nat({ max: 4 }),
    column: fc.nat({ max: 42 }),
    entry: anything,
  }),
  { maxLength: 25 },
);

function damaged(list: readonly Damage[]): Partial<Record<TableName, Grid>> {
  const grids = new Map(TABLE_NAMES.map((table) => [table, exampleGrid(table)]));
  for (const { table, row, column, entry } of list) {
    const grid = grids.get(table) ?? [];
    const line = grid[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = entry;
    while (grid.length <= row) grid.push([]);
    grid[row] = line;
  }
  return Object.fromEntries(grids);
}

function expectClosed({ ledger, submission, rules, findings }: ValidatedFile): void {
  for (const { read, accepted, held, ignored, reasons } of ledger) {
    expect(read).toBe(accepted + held + ignored);
    expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(held + ignored);
  }
  for (const { checked, passed, failed } of rules) expect([checked, passed >= 0]).toEqual([passed + failed, true]);
  for (const { code, severity } of findings) expect(CATALOGUE[code].severities).toContain(severity);
  if (submission === null) return;
  expect(new Set(submission.rows.map(({ id }) => id)).size).toBe(submission.rows.length);
  for (const table of FORM.tables) {
    const line = ledger.find((one) => one.table === table.table);
    const rows = submission.rows.filter((one) => one.table === table.table);
    if (table.table === "identitas" || line === undefined) continue;
    expect([rows.filter(({ held }) => !held).length, rows.filter(({ held }) => held).length]).toEqual([
      line.accepted,
      line.held,
    ]);
  }
}

describe("whatever is in the file", () => {
  test("nothing crashes, every row is accounted for, every finding has words", () => {
    fc.assert(
      fc.property(damages, (list) => {
        const checked = checkForm(exampleWorkbook(damaged(list)));
        expectClosed(checked);
        for (const finding of checked.findings) {
          for (const language of ["id", "en"] as const) {
            const { message, fix } = sentencesOf(finding, language);
            expect(`${message} ${fix}`).not.toMatch(/\bundefined\b|\[object/);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("grids of anything, under no heading at all, are refused in words", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anything, { maxLength: 12 }), { maxLength: 30 }), (grid) => {
        const checked = checkForm({ ...exampleWorkbook(), sheets: [rawSheet("Sheet1", grid)] });
        expect(brief(checked.findings)).toEqual([["BKS-06", "GALAT", null, "", null]]);
      }),
      { numRuns: 100 },
    );
  });

  test("a held row stays with its findings, its raw texts and their addresses", () => {
    const list: Damage[] = [{ table: "pemetaan", row: 1, column: 25, entry: "tiga tahun" }];
    const checked = checkForm(exampleWorkbook(damaged(list)));
    expect(brief(checked.findings)).toEqual([["SEL-02", "GALAT", "Pemetaan", "Z2", "jangka_waktu"]]);
    expect(checked.verdict).toBe("partial");
    const row = checked.submission?.rows.find(({ table }) => table === "pemetaan");
    expect([row?.held, row?.values["jangka_waktu"], row?.raw["jangka_waktu"]]).toEqual([
      true,
      null,
      { cell: "Z2", text: "tiga tahun" },
    ]);
    expect(row?.values["judul"]).toBe("Penyelenggaraan angkutan sungai Tenggarong–Samarinda");
  });

  test("a line of Identitas with a GALAT is held alone: no value, its text kept", () => {
    const identitas = exampleGrid("identitas").map((line) =>
      line[0] === "Periode RPJMD" ? ["Periode RPJMD", "2025-2035"] : line,
    );
    const checked = checkForm(exampleWorkbook({ identitas }));
    expect(brief(checked.findings)).toEqual([["SEL-06", "GALAT", "Identitas", "B6", "rpjmd_awal"]]);
    expect(checked.verdict).toBe("partial");
    expect(checked.ledger[0]).toMatchObject({ read: 18, accepted: 17, held: 1, reasons: { "SEL-06": 1 } });
    expect(checked.submission?.identitas).toMatchObject({
      values: { rpjmd_awal: null, rpjmd_akhir: null },
      raw: { rpjmd_awal: { cell: "B6", text: "2025-2035" } },
    });
  });

  test.each([
    "2025-2029",
    "2025 – 2029",
    "2025 s.d. 2029",
    "2025 s/d 2029",
    "Tahun 2025-2029",
    "2025 sampai dengan 2029",
    "2025/2029",
  ])("the RPJMD period written as %s", (text) => {
    const identitas = exampleGrid("identitas").map((line) =>
      line[0] === "Periode RPJMD" ? ["Periode RPJMD", text] : line,
    );
    const checked = checkForm(exampleWorkbook({ identitas }));
    expect(checked.submission?.identitas.values).toMatchObject({ rpjmd_awal: 2025, rpjmd_akhir: 2029 });
    expect(checked.findings.filter(({ code }) => code !== "SEL-10")).toEqual([]);
  });

  test.each<[string, Entered, string]>([
    ["Kode Daerah", "64.13", "ID-01"],
    ["Kode Daerah", "6403", "ID-01"],
    ["Kode Daerah", "", "SEL-01"],
    ["Kode Daerah", { error: "#N/A" }, "SEL-08"],
    ["Tahun Pemetaan", "dua ribu", "SEL-02"],
    ["Tahun Pemetaan", 1999, "SEL-06"],
    ["Provinsi", "63 - Kalimantan Selatan", "ID-03"],
    ["Nama Daerah", "Kabupaten Berau", "ID-02"],
  ])("without knowing whose form it is nothing is stored: %s = %j", (label, entry, code) => {
    const identitas = exampleGrid("identitas").map((line) => (line[0] === label ? [label, entry] : line));
    const checked = checkForm(exampleWorkbook({ identitas }));
    expect(checked.findings.filter(({ severity }) => severity === "GALAT").map((finding) => finding.code)).toEqual([
      code,
    ]);
    expect([checked.verdict, checked.submission]).toEqual(["refused", null]);
  });

  test("a region's code that is kept as a number is still its code", () => {
    const identitas = exampleGrid("identitas").map((line) =>
      line[0] === "Kode Daerah" ? ["Kode Daerah", 64.02] : line,
    );
    expect(contentOf(checkForm(exampleWorkbook({ identitas })))).toEqual(contentOf(checkForm(exampleWorkbook())));
  });

  test("nothing unreadable passes in silence: a partner code of no region in a Sinergi proposal", () => {
    const at = tableDeclaration("pemetaan").fields.findIndex(({ name }) => name === "kode_daerah_mitra");
    const pemetaan = exampleGrid("pemetaan").map((line, row) =>
      row === 0
        ? line
        : line.map((cell, column) => (column === at ? "BNN Provinsi" : cell === "KSDD Wajib" ? "Sinergi" : cell)),
    );
    const checked = checkForm(exampleWorkbook({ pemetaan }));
    expect(brief(checked.findings)).toContainEqual(["SEL-05", "GALAT", "Pemetaan", "P2", "kode_daerah_mitra"]);
    expectClosed(checked);
  });
});

test("the same form gives the same result, whatever is checked in between", () => {
  const first = checkForm(exampleWorkbook());
  checkForm(exampleWorkbook({ pemetaan: null }));
  expect(checkForm(exampleWorkbook())).toEqual(first);
});
