import { expect, it } from "vitest";
import { mapWorkbook, tracedTotal } from "../../src/report/index.ts";
import { exampleView, SUBMISSIONS } from "../support/map-store.ts";

const view = exampleView();
const traced = (id: string) => tracedTotal(view, SUBMISSIONS, id);

/** Every trace id in the workbook, with its sheet. */
const printed = mapWorkbook(view).sheets.flatMap(({ name, rows }) =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) =>
      value !== null && "text" in value && /^T-/.test(value.text)
        ? value.text.split(", ").map((id) => [name, id] as const)
        : [],
    ),
  ),
);

it("every total in the workbook leads to rows that add up to it", () => {
  // 14 + 8 + 4 × 3 + 3 in the summary; (32 urusan + 1 + 11 regions) of each of two tables; two for each group of the list:
  // a level, urusan, bidang and program of the province, a level, 2 urusan, 3 bidang and 3 programs of the others, all
  // years and 2027.
  expect(printed).toHaveLength(14 - 3 + 8 + 12 + 3 + 2 * 44 + 2 * (4 + 9 + 2));
  for (const [, id] of printed) {
    const total = traced(id);
    expect([id, total?.id, total?.recomputed]).toEqual([id, id, total?.printed]);
  }
});

it.each([
  ["T-usulan", 7],
  ["T-cocok", 6],
  ["T-telaah", 1],
  ["T-ditahan", 1],
  ["T-mengirim", 4],
  ["T-biaya", 83_000_000_000],
  ["T-tanpa-biaya", 1],
  ["T-kelas-KSDPK", 1],
  ["T-biaya-prioritas-I", 83_000_000_000],
  // Of two, one is excepted.
  ["T-temuan-GALAT", 1],
  ["t-COCOK-64.02", 3],
  ["T-cocok-64.02-1.03", 2],
  ["T-cocok-1.03", 3],
  ["T-potensi-64.02-3.26", 1],
  ["T-potensi-64.71", 0],
  ["T-rencana-provinsi", 1],
  ["T-pagu-provinsi-3.28.06", 42_000_000_000],
  ["T-rencana-kabkota-1", 4],
  ["T-rencana-kabkota-1.03.02", 3],
  // The only one of its bidang; it says neither its program nor its cost.
  ["T-pagu-kabkota-3.27-tanpa-program", 0],
  ["t-RENCANA-kabkota-1.02.02", 1],
  ["T-pagu-tahun-2027", 83_000_000_000],
])("%s is %d", (id, value) => {
  expect(traced(id)).toMatchObject({ printed: value, recomputed: value });
});

it("names the rows, their files and cells", () => {
  expect(
    traced("T-cocok-64.02")
      ?.parts.map(({ id, file, sheet, row }) => [id, file, sheet, row])
      .sort(),
  ).toEqual([
    ["64.02-2026-U-001", "64.02.xlsx", "Pemetaan", 7],
    ["64.02-2026-U-002", "64.02.xlsx", "Pemetaan", 8],
    ["64.02-2026-U-004", "64.02.xlsx", "Pemetaan", 10],
  ]);
  expect(traced("T-biaya-64.71")).toMatchObject({
    title: "Perkiraan biaya semua usulan yang cocok, Kota Balikpapan",
    unit: "rupiah",
    // The reports print no sum of rupiah by region.
    printed: null,
    recomputed: 3_500_000_000,
    parts: [{ id: "64.71-2026-U-001", raw: "3500000000", amount: 3_500_000_000 }],
  });
});

it.each([
  "T-",
  "T-cocok-",
  "T-cocok-1.03-64.02",
  "T-cocokan",
  "T-kelas-KSD",
  "cocok x",
  "T-rencana-kabkota-1.03.99",
  "T-pagu-tahun-1999",
])("%s names no total", (id) => {
  expect(traced(id)).toBeNull();
});
