import type { CellValue, Identitas, Submission, SubmittedRow } from "../domain/index.ts";
import { PROFILES } from "../regulation/index.ts";
import type { StoredSubmission } from "../store/index.ts";
import { rulesetHash } from "../validate/index.ts";
import { type CheckContext, checkBytes } from "./check-file.ts";
import type { VerifyJson } from "./contracts/verify.ts";
import type { Ports } from "./ports.ts";

export type Difference = NonNullable<VerifyJson["faults"][number]["differences"]>[number];

export interface Reread {
  readonly differences: readonly Difference[];
  /** Whether these are the rules it was checked by: otherwise only what was written is compared, not how it was read. */
  readonly isSameRules: boolean;
}

function shown(value: CellValue): string | null {
  return value === null || typeof value === "string"
    ? value
    : typeof value === "number"
      ? String(value)
      : value.join("; ");
}

interface Side {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly raw: SubmittedRow["raw"];
}

interface Compared {
  readonly row: string;
  readonly sheet: string;
  readonly stored: Side;
  readonly original: Side;
}

function cellDifferences({ row, sheet, stored, original }: Compared, isSameRules: boolean): readonly Difference[] {
  const fields = [
    ...new Set([...Object.keys(original.values), ...Object.keys(stored.values), ...Object.keys(stored.raw)]),
  ];
  return fields.flatMap((field): Difference[] => {
    const [was, is] = [stored.raw[field], original.raw[field]];
    const cell = is?.cell ?? was?.cell ?? null;
    const at = { row, field, sheet, cell };
    if (was?.text !== is?.text || was?.cell !== is?.cell) {
      return [{ ...at, stored: was?.text ?? null, original: is?.text ?? null }];
    }
    const [read, now] = [shown(stored.values[field] ?? null), shown(original.values[field] ?? null)];
    // What an exception of another day held back is blank on one side; that is no change of what was written.
    return !isSameRules || read === now || read === null || now === null
      ? []
      : [{ ...at, stored: read, original: now }];
  });
}

function rowDifferences(stored: Submission, original: Submission, isSameRules: boolean): readonly Difference[] {
  const wholeRow = (row: SubmittedRow, side: "stored" | "original"): Difference => {
    const text = `${row.at.sheet} ${row.at.row}`;
    return { row: row.id, field: null, sheet: row.at.sheet, cell: null, stored: null, original: null, [side]: text };
  };
  const originals = new Map(original.rows.map((row) => [row.id, row]));
  const differences = stored.rows.flatMap((row): readonly Difference[] => {
    const same = originals.get(row.id);
    originals.delete(row.id);
    if (same === undefined) return [wholeRow(row, "stored")];
    return cellDifferences({ row: row.id, sheet: row.at.sheet, stored: row, original: same }, isSameRules);
  });
  return [...differences, ...[...originals.values()].map((row) => wholeRow(row, "original"))];
}

function identityDifferences(stored: Identitas, original: Identitas, isSameRules: boolean): readonly Difference[] {
  return cellDifferences({ row: "identitas", sheet: original.sheet, stored, original }, isSameRules);
}

/**
 * Reads an original anew and holds what the store has against it.
 *
 * @returns `null` when the file is refused today, so that there is nothing to compare
 */
export async function rereadOriginal(
  ports: Ports,
  { head, submission }: StoredSubmission,
  { bytes, context }: { readonly bytes: Uint8Array; readonly context: CheckContext },
): Promise<Reread | null> {
  const profile = PROFILES.find((one) => rulesetHash(one) === submission.ruleset);
  const { validated } = await checkBytes(ports, head.file, bytes, { ...context, profile: profile ?? context.profile });
  const original = validated.submission;
  if (original === null) return null;
  const isSameRules = profile !== undefined;
  return {
    isSameRules,
    differences: [
      ...identityDifferences(submission.identitas, original.identitas, isSameRules),
      ...rowDifferences(submission, original, isSameRules),
    ],
  };
}
