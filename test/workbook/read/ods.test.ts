import { describe, expect, it } from "vitest";
import { type ReadResult, readWorkbook, toCellMap } from "../../../src/workbook/index.ts";
import { zip } from "./make-xlsx.ts";

const names = (...prefixes: readonly string[]) =>
  prefixes
    .map(
      (prefix) =>
        `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix === "number" ? "datastyle" : prefix}:1.0"`,
    )
    .join(" ");
const CALC = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';

const STYLES =
  '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>' +
  '<number:number-style style:name="N2"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>' +
  '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N2"/>';

function read(tables: string, meta = "<m/>"): Extract<ReadResult, { ok: true }> {
  const result = readWorkbook(
    zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml":
        `<office:document-content ${names("office", "style", "table", "text", "number")} ${CALC}><office:automatic-styles>${STYLES}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
      "meta.xml": meta,
    }),
  );
  if (!result.ok) {
    throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  }
  return result;
}

const cell = (attributes: string, content = "") => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const text = (content: string, attributes = "") => cell(`office:value-type="string" ${attributes}`, content);

describe("an OpenDocument spreadsheet as LibreOffice writes it", () => {
  it("gives every kind of cell", () => {
    const row = [
      text(
        "<text:p>Kab.<text:s text:c='2'/>Berau<text:tab/>&amp;<text:line-break/>laut</text:p><text:p>dua <text:span>baris</text:span></text:p>",
      ),
      cell(
        'office:value-type="float" office:value="1250000000.5" table:style-name="ce1"',
        "<text:p>1,250,000,000.50</text:p>",
      ),
      cell('office:value-type="percentage" office:value="0.464"', "<text:p>46%</text:p>"),
      cell('office:value-type="date" office:date-value="2024-03-12"', "<text:p>12/03/2024</text:p>"),
      cell('office:value-type="date" office:date-value="2024-03-12T08:30:00.000000000"', "<text:p>x</text:p>"),
      cell('office:value-type="time" office:time-value="PT13H45M00S"', "<text:p>13:45</text:p>"),
      cell('office:value-type="time" office:time-value="PT36H00M00S"', "<text:p>36:00</text:p>"),
      cell('office:value-type="boolean" office:boolean-value="true"', "<text:p>TRUE</text:p>"),
      text("<text:p>#REF!</text:p>", 'calcext:value-type="error" table:formula="of:=[.#REF!]"'),
      cell('table:formula="of:=SUM([.B1:.C1])" office:value-type="float" office:value="3"', "<text:p>3</text:p>"),
      cell('table:formula="of:=NOW()"'),
      text("", 'table:formula="of:=&quot;&quot;" office:string-value=""'),
      cell('office:value-type="float" office:value="satu"', "<text:p>satu</text:p>"),
      cell('table:formula="of:=FALSE()" office:value-type="float" office:value="0"', "<text:p>FALSE</text:p>"),
    ];
    const { workbook, remarks } = read(
      `<table:table table:name="Satu"><table:table-row>${row.join("")}</table:table-row></table:table>`,
    );
    expect(
      workbook.sheets[0]?.rows[0]?.cells.map(({ column, kind, text, numberFormat, isFormula }) => [
        column,
        kind,
        text,
        numberFormat,
        isFormula,
      ]),
    ).toEqual([
      [1, "text", "Kab.  Berau\t&\nlaut\ndua baris", "General", false],
      [2, "number", "1250000000.5", "#,##0.00", false],
      [3, "number", "0.464", "0%", false],
      [4, "date", "2024-03-12", "yyyy-mm-dd", false],
      [5, "date", "2024-03-12T08:30:00", "yyyy-mm-dd", false],
      [6, "date", "1899-12-31T13:45:00", "h:mm:ss", false],
      [7, "number", "1.5", "[h]:mm:ss", false],
      [8, "boolean", "TRUE", "General", false],
      [9, "error", "#REF!", "General", true],
      [10, "number", "3", "General", true],
      [11, "formula-without-result", "=NOW()", "General", true],
      [13, "text", "satu", "General", false],
      [14, "boolean", "FALSE", "General", true],
    ]);
    expect(remarks).toEqual([
      { kind: "legacy-format", format: "ods" },
      { kind: "damage", what: "bad-number", sheet: "Satu", cells: ["M1"], count: 1 },
    ]);
  });

  it("repeats what is written once, skips comments, and drops what a merge covers", () => {
    const { workbook } = read(
      '<table:table table:name="Satu"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>' +
        `<table:table-row table:number-rows-repeated="2">${text("<text:p>a</text:p>", 'table:number-columns-repeated="2"')}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="3">${cell('table:number-columns-repeated="16384"')}</table:table-row>` +
        `<table:table-row table:visibility="filter">${text("<office:annotation><text:p>catatan</text:p></office:annotation><text:p>b</text:p>", 'table:number-columns-spanned="2" table:number-rows-spanned="2"')}` +
        `<table:covered-table-cell office:value-type="string"><text:p>tertutup</text:p></table:covered-table-cell></table:table-row></table:table>`,
    );
    expect(toCellMap(workbook)).toEqual({
      "Satu!A1": "a",
      "Satu!B1": "a",
      "Satu!A2": "a",
      "Satu!B2": "a",
      "Satu!A6": "b",
    });
    expect(workbook.sheets[0]).toMatchObject({
      merges: [{ top: 6, left: 1, bottom: 7, right: 2 }],
      hiddenRows: new Set([6]),
      hiddenColumns: new Set([3]),
    });
  });

  it("reads states of sheets, names and properties", () => {
    const { workbook } = read(
      '<table:table table:name="A &amp; B"/><table:table table:name="Daftar" table:style-name="ta2"/>' +
        '<table:named-expressions><table:named-expression table:name="ksd_form" table:expression="&quot;x&quot;"/></table:named-expressions>',
      `<office:document-meta ${names("office", "meta")} xmlns:dc="urn:dc"><office:meta><dc:subject>KSD</dc:subject><meta:keyword>a</meta:keyword>` +
        '<meta:user-defined meta:name="ksd-schema">a1b2</meta:user-defined></office:meta></office:document-meta>',
    );
    expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["A & B", "visible"],
      ["Daftar", "hidden"],
    ]);
    expect(workbook.definedNames).toEqual({ ksd_form: '"x"' });
    expect(workbook.properties).toEqual({ subject: "KSD", keywords: "a", "ksd-schema": "a1b2" });
  });
});
