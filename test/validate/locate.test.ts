import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TABLE_NAMES, type TableName } from "../../src/domain/index.ts";
import { tableDeclaration } from "../../src/regulation/index.ts";
import type { RawSheet } from "../../src/workbook/index.ts";
import { brief, checkForm, contentOf } from "../support/check-form.ts";
import { exampleGrid, exampleWorkbook, type Grid } from "../support/example-form.ts";
import { rawSheet, rawWorkbook, type SheetOptions } from "../support/raw.ts";

const PLAIN = contentOf(checkForm(exampleWorkbook()));

type Change = (grid: Grid, table: TableName) => Grid;

/** The whole form with each table's grid changed alike. */
function changed(
  change: Change,
  options: (table: TableName) => SheetOptions & { name?: string } = () => ({}),
): RawSheet[] {
  return TABLE_NAMES.map((table) => {
    const { name, ...rest } = options(table);
    return rawSheet(name ?? tableDeclaration(table).sheet, change(exampleGrid(table), table), rest);
  });
}

/** The same content, nothing found. */
function expectSame(sheets: readonly RawSheet[]): void {
  const checked = checkForm(rawWorkbook(sheets));
  expect(brief(checked.findings)).toEqual([]);
  expect(contentOf(checked)).toEqual(PLAIN);
}

const isRows = (table: TableName): boolean => table !== "identitas";
const headingsOf = (grid: Grid): Grid[number] => grid[0] ?? [];

function withHeadings(grid: Grid, table: TableName, respell: (heading: string) => string): Grid {
  if (!isRows(table)) return grid.map(([label, value], at) => [at === 0 ? label : respell(String(label)), value]);
  return [headingsOf(grid).map((heading) => respell(String(heading))), ...grid.slice(1)];
}

describe("tables are found by their headings", () => {
  test("the example form itself is in order", () => {
    const checked = checkForm(exampleWorkbook());
    expect(brief(checked.findings)).toEqual([]);
    expect(checked.verdict).toBe("accepted");
  });

  test("wherever they start", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 38 }), fc.integer({ min: 1, max: 30 }), (row, column) => {
        expectSame(
          changed(
            (grid) => grid,
            () => ({ at: [row, column] }),
          ),
        );
      }),
      { numRuns: 15 },
    );
  });

  test("in any order of columns", () => {
    const shuffled = (grid: Grid, table: TableName): Grid =>
      isRows(table) ? grid.map((line) => [...line].reverse()) : [grid[0] ?? [], ...grid.slice(1).reverse()];
    expectSame(changed(shuffled));
  });

  test.each<[string, (heading: string) => string]>([
    ["in capitals", (heading) => heading.toUpperCase()],
    ["with stars and no-break spaces", (heading) => `${heading.replaceAll(" ", " ")} *`],
    ["with line breaks", (heading) => heading.replaceAll(" ", "\n")],
    ["with a colon", (heading) => `${heading} :`],
    ["with a unit in brackets", (heading) => `${heading} (wajib)`],
    ["numbered", (heading) => `${heading.length}. ${heading}`],
    ["with accents and doubled spaces", (heading) => ` ${heading.replaceAll("a", "á").replaceAll(" ", "  ")} `],
    ["with kerjasama in one word", (heading) => heading.replaceAll("Kerja Sama", "Kerjasama")],
    ["with a hint on a second line", (heading) => `${heading}\npilih dari daftar`],
  ])("however they are written: %s", (_, respell) => {
    expectSame(changed((grid, table) => withHeadings(grid, table, respell)));
  });

  test("by their machine names", () => {
    expectSame(
      changed((grid, table) =>
        isRows(table) ? [tableDeclaration(table).fields.map(({ name }) => name), ...grid.slice(1)] : grid,
      ),
    );
  });

  test("on sheets renamed and moved", () => {
    expectSame(
      changed(
        (grid) => grid,
        (table) => ({ name: `Lembar ${table.length}${table.charAt(2)}` }),
      ).reverse(),
    );
  });

  test("under titles, above a numbering row, hints, an example, and blank rows", () => {
    expectSame(
      changed((grid, table) => {
        if (!isRows(table)) return [["PEMERINTAH KABUPATEN KUTAI KARTANEGARA"], [], ...grid];
        const width = headingsOf(grid).length;
        const numbering = Array.from({ length: width }, (_, at) => (table === "potensi" ? `(${at + 1})` : at + 1));
        const hints = headingsOf(grid).map((_, at) =>
          at % 3 === 0 ? "wajib diisi" : at % 3 === 1 ? "pilih dari daftar" : "contoh: 1.03",
        );
        const example = headingsOf(grid).map((_, at) => (at === 0 ? "CONTOH" : "P-999"));
        return [
          ["Formulir Pemetaan Kerja Sama Daerah Tahun 2026"],
          [],
          headingsOf(grid),
          numbering,
          hints,
          example,
          [],
          [],
          ...grid.slice(1),
        ];
      }),
    );
  });

  test("hints in the words of the form itself, and the example marked in a narrow column of its own", () => {
    expectSame(
      changed((grid, table) => {
        if (!isRows(table)) return grid;
        const { fields } = tableDeclaration(table);
        const [first = []] = grid.slice(1);
        return [
          [null, ...headingsOf(grid)],
          [null, ...fields.map(({ help }) => help)],
          ["CONTOH", ...first],
          ...grid.slice(1).map((line) => [null, ...line]),
        ];
      }),
    );
  });

  test("under two rows of headings", () => {
    const headings = headingsOf(exampleGrid("permasalahan"));
    const split = headings.indexOf("Urgensi (U)");
    const upper = headings.map((heading, at) => (at < split ? heading : at === split ? "Penilaian USG" : null));
    const lower = headings.map((heading, at) => (at < split ? null : (["U", "S", "G"][at - split] ?? heading)));
    const [, ...rows] = exampleGrid("permasalahan");
    const merges = [
      { top: 1, bottom: 1, left: split + 1, right: split + 3 },
      ...headings.slice(0, split).map((_, at) => ({ top: 1, bottom: 2, left: at + 1, right: at + 1 })),
    ];
    const workbook = exampleWorkbook({ permasalahan: rawSheet("Permasalahan", [upper, lower, ...rows], { merges }) });
    expect(contentOf(checkForm(workbook))).toEqual(PLAIN);
    expect(brief(checkForm(workbook).findings)).toEqual([]);
  });

  test("a blank row ends nothing and shifts nothing; printed numbers and repeated headings are no rows", () => {
    const [headings = [], first = []] = exampleGrid("potensi");
    const second = first.map((cell) => (cell === "P-001" ? "P-002" : cell));
    const numbered = (no: number): Grid[number] => [no];
    const pemetaan = exampleGrid("pemetaan").map((line) =>
      line.map((cell) => (cell === "P-001" ? "P-001; P-002" : cell)),
    );
    const grid = [headings, first, [], numbered(2), headings, [], second, numbered(3), numbered(4)];
    const checked = checkForm(exampleWorkbook({ potensi: grid, pemetaan }));
    expect(brief(checked.findings)).toEqual([]);
    expect(
      checked.submission?.rows.filter(({ table }) => table === "potensi").map(({ id, at }) => [id, at.row]),
    ).toEqual([
      ["64.02-2026-P-001", 2],
      ["64.02-2026-P-002", 7],
    ]);
    expect(checked.ledger.find(({ table }) => table === "potensi")).toEqual({
      sheet: "Potensi",
      table: "potensi",
      read: 3,
      accepted: 2,
      held: 0,
      ignored: 1,
      reasons: { "judul-ulang": 1 },
    });
  });

  test("section titles, totals, notes and signatures are no rows; PDRB's TOTAL is one", () => {
    const [headings = [], row = []] = exampleGrid("neraca_komoditas");
    const grid = [
      headings,
      ["A. TANAMAN PANGAN"],
      row,
      ["JUMLAH", null, null, 98_500, 81_200],
      ["Sumber: Dinas Ketahanan Pangan, 2025"],
      [],
      [null, null, "Tenggarong, 2 Februari 2026"],
      [null, null, "Kepala Dinas"],
    ];
    const merges = [{ top: 2, bottom: 2, left: 1, right: 6 }];
    const pdrb = exampleGrid("pdrb").map((line) => line.map((cell) => (cell === "A" ? "TOTAL" : cell)));
    const checked = checkForm(
      exampleWorkbook({ neraca_komoditas: rawSheet("Neraca Komoditas", grid, { merges }), pdrb }),
    );
    expect(brief(checked.findings)).toEqual([]);
    expect(checked.ledger.filter(({ table }) => table === "neraca_komoditas" || table === "pdrb")).toEqual([
      {
        sheet: "Neraca Komoditas",
        table: "neraca_komoditas",
        read: 6,
        accepted: 1,
        held: 0,
        ignored: 5,
        reasons: { catatan: 3, jumlah: 1, "judul-bagian": 1 },
      },
      { sheet: "PDRB", table: "pdrb", read: 2, accepted: 2, held: 0, ignored: 0, reasons: {} },
    ]);
  });

  test("two tables on one sheet, one below the other", () => {
    const potensi = exampleGrid("potensi");
    const permasalahan = exampleGrid("permasalahan");
    const sheet = rawSheet("Data Umum Lainnya", [["A. POTENSI"], ...potensi, [], ["B. PERMASALAHAN"], ...permasalahan]);
    const checked = checkForm(exampleWorkbook({ potensi: null, permasalahan: null }, { extra: [sheet] }));
    expect(contentOf(checked)).toEqual(PLAIN);
  });

  test("two tables beside each other, rows of different lengths", () => {
    const left = exampleGrid("neraca_komoditas");
    const right = exampleGrid("pdrb");
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at): Grid[number] => [
      ...Array.from({ length: 6 }, (__, column) => left[at]?.[column]),
      null,
      ...(right[at] ?? []),
    ]);
    const extra = [rawSheet("Lampiran", rows)];
    const checked = checkForm(exampleWorkbook({ neraca_komoditas: null, pdrb: null }, { extra }));
    expect(brief(checked.findings)).toEqual([]);
    expect(contentOf(checked)).toEqual(PLAIN);
  });

  test("the list of labels above a table on the same sheet", () => {
    const sheet = rawSheet("Formulir", [...exampleGrid("identitas"), [], [], ...exampleGrid("pemetaan")]);
    const checked = checkForm(exampleWorkbook({ identitas: null, pemetaan: null }, { extra: [sheet] }));
    expect(brief(checked.findings)).toEqual([]);
    expect(contentOf(checked)).toEqual(PLAIN);
  });

  test("with blank columns and blank rows anywhere", () => {
    expectSame(
      changed((grid, table) =>
        isRows(table)
          ? grid.flatMap((line) => [
              line.flatMap((cell, at): Grid[number] => (at % 3 === 2 ? [cell, null] : [cell])),
              [],
            ])
          : grid.flatMap((line) => [line, []]),
      ),
    );
  });

  test("the list of labels with numbers, colons, a title, and a column of explanations", () => {
    const [, ...lines] = exampleGrid("identitas");
    const grid = [
      ["IDENTITAS DAERAH"],
      ["No", "Uraian", "", "Isian", "Petunjuk"],
      ...lines.map(([label, value], at) => [at + 1, label, ":", value, "Wajib diisi"]),
    ];
    expectSame(
      TABLE_NAMES.map((table) =>
        rawSheet(tableDeclaration(table).sheet, table === "identitas" ? grid : exampleGrid(table)),
      ),
    );
  });

  test("without a heading above it, the values are in the first filled column to the right", () => {
    const [, ...lines] = exampleGrid("identitas");
    const grid = lines.map(([label, value]) => [label, ":", null, value]);
    expectSame(
      TABLE_NAMES.map((table) =>
        rawSheet(tableDeclaration(table).sheet, table === "identitas" ? grid : exampleGrid(table)),
      ),
    );
  });

  test("a province's own headings, when they are told", () => {
    const renamed = withHeadings(exampleGrid("pemetaan"), "pemetaan", (heading) =>
      heading === "Manfaat" ? "Hasil bagi warga" : heading,
    );
    const workbook = exampleWorkbook({ pemetaan: renamed });
    const told = checkForm(workbook, {
      mappings: [{ table: "pemetaan", heading: "Hasil bagi warga", field: "manfaat", origin: "option" }],
    });
    expect(brief(told.findings)).toEqual([]);
    expect(brief(checkForm(workbook).findings).map(([code]) => code)).toContain("KOL-01");
  });
});

describe("which heading means what", () => {
  test("an alias takes a column only where the heading itself is not there", () => {
    const grid = exampleGrid("pemetaan").map((line, at) => [...line, at === 0 ? "Kode" : "X-1"]);
    expect(brief(checkForm(exampleWorkbook({ pemetaan: grid })).findings)).toEqual([
      ["KOL-02", "PERINGATAN", "Pemetaan", "AO1", null],
    ]);
    const alone = withHeadings(exampleGrid("pemetaan"), "pemetaan", (heading) =>
      heading === "Kode Usulan" ? "Kode" : heading,
    );
    expect(contentOf(checkForm(exampleWorkbook({ pemetaan: alone })))).toEqual(PLAIN);
  });

  test("a row of data is never taken for hints or numbers", () => {
    const [headings = [], row = []] = exampleGrid("neraca_komoditas");
    const grid = [headings, row.map((cell, at) => (at === 5 ? "wajib diisi ulang, lihat daftar" : cell))];
    expect(
      checkForm(exampleWorkbook({ neraca_komoditas: grid })).ledger.find(({ table }) => table === "neraca_komoditas"),
    ).toMatchObject({
      read: 1,
      accepted: 1,
    });
  });
});
