import type { TableName } from "../domain/index.ts";
import { type FieldDeclaration, tableDeclaration } from "../regulation/index.ts";
import type { Gap, Run } from "./model.ts";

/** Where a gap is filled: `kolom Manfaat, lembar Pemetaan`. */
export function gapPlace({ reason, sheet, column }: Gap): string {
  if (reason === "withheld") return "sertakan dengan --with-contacts";
  return sheet === null ? "tidak ada kolomnya di formulir" : `kolom ${column} lembar ${sheet}`;
}

function gapRun(gap: Gap): Run {
  const mark = gap.reason === "withheld" ? "TIDAK DICANTUMKAN" : "BELUM DIISI";
  return { kind: "gap", text: `[${mark}: ${gap.label} — ${gapPlace(gap)}]`, gap };
}

/** The mark of a field whose cell is empty, or of a contact person who is left out. */
export function blankRun(
  table: TableName,
  { name, heading }: FieldDeclaration,
  reason: Exclude<Gap["reason"], "no-column"> = "blank",
): Run {
  const { sheet } = tableDeclaration(table);
  return gapRun({ reason, label: heading, sheet, column: heading, field: name });
}

/** The mark of something the form does not ask for. */
export function noColumnRun(label: string): Run {
  return gapRun({ reason: "no-column", label, sheet: null, column: null, field: null });
}
