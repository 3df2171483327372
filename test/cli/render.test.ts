import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellRanges } from "../../src/cli/render/cell-ranges.ts";
import { findingLines } from "../../src/cli/render/findings.ts";
import { hanging, table, wrap } from "../../src/cli/render/layout.ts";
import { moment, oneDecimal, percentage } from "../../src/cli/render/numbers.ts";
import { fitted } from "../../src/cli/terminal.ts";
import { type Finding, sentencesOf } from "../../src/finding/index.ts";

describe("cellRanges", () => {
  it.each([
    [["C5", "C6", "C7"], ["C5:C7"]],
    [["C7", "C5", "C6", "C6"], ["C5:C7"]],
    [
      ["F9", "C5", "AA1", "C7"],
      ["C5", "C7", "F9", "AA1"],
    ],
    [["C9", "C10", "C11"], ["C9:C11"]],
    [["M9:M10"], ["M9:M10"]],
    [[], []],
  ])("%j → %j", (cells, ranges) => {
    expect(cellRanges(cells)).toEqual(ranges);
  });

  it("names every cell once, however they come", () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (numbers) => {
        const named = cellRanges(numbers.map((row) => `C${row}`)).flatMap((range) => {
          const [from = 0, to = from] = range.split(":").map((cell) => Number(cell.slice(1)));
          return Array.from({ length: to - from + 1 }, (_, at) => from + at);
        });
        expect(named).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });
});

const blank = (row: number): Finding => ({
  code: "SEL-01",
  severity: "GALAT",
  at: { file: "kukar.xlsx", sheet: "Pemetaan", cells: [`C${row}`], row, field: "judul", heading: "Judul Kerja Sama" },
  value: null,
  expected: [],
  detail: { need: "W" },
});

const plain = { language: "id", paint: (_style: unknown, text: string) => text, width: 100 } as const;

describe("findingLines", () => {
  it("says once what holds for 125 cells", () => {
    const findings = Array.from({ length: 125 }, (_, at) => blank(5 + at));
    const lines = findingLines(findings, plain);
    expect(lines.slice(0, 3)).toEqual([
      "",
      "  Pemetaan · 125 GALAT",
      "  GALAT  SEL-01  C5:C129  Judul Kerja Sama (125×)",
    ]);
    expect(lines).toHaveLength(5);
  });

  it("caps what one code says of a sheet, and says how many more there are", () => {
    const findings = Array.from({ length: 30 }, (_, at): Finding => ({ ...blank(5 + at), value: `nilai ${at}` }));
    const lines = findingLines(findings, plain);
    expect(lines.filter((line) => line.startsWith("  GALAT"))).toHaveLength(12);
    expect(lines.at(-1)).toBe("  … dan 18 temuan SEL-01 lagi di lembar ini; semua: --json");
  });

  it("says how many questions wait, beside their cause and for the whole file", () => {
    const [first, second] = [blank(5), blank(6)];
    const lines = findingLines(
      [
        { ...first, silenced: 3 },
        { ...second, silenced: 1 },
      ],
      plain,
    );
    expect(lines[2]).toBe("  GALAT  SEL-01  C5:C6  Judul Kerja Sama (2×)  (4 pemeriksaan menunggu)");
    expect(lines.slice(-3)).toEqual([
      "",
      "  4 pemeriksaan lain menunggu: bergantung pada isian yang menurut temuan di atas belum terbaca atau",
      "  kolomnya tidak ada. Setelah diperbaiki, mungkin ada temuan baru.",
    ]);
    expect(findingLines([first], plain).join(" ")).not.toContain("menunggu");
  });

  it("keeps to 100 columns and loses no word", () => {
    const lines = findingLines([blank(5)], plain);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    const { message, fix } = sentencesOf(blank(5), "id");
    expect(lines.slice(3).join(" ").replace(/\s+/g, " ").trim()).toBe(`${message} → ${fix}`);
  });
});

describe("layout", () => {
  it("wraps at blanks and never inside a word", () => {
    expect(wrap("satu dua tiga empat", 9)).toEqual(["satu dua", "tiga", "empat"]);
    expect(hanging("→ ", "satu dua tiga", 9)).toBe("→ satu\n  dua\n  tiga");
    expect(wrap("https://panjang.example.go.id/sekali x", 5)).toEqual(["https://panjang.example.go.id/sekali", "x"]);
  });

  it("sets a table", () => {
    const columns = [{ title: "Kode" }, { title: "Nilai", align: "right" as const }, { title: "Judul", most: 6 }];
    expect(
      table(columns, [
        ["64.02", "7,5", "Angkutan sungai"],
        ["64", "10,0", ""],
      ]),
    ).toEqual(["Kode   Nilai  Judul", "64.02    7,5  Angku…", "64      10,0"]);
  });
});

describe("numbers", () => {
  it("are written as in Indonesia, or in English", () => {
    expect([oneDecimal(83.333, "id"), oneDecimal(83.333, "en")]).toEqual(["83,3", "83.3"]);
    expect([percentage(0.8), percentage(0.999), percentage(1)]).toEqual(["80%", "99%", "100%"]);
  });

  it("dates are those of Western Indonesian Time", () => {
    expect(moment("2026-08-31T17:30:00.000Z", "id")).toBe("1 Sep 2026 00.30 WIB");
    expect(moment("2026-08-31T16:59:59.000Z", "en")).toBe("31 Aug 2026 23:59 WIB");
  });
});

describe("fitted", () => {
  it.each([
    ["satu dua tiga", 8, "satu dua\ntiga"],
    ["satu dua", 8, "satu dua"],
    ["  satu dua tiga", 10, "  satu dua\n  tiga"],
    ["sebuah-jalur-yang-panjang lalu", 10, "sebuah-jalur-yang-panjang\nlalu"],
    ["a  b", 40, "a  b"],
  ])("%j in %d columns", (text, width, expected) => {
    expect(fitted(text, width)).toBe(expected);
  });

  it("loses nothing but the blank it breaks at, and leaves no line that could be shorter", () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9/.-]{1,14}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), (parts, width) => {
        const lines = fitted(parts.join(" "), width).split("\n");
        expect(lines.join(" ")).toBe(parts.join(" "));
        expect(lines.filter((line) => line.length > width)).toEqual([]);
        const early = lines.slice(1).filter((line, at) => `${lines[at]} ${line.split(" ")[0]}`.length <= width);
        expect(early).toEqual([]);
      }),
    );
  });
});
