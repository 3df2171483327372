import type { Refusal } from "../workbook/index.ts";
import { findingLog } from "./finding-log.ts";
import type { ValidatedFile } from "./validated-file.ts";

/** A file that could not be opened as a workbook at all. */
export function refusedFile(file: string, sha256: string, refusal: Refusal): ValidatedFile {
  const log = findingLog(file);
  log.raise({ code: refusal.code, severity: "GALAT", detail: refusal.detail });
  log.count(refusal.code, 1, 1);
  return {
    file,
    sha256,
    region: null,
    year: null,
    verdict: "refused",
    ledger: [],
    findings: log.sorted([]),
    rules: log.counts(),
    mapped: [],
    submission: null,
  };
}
