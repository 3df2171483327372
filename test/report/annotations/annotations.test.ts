import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/finding/index.ts";
import { annotationsOf } from "../../../src/report/index.ts";

const place = { file: "kukar.xlsx", sheet: "Pemetaan", row: 9, field: "jangka_waktu", heading: "Jangka Waktu (tahun)" };

const notANumber: Finding = {
  code: "SEL-02",
  severity: "GALAT",
  at: { ...place, cells: ["Z9"] },
  value: "lima",
  expected: [],
  detail: { unit: null },
};
const long: Finding = { ...notANumber, code: "PM-16", severity: "PERINGATAN", value: "9", detail: { years: 9 } };
const hidden: Finding = {
  code: "LBR-02",
  severity: "PERINGATAN",
  at: { file: "kukar.xlsx", sheet: "Pemetaan", cells: [], row: null, field: null, heading: null },
  value: null,
  expected: [],
  detail: {},
};
const waived: Finding = {
  code: "PM-02",
  severity: "GALAT",
  at: { ...place, row: 12, cells: ["N12"], field: "dasar_wajib", heading: "Dasar Kerja Sama Wajib" },
  value: null,
  expected: [],
  detail: {},
  waived: { reason: "menunggu SK", until: "2026-12-31", by: "Sekda" },
};
const cleaned: Finding = {
  code: "SEL-10",
  severity: "INFO",
  at: {
    ...place,
    cells: Array.from({ length: 450 }, (_, at) => `I${at + 5}`),
    row: 5,
    field: "volume",
    heading: "Volume",
  },
  value: "1.250,5",
  expected: [],
  detail: { kind: "number-text", read: "1250,5", count: 450 },
};

const tables = [{ sheet: "Pemetaan", headingRow: 4, lastColumn: 41 }];
const marks = annotationsOf({
  file: "kukar.xlsx",
  verdict: "partial",
  findings: [hidden, cleaned, long, notANumber, waived],
  tables,
});

describe("what is marked in a copy", () => {
  it("colours a cell by its finding, an excepted one as a mere remark, and not a column without end", () => {
    expect(
      marks.cells.filter(({ cell }) => !cell.startsWith("I")).map(({ cell, severity }) => [cell, severity]),
    ).toEqual([
      ["Z9", "GALAT"],
      ["Z9", "PERINGATAN"],
      ["N12", "INFO"],
    ]);
    expect(marks.cells.filter(({ cell }) => cell.startsWith("I"))).toHaveLength(200);
    expect(marks.cells[0]?.lines).toEqual([
      "SEL-02 · Harus diperbaiki",
      expect.stringContaining("lima"),
      expect.stringMatching(/^→ Tulis angka saja/),
    ]);
  });

  it("gives each row one remark, the most urgent finding first", () => {
    expect(marks.rows.map(({ row, text }) => [row, text.split("\n").map((line) => line.slice(0, 34))])).toEqual([
      [
        9,
        [
          "Harus diperbaiki: Z9 · Sebaiknya d",
          "Harus diperbaiki Z9 (SEL-02): “lim",
          "Sebaiknya diperbaiki Z9 (PM-16): J",
        ],
      ],
      [5, ["Untuk diketahui I5 (SEL-10): Volum"]],
      [12, [expect.stringMatching(/^Dikecualikan N12 \(PM-02\): /)]],
    ]);
    expect(marks.tables).toEqual(tables);
  });

  it("lists everything on the sheet Temuan, by urgency, with links and counts", () => {
    const { intro, rows, linkColumn } = marks.summary;
    expect(intro.slice(0, 2)).toEqual([
      "Hasil pemeriksaan: diterima sebagian; baris yang harus diperbaiki ditahan dulu.",
      "Harus diperbaiki: 1 · Sebaiknya diperbaiki: 2 · Untuk diketahui: 1 · Dikecualikan: 1",
    ]);
    expect(
      rows.map(({ values, link, severity }) => [severity, values[0], values[linkColumn], values[7], link]),
    ).toEqual([
      ["GALAT", "Harus diperbaiki", "Z9", "SEL-02", { sheet: "Pemetaan", cell: "Z9" }],
      ["PERINGATAN", "Sebaiknya diperbaiki", "buka", "LBR-02", { sheet: "Pemetaan", cell: "A1" }],
      ["PERINGATAN", "Sebaiknya diperbaiki", "Z9", "PM-16", { sheet: "Pemetaan", cell: "Z9" }],
      ["INFO", "Untuk diketahui", "I5, I6, I7 +447", "SEL-10", { sheet: "Pemetaan", cell: "I5" }],
      ["INFO", "Dikecualikan", "N12", "PM-02", { sheet: "Pemetaan", cell: "N12" }],
    ]);
    expect(rows.at(-1)?.values[5]).toMatch(/Dikecualikan sampai 2026-12-31: menunggu SK\.$/);
  });
});
