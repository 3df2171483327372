import type { Basis, DetailByCode, Finding, FindingCode, FindingOf, Place, Severity } from "../finding/index.ts";
import { CATALOGUE, compareFindings } from "../finding/index.ts";
import { type Cause, causeKey, type Silences, withSilences } from "./silences.ts";
import type { RuleCount } from "./validated-file.ts";

interface Count {
  checked: number;
  failed: number;
  notApplicable: number;
  silenced: number;
}

export interface Raise<C extends FindingCode> {
  readonly code: C;
  readonly severity?: Severity;
  readonly at?: Partial<Omit<Place, "file">>;
  readonly value?: string | null;
  readonly expected?: readonly string[];
  readonly detail: DetailByCode[C];
  /** Only where the field itself is asked for by law. */
  readonly basis?: Basis;
}

/** Collects what is found in one file, and how often each rule was asked. */
export interface FindingLog {
  readonly raise: <C extends FindingCode>(raise: Raise<C>) => Finding;
  /** `asked` times a rule was put, `failed` of them with a finding. */
  readonly count: (code: FindingCode, asked: number, failed: number, notApplicable?: number) => void;
  /** Questions of a rule that could not be put, since a finding already says what is wrong with what they are about. */
  readonly silence: (code: FindingCode, cause: Cause, questions?: number) => void;
  readonly findings: () => readonly Finding[];
  readonly sorted: (sheetNames: readonly string[]) => readonly Finding[];
  readonly counts: () => readonly RuleCount[];
}

const NOWHERE: Omit<Place, "file"> = { sheet: null, cells: [], row: null, field: null, heading: null };

function usualSeverity(code: FindingCode): Severity {
  return CATALOGUE[code].severities[0];
}

/** The severity a finding has in this run, from the one its rule has. */
export type Grade = (code: FindingCode, usual: Severity) => Severity;

const asWritten: Grade = (_code, usual) => usual;

export function findingLog(file: string, grade: Grade = asWritten): FindingLog {
  const found: Finding[] = [];
  const counts = new Map<FindingCode, Count>();
  const silences: Silences = new Map();
  const countOf = (code: FindingCode): Count => {
    const count = counts.get(code) ?? { checked: 0, failed: 0, notApplicable: 0, silenced: 0 };
    counts.set(code, count);
    return count;
  };
  return {
    raise: ({ code, severity, at, value, expected, detail, basis }) => {
      const finding: FindingOf<typeof code> = {
        code,
        severity: grade(code, severity ?? usualSeverity(code)),
        at: { file, ...NOWHERE, ...at },
        value: value ?? null,
        expected: expected ?? [],
        detail,
        ...(basis === undefined ? {} : { basis }),
      };
      // The code and its detail belong together by the type of `Raise`; a union over all codes cannot say so.
      const kept = finding as unknown as Finding;
      found.push(kept);
      return kept;
    },
    count: (code, asked, failed, notApplicable = 0) => {
      const count = countOf(code);
      count.checked += asked;
      count.failed += failed;
      count.notApplicable += notApplicable;
    },
    silence: (code, cause, questions = 1) => {
      countOf(code).silenced += questions;
      const key = causeKey(cause);
      silences.set(key, (silences.get(key) ?? 0) + questions);
    },
    findings: () => found,
    sorted: (sheetNames) => withSilences([...found].sort(compareFindings(sheetNames)), silences),
    counts: () =>
      [...counts]
        .map(([code, { checked, failed, notApplicable, silenced }]) => ({
          code,
          checked,
          passed: checked - failed,
          failed,
          notApplicable,
          silenced,
        }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
