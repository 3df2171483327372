import type { ParsedForm } from "../../parsed.ts";

/** Whether the form has proposals whose references can be read at all: without them nothing can be called unreferred. */
export function hasProposals(form: ParsedForm, field: "ref_potensi" | "ref_masalah"): boolean {
  return form.tables.pemetaan.some((row) => row.cell(field).state !== "missing");
}
