import { type Finding, type Language, sentencesOf } from "../finding/index.ts";
import type { FindingJson } from "./contracts/validate.ts";

/** A finding as every `--json` prints it. */
export function findingJson(finding: Finding, language: Language): FindingJson {
  const { code, severity, at, value, expected, waived, silenced } = finding;
  const { message, fix, basis } = sentencesOf(finding, language);
  return {
    code,
    severity,
    sheet: at.sheet,
    cells: [...at.cells],
    row: at.row,
    field: at.field,
    value,
    expected: [...expected],
    message,
    fix,
    basis,
    ...(waived === undefined ? {} : { waived }),
    ...(silenced === undefined ? {} : { silenced }),
  };
}
