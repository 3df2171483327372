import * as sheetjs from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import {
  loadLegacyReader,
  needsLegacyReader,
  type RawWorkbook,
  readWorkbook,
  toCellMap,
} from "../../../src/workbook/index.ts";

const legacyReader = await loadLegacyReader();

function read(bytes: Uint8Array, fileName: string): RawWorkbook {
  const result = readWorkbook(bytes, { fileName, legacyReader });
  if (!result.ok) {
    throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  }
  return result.workbook;
}

/** A workbook with one of everything, written by the library in an old format. */
function written(bookType: sheetjs.BookType): Uint8Array {
  const sheet: sheetjs.WorkSheet = {
    "!ref": "A1:F5",
    A1: { t: "s", v: "Nama Daerah" },
    B1: { t: "n", v: 1250000000, z: "#,##0" },
    C1: { t: "n", v: 45363, z: "yyyy-mm-dd" },
    D1: { t: "b", v: true },
    E1: { t: "n", v: 35.1, z: "0.00" },
    F1: { t: "s", v: "12/03/2024" },
    A3: { t: "s", v: "Kab. Kutai Kartanegara & sekitarnya" },
    B3: { t: "n", v: 0 },
    A4: { t: "s", v: "gabung" },
    A5: { t: "s", v: "tertutup" },
    "!merges": [{ s: { r: 3, c: 0 }, e: { r: 4, c: 1 } }],
  };
  const book = {
    SheetNames: ["Potensi & Masalah", "Daftar"],
    Sheets: { "Potensi & Masalah": sheet, Daftar: { A1: { t: "s", v: "x" }, "!ref": "A1" } },
  };
  return new Uint8Array(sheetjs.write(book as sheetjs.WorkBook, { type: "array", bookType }));
}

const CELLS = {
  "Potensi & Masalah!A1": "Nama Daerah",
  "Potensi & Masalah!B1": 1250000000,
  "Potensi & Masalah!C1": "2024-03-12",
  "Potensi & Masalah!D1": true,
  "Potensi & Masalah!E1": 35.1,
  "Potensi & Masalah!F1": "12/03/2024",
  "Potensi & Masalah!A3": "Kab. Kutai Kartanegara & sekitarnya",
  "Potensi & Masalah!B3": 0,
  "Potensi & Masalah!A4": "gabung",
  "Daftar!A1": "x",
};

describe("old and foreign workbooks", () => {
  it.each([
    ["xls", "biff8", true],
    ["xls", "xlml", true],
    ["xlsb", "xlsb", true],
  ] as const)("%s (%s) gives the same values as written", (format, bookType, isLegacy) => {
    const bytes = written(bookType);
    expect(needsLegacyReader(bytes)).toBe(isLegacy);
    const result = readWorkbook(bytes, { fileName: `x.${format}`, legacyReader });
    expect(result.ok && toCellMap(result.workbook)).toEqual(CELLS);
    expect(result.ok && result.remarks).toEqual([{ kind: "legacy-format", format }]);
  });

  it("reads the values of a workbook with a formula the reader cannot spell out", () => {
    const u16 = (value: number) => [value & 255, value >> 8];
    const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
    const double = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
    const record = (id: number, ...content: number[]) => [...u16(id), ...u16(content.length), ...content];
    const begin = (what: number) =>
      record(0x809, ...u16(0x600), ...u16(what), ...u16(0xdbb), ...u16(0x7cc), ...u32(0), ...u32(0x600));
    const end = record(0x0a);
    /** `=Jumlah Tahun` by row and column labels, as Excel 97 allowed. */
    const byLabels = [0x18, 0x0a, 0, 0, 0, 0];
    const number = record(0x203, ...u16(0), ...u16(0), ...u16(0), ...double(12.5));
    const formula = [...u16(0), ...u16(1), ...u16(0), ...double(25), ...u16(0), ...u32(0), ...u16(6), ...byLabels];
    const sheet = [...begin(0x10), ...number, ...record(6, ...formula), ...end];
    const globals = [...begin(5), ...record(0x42, ...u16(1200))];
    const listed = (at: number) => record(0x85, ...u32(at), 0, 0, 4, 0, ...Buffer.from("Satu"));
    const start = globals.length + listed(0).length + end.length;
    const bytes = new Uint8Array([...globals, ...listed(start), ...end, ...sheet]);
    expect(toCellMap(read(bytes, "x.xls"))).toEqual({ "Satu!A1": 12.5, "Satu!B1": 25 });
  });

  it("keeps number formats and says where cells are merged", () => {
    const [sheet] = read(written("biff8"), "x.xls").sheets;
    expect(sheet?.rows[0]?.cells.map(({ numberFormat }) => numberFormat)).toEqual([
      "General",
      "#,##0",
      "yyyy-mm-dd",
      "General",
      "0.00",
      "General",
    ]);
    expect(sheet?.merges).toEqual([{ top: 4, left: 1, bottom: 5, right: 2 }]);
  });

  it("reads Excel 95 workbooks, letters of their code page included", () => {
    // The writer of the library leaves merges out of this format.
    const cells = toCellMap(read(written("biff5"), "x.xls"));
    expect(cells).toEqual({ ...CELLS, "Potensi & Masalah!A5": "tertutup" });
  });

  it("refuses an old workbook that is damaged", () => {
    const bytes = written("biff8").fill(7, 600, 3000);
    const result = readWorkbook(bytes, { legacyReader });
    expect(result.ok ? result.workbook.sheets.flatMap(({ rows }) => rows) : result.refusal.code).toEqual("BKS-01");
  });
});

describe("CSV", () => {
  const csv = (content: string, encoding: BufferEncoding = "utf8") =>
    toCellMap(read(new Uint8Array(Buffer.from(content, encoding)), "data.csv"));
  const expected = { "csv!A1": "Kode", "csv!B1": "Nama", "csv!A2": "64.10", "csv!B2": "Penajam; Paser" };

  it.each([
    ["semicolons", 'Kode;Nama\r\n64.10;"Penajam; Paser"\r\n'],
    ["commas", 'Kode,Nama\n64.10,"Penajam; Paser"\n'],
    ["tabs", "Kode\tNama\n64.10\tPenajam; Paser\n"],
    ["bars", 'Kode|Nama\n64.10|"Penajam; Paser"'],
    ["a byte order mark", '\ufeffKode;Nama\n64.10;"Penajam; Paser"\n'],
  ])("with %s", (_, content) => {
    expect(csv(content)).toEqual(expected);
  });

  it("with the line Excel puts in front to name the delimiter", () => {
    expect(csv("sep=|\r\nKode|Nama\r\n")).toEqual({ "csv!A2": "Kode", "csv!B2": "Nama" });
  });

  it("keeps every value a text: codes, long numbers, dates, formulas", () => {
    expect(csv("11.10;198503122010011001;12/03/2024;=1+1;1.500,25;007\n")).toEqual({
      "csv!A1": "11.10",
      "csv!B1": "198503122010011001",
      "csv!C1": "12/03/2024",
      "csv!D1": "=1+1",
      "csv!E1": "1.500,25",
      "csv!F1": "007",
    });
  });

  it("takes the semicolon where numbers have decimal commas", () => {
    expect(csv("Nama;Volume\nBeras;1,5\nCabai;2,25\nIkan;10\n")).toMatchObject({ "csv!B2": "1,5", "csv!A4": "Ikan" });
  });

  it("keeps row numbers across blank lines, and line breaks and quotation marks inside a value", () => {
    expect(csv('a;b\n\n"satu\ndua";"kata ""itu"""\n')).toEqual({
      "csv!A1": "a",
      "csv!B1": "b",
      "csv!A3": "satu\ndua",
      "csv!B3": 'kata "itu"',
    });
  });

  it.each([
    ["UTF-16 with a mark", Buffer.from("\ufeffKafé;Ünder\n", "utf16le")],
    ["UTF-16 without a mark", Buffer.from("Kafé;Ünder\n", "utf16le")],
    ["UTF-16, high byte first", Buffer.from("\ufeffKafé;Ünder\n", "utf16le").swap16()],
    ["Windows-1252", Buffer.from("Kafé;Ünder\n", "latin1")],
    ["UTF-8", Buffer.from("Kafé;Ünder\n")],
  ])("in %s", (_, bytes) => {
    expect(toCellMap(read(new Uint8Array(bytes), "x.csv"))).toEqual({ "csv!A1": "Kafé", "csv!B1": "Ünder" });
  });
});
