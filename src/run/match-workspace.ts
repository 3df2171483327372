import type { Decision, KodeWilayah, MatchResult, Submission } from "../domain/index.ts";
import { type MatchInput, type Mirror, matchSubmissions, type WhyNot, whyNot } from "../match/index.ts";
import { borderTable } from "../regulation/index.ts";
import { type AcrossFinding, findAcross } from "../validate/index.ts";
import { loadTransportSolver } from "./transport-solver.ts";
import type { Workspace } from "./workspace.ts";

interface Matched {
  readonly submissions: readonly Submission[];
  readonly reportDate: string;
  /** Candidate pairs that a meeting turned down. */
  readonly rejectedPairs: ReadonlyMap<string, Decision>;
}

/** The mirrored proposals among what the forms say of each other, by the ids of their rows. */
function mirrorsOf(submissions: readonly Submission[], found: readonly AcrossFinding[]): readonly Mirror[] {
  const ids = new Map<string, string>();
  const keyOf = (region: string, sheet: string | null, row: number | null): string => `${region} ${row} ${sheet}`;
  for (const { region, rows } of submissions) {
    for (const { id, at, table } of rows) if (table === "pemetaan") ids.set(keyOf(region, at.sheet, at.row), id);
  }
  return found.flatMap((finding) => {
    if (finding.code !== "LNT-02") return [];
    const { region, other, words } = finding.detail;
    const first = ids.get(keyOf(region, finding.at.sheet, finding.at.row));
    const second = ids.get(keyOf(other.region, other.sheet, other.row));
    return first === undefined || second === undefined ? [] : [{ first, second, words }];
  });
}

async function inputOf(
  { config }: Workspace,
  matched: Matched,
  across?: readonly AcrossFinding[],
): Promise<MatchInput> {
  const { submissions, reportDate, rejectedPairs } = matched;
  return {
    submissions,
    borders: borderTable(config.borders),
    year: config.year,
    reportDate,
    mirrors: mirrorsOf(submissions, across ?? findAcross(submissions)),
    rejectedPairs,
    solve: await loadTransportSolver(),
  };
}

/** Candidate pairs, allocation and unsolved problems of what is stored, by the workspace's borders. */
export async function matchStored(workspace: Workspace, matched: Matched): Promise<MatchResult> {
  return matchSubmissions(await inputOf(workspace, matched));
}

/** Why two regions are, or are not, among the pairs. */
export async function whyNotStored(
  workspace: Workspace,
  matched: Matched,
  asked: { readonly a: KodeWilayah; readonly b: KodeWilayah },
): Promise<WhyNot> {
  return whyNot(await inputOf(workspace, matched), asked);
}
