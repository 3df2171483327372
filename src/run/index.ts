export type { WhyNot } from "../match/index.ts";
export { commodityName, componentLabel, MARKS, type Profile } from "../regulation/index.ts";
export { liftWords } from "../report/index.ts";
export { openStore, openStoreToRead } from "../store/index.ts";
export { type Annotated, type AnnotatedCopy, annotateFiles, copiesJson } from "./annotate-files.ts";
export { importJson, validateJson } from "./batch-json.ts";
export { type AddedBoundaries, addBoundaries, boundariesJson, removeBoundaries } from "./boundaries.ts";
export type { Checked, CheckedFile } from "./check-file.ts";
export type { CheckerSettings } from "./checker-settings.ts";
export { type Compared, type ComparedSide, compareSubmissions } from "./compare-submissions.ts";
export { compareWeights } from "./compare-weights.ts";
export type { DecisionsJson } from "./contracts/decide.ts";
export type { EconomicsJson } from "./contracts/economics.ts";
export type { RuleJson } from "./contracts/explain.ts";
export type { FixPlan, PlanValue } from "./contracts/fix.ts";
export type { HistoryJson, WithdrawJson } from "./contracts/history.ts";
export type { InspectJson } from "./contracts/inspect.ts";
export { CONTRACTS, jsonSchemaText } from "./contracts/json-schemas.ts";
export type { ScoreCompareJson } from "./contracts/score-compare.ts";
export type { RowTraceJson, TotalTraceJson } from "./contracts/trace.ts";
export type { FileJson, FindingJson, ValidateJson } from "./contracts/validate.ts";
export type { WaiversJson } from "./contracts/waive.ts";
export { type CsvFolder, csvSetsIn, isLooseCsv } from "./csv-sets.ts";
export { listDecisions, recordDecision } from "./decide.ts";
export { type Demo, demo } from "./demo.ts";
export { diffJson, diffTotals } from "./diff-json.ts";
export { diffText } from "./diff-text.ts";
export { directReader } from "./direct-reader.ts";
export { type Drafted, draftJson, draftNaskah } from "./draft-naskah.ts";
export { type DraftRequest, draftFormats, parseNaskahKind } from "./draft-options.ts";
export { explainCode } from "./explain-code.ts";
export {
  type ComponentLine,
  type Explanation,
  explainScore,
  explanationJson,
  type ScoredExplanation,
} from "./explain-score.ts";
export { exportCsv, exportJson } from "./export-data.ts";
export { type FixInput, planFixes, writePlan } from "./fix.ts";
export { type Applied, type ApplyInput, applyPlan } from "./fix-apply.ts";
export { hashText } from "./hash.ts";
export { submissionHistory } from "./history.ts";
export { type Imported, importFiles } from "./import-files.ts";
export type { PlanKind, PlannedFile } from "./import-plan.ts";
export { isInOrder } from "./in-order.ts";
export { initWorkspace } from "./init-workspace.ts";
export { cellsOf, inspectFile, inspectJson } from "./inspect-file.ts";
export { jsonText } from "./json-text.ts";
export { kindOfName } from "./kind-of-name.ts";
export { type LetterFormat, letterText, outputWithoutReport, parseLetterFormat, writeLetter } from "./letter.ts";
export { type CheckerInput, makeChecker } from "./make-checker.ts";
export { makeReport, reportJson } from "./make-report.ts";
export { makeTemplates } from "./make-templates.ts";
export { parseMapChoice } from "./map-choice.ts";
export { marksOf } from "./marks.ts";
export { chosenMatches } from "./match-choice.ts";
export { explainNoMatch, matchWorkspace } from "./match-workspace.ts";
export { type Merged, mergeWorkspaces } from "./national/merge-workspaces.ts";
export { requireNation } from "./national/nation.ts";
export {
  makeNationalReport,
  nationalFigures,
  nationalFormats,
  notMadeSentence,
  refuseOfProvince,
} from "./national/national-report.ts";
export { addOverride, removeOverride } from "./override-score.ts";
export { parsePaper } from "./paper.ts";
export type * from "./ports.ts";
export { receiptText } from "./receipt.ts";
export { economicsOf } from "./region-economics.ts";
export { regionName } from "./regions.ts";
export { chosenFormats, parseFormats } from "./report-formats.ts";
export { type ScoredWorkspace, scoreJsonOf, scoreWorkspace } from "./score-workspace.ts";
export { trace } from "./trace.ts";
export { validateFiles } from "./validate-files.ts";
export { sheetName } from "./values.ts";
export { verifyJson } from "./verify-json.ts";
export { isSound, type Verified, type VerifiedFault, verifyWorkspace } from "./verify-workspace.ts";
export { addWaiver, listWaivers, removeWaiver } from "./waive.ts";
export { readWeights } from "./weights-file.ts";
export { withdrawSubmission } from "./withdraw-submission.ts";
export { findWorkspace, requireWorkspace, type Workspace, type WorkspaceChoice } from "./workspace.ts";
export { type Board, type NextStep, type RegionStatus, workspaceStatus } from "./workspace-status.ts";
