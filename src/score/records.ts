import type { Submission } from "../domain/index.ts";
import { type Records, typedValues } from "../regulation/index.ts";

export { acceptedRows, type TypedRow } from "../regulation/index.ts";

/** The identity of a submission, typed by the form; a field that was held is `null`. */
export function identitasOf(submission: Submission): Records["identitas"] {
  return typedValues("identitas", submission.identitas.values);
}
