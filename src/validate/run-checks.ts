import type { TableName } from "../domain/index.ts";
import type { FindingCode } from "../finding/index.ts";
import type { CheckContext, Outcome, Raised, RowCheck } from "./check.ts";
import { CHECKLIST } from "./checks/index.ts";
import type { RowDraft } from "./draft.ts";
import { basisOf } from "./field-basis.ts";
import type { FindingLog } from "./finding-log.ts";
import type { ParsedCell, ParsedForm, ParsedRow } from "./parsed.ts";

/** Rows of a table with the drafts they came from; for `identitas` who is held is decided per line. */
export interface CheckedRow {
  readonly draft: RowDraft;
  /** Holds the row, or the line of the named field. */
  readonly hold: (field: string, code: string) => void;
}

export type CheckedTables = ReadonlyMap<TableName, readonly CheckedRow[]>;

type AnyRaised = Raised<FindingCode, string>;

const NOTHING: readonly AnyRaised[] = [];

function raisedOf(outcome: Outcome<FindingCode, string>): readonly AnyRaised[] | null {
  if (outcome === "passed") return NOTHING;
  if (outcome === "not-applicable") return null;
  return Array.isArray(outcome) ? (outcome as readonly AnyRaised[]) : [outcome as AnyRaised];
}

function rowOf(table: TableName, form: ParsedForm, at: number): ParsedRow | undefined {
  return table === "identitas" ? form.identitas : (form.tables[table][at] as ParsedRow | undefined);
}

function isGated(check: RowCheck, draft: RowDraft): boolean {
  for (const field of check.needs) {
    const state = draft.cells.get(field)?.state ?? "missing";
    if (state === "missing" || state === "unreadable") return true;
  }
  return false;
}

/** A cell that the parser has already spoken of, or that is not there, gives no second finding. */
function isSettled(draft: RowDraft, field: string): boolean {
  const state = draft.cells.get(field)?.state ?? "missing";
  return state === "missing" || (state === "unreadable" && !draft.deferred.has(field));
}

function raiseOne(check: RowCheck, raised: AnyRaised, { draft, hold }: CheckedRow, log: FindingLog): void {
  const [first] = raised.fields;
  const cells = raised.fields.map((field): ParsedCell | undefined => draft.cells.get(field));
  const [cell] = cells;
  const declared = draft.declaration.fields.find(
    (field) => field.name === first || (field.type === "year-pair" && field.endName === first),
  );
  const addresses = cells.flatMap((one) => (one?.address === null || one?.address === undefined ? [] : [one.address]));
  const finding = log.raise({
    code: check.code,
    ...(raised.severity === undefined ? {} : { severity: raised.severity }),
    at: {
      sheet: draft.sheet,
      cells: [...new Set(addresses)],
      row: check.table === "identitas" ? rowOfAddress(addresses[0], draft.row) : draft.row,
      field: first,
      heading: declared?.heading ?? null,
    },
    value: raised.value === undefined ? (cell?.raw?.text ?? null) : raised.value,
    expected: raised.expected ?? [],
    detail: raised.detail,
  });
  if (finding.severity === "GALAT") hold(first, check.code);
  for (const field of raised.fields) draft.deferred.delete(field);
}

function rowOfAddress(address: string | undefined, otherwise: number): number {
  const digits = address?.replace(/^\D+/, "");
  return digits === undefined || digits === "" ? otherwise : Number(digits);
}

function runCheck(check: RowCheck, tables: CheckedTables, context: CheckContext, log: FindingLog): void {
  const rows = tables.get(check.table) ?? [];
  let [asked, failed, notApplicable] = [0, 0, 0];
  for (const [at, checked] of rows.entries()) {
    const row = rowOf(check.table, context.form, at);
    const outcome = row === undefined || isGated(check, checked.draft) ? null : raisedOf(check.test(row, context));
    if (outcome === NOTHING) {
      asked += 1;
      continue;
    }
    const raised = outcome?.filter(({ fields }) => !isSettled(checked.draft, fields[0]));
    if (raised === undefined || (outcome !== null && outcome.length > 0 && raised.length === 0)) {
      notApplicable += 1;
      continue;
    }
    asked += 1;
    if (raised.length > 0) failed += 1;
    for (const one of raised) raiseOne(check, one, checked, log);
  }
  log.count(check.code, asked, failed, notApplicable);
}

/** Asks every question of the checklist of every row it is for. */
export function runChecks(tables: CheckedTables, context: CheckContext, log: FindingLog): void {
  for (const check of CHECKLIST) runCheck(check, tables, context, log);
}

/** Cells that no check spoke of keep the parser's own word: nothing unreadable passes in silence. */
export function raiseDeferred(tables: CheckedTables, log: FindingLog): void {
  for (const rows of tables.values()) {
    for (const { draft, hold } of rows) {
      for (const [name, problem] of draft.deferred) {
        const field = draft.declaration.fields.find((candidate) => candidate.name === name);
        const cell = draft.cells.get(name);
        const address = cell?.address ?? null;
        const at = {
          sheet: draft.sheet,
          cells: address === null ? [] : [address],
          row: rowOfAddress(address ?? undefined, draft.row),
          field: name,
          heading: field?.heading ?? null,
        };
        log.raise({ ...problem, ...basisOf(problem.code, field), at, value: problem.value ?? cell?.raw?.text ?? null });
        log.count(problem.code, 0, 1);
        hold(name, problem.code);
      }
    }
  }
}
