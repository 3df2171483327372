import type { Marks } from "../domain/index.ts";
import { scoreSubmissions } from "../score/index.ts";
import type { ValidatedFile } from "../validate/index.ts";
import type { CheckContext } from "./check-file.ts";
import { marksOf } from "./marks.ts";
import { componentGaps } from "./marks-of-proposals.ts";

/** The marks of one form by itself; without the province's PDRB, what only that could tell stays unknown. */
export function formMarks({ submission, findings }: ValidatedFile, { borders }: CheckContext): Marks | null {
  if (submission === null) return null;
  const score = scoreSubmissions({ submissions: [submission], borders, year: submission.year, vectors: 0 });
  return marksOf(submission, findings, componentGaps(score));
}
