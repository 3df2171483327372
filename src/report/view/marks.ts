import type { Lift, MarkId, Marks } from "../../domain/index.ts";
import { type FieldDeclaration, FORM, MARKS } from "../../regulation/index.ts";

/** Cells named for each mark; the JSON has more. */
const MOST_NAMED = 3;

function headingOf(field: string | null): string {
  const fields = FORM.tables.flatMap((table): readonly FieldDeclaration[] => table.fields);
  return fields.find(({ name }) => name === field)?.heading ?? field ?? "";
}

/** `Pemetaan!W12, Pemetaan!W13`, or `Pemetaan, kolom Manfaat` where the column itself is missing. */
export function liftWords(lifts: readonly Lift[]): string {
  return lifts
    .slice(0, MOST_NAMED)
    .map(({ sheet, cell, field }) => (cell === null ? `${sheet}, kolom ${headingOf(field)}` : `${sheet}!${cell}`))
    .join("; ");
}

export interface MarkLine {
  readonly id: MarkId;
  readonly label: string;
  /** 0–1; `null` where there is nothing to count. */
  readonly share: number | null;
  /** Cells that raise it most; empty where nothing can. */
  readonly lifts: string;
}

/** The three marks of a form in words. */
export function markLines(marks: Marks): readonly MarkLine[] {
  return MARKS.map(({ id, label }) => {
    const { mark, lifts } = marks[id];
    return { id, label: label.id, share: mark === null ? null : mark / 100, lifts: liftWords(lifts) };
  });
}
