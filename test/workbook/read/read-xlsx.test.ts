import { describe, expect, it } from "vitest";
import {
  type RawSheet,
  type RawWorkbook,
  type ReadOptions,
  type Remark,
  readWorkbook,
  toCellMap,
} from "../../../src/workbook/index.ts";
import { plainResult, plainRows } from "../../support/raw.ts";
import { type BookSource, MAIN, makeXlsx, sheetXml } from "./make-xlsx.ts";

interface Outcome {
  readonly workbook: RawWorkbook;
  readonly remarks: readonly Remark[];
}

/** Reads with both parsers, which must agree in everything. */
function read(source: BookSource, options: ReadOptions = {}): Outcome {
  const bytes = makeXlsx(source);
  const fast = readWorkbook(bytes, options);
  expect(plainResult(fast)).toEqual(plainResult(readWorkbook(bytes, { ...options, parser: "reference" })));
  if (!fast.ok) {
    throw new Error(`refused: ${JSON.stringify(fast.refusal)}`);
  }
  return fast;
}

function readSheet(source: BookSource): RawSheet {
  const [sheet] = read(source).workbook.sheets;
  if (sheet === undefined) {
    throw new Error("no sheet");
  }
  return sheet;
}

const cells = (data: string, more: BookSource = {}) => toCellMap(read({ ...more, sheets: [{ data }] }).workbook);

describe("a sheet as Excel writes it", () => {
  it("gives every kind of cell with address, text as stored, format and formula mark", () => {
    const sheet = readSheet({
      formats: ["dd/mm/yyyy", "#,##0"],
      strings: "<si><t>Kode Usulan</t></si><si><t>Sampah &amp; air</t></si>",
      sheets: [
        {
          data:
            '<row r="2" spans="1:9"><c r="A2" t="s"><v>0</v></c><c r="C2" s="2"><v>1250000000</v></c><c r="D2"><v>1.25E9</v></c>' +
            '<c r="E2" s="1"><v>45363</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#REF!</v></c></row>' +
            '<row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5"><f>C2*2</f><v>2500000000</v></c><c r="C5"><f>NOW()</f></c>' +
            '<c r="D5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E5" s="1"/></row>',
        },
      ],
    });
    const general = { numberFormat: "General", isFormula: false };
    expect(plainRows(sheet.rows)).toEqual([
      {
        number: 2,
        cells: [
          { row: 2, column: 1, kind: "text", text: "Kode Usulan", ...general },
          {
            row: 2,
            column: 3,
            kind: "number",
            text: "1250000000",
            number: 1250000000,
            numberFormat: "#,##0",
            isFormula: false,
          },
          { row: 2, column: 4, kind: "number", text: "1.25E9", number: 1250000000, ...general },
          {
            row: 2,
            column: 5,
            kind: "date",
            text: "2024-03-12",
            iso: "2024-03-12",
            serial: 45363,
            numberFormat: "dd/mm/yyyy",
            isFormula: false,
          },
          { row: 2, column: 6, kind: "boolean", text: "TRUE", boolean: true, ...general },
          { row: 2, column: 7, kind: "error", text: "#REF!", ...general },
        ],
      },
      {
        number: 5,
        cells: [
          { row: 5, column: 1, kind: "text", text: "Sampah & air", ...general },
          {
            row: 5,
            column: 2,
            kind: "number",
            text: "2500000000",
            number: 2500000000,
            numberFormat: "General",
            isFormula: true,
          },
          {
            row: 5,
            column: 3,
            kind: "formula-without-result",
            text: "=NOW()",
            numberFormat: "General",
            isFormula: true,
          },
          { row: 5, column: 4, kind: "text", text: "ab", numberFormat: "General", isFormula: true },
        ],
      },
    ]);
  });

  it("keeps stored results 0, FALSE and empty text apart from no result", () => {
    const sheet = readSheet({
      sheets: [
        {
          data:
            '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1" t="b"><f>B2</f><v>0</v></c><c r="C1" t="str"><f>B3</f><v></v></c>' +
            '<c r="D1"><f>B4</f><v></v></c><c r="E1"><f>B5</f><v/></c><c r="F1" t="str"><f>B6</f></c></row>',
        },
      ],
    });
    expect(sheet.rows[0]?.cells.map(({ column, kind, text }) => [column, kind, text])).toEqual([
      [1, "number", "0"],
      [2, "boolean", "FALSE"],
      [4, "formula-without-result", "=B4"],
      [5, "formula-without-result", "=B5"],
      [6, "formula-without-result", "=B6"],
    ]);
  });

  it("gives shared formulas without results their first one's text, and array formulas their results", () => {
    const sheet = readSheet({
      sheets: [
        {
          data:
            '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f></c></row>' +
            '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="array" ref="B2:B3">SUM(C1:C2*D1:D2)</f><v>7</v></c></row>' +
            '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>6</v></c><c r="B3"><v>8</v></c></row>',
        },
      ],
    });
    expect(
      sheet.rows.flatMap((row) =>
        row.cells.map((cell) => [cell.row, cell.column, cell.kind, cell.text, cell.isFormula]),
      ),
    ).toEqual([
      [1, 1, "formula-without-result", "=B1*2", true],
      [2, 1, "formula-without-result", "=B1*2", true],
      [2, 2, "number", "7", true],
      [3, 1, "number", "6", true],
      [3, 2, "number", "8", false],
    ]);
  });

  it("joins runs of rich text, shared and inline, and skips phonetic hints", () => {
    const runs =
      '<r><rPr><b/></rPr><t xml:space="preserve">Air </t></r><r><t>bersih</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/>';
    expect(
      cells(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${runs}</is></c><c r="C1" t="inlineStr"><is><t>satu</t></is></c></row>`,
        {
          strings: `<si>${runs}</si>`,
        },
      ),
    ).toEqual({ "Lembar!A1": "Air bersih", "Lembar!B1": "Air bersih", "Lembar!C1": "satu" });
  });

  it("resolves entities, escapes and line ends, and keeps blanks", () => {
    expect(
      cells(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>' +
          '<c r="E1" t="str"><v>&lt;b&gt; &#233; &#x1F600; é漢</v></c></row>',
        {
          strings:
            "<si><t>baris_x000D_\r\nbaru</t></si><si><t>_x005F_x000D_</t></si>" +
            '<si><t xml:space="preserve">  dua  </t></si><si><t>_x00ZZ_ _x41_</t></si>',
        },
      ),
    ).toEqual({
      "Lembar!A1": "baris\r\nbaru",
      "Lembar!B1": "_x000D_",
      "Lembar!C1": "  dua  ",
      "Lembar!D1": "_x00ZZ_ _x41_",
      "Lembar!E1": "<b> é 😀 é漢",
    });
  });

  it("reads both date systems, the day that never was, times, durations and dates no calendar has", () => {
    const data =
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>60</v></c><c r="D1" s="1"><v>61</v></c>' +
      '<c r="E1" s="1"><v>45363.354166666664</v></c><c r="F1" s="2"><v>0.5729166666666666</v></c><c r="G1" s="3"><v>1.5</v></c>' +
      '<c r="H1" s="1"><v>-3</v></c><c r="I1" s="1"><v>2958466</v></c><c r="J1" s="1"><v>45363.999999999</v></c></row>';
    const formats = ["d mmmm yyyy", "h:mm", "[h]:mm"];
    expect(cells(data, { formats })).toEqual({
      "Lembar!A1": "1900-01-01",
      "Lembar!B1": "1900-02-28",
      "Lembar!C1": "1900-02-29",
      "Lembar!D1": "1900-03-01",
      "Lembar!E1": "2024-03-12T08:30:00",
      "Lembar!F1": "1899-12-31T13:45:00",
      "Lembar!G1": 1.5,
      "Lembar!H1": -3,
      "Lembar!I1": 2958466,
      "Lembar!J1": "2024-03-13",
    });
    const since1904 = '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>43901</v></c></row>';
    expect(cells(since1904, { formats, properties: '<workbookPr date1904="1"/>' })).toEqual({
      "Lembar!A1": "1904-01-01",
      "Lembar!B1": "2024-03-12",
    });
  });

  it.each([
    ["0.00", false],
    ["General", false],
    ["@", false],
    ["#,##0 &quot;dari hari&quot;", false],
    ["[Red]-0.0", false],
    ["0.00E+00", false],
    ["\\d0", false],
    ["_(* #,##0_)", false],
    ["[$Rp-421]#,##0", false],
    ["[h]:mm:ss", false],
    ["yyyy", true],
    ["[$-421]dd mmmm yyyy", true],
    ["d/m/yy h:mm", true],
    ["mm:ss", true],
  ])("format %s: date %s", (format, isDate) => {
    const [row] = readSheet({
      formats: [format],
      sheets: [{ data: '<row r="1"><c r="A1" s="1"><v>40000</v></c></row>' }],
    }).rows;
    expect(row?.cells[0]?.kind).toBe(isDate ? "date" : "number");
  });

  it("leaves out cells that a merge covers, keeps what is hidden and says so", () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>' +
      '<row r="3" hidden="true"/>';
    const xml = sheetXml(
      data,
      '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4"/></mergeCells>',
    ).replace("<sheetData>", '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols><sheetData>');
    const sheet = readSheet({ sheets: [{ xml }] });
    expect(sheet.rows.map((row) => row.cells.map((cell) => [cell.row, cell.column, cell.text]))).toEqual([
      [[1, 1, "1"]],
      [[2, 3, "4"]],
    ]);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(sheet.hiddenRows).toEqual(new Set([2, 3]));
    expect(sheet.hiddenColumns).toEqual(new Set([2, 3]));
  });

  it("reads names, states, defined names and both kinds of properties", () => {
    const { workbook } = read({
      sheets: [
        { name: "Potensi &amp; Masalah", data: "" },
        { name: "Daftar", attributes: 'state="veryHidden"' },
        { name: "Kamus", attributes: 'state="hidden"' },
      ],
      names:
        '<definedNames><definedName name="ksd_form" hidden="1">"ksd-22-2020@1.0.0"</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">Daftar!$A$1:$B$2</definedName></definedNames>',
      parts: {
        "docProps/core.xml":
          '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:subject>KSD</dc:subject><cp:keywords>a, b</cp:keywords></cp:coreProperties>',
        "docProps/custom.xml":
          '<Properties xmlns="urn:p" xmlns:vt="urn:vt"><property fmtid="{x}" pid="2" name="ksd-schema"><vt:lpwstr>a1b2</vt:lpwstr></property>' +
          '<property name="keywords"><vt:lpwstr>palsu</vt:lpwstr></property></Properties>',
      },
    });
    expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Potensi & Masalah", "visible"],
      ["Daftar", "veryHidden"],
      ["Kamus", "hidden"],
    ]);
    expect(workbook.definedNames).toEqual({
      ksd_form: '"ksd-22-2020@1.0.0"',
      "Daftar!_xlnm.Print_Area": "Daftar!$A$1:$B$2",
    });
    expect(workbook.properties).toEqual({ subject: "KSD", keywords: "a, b", "ksd-schema": "a1b2" });
  });
});

describe("sheets as other programs write them", () => {
  it("places cells and rows without addresses behind the last ones", () => {
    expect(
      cells(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    ).toEqual({
      "Lembar!A1": 1,
      "Lembar!B1": 2,
      "Lembar!C4": 3,
      "Lembar!D4": 4,
      "Lembar!A5": 5,
    });
  });

  it("reads any namespace prefix, comments, marked sections and pretty-printed XML", () => {
    const xml =
      `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/>\n <x:sheetData>\n  <x:row r="1">\n <x:c r="A1" t="str">\n<x:v>satu</x:v>\n</x:c>` +
      '<!-- sela --><x:c r="B1" t="str"><x:v><![CDATA[<dua>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(toCellMap(read({ sheets: [{ xml }] }).workbook)).toEqual({ "Lembar!A1": "satu", "Lembar!B1": "<dua>" });
  });

  it("reads strict files with their ISO dates", () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const xml = sheetXml(
      '<row r="1"><c r="A1" t="d"><v>2024-03-12</v></c><c r="B1" t="d"><v>2024-03-12T08:30:00.000</v></c><c r="C1" t="d"><v>1900-01-01T00:00:00Z</v></c></row>',
    ).replace(MAIN, strict);
    expect(toCellMap(read({ sheets: [{ xml }] }).workbook)).toEqual({
      "Lembar!A1": "2024-03-12",
      "Lembar!B1": "2024-03-12T08:30:00",
      "Lembar!C1": "1900-01-01",
    });
  });

  it("reads parts in UTF-16", () => {
    const xml = sheetXml('<row r="1"><c r="A1" t="str"><v>Kabupaten Kerinci é</v></c></row>').replace(
      "UTF-8",
      "UTF-16",
    );
    const wide = new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le"));
    expect(toCellMap(read({ sheets: [{}], parts: { "xl/worksheets/sheet1.xml": wide } }).workbook)).toEqual({
      "Lembar!A1": "Kabupaten Kerinci é",
    });
  });

  it("puts rows and cells in order, wherever they stand in the part", () => {
    const sheet = readSheet({
      sheets: [
        {
          data: '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        },
      ],
    });
    expect(sheet.rows.map((row) => [row.number, row.cells.map((cell) => cell.text)])).toEqual([
      [1, ["1"]],
      [3, ["3", "4"]],
    ]);
  });

  it("finds parts by their relationships, in any case and with absolute targets", () => {
    const { workbook } = read({
      sheets: [{ data: "" }],
      parts: {
        "xl/worksheets/sheet1.xml": null,
        "xl/WorkSheets/Lain.xml": sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="urn:r"><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/lain.xml"/></Relationships>',
      },
    });
    expect(toCellMap(workbook)).toEqual({ "Lembar!A1": 1 });
  });
});

describe("damage is said and the rest is read", () => {
  const damage = (source: BookSource) => read(source).remarks;

  it("names duplicate cells and keeps the later one", () => {
    const source = {
      sheets: [
        {
          data: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
        },
      ],
    };
    const { workbook, remarks } = read(source);
    expect(toCellMap(workbook)).toEqual({ "Lembar!A1": 3 });
    expect(remarks).toEqual([{ kind: "damage", what: "duplicate-cell", sheet: "Lembar", cells: ["A1"], count: 2 }]);
  });

  it("names string and style indexes out of range, numbers that are none, types that do not exist", () => {
    const source = {
      strings: "<si><t>a</t></si>",
      sheets: [
        {
          data:
            '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" s="9"><v>5</v></c><c r="D1"><v>12,5</v></c>' +
            '<c r="E1" t="zz"><v>apa</v></c><c r="F1"><v>1e999</v></c></row>',
        },
      ],
    };
    expect(toCellMap(read(source).workbook)).toEqual({
      "Lembar!C1": 5,
      "Lembar!D1": "12,5",
      "Lembar!E1": "apa",
      "Lembar!F1": "1e999",
    });
    expect(damage(source)).toEqual([
      { kind: "damage", what: "string-index", sheet: "Lembar", cells: ["A1", "B1"], count: 2 },
      { kind: "damage", what: "style-index", sheet: "Lembar", cells: ["C1"], count: 1 },
      { kind: "damage", what: "bad-number", sheet: "Lembar", cells: ["D1", "F1"], count: 2 },
      { kind: "damage", what: "unknown-type", sheet: "Lembar", cells: ["E1"], count: 1 },
    ]);
  });

  it("names missing parts", () => {
    expect(damage({ parts: { "xl/worksheets/sheet1.xml": null } })).toEqual([
      { kind: "damage", what: "missing-part", sheet: "Lembar", cells: [], count: 1 },
    ]);
    expect(damage({ parts: { "xl/sharedStrings.xml": null, "xl/styles.xml": null } })).toEqual([
      { kind: "damage", what: "missing-part", sheet: null, cells: [], count: 2 },
    ]);
  });

  it("names addresses outside the sheet and keeps their values out", () => {
    const source = {
      sheets: [{ data: '<row r="1"><c r="XFE1"><v>1</v></c><c r="A1048577"><v>2</v></c><c r="A1"><v>3</v></c></row>' }],
    };
    expect(toCellMap(read(source).workbook)).toEqual({ "Lembar!A1": 3 });
    expect(damage(source)).toEqual([{ kind: "damage", what: "bad-address", sheet: "Lembar", cells: [], count: 2 }]);
  });

  it("says what is ignored: macros, links, embedded objects", () => {
    const { workbook, remarks } = read({
      parts: {
        "xl/vbaProject.bin": "x",
        "xl/externalLinks/externalLink1.xml": "<e/>",
        "xl/embeddings/oleObject1.bin": "x",
      },
    });
    expect(workbook.ignoredFeatures).toEqual(["macros", "external-links", "embedded-objects"]);
    expect(remarks).toEqual([{ kind: "ignored-features", features: ["macros", "external-links", "embedded-objects"] }]);
  });
});
