import type { RawRow } from "../../workbook/index.ts";
import type { IgnoredRow } from "./located-table.ts";
import { isNote, type RowKind, type RowScene, rowKind } from "./row-kinds.ts";

interface Split {
  readonly rows: readonly RawRow[];
  readonly ignored: readonly IgnoredRow[];
}

/** Sorts the rows below the headings into data and what is none. A blank row ends nothing. */
export function splitRows(rows: readonly RawRow[], scene: RowScene): Split {
  const kinds: RowKind[] = [];
  let belowHeadings = 0;
  for (const row of rows) {
    const kind = rowKind(row, scene, belowHeadings);
    kinds.push(kind);
    if (kind === "data") belowHeadings = Number.POSITIVE_INFINITY;
    else if (kind !== "blank") belowHeadings += 1;
  }
  // Notes stand under the last row of data, never between rows.
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row === undefined || kinds[at] !== "data") continue;
    if (!isNote(row, scene)) break;
    kinds[at] = "catatan";
  }
  const ignored = rows.flatMap((row, at): IgnoredRow[] => {
    const kind = kinds[at] ?? "blank";
    return kind === "data" || kind === "blank" ? [] : [{ row: row.number, reason: kind }];
  });
  return { rows: rows.filter((_, at) => kinds[at] === "data"), ignored };
}
