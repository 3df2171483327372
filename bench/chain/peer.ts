import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { z } from "zod";
import { rowSchemas } from "./row-schemas.ts";

// What a Node programmer would write with the usual packages: `node peer.ts READER FILE…` reads every sheet of every file.

type Read = (path: string) => Promise<void> | void;
type Row = readonly (string | number | boolean | null)[];

const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  exceljs: () => withExceljs(() => undefined),
  "exceljs-zod-sqlite": async () => withExceljs(checkedIntoStore((await import("zod")).z)),
  "e965-xlsx": withSheetjs,
  "read-excel-file": withReadExcelFile,
};

/** Checks each row under the headings with zod and stores it, in one transaction a sheet. */
function checkedIntoStore(zod: typeof z): (sheet: string, rows: readonly Row[]) => void {
  const known = rowSchemas(zod);
  const store = new DatabaseSync(":memory:");
  store.exec("CREATE TABLE row (sheet TEXT, number INTEGER, ok INTEGER, content TEXT)");
  const insert = store.prepare("INSERT INTO row VALUES (?, ?, ?, ?)");
  return (sheet, rows) => {
    const form = known.get(sheet);
    if (form === undefined) return;
    const start = rows.findIndex((row) => form.headings.filter((heading) => hasHeading(row, heading)).length > 2);
    const headings = rows[start]?.map((heading) => String(heading ?? "").replace(/\s*\*$/, "")) ?? [];
    store.exec("BEGIN");
    for (const [at, row] of rows.slice(start + 1).entries()) {
      const record = Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? null]));
      insert.run(sheet, at, form.schema.safeParse(record).success ? 1 : 0, JSON.stringify(record));
    }
    store.exec("COMMIT");
  };
}

const hasHeading = (row: Row, heading: string): boolean =>
  row.some((cell) => typeof cell === "string" && cell.startsWith(heading));

async function withExceljs(keep: (sheet: string, rows: readonly Row[]) => void): Promise<Read> {
  const { default: exceljs } = await import("exceljs");
  return async (path) => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    for (const sheet of book.worksheets) {
      const rows: Row[] = [];
      sheet.eachRow((row) => {
        const cells: (string | number | boolean | null)[] = [];
        row.eachCell({ includeEmpty: true }, (cell, column) => {
          const { value } = cell;
          cells[column - 1] = typeof value === "object" && value !== null ? cell.text : (value ?? null);
        });
        rows.push(cells);
      });
      keep(sheet.name, rows);
    }
  };
}

async function withSheetjs(): Promise<Read> {
  const { read, utils } = await import("@e965/xlsx");
  return (path) => {
    const book = read(readFileSync(path), { type: "buffer", raw: true, dense: true });
    for (const sheet of Object.values(book.Sheets)) utils.sheet_to_json(sheet, { header: 1 });
  };
}

async function withReadExcelFile(): Promise<Read> {
  const { default: readExcelFile } = await import("read-excel-file/node");
  return async (path) => {
    await readExcelFile(path);
  };
}

const [, , reader = "", ...paths] = process.argv;
const read = await READERS[reader]?.();
if (read === undefined) throw new Error(`No such reader: ${reader}`);
for (const path of paths) await read(path);
