import type { LedgerLine } from "../domain/index.ts";
import type { RowDraft } from "./draft.ts";
import type { LocatedPairs, LocatedRows } from "./locate/located-table.ts";
import type { IdentityLine } from "./read-tables.ts";

/** The reason a row is counted under: what concerns its column first, then the first code of its own. */
function reasonOf(held: ReadonlySet<string>): string {
  const codes = [...held].sort();
  return codes.find((code) => code.startsWith("KOL")) ?? codes[0] ?? "";
}

function counted(reasons: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of [...reasons].sort()) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** One sheet's rows of data: every one is accepted, held, or ignored for a reason that is told. */
export function rowsLine(table: LocatedRows, drafts: readonly RowDraft[]): LedgerLine {
  const held = drafts.filter((draft) => draft.held.size > 0);
  const reasons = [...held.map((draft) => reasonOf(draft.held)), ...table.ignored.map(({ reason }) => reason)];
  return {
    sheet: table.sheet.name,
    table: table.declaration.table,
    read: table.rows.length + table.ignored.length,
    accepted: drafts.length - held.length,
    held: held.length,
    ignored: table.ignored.length,
    reasons: counted(reasons),
  };
}

/** The lines of Identitas: each label is a row of its own. */
export function identityLine(table: LocatedPairs, lines: readonly IdentityLine[]): LedgerLine {
  const held = lines.filter((line) => line.held.size > 0);
  const reasons = [...held.map((line) => reasonOf(line.held)), ...table.unknown.map(() => "KOL-02")];
  return {
    sheet: table.sheet.name,
    table: "identitas",
    read: lines.length + table.unknown.length,
    accepted: lines.length - held.length,
    held: held.length,
    ignored: table.unknown.length,
    reasons: counted(reasons),
  };
}
