import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Decision, MatchedPair, MatchResult } from "../../src/domain/index.ts";
import { MARKDOWN_TEMPLATES, mapMarkdown, mapWorkbook } from "../../src/report/index.ts";
import type { CellContent } from "../../src/workbook/index.ts";
import { exampleView } from "../support/map-store.ts";
import { code } from "../support/submission-builder.ts";

const PAIR: MatchedPair = {
  id: "commodity:64.02:64.72:beras",
  kind: "commodity",
  a: code("64.02"),
  b: code("64.72"),
  class: "KSDD_SUKARELA",
  bidang: null,
  gainA: "Menyalurkan 10 ton beras.",
  gainB: "Menutup 50% kekurangan.",
  reasons: ["Surplus dan kurang.", "Berbatasan."],
  missing: ["Harga."],
  counter: "=1+1",
  strength: 0.75,
  rows: [],
  volume: 10,
  unit: "ton",
  commodity: "beras",
  borders: true,
  km: 54.4,
};

const MATCH: MatchResult = {
  pairs: [PAIR],
  allocation: [
    { commodity: "beras", from: code("64.02"), to: code("64.72"), amount: 10, unit: "ton", km: 54.4, borders: true },
  ],
  unmet: [{ commodity: "beras", region: code("64.72"), amount: 10.5, unit: "ton", reason: "Surplus habis." }],
  unused: [{ commodity: "kopi", region: code("64.02"), amount: 3, unit: "ton", reason: "Tidak ada yang kurang." }],
  unsolved: [
    {
      id: "64.72-2026-M-001",
      region: code("64.72"),
      bidang: "1.03",
      problem: "Banjir | hilir",
      helpers: [{ region: code("64.02"), row: "64.02-2026-P-001", words: ["banjir"], borders: true }],
    },
  ],
  remarks: [{ region: null, row: null, text: "Satu baris tidak dipasangkan." }],
};

const DECISION: Decision = {
  number: 1,
  kind: "merge",
  subjects: ["64.72-2026-U-001", "64.02-2026-U-001"],
  reason: "Satu objek",
  by: "Ketua TKKSD",
  date: "2026-11-12",
  at: "2026-11-12T03:00:00Z",
};

const decided = exampleView({
  match: MATCH,
  decisions: {
    merged: [{ lead: "64.72-2026-U-001", others: ["64.02-2026-U-001"], decision: DECISION }],
    inForce: [
      { decision: DECISION, titles: ["Banjir bersama", null] },
      {
        decision: { ...DECISION, number: 2, kind: "reject", subjects: ["commodity:64.02:64.72:beras"] },
        titles: [null],
      },
    ],
  },
});

const shown = (value: CellContent): string | number => {
  if (value === null) return "";
  if ("number" in value) return value.number;
  if ("date" in value) return value.date;
  return "formula" in value ? `=${value.formula}` : value.text;
};

/** The records of a sheet, below its title, note and headings. */
function rowsOf(name: string): (string | number)[][] {
  const sheet = mapWorkbook(decided).sheets.find((one) => one.name === name);
  return (sheet?.rows ?? [])
    .filter(({ number }) => number > 4)
    .map(({ cells }) => cells.map(({ value }) => shown(value)));
}

describe("the map with partners", () => {
  it("has a row for each pair, with the code that a decision takes", () => {
    expect(rowsOf("Pasangan Mitra")).toEqual([
      [
        1,
        "Kabupaten Kutai Kartanegara",
        "Kota Samarinda",
        "Surplus bertemu kekurangan",
        "KSDD Sukarela",
        "",
        "Beras",
        10,
        "ton",
        "Ya",
        54.4,
        "Surplus dan kurang. Berbatasan.",
        "Menyalurkan 10 ton beras.",
        "Menutup 50% kekurangan.",
        "Harga.",
        "=1+1",
        "commodity:64.02:64.72:beras",
      ],
    ]);
  });

  it("shows the strongest pair of every kind of each region in full, and says how many there are", () => {
    const other = (id: string, changes: Partial<MatchedPair>): MatchedPair => ({ ...PAIR, ...changes, id });
    const pairs = [
      PAIR,
      other("weaker", { strength: PAIR.strength / 2 }),
      other("third", { strength: PAIR.strength / 3, b: code("64.74") }),
      other("need", { kind: "need", strength: PAIR.strength / 4 }),
    ];
    const sheets = mapWorkbook(exampleView({ match: { ...MATCH, pairs } })).sheets;
    const rows = (name: string) => sheets.find((one) => one.name === name)?.rows.filter(({ number }) => number > 4);
    const best = rows("Pasangan Utama")?.map(({ cells }) => cells.map(({ value }) => shown(value)));
    // 64.02 and 64.72 have the first; 64.74 has none but the third.
    expect(best?.map((row) => [row[0], row[2], row[3]])).toEqual([
      [1, "Kota Samarinda", "Surplus bertemu kekurangan"],
      [2, "Kota Bontang", "Surplus bertemu kekurangan"],
      [3, "Kota Samarinda", "Potensi menjawab masalah"],
    ]);
    expect(rows("Pasangan Mitra")).toHaveLength(4);
    const note = sheets.find(({ name }) => name === "Pasangan Utama")?.rows[1]?.cells[0]?.value ?? null;
    expect(shown(note)).toContain("3 dari 4 pasangan; semuanya di lembar Pasangan Mitra");
  });

  it("prints all pairs in a line each, their texts on the screen only", () => {
    const sheet = mapWorkbook(decided).sheets.find(({ name }) => name === "Pasangan Mitra");
    expect(sheet?.print?.area).toBe("A1:K5");
  });

  it("puts what moves and what stays of a commodity together", () => {
    expect(rowsOf("Alokasi Komoditas")).toEqual([
      ["Beras", "Dialokasikan", "Kabupaten Kutai Kartanegara", "Kota Samarinda", 10, "ton", 54.4, "Ya", ""],
      ["Beras", "Kekurangan tersisa", "", "Kota Samarinda", 10.5, "ton", "", "", "Surplus habis."],
      ["Kopi", "Surplus tersisa", "Kabupaten Kutai Kartanegara", "", 3, "ton", "", "", "Tidak ada yang kurang."],
    ]);
  });

  it("names the regions that could help with a problem nobody proposes to solve", () => {
    expect(rowsOf("Masalah tanpa Usulan")).toEqual([
      [
        "64.72-2026-M-001",
        "Kota Samarinda",
        "1.03 Pekerjaan Umum dan Penataan Ruang",
        "Banjir | hilir",
        "Kabupaten Kutai Kartanegara (berbatasan): banjir",
      ],
    ]);
  });

  it("tells decisions in words, and shows a merged proposal with all its codes", () => {
    expect(rowsOf("Keputusan Rakor").map((row) => row.slice(1, 4))).toEqual([
      ["2026-11-12", "Digabung", "64.72-2026-U-001 Banjir bersama; 64.02-2026-U-001"],
      ["2026-11-12", "Ditolak", "Surplus bertemu kekurangan: Kabupaten Kutai Kartanegara, Kota Samarinda, Beras"],
    ]);
    expect(rowsOf("Usulan dan Skor").map((row) => row[1])).toContain("64.72-2026-U-001 + 64.02-2026-U-001");
  });

  it("says the same in Markdown, one line a cell", () => {
    const template = readFileSync(new URL(`../../templates/${MARKDOWN_TEMPLATES.map}`, import.meta.url), "utf8");
    const lines = mapMarkdown(decided, template).split("\n");
    for (const line of [
      "| Beras | Kabupaten Kutai Kartanegara | Kota Samarinda | 10 ton | 54 | ya |",
      "| Beras | Kota Samarinda | 10,5 ton | Surplus habis. |",
      "| 1 | 12 November 2026 | Digabung | 64.72-2026-U-001 Banjir bersama; 64.02-2026-U-001 | Satu objek | Ketua TKKSD |",
      "- Satu baris tidak dipasangkan.",
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.find((line) => line.includes("Banjir \\| hilir"))).toBeDefined();
  });

  it("has none of these sheets where partners were not looked for and nothing was decided", () => {
    const names = mapWorkbook(exampleView()).sheets.map(({ name }) => name);
    for (const name of ["Pasangan Mitra", "Alokasi Komoditas", "Masalah tanpa Usulan", "Keputusan Rakor"]) {
      expect(names).not.toContain(name);
    }
  });
});
