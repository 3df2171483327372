import type { Decision, MatchResult } from "../domain/index.ts";
import { type MapView, mapView } from "../report/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { applyDecisions, reportDecisions } from "./decision-state.ts";
import { decidedContradictions } from "./find-contradictions.ts";
import type { Ports } from "./ports.ts";
import { requireStored, scoreStored } from "./score-workspace.ts";
import type { Workspace } from "./workspace.ts";
import { type RegionStatus, regionMarks, statusOf } from "./workspace-status.ts";

export interface Gathered {
  readonly stored: readonly StoredSubmission[];
  readonly decisions: readonly Decision[];
  readonly board: readonly RegionStatus[];
  readonly reportDate: string;
}

/** All that a report rests on. */
export function gatherReport(store: Store, workspace: Workspace, reportDate: string): Gathered {
  const stored = requireStored(currentSubmissions(store, workspace, reportDate));
  return { stored, decisions: store.decisions(), board: statusOf(store, workspace, stored), reportDate };
}

/** What every report shows; `match` is left out where nobody asks for partners. */
export function viewOf(
  ports: Ports,
  input: { readonly workspace: Workspace; readonly withContacts: boolean },
  { stored, decisions, board, reportDate }: Gathered,
  match: MatchResult | null = null,
): MapView {
  const { workspace, withContacts } = input;
  const { province, year, waivers } = workspace.config;
  const submissions = stored.map(({ submission }) => submission);
  const decided = applyDecisions(submissions, decisions);
  const score = scoreStored(workspace, stored, { decisions }).result;
  const marks = regionMarks(stored, score);
  return mapView({
    province,
    year,
    reportDate,
    version: ports.version,
    submissions: decided.submissions,
    across: decidedContradictions(submissions, { waivers, reportDate }, decided.state),
    decisions: reportDecisions(submissions, decided.state),
    ...(match === null ? {} : { match }),
    score,
    board: board.map((line) => ({ ...line, marks: marks.get(line.region) ?? null })),
    findings: stored.flatMap(({ head, findings }) => findings.map((finding) => ({ region: head.region, finding }))),
    waivers,
    withContacts,
  });
}
