import type { RowPlace, Verdict } from "../../domain/index.ts";
import type { Finding, FindingCode } from "../../finding/index.ts";
import { ruleTitle, urgencyOf } from "../annotations/index.ts";

const MOST_FIXES = 3;
/** One mistake of these holds every row of its sheet. */
const HOLDS_SHEET: ReadonlySet<FindingCode> = new Set<FindingCode>(["KOL-01", "KOL-03"]);

export interface TopFix {
  readonly code: FindingCode;
  readonly title: string;
  /** `null` for the file as a whole. */
  readonly sheet: string | null;
  readonly heading: string | null;
  /** Findings that disappear. */
  readonly findings: number;
  /** Held rows that are accepted once this alone is put right; `null` where the whole file waits for it. */
  readonly rows: number | null;
}

export interface FixInput {
  readonly findings: readonly Finding[];
  readonly heldRows: readonly RowPlace[];
  readonly verdict: Verdict;
}

interface Group {
  readonly first: Finding;
  readonly members: Finding[];
}

/** Findings of one rule in one column are put right in one go. */
function groupsOf(findings: readonly Finding[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { code, at } = finding;
    const key = JSON.stringify([code, at.sheet, at.field]);
    const group = groups.get(key) ?? { first: finding, members: [] };
    group.members.push(finding);
    groups.set(key, group);
  }
  return groups;
}

const rowKey = (sheet: string | null, row: number | null): string => JSON.stringify([sheet, row]);

/** For each group the held rows that nothing else holds. */
function releasedRows(groups: ReadonlyMap<string, Group>, heldRows: readonly RowPlace[]): ReadonlyMap<string, number> {
  const byRow = new Map<string, Set<string>>();
  const bySheet = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, at: string, group: string): void => {
    map.set(at, (map.get(at) ?? new Set()).add(group));
  };
  for (const [key, { members }] of groups) {
    for (const { code, at } of members) {
      if (HOLDS_SHEET.has(code)) add(bySheet, at.sheet ?? "", key);
      else add(byRow, rowKey(at.sheet, at.row), key);
    }
  }
  const released = new Map<string, number>();
  for (const { sheet, row } of heldRows) {
    const holders = new Set([...(byRow.get(rowKey(sheet, row)) ?? []), ...(bySheet.get(sheet) ?? [])]);
    const [only, ...others] = holders;
    if (only !== undefined && others.length === 0) released.set(only, (released.get(only) ?? 0) + 1);
  }
  return released;
}

/** Whether the file is refused for it: such a finding is about no row. */
function holdsFile({ code }: Finding, verdict: Verdict): boolean {
  return verdict === "refused" && /^(?:BKS|LBR|ID)-/.test(code);
}

/** The fixes that help most: what holds the file first, then by rows they release, then by findings they settle. */
export function topFixes({ findings, heldRows, verdict }: FixInput): readonly TopFix[] {
  const must = findings.filter((finding) => urgencyOf(finding) === "must");
  const considered = must.length > 0 ? must : findings.filter((finding) => urgencyOf(finding) === "should");
  const groups = groupsOf(considered);
  const released = releasedRows(groups, heldRows);
  const fixes = [...groups].map(([key, { first, members }]): TopFix => {
    const { sheet, heading } = first.at;
    const rows = holdsFile(first, verdict) ? null : (released.get(key) ?? 0);
    return { code: first.code, title: ruleTitle(first), sheet, heading, findings: members.length, rows };
  });
  const weight = ({ rows }: TopFix): number => rows ?? Number.MAX_SAFE_INTEGER;
  return fixes.sort((a, b) => weight(b) - weight(a) || b.findings - a.findings).slice(0, MOST_FIXES);
}
