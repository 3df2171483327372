export {
  type AnnotationInput,
  annotationsOf,
  type CopyCount,
  cellWords,
  copiedForm,
  type UnplacedCell,
  urgencyOf,
} from "./annotations/index.ts";
export type { Boundaries, BoundaryFile } from "./boundaries/parse-boundaries.ts";
export { BRIEF_TEMPLATE, briefText } from "./brief/brief-text.ts";
export { checkerPage } from "./checker-page.ts";
export { csvText } from "./csv.ts";
export { diffMarkdown } from "./diff/diff-markdown.ts";
export { amount, decimal, longDate } from "./format.ts";
export type { MapPart } from "./html/sections/map.ts";
export { scoreJson } from "./json/score-json.ts";
export * from "./letter/index.ts";
export { CHANGE_TEMPLATE, changeMarkdown } from "./markdown/change-model.ts";
export { escapeMarkdown } from "./markdown/escape-markdown.ts";
export { MARKDOWN_TEMPLATES, mapMarkdown, programMarkdown } from "./markdown/markdown-reports.ts";
export { renderTemplate, type TemplateValue } from "./markdown/render-template.ts";
export { TemplateError, type TemplateFault } from "./markdown/template-error.ts";
export { nationalJson } from "./national/national-json.ts";
export { NATIONAL_TEMPLATE, nationalMarkdown } from "./national/national-markdown.ts";
export {
  type NationalProvince,
  type NationalView,
  nationalReportName,
  nationalView,
} from "./national/national-view.ts";
export { nationalWorkbook } from "./national/national-workbook.ts";
export { packFolder } from "./pack/pack-names.ts";
export type { MapChoice } from "./picture/map-figures.ts";
export type { MapFrame } from "./picture/map-frame.ts";
export type { Picture } from "./picture/map-picture.ts";
export type { PictureTools } from "./picture/png.ts";
export { changeWords, skipWords } from "./score-words/change-words.ts";
export { reasonSentences } from "./score-words/reason-sentences.ts";
export * from "./template/form-document.ts";
export { type Prefill, type PrefillRow, shownText } from "./template/prefill.ts";
export * from "./template/template-model.ts";
export type { Changes, Fate, Standing } from "./view/change-types.ts";
export { changesSince, standingOf } from "./view/changes.ts";
export type { BoardLine, MapInput, ReportDecisions } from "./view/input.ts";
export { CHANNEL_LABELS, CLASS_LABELS, KLASSEN_LABELS } from "./view/labels.ts";
export { type MapView, mapView, reportNames } from "./view/map-view.ts";
export { liftWords } from "./view/marks.ts";
export { regionSlug } from "./view/region-slug.ts";
export { type TracedTotal, tracedTotal } from "./view/traced-totals.ts";
export { changesSinceYear } from "./view/year-changes.ts";
export type { Signature } from "./workbook/cover-sheet.ts";
export { mapWorkbook, type Paper } from "./workbook/map-workbook.ts";

/** Everything that draws: maps, the net of partners, the page. */
export const loadPictures = (): Promise<typeof import("./pictures.ts")> => import("./pictures.ts");
