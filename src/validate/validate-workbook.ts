import type { KodeWilayah, Region, RowTableName, Submission } from "../domain/index.ts";
import {
  type BorderTable,
  borderTable,
  DEFAULT_PROFILE,
  FORM_VERSION,
  type Profile,
  regionOf,
  severityUnder,
  type Waiver,
  type WarningUntil,
} from "../regulation/index.ts";
import type { RawWorkbook, Remark } from "../workbook/index.ts";
import { submittedIdentity, submittedRows } from "./build-submission.ts";
import type { CheckContext } from "./check.ts";
import { exceptWaived, releaseWaived } from "./except-waived.ts";
import { checkVersion, raiseRemarks } from "./file-remarks.ts";
import { type FindingLog, findingLog } from "./finding-log.ts";
import { identityLine, rivalLine, rowsLine } from "./ledger.ts";
import type { HeadingMapping } from "./locate/heading-index.ts";
import { type Location, locateTables } from "./locate/locate-tables.ts";
import { mappedHeadings } from "./mapped-headings.ts";
import { checkedTables, habitsOf, type Identity, identityOf, parsedForm, type Tables, tablesOf } from "./read-form.ts";
import { rulesetHash } from "./ruleset.ts";
import { raiseDeferred, runChecks } from "./run-checks.ts";
import { checkSheets } from "./structure.ts";
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
  /** Headings that a person explained. */
  readonly mappings?: readonly HeadingMapping[];
  /** How strict to be; `rakor` where it is left out. */
  readonly profile?: Profile;
  /** Exceptions that somebody granted. */
  readonly waivers?: readonly Waiver[];
  /** Instead of the rules' own. */
  readonly warningUntil?: WarningUntil;
}

let bordersMade: BorderTable | undefined;
function plainBorders(): BorderTable {
  bordersMade ??= borderTable();
  return bordersMade;
}

interface Outcome {
  readonly location: Location;
  readonly identity: Identity;
  readonly tables: Tables;
  readonly region: Region | null;
  readonly year: number | null;
}

function checkAll(workbook: RawWorkbook, location: Location, options: ValidateOptions, log: FindingLog): Outcome {
  const habits = habitsOf(location, workbook);
  const identity = identityOf(location, habits, log);
  const code = identity.draft.cells.get("kode_daerah")?.value;
  const region = typeof code === "string" ? (regionOf(code) ?? null) : null;
  const level = region?.level === "provinsi" ? "provinsi" : "kabkota";
  const tables = tablesOf(location, habits, level, log);
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
  return { location, identity, tables, region, year: typeof year === "number" ? year : null };
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
    mapped: [],
    submission: null,
  };
}

function concluded(
  input: ValidateInput,
  outcome: Outcome,
  { waivers = [], reportDate, profile }: ValidateOptions,
  log: FindingLog,
): ValidatedFile {
  const { file, sha256, workbook } = input;
  const { location, identity, tables, year } = outcome;
  const region = outcome.region?.code ?? null;
  const sorted = log.sorted(workbook.sheets.map(({ name }) => name));
  const findings = exceptWaived(sorted, { waivers, region, reportDate });
  releaseWaived(findings, { drafts: tables.drafts, lines: identity.lines });
  const ledger = [
    ...(identity.table === null ? [] : [identityLine(identity.table, identity.lines)]),
    ...tables.located.map((table) => rowsLine(table, tables.drafts.get(table.declaration.table as RowTableName) ?? [])),
    ...location.rivals.flatMap((rival) => rival.tables.map(rivalLine)),
  ];
  const verdict = verdictOf(findings, ledger, { region, year });
  const submission: Submission | null =
    verdict === "refused" || region === null || year === null
      ? null
      : {
          region,
          year,
          form: FORM_VERSION,
          ruleset: rulesetHash(profile),
          file,
          sha256,
          verdict,
          identitas: submittedIdentity(identity),
          rows: submittedRows(tables.drafts, region, year),
          ledger,
        };
  return {
    file,
    sha256,
    region,
    year,
    verdict,
    ledger,
    findings,
    rules: log.counts(),
    mapped: mappedHeadings(location),
    submission,
  };
}

/** Checks one workbook from end to end: finds the tables, reads the cells, asks every rule, and draws the sum. */
export function validateWorkbook(input: ValidateInput, options: ValidateOptions): ValidatedFile {
  const { file, workbook, remarks } = input;
  const { reportDate, profile = DEFAULT_PROFILE, warningUntil } = options;
  const grading = { profile, reportDate, ...(warningUntil === undefined ? {} : { warningUntil }) };
  const log = findingLog(file, (code, usual) => severityUnder(code, usual, grading));
  const sheetNames = workbook.sheets.map(({ name }) => name);
  raiseRemarks(remarks, log);
  if (checkVersion(workbook, log)) return refused(input, log, sheetNames);
  const location = locateTables(workbook, options.mappings);
  const isForm = location.tables.length + location.rivals.length > 0;
  log.count("BKS-06", 1, isForm ? 0 : 1);
  if (!isForm) {
    log.raise({ code: "BKS-06", detail: { sheets: sheetNames } });
    return refused(input, log, sheetNames);
  }
  checkSheets(location, log);
  return concluded(input, checkAll(workbook, location, options, log), options, log);
}
