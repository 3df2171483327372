import type { CellValue, Identitas, KodeWilayah, RawValue, RowTableName, SubmittedRow } from "../domain/index.ts";
import type { RowDraft } from "./draft.ts";
import { valuesOf } from "./draft.ts";
import type { Drafts } from "./keys.ts";
import type { ReadIdentity } from "./read-tables.ts";
import { singleSpaced } from "./text.ts";

function rawOf(draft: RowDraft): Record<string, RawValue> {
  const raw: Record<string, RawValue> = {};
  for (const [name, cell] of draft.cells) if (cell.raw !== null) raw[name] = cell.raw;
  return raw;
}

/** The row's own key, or where it has none its place, which changes when rows move. */
function keyOf(draft: RowDraft): string {
  const { declaration } = draft;
  const parts = declaration.key.map((name) => draft.cells.get(name)?.value ?? null);
  if (parts.some((part) => part === null)) return `${declaration.table}-baris-${draft.row}`;
  return `${declaration.keyPrefix}${singleSpaced(parts.map(String).join("-"))}`;
}

/** All rows in the order of the form, held ones marked; ids are stable over resubmissions. */
export function submittedRows(drafts: Drafts, region: KodeWilayah, year: number): SubmittedRow[] {
  const used = new Map<string, number>();
  const rows: SubmittedRow[] = [];
  for (const [table, ofTable] of drafts) {
    for (const draft of ofTable) {
      const id = `${region}-${year}-${keyOf(draft)}`;
      const times = (used.get(id) ?? 0) + 1;
      used.set(id, times);
      rows.push({
        id: times === 1 ? id : `${id}#${times}`,
        table: table satisfies RowTableName,
        at: { sheet: draft.sheet, row: draft.row },
        values: valuesOf(draft),
        raw: rawOf(draft),
        held: draft.held.size > 0,
      });
    }
  }
  return rows;
}

/** Lines that are held have no value; what was written stays. */
export function submittedIdentity({ draft, lines }: ReadIdentity): Identitas {
  const values: Record<string, CellValue> = valuesOf(draft);
  for (const { field, held } of lines) {
    if (held.size === 0) continue;
    values[field.name] = null;
    if (field.type === "year-pair") values[field.endName] = null;
  }
  return { sheet: draft.sheet, values, raw: rawOf(draft) };
}
