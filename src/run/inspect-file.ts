import { KsdError } from "../domain/index.ts";
import type { Finding, Language } from "../finding/index.ts";
import { type LocatedTable, locateTables, refusedFile, validateWorkbook } from "../validate/index.ts";
import { type CellMapValue, cellAddress, type RawWorkbook, toCellMap } from "../workbook/index.ts";
import type { InspectJson } from "./contracts/inspect.ts";
import { dateInWib } from "./dates.ts";
import { findingJson } from "./finding-json.ts";
import { hashBytes } from "./hash.ts";
import type { Ports } from "./ports.ts";
import { readSource } from "./read-source.ts";

export interface Inspected {
  readonly file: string;
  readonly sha256: string;
  readonly isRead: boolean;
  /** `null` when refused. */
  readonly workbook: RawWorkbook | null;
  readonly tables: readonly LocatedTable[];
  /** Those about the file and its sheets. */
  readonly findings: readonly Finding[];
}

const ABOUT_THE_FILE = /^(BKS|LBR)-/;

/**
 * Looks into any spreadsheet, ours or not.
 *
 * @throws KsdError when there is no such file, or it cannot be read from disk
 */
export async function inspectFile(ports: Ports, path: string): Promise<Inspected> {
  const { files, problems } = await ports.files.find([path]);
  const [problem] = problems;
  const [found] = files;
  if (problem !== undefined) throw problem.error;
  if (found === undefined || files.length > 1 || (found.kind !== "csv-set" && found.path !== path)) {
    throw new KsdError("not-a-file", {
      message: { id: `${path} adalah folder.`, en: `${path} is a folder.` },
      hint: { id: "Tunjuk satu berkas.", en: "Name one file." },
    });
  }
  const bytes = await readSource(ports, found);
  const file = found.name;
  const sha256 = hashBytes(bytes);
  const read = await ports.reader.read(bytes, file, {});
  if (!read.ok) {
    const { findings } = refusedFile(file, sha256, read.refusal);
    return { file, sha256, isRead: false, workbook: null, tables: [], findings };
  }
  const { workbook, remarks } = read;
  const reportDate = dateInWib(ports.clock.now());
  const { findings } = validateWorkbook({ file, sha256, workbook, remarks }, { reportDate, workspace: null });
  return {
    file,
    sha256,
    isRead: true,
    workbook,
    tables: locateTables(workbook).tables,
    findings: findings.filter(({ code }) => ABOUT_THE_FILE.test(code)),
  };
}

function tableJson(located: LocatedTable): InspectJson["tables"][number] {
  const { declaration, sheet } = located;
  const common = { table: declaration.table, sheet: sheet.name };
  if (located.kind === "pairs") {
    const { labelColumn, lines, unknown } = located;
    return {
      ...common,
      headingRow: null,
      rows: lines.length,
      columns: lines.map(({ row, found, field }) => ({
        cell: cellAddress(row, labelColumn),
        heading: found,
        field: field.name,
      })),
      unread: unknown.map(({ row, found }) => ({ cell: cellAddress(row, labelColumn), heading: found })),
    };
  }
  const { headingRow, rows, columns, unknown } = located;
  return {
    ...common,
    headingRow,
    rows: rows.length,
    columns: columns.map((column) => ({
      cell: cellAddress(column.headingRow, column.column),
      heading: column.found,
      field: column.field.name,
    })),
    unread: unknown.map((column) => ({ cell: cellAddress(column.headingRow, column.column), heading: column.found })),
  };
}

/** Every cell that is filled: `Sheet!A1` → value. */
export function cellsOf({ workbook }: Inspected): Readonly<Record<string, CellMapValue>> {
  return workbook === null ? {} : toCellMap(workbook);
}

/** `ksd inspect --json`. */
export function inspectJson(inspected: Inspected, language: Language): InspectJson {
  const { file, sha256, workbook, tables, findings } = inspected;
  return {
    file,
    sha256,
    format: workbook?.format ?? null,
    sheets: (workbook?.sheets ?? []).map(({ name, state, rows }) => ({
      name,
      state,
      rows: rows.length,
      cells: rows.reduce((total, row) => total + row.cells.length, 0),
    })),
    tables: tables.map(tableJson),
    findings: findings.map((finding) => findingJson(finding, language)),
  };
}
