import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RowTableName } from "../../src/domain/index.ts";
import { sentencesOf } from "../../src/finding/index.ts";
import { brief, checkForm } from "../support/check-form.ts";
import { columnOf, exampleGrid, exampleWorkbook, type Grid } from "../support/example-form.ts";
import type { Entered } from "../support/raw.ts";
import { readColumn } from "../support/read-column.ts";

function withCell(table: RowTableName, name: string, entry: Entered): Grid {
  const at = columnOf(table, name);
  return exampleGrid(table).map((line, row) =>
    row === 1 ? line.map((cell, column) => (column === at ? entry : cell)) : line,
  );
}

function withLine(label: string, entry: Entered): Grid {
  return exampleGrid("identitas").map((line) => (line[0] === label ? [label, entry] : line));
}

/** All findings about one cell: code, severity, cells, value, expected, detail. */
function findingsOf(table: RowTableName, name: string, entry: Entered): unknown[] {
  const checked = checkForm(exampleWorkbook({ [table]: withCell(table, name, entry) }));
  return checked.findings.map(({ code, severity, at, value, expected, detail }) => [
    code,
    severity,
    at.cells,
    value,
    expected,
    detail,
  ]);
}

describe("required and expected values", () => {
  test("SEL-01 holds the row where the value is required, and warns where it is expected", () => {
    const detail = { need: "W", example: "Waktu tempuh lebih singkat dan perjalanan lebih selamat" };
    expect(findingsOf("pemetaan", "manfaat", "")).toEqual([["SEL-01", "GALAT", ["W2"], null, [], detail]]);
    expect(findingsOf("pemetaan", "manfaat", " \n ")).toEqual([["SEL-01", "GALAT", ["W2"], null, [], detail]]);
    expect(findingsOf("pemetaan", "manfaat", "-")).toEqual([["SEL-01", "GALAT", ["W2"], "-", [], detail]]);
    expect(findingsOf("pemetaan", "sasaran_rpjmd", "")).toEqual([
      ["SEL-01", "PERINGATAN", ["AE2"], null, [], { need: "A", example: "Meningkatnya konektivitas antarwilayah" }],
    ]);
    expect(findingsOf("pemetaan", "latar_belakang", "")).toEqual([]);
    expect(findingsOf("pemetaan", "manfaat", "0")).toEqual([]);
  });

  test("blank, zero, a dash and the unreadable are four things", () => {
    const cells = readColumn("pemetaan", "biaya_rp", [null, 0, "-", "belum dihitung"]);
    expect(cells.map(({ value, findings }) => [value, findings.map(({ code, severity }) => [code, severity])])).toEqual(
      [
        [null, [["SEL-01", "PERINGATAN"]]],
        [0, []],
        [null, [["SEL-01", "PERINGATAN"]]],
        [null, [["SEL-02", "GALAT"]]],
      ],
    );
  });
});

describe("numbers in cells", () => {
  test("true numbers, percentages, and numbers that are none", () => {
    const cells = readColumn("pemetaan", "target", [
      46.4,
      { number: 0.464, format: "0.0%" },
      { number: 1.1, format: '0.0"%"' },
      -3,
      true,
      { date: "2024-03-12" },
      { error: "#DIV/0!" },
      { formula: "=B2*2" },
    ]);
    expect(cells.map(({ value, findings }) => [value, findings.map(({ code, detail }) => [code, detail])])).toEqual([
      [46.4, []],
      [46.4, [["SEL-10", { kind: "percent", read: "46,4", count: 1 }]]],
      [1.1, []],
      [-3, []],
      [null, [["SEL-02", { unit: null, wants: "number" }]]],
      [null, [["SEL-02", { unit: null, wants: "number" }]]],
      [null, [["SEL-08", { error: "#DIV/0!" }]]],
      [null, [["SEL-09", { formula: "=B2*2" }]]],
    ]);
  });

  test("rupiah have no cents, and a hair beside a whole number is one", () => {
    const cells = readColumn("potensi", "nilai_rp", [1_250_000.5, 1_250_000.000_000_1, 999_999_999_999_999, 1e15, -1]);
    expect(cells.map(({ value, findings }) => [value, findings.map(({ code, expected }) => [code, expected])])).toEqual(
      [
        [null, [["SEL-02", ["1250001"]]]],
        [1_250_000, [["SEL-10", []]]],
        [999_999_999_999_999, []],
        [null, [["SEL-06", []]]],
        [null, [["SEL-06", []]]],
      ],
    );
  });

  test("years in cells that Excel took for dates", () => {
    const cells = readColumn("potensi", "tahun_data", [
      { date: "1905-07-16", serial: 2024 },
      { date: "2024-01-01", format: "yyyy" },
      { date: "2024-05-17", format: "yyyy" },
      { date: "2024-05-17" },
      2024.5,
    ]);
    expect(cells.map(({ value }) => value)).toEqual([2024, 2024, 2024, null, null]);
  });

  test("SEL-03: what settles dots and commas is the column itself", () => {
    const target = (...entries: Entered[]): unknown[] =>
      readColumn("pemetaan", "target", entries).map(
        ({ value, findings }) => findings.find(({ code }) => code === "SEL-03")?.expected ?? value,
      );
    expect(target("1.500", "250")).toEqual([["1.500", "1,5"], 250]);
    expect(target("1.500", "1.500.000")).toEqual([1500, 1_500_000]);
    expect(target("1.500", "12,5")).toEqual([1500, 12.5]);
    expect(target("1.500", "12,5%")).toEqual([1500, 12.5]);
    expect(target("1.500", "1,500.25")).toEqual([1.5, 1500.25]);
    expect(target("1.500", "2.5")).toEqual([1.5, 2.5]);
    expect(target("1.500", "1.500.000", "2.5")).toEqual([["1.500", "1,5"], 1_500_000, 2.5]);
    expect(target("1.500", 1500)).toEqual([["1.500", "1,5"], 1500]);
    expect(target("1.500", "12 Maret 2.500.000")).toEqual([["1.500", "1,5"], null]);
  });

  test("whole rupiah of fifteen digits survive every way to write them", () => {
    const grouped = (amount: number, mark: string): string => String(amount).replace(/\B(?=(\d{3})+$)/g, mark);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 999_999_999_999_999 }), { minLength: 1, maxLength: 6 }),
        (amounts) => {
          const texts = amounts.flatMap((amount) => [
            `Rp${grouped(amount, ".")},00`,
            `Rp. ${grouped(amount, ".")},-`,
            grouped(amount, "."),
            grouped(amount, " "),
            String(amount),
            `${Math.floor(amount / 1e6)},${String(amount % 1e6).padStart(6, "0")} juta`,
          ]);
          const expected = amounts.flatMap((amount) => Array(6).fill(amount));
          expect(readColumn("potensi", "nilai_rp", texts).map(({ value }) => value)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("decimal numbers with a comma survive, and one text that cannot be doubted settles the rest", () => {
    const decimal = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 10 }), (numbers) => {
        const texts = numbers.map(
          ([whole, rest]) => `${String(whole).replace(/\B(?=(\d{3})+$)/g, ".")},${String(rest).padStart(2, "0")}`,
        );
        const expected = numbers.map(([whole, rest]) => Number(`${whole}.${String(rest).padStart(2, "0")}`));
        expect(readColumn("potensi", "volume", texts).map(({ value }) => value)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe("texts", () => {
  test("SEL-07: too short, too long, and just right", () => {
    expect(findingsOf("potensi", "nama_potensi", "TP")).toEqual([
      ["SEL-07", "GALAT", ["E2"], "TP", [], { length: 2, min: 3, max: 200 }],
    ]);
    expect(findingsOf("potensi", "nama_potensi", "TPA")).toEqual([]);
    expect(findingsOf("potensi", "nama_potensi", "x".repeat(200))).toEqual([]);
    expect(findingsOf("potensi", "nama_potensi", "x".repeat(201))).toHaveLength(1);
    expect(findingsOf("potensi", "nama_potensi", "🌾🌾")).toHaveLength(1);
    expect(findingsOf("potensi", "uraian", "x".repeat(32_767))).toEqual([]);
    expect(findingsOf("potensi", "uraian", "x".repeat(32_768)).map((finding) => (finding as unknown[])[5])).toEqual([
      { length: 32_768, min: null, max: 32_767 },
    ]);
  });

  test("SEL-14: invisible characters are removed and said; plain spaces are only tidied", () => {
    expect(findingsOf("potensi", "nama_potensi", "Der\u200Bmaga\u202E sungai\u0007")).toEqual([
      [
        "SEL-14",
        "PERINGATAN",
        ["E2"],
        "Der\u200Bmaga\u202E sungai\u0007",
        [],
        { characters: ["U+200B", "U+202E", "U+0007"], read: "Dermaga sungai" },
      ],
    ]);
    expect(findingsOf("potensi", "nama_potensi", " Dermaga sungai ")).toEqual([
      ["SEL-10", "INFO", ["E2"], " Dermaga sungai ", [], { kind: "spaces", read: "Dermaga sungai", count: 1 }],
    ]);
    expect(findingsOf("potensi", "uraian", "baris satu\r\nbaris dua")).toEqual([]);
    for (const nothing of ["\uFEFF", "\u200B", " \u200B\u00A0 "]) {
      expect(findingsOf("potensi", "nama_potensi", nothing)).toEqual([
        ["SEL-01", "GALAT", ["E2"], null, [], { need: "W", example: "Dermaga sungai Tenggarong" }],
      ]);
    }
  });

  test("hostile texts stay texts", () => {
    const texts = [
      "=cmd|' /C calc'!A0",
      "+1+1",
      "@SUM(A1)",
      "<script>alert(1)</script>",
      "{{constructor}}",
      "'; DROP TABLE",
      "__proto__",
      "|a|b|",
    ];
    expect(readColumn("potensi", "nama_potensi", texts).map(({ value }) => value)).toEqual(texts);
  });

  test("SEL-15: telephone and e-mail", () => {
    const contacts = (label: string, entry: Entered): unknown[] =>
      checkForm(exampleWorkbook({ identitas: withLine(label, entry) })).findings.map(
        ({ code, severity, value, expected }) => [code, severity, value, expected],
      );
    for (const good of [
      "0812-5550-0102",
      "+62 812 5550 0102",
      "(0541) 733-333",
      "0541733333 ext. 12",
      "0812-5550-0102 / 0541-733333",
      "WA: 081255500102",
    ]) {
      expect(contacts("Telepon Narahubung", good)).toEqual([]);
    }
    expect(contacts("Telepon Narahubung", 81_255_500_102)).toEqual([
      ["SEL-15", "PERINGATAN", "81255500102", ["081255500102"]],
    ]);
    expect(contacts("Telepon Narahubung", "12345")).toEqual([["SEL-15", "PERINGATAN", "12345", []]]);
    expect(contacts("Telepon Narahubung", "hubungi Siti")).toEqual([["SEL-15", "PERINGATAN", "hubungi Siti", []]]);
    for (const good of ["kerjasama@contoh.go.id", "a.b+c@sub.contoh.go.id; d@contoh.id"])
      expect(contacts("Surel Narahubung", good)).toEqual([]);
    for (const bad of [
      "kerjasama@contoh",
      "kerjasama.contoh.go.id",
      "a b@contoh.go.id",
      "a@@contoh.id",
      "a@contoh..id",
    ]) {
      expect(contacts("Surel Narahubung", bad)).toEqual([["SEL-15", "PERINGATAN", bad, []]]);
    }
  });
});

describe("identifiers", () => {
  const [headings = [], row = []] = exampleGrid("potensi");
  const rows = (...ids: Entered[]): Grid => [
    headings,
    ...ids.map((id) => row.map((cell, at) => (at === 1 ? id : cell))),
  ];

  test("SEL-11: the later cell is named, the first beside it; capitals and spaces do not tell them apart", () => {
    const checked = checkForm(exampleWorkbook({ potensi: rows("P-001", "p-001", "P - 001", "P-002") }));
    expect(
      checked.findings
        .filter(({ code }) => code === "SEL-11")
        .map(({ at, value, detail }) => [at.cells, value, detail]),
    ).toEqual([
      [["B3"], "p-001", { first: "B2" }],
      [["B4"], "P - 001", { first: "B2" }],
    ]);
    expect(
      checked.submission?.rows.filter(({ table }) => table === "potensi").map(({ id, held }) => [id, held]),
    ).toEqual([
      ["64.02-2026-P-001", false],
      ["64.02-2026-P-001#2", true],
      ["64.02-2026-P-001#3", true],
      ["64.02-2026-P-002", false],
    ]);
  });

  test("SEL-11 also for the numbers of agreements", () => {
    const [first = [], agreement = []] = exampleGrid("ksd_berjalan");
    const checked = checkForm(exampleWorkbook({ ksd_berjalan: [first, agreement, agreement] }));
    expect(brief(checked.findings)).toEqual([["SEL-11", "GALAT", "KSD Berjalan", "A3", "nomor_naskah"]]);
  });

  test("SEL-12: references to nothing, with the nearest; held rows count as existing", () => {
    expect(findingsOf("pemetaan", "ref_potensi", "P-011")).toContainEqual([
      "SEL-12",
      "GALAT",
      ["L2"],
      "P-011",
      ["P-001"],
      { refersTo: "potensi" },
    ]);
    expect(findingsOf("pemetaan", "ref_masalah", "M-001; M-002, X-9")).toEqual([
      ["SEL-10", "INFO", ["M2"], "M-001; M-002, X-9", [], { kind: "separators", read: "M-001; M-002; X-9", count: 1 }],
      ["SEL-12", "GALAT", ["M2"], "M-002; X-9", ["M-001"], { refersTo: "permasalahan" }],
    ]);
    const held = checkForm(exampleWorkbook({ potensi: withCell("potensi", "uraian", "") }));
    expect(brief(held.findings)).toEqual([["SEL-01", "GALAT", "Potensi", "G2", "uraian"]]);
  });

  test("references are written in many ways", () => {
    const [pemetaanHeadings = [], proposal = []] = exampleGrid("pemetaan");
    const at = columnOf("pemetaan", "ref_potensi");
    for (const text of [
      "P-001; P-002",
      "P-001\nP-002",
      "P-001, P-002",
      "P-001 dan P-002",
      "p-001;p-002",
      "1. P-001\n2. P-002",
    ]) {
      const pemetaan = [pemetaanHeadings, proposal.map((cell, column) => (column === at ? text : cell))];
      const checked = checkForm(exampleWorkbook({ potensi: rows("P-001", "P-002"), pemetaan }));
      expect(checked.submission?.rows.find(({ table }) => table === "pemetaan")?.values["ref_potensi"]).toEqual([
        "P-001",
        "P-002",
      ]);
      expect(checked.findings.filter(({ code }) => code !== "SEL-10")).toEqual([]);
    }
  });
});

describe("cleaning is said once per column and kind", () => {
  test("SEL-10 lists all cells, with the first as it was read", () => {
    const cells = readColumn("pemetaan", "biaya_rp", ["Rp 1.000", "Rp 2.000", "1,5 juta", 4000, "Rp3.000"]);
    const [first] = cells;
    expect(cells.map(({ value }) => value)).toEqual([1000, 2000, 1_500_000, 4000, 3000]);
    expect(first?.findings.map(({ at, value, detail }) => [at.cells, value, detail])).toEqual([
      [["AA2", "AA3", "AA6"], "Rp 1.000", { kind: "rupiah-text", read: "1.000", count: 3 }],
    ]);
    expect(cells[2]?.findings.map(({ detail }) => detail)).toEqual([
      { kind: "magnitude", read: "1.500.000", count: 1 },
    ]);
  });
});

test("every sentence names the value, the heading and the cell, in both languages", () => {
  const mistakes: [RowTableName, string, Entered][] = [
    ["potensi", "nilai_rp", "sekitar 5"],
    ["pemetaan", "target", "1.500"],
    ["ksd_berjalan", "tgl_ttd", "03/25/2024"],
    ["potensi", "bidang_urusan", "Keuangan"],
    ["permasalahan", "usg_u", 7],
    ["potensi", "nama_potensi", "TP"],
  ];
  for (const [table, name, entry] of mistakes) {
    const checked = checkForm(exampleWorkbook({ [table]: withCell(table, name, entry) }));
    const [finding] = checked.findings.filter(({ at }) => at.field === name);
    expect(finding).toBeDefined();
    if (finding === undefined) continue;
    for (const language of ["id", "en"] as const) {
      const { message, fix } = sentencesOf(finding, language);
      expect(message).toContain(String(entry));
      expect(message).toContain(finding.at.heading);
      expect(message).toContain(finding.at.cells[0]);
      expect(fix.length).toBeGreaterThan(20);
      expect(`${message}${fix}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});
