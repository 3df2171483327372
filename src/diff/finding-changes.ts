import type { FindingChange, Submission } from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";

/** Names the rows of one side so that a row has the same name on both; `null` for a row that is not stored. */
export type RowName = (sheet: string, row: number) => string | null;

export interface FindingSide {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  readonly nameOf: RowName;
}

/** Sheets may have other names in another file; what counts is the table in them. */
function tableOf({ identitas, ledger }: Submission, sheet: string | null): string | null {
  if (sheet === null) return null;
  if (sheet === identitas.sheet) return "identitas";
  return ledger.find((line) => line.sheet === sheet)?.table ?? sheet;
}

/** Two findings with the same key say the same of the same thing, wherever it stands now. */
function keyOf({ code, at }: Finding, { submission, nameOf }: FindingSide): string {
  const table = tableOf(submission, at.sheet);
  const isRow = at.sheet !== null && at.row !== null && table !== "identitas";
  const row = isRow ? (nameOf(at.sheet, at.row) ?? `baris ${at.row}`) : null;
  return JSON.stringify([code, table, row, at.field]);
}

/** Which findings are gone, which are still there, which have come; fixed ones last. */
export function findingChanges(before: FindingSide, after: FindingSide): readonly FindingChange<Finding>[] {
  const earlier = new Map<string, Finding[]>();
  for (const finding of before.findings) {
    const key = keyOf(finding, before);
    const same = earlier.get(key);
    if (same === undefined) earlier.set(key, [finding]);
    else same.push(finding);
  }
  const now = after.findings.map((finding): FindingChange<Finding> => {
    const was = earlier.get(keyOf(finding, after))?.shift();
    return { state: was === undefined ? "new" : "left", finding };
  });
  const gone = new Set([...earlier.values()].flat());
  const fixed = before.findings
    .filter((finding) => gone.has(finding))
    .map((finding): FindingChange<Finding> => ({ state: "fixed", finding }));
  return [...now, ...fixed];
}
