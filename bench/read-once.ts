import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { compileLate } from "../src/cli/engine.ts";
import { NODE_PORTS } from "../src/cli/node/guarded-reader-ports.ts";
import { readPacked, readWorkbook } from "../src/workbook/index.ts";

type Count = (path: string) => number | Promise<number>;

/** Loads a reader, which is not counted, and gives what reads a file and counts its non-empty cells, which is. */
const READERS: Readonly<Record<string, () => Promise<Count>>> = {
  bare: async () => (path) => bareScan(readFileSync(path)),
  "ksd-packed": async () => (path) => countPacked(path),
  ksd: async () => (path) => visitKsd(path, "fast"),
  "ksd-reference": async () => (path) => visitKsd(path, "reference"),
  "e965-xlsx": loadSheetjs,
  exceljs: loadExceljs,
  "exceljs-stream": loadExceljsStream,
  "read-excel-file": loadReadExcelFile,
};

/** Reads into the flat arrays that the reading process hands over, and looks at no cell. */
function countPacked(path: string): number {
  const result = readPacked(readFileSync(path), { ...NODE_PORTS, fileName: path });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusal));
  }
  return result.workbook.sheets.reduce((sum, { cells }) => sum + cells.values.length, 0);
}

/** Reads, then goes through all rows and takes place, kind, text, value and number format of every cell. */
function visitKsd(path: string, parser: "fast" | "reference"): number {
  const result = readWorkbook(readFileSync(path), { ...NODE_PORTS, parser, fileName: path });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusal));
  }
  let cells = 0;
  for (const sheet of result.workbook.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        if (cell.row > 0 && cell.column > 0 && cell.text !== "" && cell.kind.length + cell.numberFormat.length > 0) {
          cells++;
        }
      }
    }
  }
  return cells;
}

/** The least that reading can be: every part unpacked and decoded, every tag found, nothing understood or kept. */
function bareScan(bytes: Buffer): number {
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  let cells = 0;
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const size = bytes.readUInt32LE(at + 24);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const xml = inflateRawSync(packed, { chunkSize: Math.max(64, size) }).toString("utf8");
    cells += countCellTags(xml);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return cells;
}

function countCellTags(xml: string): number {
  let cells = 0;
  for (let open = xml.indexOf("<"); open >= 0; open = xml.indexOf("<", open)) {
    const close = xml.indexOf(">", open);
    if (close < 0) {
      break;
    }
    if (xml.charCodeAt(open + 1) === 0x63 && xml.charCodeAt(open + 2) === 0x20 && xml.charCodeAt(close - 1) !== 0x2f) {
      cells++;
    }
    open = close;
  }
  return cells;
}

async function loadSheetjs(): Promise<Count> {
  const { read } = await import("@e965/xlsx");
  return (path) => {
    const book = read(readFileSync(path), { type: "buffer", raw: true, dense: true });
    let cells = 0;
    for (const sheet of Object.values(book.Sheets)) {
      for (const row of sheet["!data"] ?? []) {
        cells += Object.values(row ?? []).filter((cell) => cell !== undefined && cell.t !== "z").length;
      }
    }
    return cells;
  };
}

async function loadExceljs(): Promise<Count> {
  const { default: exceljs } = await import("exceljs");
  return async (path) => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    let cells = 0;
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) => row.eachCell(() => cells++));
    }
    return cells;
  };
}

async function loadExceljsStream(): Promise<Count> {
  const { default: exceljs } = await import("exceljs");
  const options = { sharedStrings: "cache", styles: "cache", worksheets: "emit" } as const;
  return async (path) => {
    let cells = 0;
    for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(path, options)) {
      for await (const row of sheet) {
        row.eachCell(() => cells++);
      }
    }
    return cells;
  };
}

async function loadReadExcelFile(): Promise<Count> {
  const { default: readExcelFile } = await import("read-excel-file/node");
  return async (path) => countFilled(await readExcelFile(path));
}

function countFilled(value: unknown): number {
  if (Array.isArray(value)) {
    return value.reduce((sum: number, one: unknown) => sum + countFilled(one), 0);
  }
  if (value !== null && typeof value === "object" && "data" in value) {
    return countFilled(value.data);
  }
  return value === null || value === undefined ? 0 : 1;
}

const [, , reader = "", path = ""] = process.argv;
// As in the process that the program reads in.
if (reader.startsWith("ksd")) compileLate(true);
const count = await READERS[reader]?.();
const before = process.cpuUsage();
const started = performance.now();
const cells = await count?.(path);
const wallSeconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ cpuSeconds: (user + system) / 1e6, wallSeconds, peakMegabytes, cells })}\n`);
