import { type Decision, type DecisionState, KsdError, type ScoreResult } from "../domain/index.ts";
import { borderTable } from "../regulation/index.ts";
import { scoreJson } from "../report/index.ts";
import { scoreSubmissions } from "../score/index.ts";
import type { StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { applyDecisions } from "./decision-state.ts";
import type { Ports } from "./ports.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";

export interface ScoredWorkspace {
  readonly workspace: Workspace;
  readonly stored: readonly StoredSubmission[];
  readonly result: ScoreResult;
  /** What meetings decided: merged proposals count once, rejected ones not at all. */
  readonly decided: DecisionState;
}

/** Scores what is stored, by the workspace's weights and borders; left out decisions: as the regions sent it. */
export function scoreStored(
  workspace: Workspace,
  stored: readonly StoredSubmission[],
  decisions: readonly Decision[] = [],
): ScoredWorkspace {
  const { year, weights, borders } = workspace.config;
  const { submissions, state } = applyDecisions(
    stored.map(({ submission }) => submission),
    decisions,
  );
  const result = scoreSubmissions({
    submissions,
    borders: borderTable(borders),
    year,
    weights,
  });
  return { workspace, stored, result, decided: state };
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
export async function scoreWorkspace(ports: Ports, workspace: Workspace): Promise<ScoredWorkspace> {
  const reportDate = reportDateOf(ports, workspace, null);
  return readStore(ports, workspace, (store) =>
    scoreStored(workspace, requireStored(currentSubmissions(store, workspace, reportDate)), store.decisions()),
  );
}

/** `ksd score --json`. */
export const scoreJsonOf = ({ result, decided: { merged, rejected } }: ScoredWorkspace): object => ({
  ...scoreJson(result),
  merged: merged.map(({ lead, others, decision }) => ({ id: lead, with: others, decision: decision.number })),
  rejected: rejected.map(({ id, decision }) => ({ id, decision: decision.number, reason: decision.reason })),
});
