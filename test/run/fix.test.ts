import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { applyPlan, type FixPlan, planFixes, validateFiles, writePlan } from "../../src/run/index.ts";
import { cellAddress, readWorkbook } from "../../src/workbook/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, VARIANTS } from "./memory-ports.ts";

const TEXTS = "g-angka-tanggal-teks.xlsx";
let computer: MemoryPorts;
let plan: FixPlan;

beforeAll(async () => {
  computer = await memoryPorts();
  computer.content.set("g.xlsx", bytesOf(VARIANTS, TEXTS));
  computer.content.set("a.xlsx", bytesOf(VARIANTS, "a-openpyxl.xlsx"));
  plan = await planFixes(computer.ports, { path: "g.xlsx", workspace: null });
  await writePlan(computer.ports, plan, "rencana.json");
});

const bytesAt = (path: string): Uint8Array => computer.content.get(path) ?? new Uint8Array();

/** Every cell with its kind: a date written as text is another thing than a date. */
function cellsOf(path: string): Readonly<Record<string, string>> {
  const read = readWorkbook(bytesAt(path), { fileName: path });
  const sheets = read.ok ? read.workbook.sheets : [];
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map(({ row, column, kind, text }) => [`${name}!${cellAddress(row, column)}`, `${kind} ${text}`]),
      ),
    ),
  );
}

async function checked(path: string) {
  const { files } = await validateFiles(computer.ports, { paths: [path], workspace: null, reportDate: "2026-11-22" });
  return files[0]?.validated;
}

async function meaning(path: string) {
  const submission = (await checked(path))?.submission;
  return [submission?.identitas.values, submission?.rows.map(({ id, held, values }) => [id, held, values])];
}

const apply = (changes: { path?: string | null; planPath?: string; output?: string; isUndo?: boolean } = {}) =>
  applyPlan(computer.ports, {
    planPath: "rencana.json",
    path: null,
    output: "rapi.xlsx",
    isUndo: false,
    workspace: null,
    ...changes,
  });

async function edited(name: string, change: (plan: FixPlan) => FixPlan): Promise<string> {
  await writePlan(computer.ports, change(structuredClone(plan)), name);
  return name;
}

describe("the plan", () => {
  it("names cell, old and new value and the reason", () => {
    const at = (cell: string) => plan.proposals.find(({ sheet, cell: one }) => `${sheet}!${one}` === cell);
    expect(at("Potensi!L5")).toEqual({
      sheet: "Potensi",
      cell: "L5",
      heading: "Nilai (Rp)",
      before: { kind: "text", text: "Rp. 1.412.400.000.000,-" },
      after: { kind: "number", number: 1_412_400_000_000 },
      why: "Angka yang tersimpan sebagai teks menjadi angka.",
    });
    expect(at("Identitas!B15")?.after).toEqual({ kind: "date", iso: "2025-03-17" });
    expect(at("Pemetaan!AA5")?.after).toEqual({ kind: "number", number: 48_500_000_000 });
  });

  it("is empty for a form without such spellings", async () => {
    const { proposals } = await planFixes(computer.ports, { path: "a.xlsx", workspace: null });
    expect(proposals).toEqual([]);
  });
});

describe("applying it", () => {
  it("changes these cells only, and nothing of what they mean", async () => {
    await apply();
    const before = cellsOf("g.xlsx");
    const after = cellsOf("rapi.xlsx");
    const changed = Object.keys(after).filter((cell) => after[cell] !== before[cell]);
    expect(changed.sort()).toEqual(plan.proposals.map(({ sheet, cell }) => `${sheet}!${cell}`).sort());
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(await meaning("rapi.xlsx")).toEqual(await meaning("g.xlsx"));
    // What is left was never proposed: a share in per cent could be read two ways once it is a number.
    expect((await checked("rapi.xlsx"))?.findings.map(({ code, at }) => [code, at.sheet, at.cells])).toEqual([
      ["SEL-10", "Pemetaan", ["AI5"]],
    ]);
  });

  it("is undone by the same plan", async () => {
    await apply();
    await apply({ path: "rapi.xlsx", output: "balik.xlsx", isUndo: true });
    expect(cellsOf("balik.xlsx")).toEqual(cellsOf("g.xlsx"));
    expect((await checked("balik.xlsx"))?.findings.map(({ code, at }) => [code, at.cells])).toEqual(
      (await checked("g.xlsx"))?.findings.map(({ code, at }) => [code, at.cells]),
    );
  });

  it("may be done in part: whatever is taken out of the plan, the meaning stays", async () => {
    const before = await meaning("g.xlsx");
    await fc.assert(
      fc.asyncProperty(fc.subarray([...plan.proposals], { minLength: 1 }), async (proposals) => {
        await apply({
          planPath: await edited("sebagian.json", (all) => ({ ...all, proposals })),
          output: "sebagian.xlsx",
        });
        expect(await meaning("sebagian.xlsx")).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});

describe("what is refused", () => {
  const refusal = async (attempt: Promise<unknown>): Promise<unknown> =>
    attempt.then(
      () => null,
      (error: { code?: string }) => error.code,
    );

  it("another file, a changed plan, a wrong name, the file itself", async () => {
    const first = plan.proposals.findIndex(({ after }) => after.kind === "number");
    const wrong = await edited("salah.json", (all) => ({
      ...all,
      proposals: all.proposals.map((one, at) =>
        at === first ? { ...one, after: { kind: "number", number: 7 } } : one,
      ),
    }));
    const elsewhere = await edited("lain.json", (all) => ({
      ...all,
      proposals: all.proposals.map((one) => ({ ...one, sheet: "Lain" })),
    }));
    computer.content.set("rusak.json", new TextEncoder().encode("{}"));
    const outcomes = [
      await refusal(apply({ path: "a.xlsx" })),
      await refusal(apply({ planPath: wrong })),
      await refusal(apply({ planPath: elsewhere })),
      await refusal(apply({ planPath: "rusak.json" })),
      await refusal(apply({ output: "rapi.xls" })),
      await refusal(apply({ output: "g.xlsx" })),
      await refusal(apply({ path: "g.xlsx", isUndo: true })),
    ];
    expect(outcomes).toEqual([
      "file-changed",
      "bad-plan",
      "file-changed",
      "bad-plan",
      "usage",
      "usage",
      "file-changed",
    ]);
    expect(bytesAt("g.xlsx")).toEqual(bytesOf(VARIANTS, TEXTS));
  });
});
