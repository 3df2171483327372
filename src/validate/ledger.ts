import type { LedgerLine } from "../domain/index.ts";
import type { RowDraft } from "./draft.ts";
import type { LocatedPairs, LocatedRows, LocatedTable } from "./locate/located-table.ts";
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

/** A sheet that another one claims to be as well: none of its rows is read. */
export function rivalLine(table: LocatedTable): LedgerLine {
  const { sheet, declaration } = table;
  const ignored = table.kind === "rows" ? table.ignored.map(({ reason }) => reason) : table.unknown.map(() => "KOL-02");
  const unread = table.kind === "rows" ? table.rows.length : table.lines.length;
  const read = unread + ignored.length;
  const reasons = counted([...ignored, ...Array.from({ length: unread }, () => "LBR-04")]);
  return { sheet: sheet.name, table: declaration.table, read, accepted: 0, held: 0, ignored: read, reasons };
}
