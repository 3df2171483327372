import { type Decision, type DecisionState, KsdError, type ScoreResult, type Weights } from "../domain/index.ts";
import { borderTable } from "../regulation/index.ts";
import { scoreJson } from "../report/index.ts";
import { type ScoreInput, scoreSubmissions } from "../score/index.ts";
import type { StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { applyDecisions } from "./decision-state.ts";
import type { Ports } from "./ports.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";

export interface ScoredWorkspace {
  readonly workspace: Workspace;
  readonly stored: readonly StoredSubmission[];
  /** What was scored, and how. */
  readonly input: ScoreInput;
  readonly result: ScoreResult;
  /** What meetings decided: merged proposals count once, rejected ones not at all. */
  readonly decided: DecisionState;
}

interface ScoreOptions {
  /** Left out: as the regions sent it. */
  readonly decisions?: readonly Decision[];
  /** Instead of the workspace's own. */
  readonly weights?: Weights;
  /** 0 where robustness is not looked at. */
  readonly vectors?: number;
}

/** Scores what is stored, by the workspace's weights, borders and overrides. */
export function scoreStored(
  workspace: Workspace,
  stored: readonly StoredSubmission[],
  options: ScoreOptions = {},
): ScoredWorkspace {
  const { decisions = [], ...changes } = options;
  const { year, weights, borders, overrides } = workspace.config;
  const { submissions, state } = applyDecisions(
    stored.map(({ submission }) => submission),
    decisions,
  );
  const input: ScoreInput = { submissions, borders: borderTable(borders), year, weights, overrides, ...changes };
  return { workspace, stored, input, result: scoreSubmissions(input), decided: state };
}

/** @throws KsdError `nothing-stored` when no region has sent its form yet */
export function requireStored(stored: readonly StoredSubmission[]): readonly StoredSubmission[] {
  if (stored.length > 0) return stored;
  throw new KsdError("nothing-stored", {
    message: { id: "Belum ada kiriman di ruang kerja ini.", en: "Nothing has been stored in this workspace yet." },
    hint: { id: "Impor dulu: ksd import FOLDER.", en: "Import first: ksd import FOLDER." },
  });
}

/** The current submissions, scored and ranked. */
export async function scoreWorkspace(
  ports: Ports,
  workspace: Workspace,
  options: ScoreOptions = {},
): Promise<ScoredWorkspace> {
  const reportDate = reportDateOf(ports, workspace, null);
  return readStore(ports, workspace, (store) => {
    const stored = requireStored(currentSubmissions(store, workspace, reportDate));
    return scoreStored(workspace, stored, { decisions: store.decisions(), ...options });
  });
}

/** `ksd score --json`. */
export const scoreJsonOf = ({ result, decided: { merged, rejected } }: ScoredWorkspace): object => ({
  ...scoreJson(result),
  merged: merged.map(({ lead, others, decision }) => ({ id: lead, with: others, decision: decision.number })),
  rejected: rejected.map(({ id, decision }) => ({ id, decision: decision.number, reason: decision.reason })),
});
