import type { Language } from "../finding/index.ts";
import { FORM_VERSION } from "../regulation/index.ts";
import { scoreSubmissions } from "../score/index.ts";
import { type RuleCount, rulesetHash, type ValidatedFile } from "../validate/index.ts";
import type { CheckContext, Checked, CheckedFile } from "./check-file.ts";
import type { ImportJson } from "./contracts/import.ts";
import type { FileJson, ValidateJson } from "./contracts/validate.ts";
import { findingJson } from "./finding-json.ts";
import type { Imported } from "./import-files.ts";
import { type Mark, marksOf } from "./marks.ts";
import { componentGaps } from "./marks-of-proposals.ts";

/** Of one form by itself: without the province's PDRB, what only that could tell stays unknown. */
function marksJson({ submission, findings }: ValidatedFile, { borders }: CheckContext): FileJson["marks"] {
  if (submission === null) return null;
  const gaps = componentGaps(scoreSubmissions({ submissions: [submission], borders, year: submission.year }));
  const marks = marksOf(submission, findings, gaps);
  const plain = ({ mark, lifts }: Mark) => ({ mark, lifts: lifts.map((lift) => ({ ...lift })) });
  return {
    completeness: plain(marks.completeness),
    accuracy: plain(marks.accuracy),
    usefulness: plain(marks.usefulness),
  };
}

function fileJson({ source, validated }: CheckedFile, context: CheckContext, language: Language): FileJson {
  return {
    file: validated.file,
    path: source.path,
    ...(source.kind === "csv-set" ? { parts: source.parts.map(({ name }) => name) } : {}),
    sha256: validated.sha256 === "" ? null : validated.sha256,
    region: validated.region,
    year: validated.year,
    verdict: validated.verdict,
    ledger: validated.ledger.map((line) => ({ ...line, reasons: { ...line.reasons } })),
    mapped: validated.mapped.map((one) => ({ ...one })),
    findings: validated.findings.map((finding) => findingJson(finding, language)),
    marks: marksJson(validated, context),
  };
}

function batchJson(batch: Pick<Checked, "problems" | "skipped" | "context">, version: string, language: Language) {
  return {
    ksd: version,
    form: FORM_VERSION,
    ruleset: rulesetHash(batch.context.profile),
    profile: batch.context.profile,
    problems: batch.problems.map(({ path, error }) => ({ path, code: error.code, message: error.sentence[language] })),
    skipped: batch.skipped.map(({ path, reason }) => ({ path, reason })),
  };
}

/** How often each rule was asked in all files together, in order of code. */
function totalRules(files: readonly CheckedFile[]): readonly RuleCount[] {
  const totals = new Map<string, RuleCount>();
  for (const rule of files.flatMap(({ validated }) => validated.rules)) {
    const before = totals.get(rule.code);
    totals.set(rule.code, {
      code: rule.code,
      checked: (before?.checked ?? 0) + rule.checked,
      passed: (before?.passed ?? 0) + rule.passed,
      failed: (before?.failed ?? 0) + rule.failed,
      notApplicable: (before?.notApplicable ?? 0) + rule.notApplicable,
    });
  }
  return [...totals.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** `ksd validate --json`. */
export function validateJson(checked: Checked, version: string, language: Language): ValidateJson {
  return {
    ...batchJson(checked, version, language),
    files: checked.files.map((file) => fileJson(file, checked.context, language)),
    rules: [...totalRules(checked.files)],
  };
}

/** `ksd import --json`. */
export function importJson(imported: Imported, version: string, language: Language): ImportJson {
  return {
    ...batchJson(imported, version, language),
    dryRun: imported.isDryRun,
    headingsKept: imported.remembered.map((one) => ({ ...one })),
    files: imported.files.map((file) => ({
      ...fileJson(file, imported.context, language),
      action: file.kind,
      submission: file.submission,
    })),
  };
}
