import { strToU8 } from "fflate";
import { type Book, bookSheet } from "../book.ts";
import { aboutFile, type Operator, operator, type Planted } from "../operator.ts";
import { writeOds } from "../write-ods.ts";
import { type Parts, writeXlsx, xlsxParts, zipped } from "../write-xlsx.ts";

const refused = (code: "BKS-01" | "BKS-02" | "BKS-03", about: string, bytes: (book: Book) => Uint8Array): Planted => ({
  about,
  bytes,
  expected: [aboutFile(code, "GALAT")],
});
const silentFile = (about: string, more: Partial<Planted>): Planted => ({ about, expected: [], ...more });

const withParts = (book: Book, parts: Parts): Uint8Array => zipped({ ...xlsxParts(book), ...parts });

function changedPart(book: Book, name: string, change: (xml: string) => string): Uint8Array {
  const part = xlsxParts(book)[name];
  return typeof part === "string" ? withParts(book, { [name]: change(part) }) : writeXlsx(book);
}

const wordParts: Parts = {
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  "word/document.xml": "<w:document/>",
};

/** A compound file with one stream, as Excel wraps what it encrypts (and Word 97 its documents). */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const [free, end, fat] = [0xffffffff, 0xfffffffe, 0xfffffffd];
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, end, true);
  view.setUint32(68, end, true);
  for (let at = 0; at < 109; at += 1) view.setUint32(76 + at * 4, at === 0 ? 0 : free, true);
  for (let at = 0; at < 128; at += 1) view.setUint32(512 + at * 4, at === 0 ? fat : at < 3 ? end : free, true);
  for (const [index, name] of ["Root Entry", stream].entries()) {
    const start = 1024 + index * 128;
    for (const [at, letter] of [...name].entries()) view.setUint16(start + at * 2, letter.charCodeAt(0), true);
    view.setUint16(start + 64, (name.length + 1) * 2, true);
    bytes[start + 66] = index === 0 ? 5 : 2;
    view.setUint32(start + 68, free, true);
    view.setUint32(start + 72, free, true);
    view.setUint32(start + 76, index === 0 ? 1 : free, true);
    view.setUint32(start + 116, index === 0 ? end : 2, true);
    view.setUint32(start + 120, index === 0 ? 0 : 16, true);
  }
  return bytes;
}

/** Sets the bit that says "encrypted" in every entry of a zip directory. */
function markedEncrypted(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 10 < copy.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    if (mark === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true);
  }
  return copy;
}

const UNREADABLE: Operator = operator(
  "BKS-01",
  "no workbook behind the name",
  [
    refused("BKS-01", "nothing", () => new Uint8Array()),
    refused("BKS-01", "the first half", (book) => writeXlsx(book).slice(0, 9_000)),
    refused("BKS-01", "the end is missing", (book) => writeXlsx(book).slice(0, -30)),
    refused("BKS-01", "PDF", () => strToU8("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n")),
    refused("BKS-01", "a web page", () => strToU8("<html><body><table><tr><td>Kode</td></tr></table></body></html>")),
    refused("BKS-01", "a Word document", () => zipped(wordParts)),
    refused("BKS-01", "an old Word document", () => compoundFile("WordDocument")),
    refused("BKS-01", "a zip of pictures", () => zipped({ "foto.jpg": new Uint8Array([0xff, 0xd8, 0xff]) })),
    refused("BKS-01", "a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    refused("BKS-01", "a broken part", (book) =>
      changedPart(book, "xl/worksheets/sheet2.xml", (xml) => xml.slice(0, 900)),
    ),
  ],
  [
    silentFile("a workbook under a wrong name", { read: { fileName: "formulir.pdf" } }),
    silentFile("a workbook under an old name", { read: { fileName: "formulir.xls" } }),
  ],
);

function damaged(about: string, name: string, change: (xml: string) => string, cell: string): Planted {
  return {
    about,
    bytes: (book) => changedPart(book, name, change),
    expected: [
      {
        code: "BKS-01",
        severity: "PERINGATAN",
        at: () => ({ sheet: "Potensi", cells: cell === "" ? [] : [cell], field: null }),
      },
    ],
    layouts: ["plain"],
  };
}

const DAMAGED: Operator = operator(
  "BKS-01",
  "a workbook with some damage",
  [
    damaged(
      "a cell stored twice",
      "xl/worksheets/sheet2.xml",
      (xml) => xml.replace('<c r="C2"', '<c r="B2" t="inlineStr"><is><t>P-001</t></is></c><c r="C2"'),
      "B2",
    ),
    damaged(
      "a style that does not exist",
      "xl/worksheets/sheet2.xml",
      (xml) => xml.replace('<c r="A2">', '<c r="A2" s="77">'),
      "A2",
    ),
    damaged(
      "a text that does not exist",
      "xl/worksheets/sheet2.xml",
      (xml) =>
        xml.replace('<row r="3">', '<row r="3"><c r="A3" t="s"><v>900</v></c>').replace('<c r="A3"><v>2</v></c>', ""),
      "A3",
    ),
  ],
  [
    silentFile("styles that no cell uses", {
      bytes: (book) =>
        changedPart(book, "xl/styles.xml", (xml) => xml.replace("</cellXfs>", '<xf numFmtId="9"/></cellXfs>')),
    }),
  ],
);

const LOCKED: Operator = operator(
  "BKS-02",
  "locked by a password",
  [
    refused("BKS-02", "Excel's encryption", () => compoundFile("EncryptedPackage")),
    refused("BKS-02", "an encrypted zip", (book) => markedEncrypted(writeXlsx(book))),
  ],
  [
    silentFile("a protected sheet", {
      bytes: (book) =>
        changedPart(book, "xl/worksheets/sheet2.xml", (xml) =>
          xml.replace("</sheetData>", '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/>'),
        ),
    }),
  ],
);

const limited = (about: string, limits: NonNullable<Planted["read"]>["limits"]): Planted => ({
  about,
  read: { limits: { ...limits } },
  expected: [aboutFile("BKS-03", "GALAT")],
});

const TOO_MUCH: Operator = operator(
  "BKS-03",
  "over a safety limit",
  [
    limited("bytes of the file", { fileBytes: 2_000 }),
    limited("parts", { entries: 5 }),
    limited("bytes unpacked", { unpackedBytes: 20_000 }),
    limited("cells", { cells: 300 }),
    refused("BKS-03", "a bomb", (book) =>
      zipped({ ...xlsxParts(book), "xl/media/gambar.bin": new Uint8Array(11 * 1024 * 1024) }, 9),
    ),
    refused("BKS-03", "a document type", (book) =>
      changedPart(book, "xl/workbook.xml", (xml) => xml.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>')),
    ),
  ],
  [silentFile("just within", { read: { limits: { entries: 12, cells: 5_000 } } })],
);

const FOREIGN: readonly Operator[] = [
  operator(
    "BKS-04",
    "an OpenDocument spreadsheet",
    [{ about: "written to .ods", bytes: writeOds, expected: [aboutFile("BKS-04", "INFO")] }],
    [silentFile("an .xlsx under the name of one", { read: { fileName: "formulir.ods" } })],
  ),
  operator(
    "BKS-05",
    "something that could be run or followed",
    (
      [
        ["macros", "xl/vbaProject.bin"],
        ["links to other files", "xl/externalLinks/externalLink1.xml"],
        ["an embedded object", "xl/embeddings/oleObject1.bin"],
      ] as const
    ).map(([about, name]) => ({
      about,
      bytes: (book: Book) =>
        withParts(book, { [name]: name.endsWith(".xml") ? "<externalLink/>" : new Uint8Array([1]) }),
      expected: [aboutFile("BKS-05", "PERINGATAN")],
    })),
    [silentFile("a picture", { bytes: (book) => withParts(book, { "xl/media/logo.png": new Uint8Array([1, 2, 3]) }) })],
  ),
];

const roster = bookSheet("Daftar Hadir", [
  { row: 1, column: 1, value: "Nama" },
  { row: 1, column: 2, value: "Instansi" },
  { row: 2, column: 1, value: "Siti" },
  { row: 2, column: 2, value: "Setda" },
]);
const stamped = (version: string, ...expected: Planted["expected"]): Planted => ({
  about: version,
  book: (book) => ({ ...book, names: { _ksd_form: `"${version}"` } }),
  expected,
});

const OTHER_FORMS: readonly Operator[] = [
  operator(
    "BKS-06",
    "another workbook altogether",
    [
      {
        about: "an attendance list",
        book: () => ({ sheets: [roster], names: {} }),
        expected: [aboutFile("BKS-06", "GALAT")],
      },
      {
        about: "empty sheets",
        book: () => ({ sheets: [bookSheet("Sheet1", [])], names: {} }),
        expected: [aboutFile("BKS-06", "GALAT")],
      },
    ],
    [
      silentFile("the form behind an attendance list", {
        book: (book) => ({ ...book, sheets: [roster, ...book.sheets] }),
        expected: [{ code: "LBR-03", severity: "INFO", at: () => ({ sheet: roster.name, cells: [], field: null }) }],
      }),
    ],
  ),
  operator(
    "BKS-07",
    "a version nobody knows",
    ["ksd-22-2020@9.0.0", "ksd-22-2020@1.0.1", "ksd-22-2020@0.9.0", "ksd-provinsi@1.0.0"].map((version) =>
      stamped(version, aboutFile("BKS-07", "GALAT")),
    ),
    [stamped("ksd-22-2020@1.0.0")],
  ),
];

export const FILE_OPERATORS: readonly Operator[] = [UNREADABLE, DAMAGED, LOCKED, TOO_MUCH, ...FOREIGN, ...OTHER_FORMS];
