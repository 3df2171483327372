import { KsdError, type ScoreResult } from "../domain/index.ts";
import { borderTable } from "../regulation/index.ts";
import { scoreJson } from "../report/index.ts";
import { scoreSubmissions } from "../score/index.ts";
import type { StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import type { Ports } from "./ports.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";

export interface ScoredWorkspace {
  readonly workspace: Workspace;
  readonly stored: readonly StoredSubmission[];
  readonly result: ScoreResult;
}

/** Scores what is stored, by the workspace's weights and borders. */
export function scoreStored(workspace: Workspace, stored: readonly StoredSubmission[]): ScoredWorkspace {
  const { year, weights, borders } = workspace.config;
  const result = scoreSubmissions({
    submissions: stored.map(({ submission }) => submission),
    borders: borderTable(borders),
    year,
    weights,
  });
  return { workspace, stored, result };
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
  const stored = await readStore(ports, workspace, (store) => currentSubmissions(store, workspace, reportDate));
  return scoreStored(workspace, requireStored(stored));
}

/** `ksd score --json`. */
export const scoreJsonOf = ({ result }: ScoredWorkspace): object => scoreJson(result);
