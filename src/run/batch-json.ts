import type { Mark, Marks } from "../domain/index.ts";
import { type Language, silencedCount } from "../finding/index.ts";
import { FORM_VERSION } from "../regulation/index.ts";
import { type RuleCount, rulesetHash } from "../validate/index.ts";
import type { CheckContext, Checked, CheckedFile } from "./check-file.ts";
import type { ImportJson } from "./contracts/import.ts";
import type { FileJson, ValidateJson } from "./contracts/validate.ts";
import { findingJson } from "./finding-json.ts";
import { formMarks } from "./form-marks.ts";
import type { Imported } from "./import-files.ts";

/** Marks as every `--json` prints them. */
export function marksJson(marks: Marks): NonNullable<FileJson["marks"]> {
  const plain = ({ mark, lifts }: Mark) => ({ mark, lifts: lifts.map((lift) => ({ ...lift })) });
  return {
    completeness: plain(marks.completeness),
    accuracy: plain(marks.accuracy),
    usefulness: plain(marks.usefulness),
  };
}

function fileJson(file: CheckedFile, context: CheckContext, language: Language): FileJson {
  const { source, validated } = file;
  const marks = file.marks === undefined ? formMarks(validated, context) : file.marks;
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
    silenced: silencedCount(validated.findings),
    marks: marks === null ? null : marksJson(marks),
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
      silenced: (before?.silenced ?? 0) + rule.silenced,
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
