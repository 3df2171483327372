export { annotateWorkbook, stripAnnotations } from "./annotate.ts";
export {
  ANNOTATION_AUTHOR,
  type AnnotatedTable,
  type AnnotateRefusalReason,
  type AnnotateResult,
  type Annotations,
  type CellAnnotation,
  REMARKS_HEADING,
  type RowAnnotation,
  SUMMARY_SHEET,
  type SummaryRow,
  type SummarySheet,
} from "./annotations.ts";
export type { Codec } from "./codec.ts";
export { SUMMARY_NAME, SUMMARY_SUBTITLE } from "./marks.ts";
export { type CellPatch, type PatchValue, patchCells } from "./patch-cells.ts";
