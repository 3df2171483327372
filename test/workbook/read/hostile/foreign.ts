import * as sheetjs from "@e965/xlsx";
import { contentTypes, makeXlsx, relationships, xlsxParts, zip } from "../make-xlsx.ts";
import { damage, ENCRYPTED, type HostileCase, not, over, reads } from "./hostile-case.ts";

const text =
  (content: string, encoding: BufferEncoding = "utf8") =>
  () =>
    new Uint8Array(Buffer.from(content, encoding));
const bytes =
  (...values: number[]) =>
  () =>
    new Uint8Array([...values, ...new Array<number>(600).fill(0)]);

/** An OLE compound file with nothing but a directory of these streams. */
function ole(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(512 * 4);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, n) => {
    const at = 512 + n * 128;
    file.write(name, at, "utf16le");
    file.writeUInt16LE(name.length * 2 + 2, at + 64);
    file[at + 66] = 2;
  });
  return new Uint8Array(file);
}

const office = (type: string, main: string) =>
  zip({
    "[Content_Types].xml": contentTypes(type).replace("/xl/workbook.xml", `/${main}`),
    "_rels/.rels": relationships([["rId1", "http://x/officeDocument", main]]),
    [main]: "<a/>",
  });

const ODS = "application/vnd.oasis.opendocument.";
const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const ods = (rows: string, manifest = "<m/>") =>
  zip({
    mimetype: `${ODS}spreadsheet`,
    "META-INF/manifest.xml": manifest,
    "content.xml": `<office:document-content ${NAMESPACES}><office:body><office:spreadsheet><table:table table:name="Satu">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const ONE_ODS = '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
const LEGACY = { kind: "legacy-format", format: "ods" } as const;
const CSV = { kind: "legacy-format", format: "csv" } as const;

const xls = () =>
  new Uint8Array(
    sheetjs.write(
      { SheetNames: ["A"], Sheets: { A: { A1: { t: "n", v: 1 }, "!ref": "A1" } } },
      { type: "array", bookType: "biff8" },
    ),
  );

export const FOREIGN: readonly HostileCase[] = [
  { name: "nothing", bytes: () => new Uint8Array(0), expected: not("empty") },
  { name: "one zero byte", bytes: () => new Uint8Array(1), expected: not("unknown-bytes") },
  { name: "a megabyte of zeros", bytes: () => new Uint8Array(1_000_000), expected: not("unknown-bytes") },
  {
    name: "noise",
    bytes: () => Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919 + (n >> 3) * 104_729) & 255),
    expected: not("unknown-bytes"),
  },
  {
    name: "the first two bytes of a workbook",
    bytes: () => new Uint8Array([0x50, 0x4b]),
    fileName: "x.xlsx",
    expected: not("text"),
  },
  {
    name: "the first three bytes of a workbook",
    bytes: () => new Uint8Array([0x50, 0x4b, 3]),
    expected: not("truncated"),
  },
  { name: "a PDF", bytes: text("%PDF-1.7\n%\u00e2\u00e3"), expected: not("pdf") },
  { name: "a PNG picture", bytes: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), expected: not("image") },
  { name: "a photograph", bytes: bytes(0xff, 0xd8, 0xff, 0xe0), expected: not("image") },
  { name: "a bitmap", bytes: bytes(0x42, 0x4d, 0x36), expected: not("image") },
  { name: "a rar archive", bytes: bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00), expected: not("zip") },
  { name: "a 7z archive", bytes: bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), expected: not("zip") },
  { name: "a gzip archive", bytes: bytes(0x1f, 0x8b, 8), expected: not("zip") },
  { name: "a text in rich text format", bytes: text("{\\rtf1\\ansi Halo}"), expected: not("word") },
  {
    name: "a web page named .xls",
    bytes: text("\n<!-- laporan -->\n<HTML><body><table><tr><td>12/03/2024</td></tr></table>"),
    fileName: "x.xls",
    expected: not("html"),
  },
  {
    name: "a web page named .csv",
    bytes: text("\ufeff<table><tr><td>1</td></tr></table>", "utf16le"),
    fileName: "x.csv",
    expected: not("html"),
  },
  { name: "a text named .xlsx", bytes: text("Kode;Nama\n64.02;Kutai Kartanegara\n"), expected: not("text") },
  { name: "XML of something else", bytes: text('<?xml version="1.0"?><data/>'), expected: not("text") },
  {
    name: "a Word file named .xlsx",
    bytes: () =>
      office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/document.xml"),
    expected: not("word"),
  },
  {
    name: "a PowerPoint file named .xlsx",
    bytes: () =>
      office(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        "ppt/presentation.xml",
      ),
    expected: not("powerpoint"),
  },
  {
    name: "an OpenDocument text",
    bytes: () => zip({ mimetype: `${ODS}text`, "content.xml": "<a/>" }),
    expected: not("word"),
  },
  {
    name: "an OpenDocument presentation",
    bytes: () => zip({ mimetype: `${ODS}presentation`, "content.xml": "<a/>" }),
    expected: not("powerpoint"),
  },
  { name: "an old Word file", bytes: () => ole("Root Entry", "WordDocument"), expected: not("word") },
  {
    name: "an old PowerPoint file",
    bytes: () => ole("Root Entry", "PowerPoint Document"),
    expected: not("powerpoint"),
  },
  {
    name: "a workbook locked with a password",
    bytes: () => ole("Root Entry", "EncryptionInfo", "EncryptedPackage"),
    expected: ENCRYPTED,
  },
  {
    name: "a compound file of something else",
    bytes: () => ole("Root Entry", "VisioDocument"),
    expected: not("unknown-bytes"),
  },
  {
    name: "the first sector of a compound file",
    bytes: () => ole("Root Entry").subarray(0, 512),
    expected: not("truncated"),
  },
  { name: "an old workbook without a reader for it", bytes: xls, fileName: "x.xls", expected: not("old-excel") },
  {
    name: "a locked OpenDocument spreadsheet",
    bytes: () => ods("", '<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'),
    expected: ENCRYPTED,
  },
  {
    name: "an OpenDocument spreadsheet without content",
    bytes: () => zip({ mimetype: `${ODS}spreadsheet` }),
    expected: not("unreadable-parts"),
  },
  {
    name: "an OpenDocument cell repeated seventeen thousand million times",
    bytes: () =>
      ods(
        `<table:table-row table:number-rows-repeated="1048576">${ONE_ODS.replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
    expected: over("cells", /^17179869184$/, "4000000"),
  },
  {
    name: "an OpenDocument blank cell repeated as often",
    bytes: () =>
      ods(
        `<table:table-row table:number-rows-repeated="99999999999"><table:table-cell table:number-columns-repeated="99999999999"/></table:table-row>`,
      ),
    expected: reads({}, LEGACY),
  },
  {
    name: "an OpenDocument row behind the end of the sheet",
    bytes: () =>
      ods(
        `<table:table-row table:number-rows-repeated="1048576"><table:table-cell/></table:table-row><table:table-row>${ONE_ODS}</table:table-row>`,
      ),
    expected: reads({}, LEGACY, damage("bad-address", "Satu", [], 1)),
  },
  {
    name: "an OpenDocument spreadsheet with a document type",
    bytes: () => zip({ mimetype: `${ODS}spreadsheet`, "content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    expected: over("doctype", /^content\.xml$/, "0"),
  },
  {
    name: "a workbook whose main part is a Word document",
    bytes: () =>
      zip({
        ...xlsxParts({}),
        "[Content_Types].xml": contentTypes(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        ),
      }),
    expected: not("word"),
  },
  {
    name: "a workbook named .csv",
    fileName: "x.csv",
    bytes: () => makeXlsx({ sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }),
    expected: reads({ "Lembar!A1": 1 }),
  },
  {
    name: "CSV with a quotation mark that never ends",
    fileName: "x.csv",
    bytes: text('a;b\n"c;d\ne;f\n'),
    expected: reads(
      { "csv!A1": "a", "csv!B1": "b", "csv!A2": '"c', "csv!B2": "d", "csv!A3": "e", "csv!B3": "f" },
      CSV,
      damage("bad-quotes", "csv", [], 1),
    ),
  },
  { name: "CSV with zero bytes in it", fileName: "x.csv", bytes: text("a;b\0;c\n"), expected: not("unknown-bytes") },
  { name: "CSV of nothing but its mark", fileName: "x.csv", bytes: text("\ufeff"), expected: reads({}, CSV) },
  {
    name: "CSV of a hundred thousand blank lines",
    fileName: "x.csv",
    bytes: text(`${"\r\n".repeat(100_000)}akhir`),
    expected: reads({ "csv!A100001": "akhir" }, CSV),
  },
  {
    name: "CSV that breaks off in the middle of a letter",
    fileName: "x.csv",
    bytes: () => new Uint8Array(Buffer.from("\ufeffa;é").subarray(0, -1)),
    expected: reads({ "csv!A1": "a", "csv!B1": "\ufffd" }, CSV, damage("bad-encoding", "csv", [], 1)),
  },
  {
    name: "CSV with more cells than allowed",
    fileName: "x.csv",
    limits: { cells: 5 },
    bytes: text("1;2;3\n4;5;6\n"),
    expected: over("cells", /^6$/, "5"),
  },
];
