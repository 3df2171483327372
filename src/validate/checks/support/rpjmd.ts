import type { ParsedForm } from "../../parsed.ts";

/** First and last year of the region's RPJMD; `null` when the form does not tell. */
export function rpjmdOf(form: ParsedForm): { readonly start: number; readonly end: number } | null {
  const { rpjmd_awal: start, rpjmd_akhir: end } = form.identitas.values;
  return start === null || end === null ? null : { start, end };
}
