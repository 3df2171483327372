import { deflateRawSync } from "node:zlib";
import { type Parts, xlsxParts, zip } from "../make-xlsx.ts";
import { ENCRYPTED, type HostileCase, not, over, reads } from "./hostile-case.ts";
import { type EntrySource, zipBytes } from "./zip-bytes.ts";

const MB = 1024 * 1024;
const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const parts: Parts = xlsxParts({ sheets: [{ data: ONE_CELL }] });
const SHEET = "xl/worksheets/sheet1.xml";
const FINE = reads({ "Lembar!A1": 1 });

/** A good workbook whose sheet entry is described as the case wants. */
function withSheet(lie: Partial<EntrySource>): Uint8Array {
  return zipBytes(Object.entries(parts).map(([name, content]) => ({ name, content, ...(name === SHEET ? lie : {}) })));
}

function withEntries(...more: readonly EntrySource[]): Uint8Array {
  return zipBytes([...Object.entries(parts).map(([name, content]) => ({ name, content })), ...more]);
}

function spaces(bytes: number): Uint8Array {
  return new Uint8Array(bytes).fill(0x20);
}

let packedSpaces: Uint8Array | undefined;
/** 100 MB of blanks in about 100 KB. */
function bomb(): Uint8Array {
  packedSpaces ??= deflateRawSync(spaces(100 * MB));
  return packedSpaces;
}

const good = zip(parts);

export const ZIPS: readonly HostileCase[] = [
  {
    name: "bomb that says how large it is",
    bytes: () => withSheet({ packed: bomb(), unpackedBytes: 100 * MB, crc: 0 }),
    expected: over("ratio", /^1\d{3}:1$/, "200:1"),
  },
  {
    name: "bomb that claims a thousand bytes",
    bytes: () => withSheet({ packed: bomb(), unpackedBytes: 1000, crc: 0 }),
    expected: over("ratio", /^\d{3}:1$/, "200:1"),
  },
  {
    name: "bomb that claims 9 MB",
    bytes: () => withSheet({ packed: bomb(), unpackedBytes: 9 * MB, crc: 0 }),
    expected: over("ratio", /^\d{3}:1$/, "200:1"),
  },
  {
    name: "bomb in a part that holds no cells",
    bytes: () => withEntries({ name: "xl/theme/theme1.xml", content: "", packed: bomb(), unpackedBytes: 5, crc: 0 }),
    expected: over("ratio", /^\d{3}:1$/, "200:1"),
  },
  {
    name: "bomb in the list of content types",
    bytes: () =>
      zipBytes([
        { name: "_rels/.rels", content: parts["_rels/.rels"] ?? "" },
        { name: "[Content_Types].xml", content: "", packed: bomb(), unpackedBytes: 5, crc: 0 },
        { name: "xl/workbook.xml", content: "<a/>" },
      ]),
    expected: over("ratio", /^\d{3}:1$/, "200:1"),
  },
  {
    name: "thirty parts just under the size where the ratio counts",
    bytes: () => {
      const content = spaces(9 * MB);
      const one = { content, packed: deflateRawSync(content) };
      return withEntries(...Array.from({ length: 30 }, (_, n) => ({ name: `xl/x${n}.xml`, ...one })));
    },
    expected: over("unpacked-size", /^270,\d MB$/, "256 MB"),
  },
  {
    name: "thirty such parts that claim to be small",
    bytes: () => {
      const content = spaces(9 * MB);
      const one = { content, packed: deflateRawSync(content), unpackedBytes: 10 };
      return withEntries(...Array.from({ length: 30 }, (_, n) => ({ name: `xl/x${n}.xml`, ...one })));
    },
    expected: not("unreadable-parts"),
  },
  {
    name: "claims four gigabytes",
    bytes: () => withSheet({ unpackedBytes: 0xfffffffe }),
    expected: over("ratio", /^\d+:1$/, "200:1"),
  },
  {
    name: "six thousand entries",
    bytes: () => withEntries(...Array.from({ length: 6000 }, (_, n) => ({ name: `x/${n}`, content: "", method: 0 }))),
    expected: over("entries", /^6007$/, "5000"),
  },
  {
    name: "claims 65,000 entries it does not have",
    bytes: () => zipBytes([{ name: "a", content: "b" }], { count: 65_000 }),
    expected: over("entries", /^65000$/, "5000"),
  },
  {
    name: "claims a few entries more than it has",
    bytes: () => zipBytes([{ name: "a", content: "b" }], { count: 9 }),
    expected: not("truncated"),
  },
  {
    name: "entries that share their data",
    bytes: () =>
      withEntries(
        { name: "xl/a.xml", content: "<a/>" },
        ...Array.from({ length: 50 }, (_, n) => ({ name: `xl/b${n}.xml`, content: "<a/>", sharesDataOf: 7 })),
      ),
    expected: over("overlapping-entries", /^50$/, "0"),
  },
  {
    name: "entry that overlaps the next",
    bytes: () =>
      zipBytes([
        { name: "a", content: "aaaa", method: 0, packedBytes: 40, unpackedBytes: 40 },
        { name: "b", content: "b".repeat(99), method: 0 },
      ]),
    expected: over("overlapping-entries", /^1$/, "0"),
  },
  {
    name: "entry whose data runs into the directory",
    bytes: () => zipBytes([{ name: "a", content: "aaaa", method: 0, packedBytes: 50, unpackedBytes: 50 }]),
    expected: over("overlapping-entries", /^1$/, "0"),
  },
  {
    name: "the same entry twice",
    bytes: () => withEntries({ name: SHEET, content: "<a/>" }),
    expected: over("duplicate-entries", /^xl\/worksheets\/sheet1\.xml$/, "1"),
  },
  {
    name: "the same entry in capitals",
    bytes: () => withEntries({ name: SHEET.toUpperCase(), content: "<a/>" }),
    expected: over("duplicate-entries", /^xl\/worksheets\/sheet1\.xml$/, "1"),
  },
  {
    name: "the same entry with backslashes",
    bytes: () => withEntries({ name: SHEET.replaceAll("/", "\\"), content: "<a/>" }),
    expected: over("duplicate-entries", /^xl\/worksheets\/sheet1\.xml$/, "1"),
  },
  {
    name: "names that climb out of the folder",
    bytes: () =>
      withEntries({ name: "../../../etc/cron.d/x", content: "x" }, { name: "C:\\Windows\\x.dll", content: "x" }),
    expected: FINE,
  },
  {
    name: "entry name of 60,000 letters",
    bytes: () => withEntries({ name: "x".repeat(60_000), content: "x" }),
    expected: FINE,
  },
  { name: "wrong checksum", bytes: () => withSheet({ crc: 1 }), expected: not("unreadable-parts") },
  {
    name: "wrong checksum in a part that holds no cells",
    bytes: () => withEntries({ name: "xl/theme/theme1.xml", content: "<a/>", crc: 1 }),
    expected: not("unreadable-parts"),
  },
  {
    name: "claims fewer bytes than there are",
    bytes: () => withSheet({ unpackedBytes: 20 }),
    expected: not("unreadable-parts"),
  },
  {
    name: "claims more bytes than there are",
    bytes: () => withSheet({ unpackedBytes: 2000 }),
    expected: not("unreadable-parts"),
  },
  {
    name: "packed data that are noise",
    bytes: () => withSheet({ packed: new Uint8Array(200).fill(0xa7) }),
    expected: not("unreadable-parts"),
  },
  {
    name: "packed data that break off",
    bytes: () => withSheet({ packed: deflateRawSync(Buffer.from(String(parts[SHEET]))).subarray(0, 30) }),
    expected: not("unreadable-parts"),
  },
  {
    name: "no packed data at all",
    bytes: () => withSheet({ packed: new Uint8Array(0) }),
    expected: not("unreadable-parts"),
  },
  { name: "entry locked with a password", bytes: () => withSheet({ flags: 1 }), expected: ENCRYPTED },
  {
    name: "packed in a way that no workbook is",
    bytes: () => withSheet({ method: 12 }),
    expected: not("unreadable-parts"),
  },
  { name: "local header elsewhere", bytes: () => withSheet({ shift: 7 }), expected: not("truncated") },
  {
    name: "local header behind the end of the file",
    bytes: () => withSheet({ shift: 10_000_000 }),
    expected: not("truncated"),
  },
  {
    name: "directory behind the end of the file",
    bytes: () => zipBytes([{ name: "a", content: "b" }], { start: 0x7fffffff }),
    expected: not("truncated"),
  },
  { name: "first half of a workbook", bytes: () => good.subarray(0, good.length >> 1), expected: not("truncated") },
  { name: "all but the last byte", bytes: () => good.subarray(0, good.length - 1), expected: not("truncated") },
  { name: "only the first four bytes", bytes: () => good.subarray(0, 4), expected: not("truncated") },
  { name: "a zip file with nothing in it", bytes: () => zipBytes([]), expected: not("zip") },
  { name: "a zip file of pictures", bytes: () => zipBytes([{ name: "foto.png", content: "x" }]), expected: not("zip") },
  {
    name: "a workbook inside a zip file",
    bytes: () => zipBytes([{ name: "form.xlsx", content: good, method: 0 }]),
    expected: not("zip"),
  },
  {
    name: "bytes behind the end of the zip file",
    bytes: () => new Uint8Array(Buffer.concat([good, Buffer.alloc(1000)])),
    expected: FINE,
  },
  {
    name: "over 25 MB",
    bytes: () => new Uint8Array(25 * MB + 1).fill(0x50),
    expected: over("file-size", /^25,1 MB$/, "25 MB"),
  },
];
