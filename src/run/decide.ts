import type { Decision } from "../domain/index.ts";
import type { Store } from "../store/index.ts";
import type { DecisionsJson } from "./contracts/decide.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { requireIsoDate } from "./dates.ts";
import {
  checkSubjects,
  requireKind,
  requireReason,
  rowsById,
  spelledOut,
  unknownSubject,
  usage,
} from "./decide-subjects.ts";
import { applyDecisions, decisionsInForce, isPairId } from "./decision-state.ts";
import { openContradictions } from "./find-contradictions.ts";
import { type MatchSource, matchStored } from "./match-workspace.ts";
import type { Ports } from "./ports.ts";
import { readStore, reportDateOf, type Workspace, withStore } from "./workspace.ts";

export interface DecideInput {
  /** As typed: `merge` or `gabung`, and so on. */
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly reason: string;
  readonly by: string | null;
  /** `YYYY-MM-DD`; `null` for today. */
  readonly date: string | null;
}

/** What can be taken back has been decided before. */
function checkReopened(subjects: readonly string[], earlier: readonly Decision[]): void {
  const known = new Set(earlier.flatMap((decision) => decision.subjects));
  const unknown = subjects.find((subject) => !known.has(subject));
  if (unknown === undefined) return;
  throw usage(`Tidak ada keputusan tentang ${unknown}.`, `There is no decision on ${unknown}.`, {
    id: "Lihat daftarnya: ksd decide.",
    en: "See the list: ksd decide.",
  });
}

/** A candidate pair must be among today's, or have been turned down before. */
async function checkPairs(workspace: Workspace, subjects: readonly string[], source: MatchSource): Promise<void> {
  const pairs = subjects.filter(isPairId);
  if (pairs.length === 0) return;
  const { rejectedPairs } = applyDecisions(source.submissions, source.decisions).state;
  const candidates = new Set((await matchStored(workspace, source)).pairs.map(({ id }) => id));
  const unknown = pairs.find((pair) => !candidates.has(pair) && !rejectedPairs.has(pair));
  if (unknown !== undefined) throw unknownSubject(unknown);
}

/**
 * Records a decision of a meeting. Nothing in a submission changes; the next score, match and report count by it.
 *
 * @throws KsdError `usage`, `unknown-proposal`, `bad-date`
 */
export function recordDecision(ports: Ports, workspace: Workspace, input: DecideInput): Promise<Decision> {
  const kind = requireKind(input.kind);
  const subjects = spelledOut(input.subjects, kind);
  const reason = requireReason(input.reason);
  const reportDate = reportDateOf(ports, workspace, null);
  const date = input.date === null ? reportDate : requireIsoDate(input.date);
  const by = input.by?.trim() ?? "";
  return withStore(ports, workspace, async (store) => {
    const submissions = currentSubmissions(store, workspace, reportDate).map(({ submission }) => submission);
    const decisions = store.decisions();
    checkSubjects(kind, subjects, rowsById(submissions));
    if (kind === "reopen") checkReopened(subjects, decisions);
    else await checkPairs(workspace, subjects, { submissions, decisions, reportDate });
    return store.saveDecision({ kind, subjects, reason, by: by === "" ? null : by, date, at: ports.clock.now() });
  });
}

function listOf(store: Store, workspace: Workspace, reportDate: string): DecisionsJson {
  const submissions = currentSubmissions(store, workspace, reportDate).map(({ submission }) => submission);
  const decisions = store.decisions();
  const { state } = applyDecisions(submissions, decisions);
  const { waivers } = workspace.config;
  const inForce = new Set(decisionsInForce(state).map(({ number }) => number));
  return {
    decisions: decisions.map((decision) => ({
      ...decision,
      subjects: [...decision.subjects],
      // A later decision may have taken its place, or its rows may have gone.
      holds: inForce.has(decision.number),
    })),
    open: openContradictions(submissions, { waivers, reportDate }, state).map((one) => ({
      ...one,
      refs: [...one.refs],
    })),
  };
}

/** Every decision in order, whether it still holds, and the contradictions that wait for one. */
export function listDecisions(ports: Ports, workspace: Workspace): Promise<DecisionsJson> {
  const reportDate = reportDateOf(ports, workspace, null);
  return readStore(ports, workspace, (store) => listOf(store, workspace, reportDate));
}
