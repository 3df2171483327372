import {
  type KodeWilayah,
  type Region,
  ROW_TABLE_NAMES,
  type RowTableName,
  type Submission,
  type TableName,
} from "../domain/index.ts";
import { type BorderTable, borderTable, FORM_VERSION, regionOf, tableDeclaration } from "../regulation/index.ts";
import type { RawWorkbook, Remark } from "../workbook/index.ts";
import { submittedIdentity, submittedRows } from "./build-submission.ts";
import type { CheckContext } from "./check.ts";
import { parsedRowOf, type RowDraft } from "./draft.ts";
import { checkVersion, raiseRemarks } from "./file-remarks.ts";
import { type FindingLog, findingLog } from "./finding-log.ts";
import { checkKeys, type Drafts } from "./keys.ts";
import { identityLine, rowsLine } from "./ledger.ts";
import type { HeadingMap } from "./locate/heading-index.ts";
import { type Location, locateTables } from "./locate/locate-tables.ts";
import type { LocatedPairs, LocatedRows, LocatedTable } from "./locate/located-table.ts";
import type { ParsedForm } from "./parsed.ts";
import { type ReadIdentity, readIdentity, readRows } from "./read-tables.ts";
import { rulesetHash } from "./ruleset.ts";
import { type CheckedRow, type CheckedTables, raiseDeferred, runChecks } from "./run-checks.ts";
import { checkEmptyTable, checkShape, checkSheets } from "./structure.ts";
import type { ValidatedFile } from "./validated-file.ts";
import { verdictOf } from "./verdict.ts";

export interface ValidateInput {
  /** Name of the file as sent. */
  readonly file: string;
  readonly sha256: string;
  readonly workbook: RawWorkbook;
  readonly remarks: readonly Remark[];
}

export interface ValidateOptions {
  /** `YYYY-MM-DD`; what "today" means for this run. */
  readonly reportDate: string;
  readonly workspace?: { readonly province: KodeWilayah; readonly year: number } | null;
  readonly borders?: BorderTable;
  readonly headingMap?: HeadingMap;
}

interface Identity extends ReadIdentity {
  readonly table: LocatedPairs | null;
}

interface Tables {
  readonly located: readonly LocatedRows[];
  readonly drafts: Drafts;
}

const NO_IDENTITY: Identity = {
  table: null,
  lines: [],
  draft: {
    declaration: tableDeclaration("identitas"),
    sheet: "",
    row: 1,
    cells: new Map(),
    deferred: new Map(),
    held: new Set(),
  },
};

let bordersMade: BorderTable | undefined;
function plainBorders(): BorderTable {
  bordersMade ??= borderTable();
  return bordersMade;
}

const isPairs = (table: LocatedTable): table is LocatedPairs => table.kind === "pairs";
const isRows = (table: LocatedTable): table is LocatedRows => table.kind === "rows";

function isEmptyIdentity({ sheet, lines, valueColumn }: LocatedPairs): boolean {
  const rows = new Set(lines.map(({ row }) => row));
  return !sheet.rows.some(
    ({ number, cells }) =>
      rows.has(number) && cells.some(({ column, text }) => column === valueColumn && text.trim() !== ""),
  );
}

function identityOf(location: Location, format: RawWorkbook["format"], log: FindingLog): Identity {
  const table = location.tables.find(isPairs);
  if (table === undefined) return NO_IDENTITY;
  checkShape(table, log);
  const empty = isEmptyIdentity(table);
  checkEmptyTable(table, empty, log);
  // An empty list is one mistake, not one for each of its lines.
  const read = readIdentity(table, { format, level: "kabkota", log: empty ? findingLog("") : log });
  return { table, ...read };
}

function tablesOf(
  location: Location,
  format: RawWorkbook["format"],
  level: ParsedForm["level"],
  log: FindingLog,
): Tables {
  const located = location.tables.filter(isRows);
  const drafts = new Map<RowTableName, readonly RowDraft[]>();
  for (const name of ROW_TABLE_NAMES) {
    const table = located.find(({ declaration }) => declaration.table === name);
    if (table === undefined) continue;
    const holding = checkShape(table, log);
    checkEmptyTable(table, table.rows.length === 0, log);
    const rows = readRows(table, { format, level, log });
    for (const draft of rows) for (const code of holding) draft.held.add(code);
    drafts.set(name, rows);
  }
  checkKeys(drafts, log);
  return { located, drafts };
}

function parsedForm(
  region: Region | null,
  level: ParsedForm["level"],
  identity: Identity,
  { drafts }: Tables,
): ParsedForm {
  const rowsOf = <T extends RowTableName>(table: T) =>
    (drafts.get(table) ?? []).map((draft) => parsedRowOf(draft, table));
  return {
    region,
    level,
    identitas: parsedRowOf(identity.draft, "identitas"),
    tables: {
      potensi: rowsOf("potensi"),
      permasalahan: rowsOf("permasalahan"),
      pemetaan: rowsOf("pemetaan"),
      ksd_berjalan: rowsOf("ksd_berjalan"),
      neraca_komoditas: rowsOf("neraca_komoditas"),
      pdrb: rowsOf("pdrb"),
    },
    present: new Set<TableName>([...drafts.keys(), ...(identity.table === null ? [] : (["identitas"] as const))]),
  };
}

function checkedTables(identity: Identity, { drafts }: Tables): CheckedTables {
  const checked = new Map<TableName, readonly CheckedRow[]>();
  if (identity.table !== null) {
    const hold = (name: string, code: string): void => {
      const line = identity.lines.find(
        ({ field }) => field.name === name || ("endName" in field && field.endName === name),
      );
      line?.held.add(code);
    };
    checked.set("identitas", [{ draft: identity.draft, hold }]);
  }
  for (const [table, rows] of drafts) {
    checked.set(
      table,
      rows.map((draft) => ({ draft, hold: (_field: string, code: string) => draft.held.add(code) })),
    );
  }
  return checked;
}

interface Outcome {
  readonly identity: Identity;
  readonly tables: Tables;
  readonly region: Region | null;
  readonly year: number | null;
}

function checkAll(workbook: RawWorkbook, location: Location, options: ValidateOptions, log: FindingLog): Outcome {
  const identity = identityOf(location, workbook.format, log);
  const code = identity.draft.cells.get("kode_daerah")?.value;
  const region = typeof code === "string" ? (regionOf(code) ?? null) : null;
  const level = region?.level === "provinsi" ? "provinsi" : "kabkota";
  const tables = tablesOf(location, workbook.format, level, log);
  const context: CheckContext = {
    form: parsedForm(region, level, identity, tables),
    borders: options.borders ?? plainBorders(),
    workspace: options.workspace ?? null,
    reportDate: options.reportDate,
  };
  const checked = checkedTables(identity, tables);
  runChecks(checked, context, log);
  raiseDeferred(checked, log);
  const year = identity.draft.cells.get("tahun_pemetaan")?.value;
  return { identity, tables, region, year: typeof year === "number" ? year : null };
}

function refused(
  input: Pick<ValidateInput, "file" | "sha256">,
  log: FindingLog,
  sheets: readonly string[],
): ValidatedFile {
  const { file, sha256 } = input;
  const findings = log.sorted(sheets);
  return {
    file,
    sha256,
    region: null,
    year: null,
    verdict: "refused",
    ledger: [],
    findings,
    rules: log.counts(),
    submission: null,
  };
}

function concluded(input: ValidateInput, outcome: Outcome, log: FindingLog): ValidatedFile {
  const { file, sha256, workbook } = input;
  const { identity, tables, year } = outcome;
  const region = outcome.region?.code ?? null;
  const findings = log.sorted(workbook.sheets.map(({ name }) => name));
  const ledger = [
    ...(identity.table === null ? [] : [identityLine(identity.table, identity.lines)]),
    ...tables.located.map((table) => rowsLine(table, tables.drafts.get(table.declaration.table as RowTableName) ?? [])),
  ];
  const verdict = verdictOf(findings, ledger, { region, year });
  const submission: Submission | null =
    verdict === "refused" || region === null || year === null
      ? null
      : {
          region,
          year,
          form: FORM_VERSION,
          ruleset: rulesetHash(),
          file,
          sha256,
          verdict,
          identitas: submittedIdentity(identity),
          rows: submittedRows(tables.drafts, region, year),
          ledger,
        };
  return { file, sha256, region, year, verdict, ledger, findings, rules: log.counts(), submission };
}

/** Checks one workbook from end to end: finds the tables, reads the cells, asks every rule, and draws the sum. */
export function validateWorkbook(input: ValidateInput, options: ValidateOptions): ValidatedFile {
  const { file, workbook, remarks } = input;
  const log = findingLog(file);
  const sheetNames = workbook.sheets.map(({ name }) => name);
  raiseRemarks(remarks, log);
  if (checkVersion(workbook, log)) return refused(input, log, sheetNames);
  const location = locateTables(workbook, options.headingMap);
  const isForm = location.tables.length + location.rivals.length > 0;
  log.count("BKS-06", 1, isForm ? 0 : 1);
  if (!isForm) {
    log.raise({ code: "BKS-06", detail: { sheets: sheetNames } });
    return refused(input, log, sheetNames);
  }
  checkSheets(location, log);
  return concluded(input, checkAll(workbook, location, options, log), log);
}
