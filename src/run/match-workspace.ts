import { type Decision, KsdError, type MatchResult, type Submission } from "../domain/index.ts";
import { type MatchInput, type Mirror, matchSubmissions, type WhyNot, whyNot } from "../match/index.ts";
import { borderTable } from "../regulation/index.ts";
import { type AcrossFinding, findAcross } from "../validate/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { applyDecisions, settledSentence } from "./decision-state.ts";
import type { Ports } from "./ports.ts";
import { requireRegion } from "./regions.ts";
import { requireStored } from "./score-workspace.ts";
import { loadTransportSolver } from "./transport-solver.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";

export interface MatchSource {
  readonly submissions: readonly Submission[];
  readonly decisions: readonly Decision[];
  readonly reportDate: string;
}

export interface MatchedWorkspace {
  readonly workspace: Workspace;
  readonly submissions: readonly Submission[];
  readonly result: MatchResult;
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
    return first === undefined || second === undefined
      ? []
      : [{ first, second, words, regions: [region, other.region] as const }];
  });
}

/** What the forms say of each other is read as they were sent; the rest as meetings decided. */
async function inputOf(
  { config }: Workspace,
  { submissions, decisions, reportDate }: MatchSource,
): Promise<MatchInput> {
  const decided = applyDecisions(submissions, decisions);
  const mirrors = mirrorsOf(submissions, findAcross(submissions));
  const settled = mirrors
    .flatMap(({ first, second }) => [first, second])
    .flatMap((id) => {
      const sentence = settledSentence(decided.state, id);
      return sentence === null ? [] : [[id, sentence] as const];
    });
  return {
    submissions: decided.submissions,
    borders: borderTable(config.borders),
    year: config.year,
    reportDate,
    mirrors,
    rejectedPairs: decided.state.rejectedPairs,
    keptPairs: decided.state.kept,
    settled: new Map(settled),
    solve: await loadTransportSolver(),
  };
}

/** Candidate pairs, allocation and unsolved problems, by the workspace's borders and decisions. */
export async function matchStored(workspace: Workspace, source: MatchSource): Promise<MatchResult> {
  return matchSubmissions(await inputOf(workspace, source));
}

function sourceOf(ports: Ports, workspace: Workspace): Promise<MatchSource> {
  const reportDate = reportDateOf(ports, workspace, null);
  return readStore(ports, workspace, (store) => ({
    submissions: requireStored(currentSubmissions(store, workspace, reportDate)).map(({ submission }) => submission),
    decisions: store.decisions(),
    reportDate,
  }));
}

/** Matches what is stored. */
export async function matchWorkspace(ports: Ports, workspace: Workspace): Promise<MatchedWorkspace> {
  const source = await sourceOf(ports, workspace);
  return { workspace, submissions: source.submissions, result: await matchStored(workspace, source) };
}

/**
 * Why two regions are, or are not, among the pairs.
 *
 * @throws KsdError `usage` unless exactly two are named, `unknown-region`
 */
export async function explainNoMatch(ports: Ports, workspace: Workspace, codes: readonly string[]): Promise<WhyNot> {
  const [a, b, ...others] = codes.map((code) => requireRegion(code).code);
  if (a === undefined || b === undefined || others.length > 0) {
    throw new KsdError("usage", {
      message: {
        id: `--why-not memerlukan dua kode daerah; disebut ${codes.length}.`,
        en: `--why-not needs the codes of two regions; ${codes.length} given.`,
      },
      hint: { id: "Misalnya: ksd match --why-not 64.02 64.71", en: "For example: ksd match --why-not 64.02 64.71" },
    });
  }
  return whyNot(await inputOf(workspace, await sourceOf(ports, workspace)), { a, b });
}
