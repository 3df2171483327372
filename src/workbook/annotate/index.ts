export { annotateWorkbook, stripAnnotations } from "./annotate.ts";
export {
  type AnnotatedTable,
  type AnnotateRefusalReason,
  type Annotations,
  type CellAnnotation,
  REMARKS_HEADING,
  type RowAnnotation,
  type SummaryRow,
  type SummarySheet,
} from "./annotations.ts";
export type { Codec } from "./codec.ts";
export { SUMMARY_NAME, SUMMARY_SUBTITLE, SUMMARY_TITLE } from "./marks.ts";
export { patchCells } from "./patch-cells.ts";
