import { type BookSource, MAIN, makeXlsx, sheetXml } from "../make-xlsx.ts";
import { damage, type HostileCase, not, over, reads } from "./hostile-case.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const ONE = reads({ "Lembar!A1": 1 });
const BROKEN = not("unreadable-parts");
const doctypeIn = (part: string) => over("doctype", new RegExp(`^${part.replaceAll(".", "\\.")}$`), "0");

const book = (source: BookSource) => () => makeXlsx(source);
const data = (text: string) => () => makeXlsx({ sheets: [{ data: text }] });
const sheet = (xml: string) => () => makeXlsx({ sheets: [{ xml }] });
const withPart = (name: string, content: string | Uint8Array | null) =>
  book({ sheets: [{ data: CELL }], parts: { [name]: content } });

const declared = (doctype: string) => sheetXml(CELL).replace("?>\n", `?>\n${doctype}`);

export const XML: readonly HostileCase[] = [
  { name: "entities that multiply, in a sheet", bytes: sheet(declared(LAUGHS)), expected: doctypeIn(SHEET) },
  { name: "an entity that reads a file, in a sheet", bytes: sheet(declared(OUTSIDE)), expected: doctypeIn(SHEET) },
  {
    name: "a document type behind a comment of 2 MB",
    bytes: sheet(declared(`<!--${"x".repeat(2_000_000)}-->${OUTSIDE}`)),
    expected: doctypeIn(SHEET),
  },
  {
    name: "a document type in UTF-16",
    bytes: withPart(
      SHEET,
      new Uint8Array(Buffer.from(`\ufeff${declared(OUTSIDE).replace("UTF-8", "UTF-16")}`, "utf16le")),
    ),
    expected: doctypeIn(SHEET),
  },
  {
    name: "a document type in the shared strings",
    bytes: withPart("xl/sharedStrings.xml", `${LAUGHS}<sst xmlns="${MAIN}"/>`),
    expected: doctypeIn("xl/sharedStrings.xml"),
  },
  {
    name: "a document type in the styles",
    bytes: withPart("xl/styles.xml", `${LAUGHS}<styleSheet xmlns="${MAIN}"/>`),
    expected: doctypeIn("xl/styles.xml"),
  },
  {
    name: "a document type in the workbook",
    bytes: withPart("xl/workbook.xml", `${OUTSIDE}<workbook xmlns="${MAIN}"/>`),
    expected: doctypeIn("xl/workbook.xml"),
  },
  {
    name: "a document type in the relationships",
    bytes: withPart("_rels/.rels", `${OUTSIDE}<Relationships/>`),
    expected: doctypeIn("_rels/.rels"),
  },
  {
    name: "a document type in a part that holds no cells",
    bytes: withPart("xl/drawings/drawing1.xml", `${OUTSIDE}<a/>`),
    expected: doctypeIn("xl/drawings/drawing1.xml"),
  },
  {
    name: "a document type in the properties",
    bytes: withPart("docProps/core.xml", `${OUTSIDE}<a/>`),
    expected: doctypeIn("docProps/core.xml"),
  },
  {
    name: "words like a document type in a text",
    bytes: data('<row r="1"><c r="A1" t="str"><v>&lt;!DOCTYPE x&gt;</v></c></row>'),
    expected: reads({ "Lembar!A1": "<!DOCTYPE x>" }),
  },
  {
    name: "an entity that nobody defined",
    bytes: data('<row r="1"><c r="A1" t="str"><v>&rahasia;</v></c></row>'),
    expected: BROKEN,
  },
  {
    name: "elements nested a hundred thousand deep",
    bytes: sheet(sheetXml(CELL, `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`)),
    expected: BROKEN,
  },
  { name: "a sheet that breaks off", bytes: sheet(sheetXml(CELL).slice(0, -30)), expected: BROKEN },
  { name: "a sheet that breaks off in a cell", bytes: sheet(sheetXml(CELL).split("<v>")[0] ?? ""), expected: BROKEN },
  { name: "tags that cross", bytes: data('<row r="1"><c r="A1"><v>1</c></v></row>'), expected: BROKEN },
  { name: "a row that is not closed", bytes: data('<row r="1"><c r="A1"><v>1</v></c>'), expected: BROKEN },
  { name: "text behind the root", bytes: sheet(`${sheetXml(CELL)}lagi`), expected: BROKEN },
  { name: "an empty sheet part", bytes: withPart(SHEET, ""), expected: BROKEN },
  { name: "a sheet part of noise", bytes: withPart(SHEET, new Uint8Array(5000).fill(0xfe)), expected: BROKEN },
  {
    name: "bytes that are no UTF-8",
    bytes: withPart(
      SHEET,
      new Uint8Array(Buffer.from(sheetXml('<row r="1"><c r="A1" t="str"><v>caf\u00e9</v></c></row>'), "latin1")),
    ),
    expected: BROKEN,
  },
  {
    name: "an encoding that does not exist",
    bytes: sheet(sheetXml(CELL).replace("UTF-8", "EBCDIC-X")),
    expected: BROKEN,
  },
  {
    name: "a control character in a text",
    bytes: data('<row r="1"><c r="A1" t="str"><v>a\u0001b</v></c></row>'),
    expected: BROKEN,
  },
  {
    name: "a prefix that nobody declared",
    bytes: data('<row r="1"><y:c r="A1"><v>1</v></y:c></row>'),
    expected: BROKEN,
  },
  { name: "a root of another kind", bytes: sheet("<html><body/></html>"), expected: reads({}) },
  {
    name: "the workbook itself as a sheet",
    bytes: withPart(
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="workbook.xml"/></Relationships>',
    ),
    expected: reads({}),
  },
  { name: "no workbook part", bytes: withPart("xl/workbook.xml", null), expected: BROKEN },
  { name: "no sheets", bytes: book({ sheets: [] }), expected: reads({}) },
  {
    name: "a sheet outside the file",
    bytes: withPart(
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="http://contoh.id/x.xml"/></Relationships>',
    ),
    expected: reads({}, damage("missing-part", "Lembar", [], 1)),
  },
  {
    name: "a sheet that climbs out of the file",
    bytes: withPart(
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
    ),
    expected: reads({}, damage("missing-part", "Lembar", [], 1)),
  },
  {
    name: "no content types and no relationships",
    bytes: book({ sheets: [{ data: CELL }], parts: { "[Content_Types].xml": null, "_rels/.rels": null } }),
    expected: ONE,
  },
  {
    name: "one far cell",
    bytes: data('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    expected: reads({ "Lembar!XFD1048576": 1 }),
  },
  {
    name: "a dimension that lies",
    bytes: sheet(sheetXml(CELL).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')),
    expected: ONE,
  },
  {
    name: "a merge and a validation over whole columns",
    bytes: sheet(
      sheetXml(
        CELL,
        '<mergeCells><mergeCell ref="B1:D1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    ),
    expected: ONE,
  },
  {
    name: "sixty thousand merges",
    bytes: sheet(
      sheetXml(
        CELL,
        `<mergeCells>${Array.from({ length: 60_000 }, (_, n) => `<mergeCell ref="B${n + 1}:D${n + 1}"/>`).join("")}</mergeCells>`,
      ),
    ),
    expected: ONE,
  },
  {
    name: "sixty thousand merges on top of each other",
    bytes: sheet(
      sheetXml(
        Array.from({ length: 3000 }, (_, n) => `<row r="${n + 1}"/>`).join("") +
          '<row r="5000"><c r="A5000"><v>1</v></c></row>',
        `<mergeCells>${Array.from({ length: 60_000 }, (_, n) => `<mergeCell ref="B${n + 1}:XFD1048576"/>`).join("")}</mergeCells>`,
      ),
    ),
    expected: reads({ "Lembar!A5000": 1 }),
  },
  {
    name: "a merge that is none",
    bytes: sheet(sheetXml(CELL, '<mergeCells><mergeCell ref="A1:ZZZZ9"/><mergeCell/></mergeCells>')),
    expected: reads({ "Lembar!A1": 1 }, damage("bad-address", "Lembar", [], 2)),
  },
  {
    name: "hidden columns up to four thousand million",
    bytes: sheet(
      sheetXml(CELL).replace(
        "<sheetData>",
        '<cols><col min="1" max="4294967295" hidden="1"/><col min="-5" max="x" hidden="1"/></cols><sheetData>',
      ),
    ),
    expected: ONE,
  },
  {
    name: "three hundred thousand formatted rows without values",
    bytes: data(
      `${Array.from({ length: 300_000 }, (_, n) => `<row r="${n + 2}" s="1" customFormat="${n % 7}" ht="${n % 97}.5"/>`)
        .join("")
        .replace('<row r="2"', `${CELL}<row r="2"`)}`,
    ),
    expected: ONE,
  },
  {
    name: "row numbers that are none",
    bytes: data(
      '<row r="0"><c r="A0"><v>1</v></c></row><row r="-1"><c><v>1</v></c></row><row r="x"><c><v>1</v></c></row><row r="99999999999999999999"><c><v>1</v></c></row>',
    ),
    expected: reads({}, damage("bad-address", "Lembar", [], 4)),
  },
  {
    name: "string indexes that are none",
    bytes: data(
      '<row r="1"><c r="A1" t="s"><v>-1</v></c><c r="B1" t="s"><v>9999999999999</v></c><c r="C1" t="s"><v>__proto__</v></c></row>',
    ),
    expected: reads({}, damage("string-index", "Lembar", ["A1", "B1", "C1"])),
  },
  {
    name: "a hundred thousand duplicates of one cell",
    bytes: data(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(100_000)}</row>`),
    expected: reads({ "Lembar!A1": 1 }, damage("duplicate-cell", "Lembar", ["A1"], 99_999)),
  },
  {
    name: "more cells than allowed",
    limits: { cells: 10 },
    bytes: data(Array.from({ length: 11 }, (_, n) => `<row r="${n + 1}"><c><v>1</v></c></row>`).join("")),
    expected: over("cells", /^11$/, "10"),
  },
  {
    name: "names that JavaScript has for itself",
    bytes: book({
      sheets: [
        { name: "__proto__", data: CELL },
        { name: "constructor", data: CELL },
      ],
      names: '<definedNames><definedName name="__proto__">1</definedName></definedNames>',
    }),
    expected: reads({ "__proto__!A1": 1, "constructor!A1": 1 }),
  },
  {
    name: "two sheets of one name",
    bytes: book({ sheets: [{ data: CELL }, { data: CELL.replace(">1<", ">2<") }] }),
    expected: reads({ "Lembar!A1": 2 }),
  },
  {
    name: "a text of five million letters",
    bytes: data(
      `<row r="1"><c r="A1" t="str"><v>${"panjang".repeat(5)}</v></c><c r="B1" t="inlineStr"><is><t>${"x y".repeat(1_700_000).slice(0, 5_000_000)}</t></is></c></row>`,
    ),
    expected: reads({ "Lembar!A1": "panjang".repeat(5), "Lembar!B1": "x y".repeat(1_700_000).slice(0, 5_000_000) }),
  },
  {
    name: "a formula of two million letters",
    bytes: data(`<row r="1"><c r="A1"><f>${"A1+".repeat(700_000)}1</f><v>5</v></c></row>`),
    expected: reads({ "Lembar!A1": 5 }),
  },
  {
    name: "a tag with fifty thousand attributes",
    bytes: data(
      `<row r="1"><c r="A1" ${Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(" ")}><v>1</v></c></row>`,
    ),
    expected: ONE,
  },
  {
    name: "a namespace changed in the middle",
    bytes: data('<row r="1"><c r="A1"><v>1</v></c><c xmlns="urn:lain" r="B1"><v>2</v></c></row>'),
    expected: ONE,
  },
  {
    name: "sheet data in a comment before the real ones",
    bytes: sheet(
      sheetXml(CELL).replace(
        "<sheetData>",
        '<!-- <sheetData><row r="1"><c r="B1"><v>9</v></c></row></sheetData> --><sheetData>',
      ),
    ),
    expected: ONE,
  },
  {
    name: "sheet data twice",
    bytes: sheet(sheetXml(CELL, '<sheetData><row r="2"><c r="A2"><v>2</v></c></row></sheetData>')),
    expected: reads({ "Lembar!A1": 1, "Lembar!A2": 2 }),
  },
];
