/**
 * CPU time of marking 2,000 findings in a workbook of 20,000 rows × 25 columns: ours against loading, noting and saving
 * with exceljs. Run: `node bench/annotate.ts`.
 */
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { type Annotations, annotateWorkbook, type Codec } from "../src/workbook/annotate/index.ts";
import { cellAddress } from "../src/workbook/raw-workbook.ts";

const ROWS = 20_000;
const COLUMNS = 25;
const FINDINGS = 2_000;
const ROUNDS = 3;

async function bigWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Pemetaan");
  sheet.addRow(Array.from({ length: COLUMNS }, (_, column) => `Kolom ${column + 1}`));
  for (let row = 1; row <= ROWS; row++) {
    sheet.addRow(
      Array.from({ length: COLUMNS }, (_, column) =>
        column % 3 === 0 ? row * column : `Kerja sama ${row % 500} / ${column}`,
      ),
    );
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function manyAnnotations(): Annotations {
  const places = Array.from({ length: FINDINGS }, (_, index) => ({
    row: 2 + index * (ROWS / FINDINGS),
    column: 1 + (index % COLUMNS),
  }));
  const text = "Nilai tidak ada dalam daftar. Pilih salah satu: KSDD Wajib, KSDD Sukarela, KSDPK.";
  return {
    author: "ksd",
    cells: places.map(({ row, column }) => ({
      sheet: "Pemetaan",
      cell: cellAddress(row, column),
      severity: "GALAT",
      lines: [text],
    })),
    rows: places.map(({ row }) => ({ sheet: "Pemetaan", row, text })),
    tables: [{ sheet: "Pemetaan", headingRow: 1, lastColumn: COLUMNS }],
    summary: {
      sheetName: "Temuan",
      title: "Temuan pemeriksaan",
      intro: [`Harus diperbaiki: ${FINDINGS}`],
      columns: [
        { heading: "Sel", width: 20 },
        { heading: "Temuan", width: 80 },
      ],
      linkColumn: 0,
      rows: places.map(({ row, column }) => ({
        values: [cellAddress(row, column), text],
        link: { sheet: "Pemetaan", cell: cellAddress(row, column) },
      })),
    },
  };
}

const nativeCodec: Codec = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  deflate: (content) => deflateRawSync(content, { level: 4 }),
  crc32: (content) => crc32(content),
};

function runOurs(bytes: Uint8Array, annotations: Annotations, codec?: Codec): number {
  const result = annotateWorkbook(bytes, annotations, codec);
  if (!result.ok) {
    throw new Error(result.reason);
  }
  return result.bytes.length;
}

async function runExceljs(bytes: Uint8Array, annotations: Annotations): Promise<number> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const { sheet, cell, lines } of annotations.cells) {
    const target = book.getWorksheet(sheet)?.getCell(cell);
    if (target !== undefined) {
      target.note = lines.join("\n");
      target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF9D3D1" } };
    }
  }
  return (await book.xlsx.writeBuffer()).byteLength;
}

async function cpuSeconds(run: () => number | Promise<number>): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
  }
  return Math.min(...seconds);
}

const bytes = await bigWorkbook();
const annotations = manyAnnotations();
const native = await cpuSeconds(() => runOurs(bytes, annotations, nativeCodec));
const portable = await cpuSeconds(() => runOurs(bytes, annotations));
const theirs = await cpuSeconds(() => runExceljs(bytes, annotations));
const line = (name: string, seconds: number) =>
  `${name.padEnd(20)}${seconds.toFixed(2)} s${(theirs / seconds).toFixed(1).padStart(7)} times less\n`;
process.stdout.write(
  `${ROWS} × ${COLUMNS} cells, ${FINDINGS} findings, CPU, best of ${ROUNDS}\n` +
    `${line("ksd, Node's codec", native)}${line("ksd, portable", portable)}${line("exceljs", theirs)}`,
);
