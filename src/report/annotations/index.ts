export { type AnnotationInput, annotationsOf } from "./annotations.ts";
export { cellWords, VERDICT_WORDS } from "./summary.ts";
export { type CopyCount, copiedForm, type UnplacedCell } from "./unplaced.ts";
export {
  inRepairOrder,
  ruleTitle,
  silencedSentence,
  URGENCIES,
  URGENCY_WORDS,
  type Urgency,
  urgencyCounts,
  urgencyOf,
  type Words,
  wordsOf,
} from "./urgency.ts";
