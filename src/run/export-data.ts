import { type CellValue, ROW_TABLE_NAMES, type RowTableName, type SubmittedRow } from "../domain/index.ts";
import { csvText } from "../report/index.ts";
import type { StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { endOfDayWib, requireIsoDate } from "./dates.ts";
import type { Ports } from "./ports.ts";
import { completeRecord, fieldNames } from "./values.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";

export interface ExportInput {
  readonly workspace: Workspace;
  /** `YYYY-MM-DD`: the submissions that were current at the end of that day (WIB); `null` for now. */
  readonly asOf: string | null;
}

type ExportedRow = Readonly<Record<string, CellValue | object>>;

interface ExportedSubmission {
  readonly region: string;
  readonly version: number;
  readonly file: string;
  readonly sha256: string;
  readonly identitas: Readonly<Record<string, CellValue>>;
  readonly held: readonly ExportedRow[];
  /** One list of accepted rows for each table. */
  readonly [table: string]: unknown;
}

export interface Exported {
  readonly province: string;
  readonly year: number;
  /** The day whose state it is; `null` for now. */
  readonly asOf: string | null;
  readonly submissions: readonly ExportedSubmission[];
}

function exportedRow({ id, table, at, values }: SubmittedRow): ExportedRow {
  return { id, ...completeRecord(table, values), _at: { sheet: at.sheet, row: at.row } };
}

/** A held row keeps its raw texts too: they are what a person needs to put it right. */
function exportedHeldRow(row: SubmittedRow): ExportedRow {
  return { table: row.table, ...exportedRow(row), _raw: row.raw };
}

function exportedSubmission({ head, submission }: StoredSubmission): ExportedSubmission {
  const accepted = submission.rows.filter(({ held }) => !held);
  const tables = ROW_TABLE_NAMES.map(
    (name) => [name, accepted.filter(({ table }) => table === name).map(exportedRow)] as const,
  );
  return {
    region: head.region,
    version: head.version,
    file: head.file,
    sha256: head.sha256,
    identitas: completeRecord("identitas", submission.identitas.values),
    ...Object.fromEntries(tables),
    held: submission.rows.filter(({ held }) => held).map(exportedHeldRow),
  };
}

function submissionsAt(ports: Ports, { workspace, asOf }: ExportInput): Promise<readonly StoredSubmission[]> {
  const choice = asOf === null ? {} : { asOf: endOfDayWib(requireIsoDate(asOf)) };
  const reportDate = reportDateOf(ports, workspace, asOf);
  return readStore(ports, workspace, (store) => currentSubmissions(store, workspace, reportDate, choice));
}

/** All current data under their machine names, narahubung included: it is for other programs, not for publication. */
export async function exportJson(ports: Ports, input: ExportInput): Promise<Exported> {
  const stored = await submissionsAt(ports, input);
  const { province, year } = input.workspace.config;
  return { province, year, asOf: input.asOf, submissions: stored.map(exportedSubmission) };
}

function tableLines(stored: readonly StoredSubmission[], table: RowTableName): readonly (readonly CellValue[])[] {
  const header = ["region", "version", "held", "sheet", "row", "id", ...fieldNames(table)];
  const lines = stored.flatMap(({ head, submission }) =>
    submission.rows
      .filter((row) => row.table === table)
      .map(({ id, at, held, values }) => [
        head.region,
        head.version,
        held ? "Ya" : "Tidak",
        at.sheet,
        at.row,
        id,
        ...Object.values(completeRecord(table, values)),
      ]),
  );
  return [header, ...lines];
}

function identityLines(stored: readonly StoredSubmission[]): readonly (readonly CellValue[])[] {
  const header = ["region", "version", "file", "sha256", ...fieldNames("identitas")];
  const lines = stored.map(({ head, submission }) => [
    head.region,
    head.version,
    head.file,
    head.sha256,
    ...Object.values(completeRecord("identitas", submission.identitas.values)),
  ]);
  return [header, ...lines];
}

/** A CSV file per table, written to a folder. Gives back the paths in the form's order. */
export async function exportCsv(ports: Ports, input: ExportInput & { readonly folder: string }): Promise<string[]> {
  const stored = await submissionsAt(ports, input);
  await ports.files.makeFolder(input.folder);
  const tables = [
    ["identitas", identityLines(stored)] as const,
    ...ROW_TABLE_NAMES.map((table) => [table, tableLines(stored, table)] as const),
  ];
  const paths: string[] = [];
  for (const [name, lines] of tables) {
    paths.push(await ports.files.write(ports.files.join(input.folder, `${name}.csv`), csvText(lines)));
  }
  return paths;
}
