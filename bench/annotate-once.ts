import { readFileSync } from "node:fs";
import { nativeCodec } from "../src/cli/node/codec.ts";
import { type Annotations, annotateWorkbook, type Codec } from "../src/workbook/annotate/index.ts";
import { cellAddress } from "../src/workbook/raw-workbook.ts";

const SHEET = "Pemetaan";
const COLUMNS = 25;

/** `rows / 10` findings: each colours a cell, explains it in a note and stands in the row's remark and on the sheet of findings. */
function annotationsFor(rows: number): Annotations {
  const places = Array.from({ length: Math.floor(rows / 10) }, (_, index) => ({
    row: 2 + index * 10,
    column: 1 + (index % COLUMNS),
  })).filter(({ row }) => row <= rows);
  const text = "Nilai tidak ada dalam daftar. Pilih salah satu: KSDD Wajib, KSDD Sukarela, KSDPK.";
  return {
    author: "ksd",
    cells: places.map(({ row, column }) => ({
      sheet: SHEET,
      cell: cellAddress(row, column),
      severity: "GALAT",
      lines: [text],
    })),
    rows: places.map(({ row }) => ({ sheet: SHEET, row, text })),
    tables: [{ sheet: SHEET, headingRow: 1, lastColumn: COLUMNS }],
    summary: {
      sheetName: "Temuan",
      title: "Temuan pemeriksaan",
      intro: [`Harus diperbaiki: ${places.length}`],
      columns: [
        { heading: "Sel", width: 20 },
        { heading: "Temuan", width: 80 },
      ],
      linkColumn: 0,
      rows: places.map(({ row, column }) => ({
        values: [cellAddress(row, column), text],
        link: { sheet: SHEET, cell: cellAddress(row, column) },
      })),
    },
  };
}

type Mark = (bytes: Uint8Array, annotations: Annotations) => number | Promise<number>;

function ksd(codec?: Codec): Mark {
  return (bytes, annotations) => {
    const result = annotateWorkbook(bytes, annotations, codec);
    if (!result.ok) {
      throw new Error(result.reason);
    }
    return result.bytes.length;
  };
}

/** Loads, colours and notes each cell, saves; no remarks, no sheet of findings: less than ours does. */
async function loadExceljs(): Promise<Mark> {
  const { default: ExcelJS } = await import("exceljs");
  return async (bytes, { cells }) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    for (const { sheet, cell, lines } of cells) {
      const target = book.getWorksheet(sheet)?.getCell(cell);
      if (target !== undefined) {
        target.note = lines.join("\n");
        target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF9D3D1" } };
      }
    }
    return (await book.xlsx.writeBuffer()).byteLength;
  };
}

const MARKERS: Readonly<Record<string, () => Promise<Mark>>> = {
  ksd: async () => ksd(nativeCodec),
  "ksd-portable": async () => ksd(),
  exceljs: loadExceljs,
};

const [name = "ksd", path = "", rows = "20000"] = process.argv.slice(2);
const load = MARKERS[name];
if (load === undefined) {
  throw new Error(`no marker ${name}`);
}
const mark = await load();
const bytes = new Uint8Array(readFileSync(path));
const annotations = annotationsFor(Number(rows));
const [startCpu, startWall] = [process.cpuUsage(), performance.now()];
const size = await mark(bytes, annotations);
const { user, system } = process.cpuUsage(startCpu);
process.stdout.write(
  `${JSON.stringify({
    cpuSeconds: (user + system) / 1e6,
    wallSeconds: (performance.now() - startWall) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    megabytes: size / 1e6,
  })}\n`,
);
