import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { isReadByCell } from "../../src/cli/node/is-read-by-cell.ts";
import { needsLegacyReader } from "../../src/workbook/index.ts";
import { SAMPLES } from "./run-ksd.ts";

function savedAs(bookType: "xlsx" | "xlsm" | "xlsb" | "xls" | "ods"): Uint8Array {
  const book = { SheetNames: ["Satu"], Sheets: { Satu: utils.aoa_to_sheet([["Judul"], ["Air baku"]]) } };
  return new Uint8Array(write(book, { bookType, type: "buffer" }) as Uint8Array);
}

const text = new TextEncoder().encode("judul;objek\nAir baku;[Content_Types].xml\n");

// The engine's setting for the first slows the others, .csv to less than half its speed.
it.each<[string, Uint8Array, boolean]>([
  ["a form", readFileSync(join(SAMPLES, "64.72-samarinda-2026.xlsx")), true],
  [".xlsx of another program", savedAs("xlsx"), true],
  [".xlsm", savedAs("xlsm"), true],
  [".xlsb", savedAs("xlsb"), false],
  [".xls", savedAs("xls"), false],
  [".ods", savedAs("ods"), false],
  [".csv", text, false],
  ["CSV files in one zip", zipSync({ "pemetaan.csv": text }), false],
  ["nothing", new Uint8Array(0), false],
])("only .xlsx and .xlsm are read cell by cell: %s", (_, bytes, expected) => {
  expect(isReadByCell(bytes, needsLegacyReader(bytes))).toBe(expected);
});
