import { type Decision, KsdError } from "../domain/index.ts";
import { changesSince, longDate, type MapView, type Standing, standingOf } from "../report/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { dateInWib, endOfDayWib } from "./dates.ts";
import { applyDecisions } from "./decision-state.ts";
import { matchStored } from "./match-workspace.ts";
import { scoreStored } from "./score-workspace.ts";
import type { Workspace } from "./workspace.ts";

function nothingThen(since: string, first: string | null): KsdError {
  return new KsdError("nothing-stored", {
    message: {
      id: `Pada ${longDate(since)} belum ada kiriman yang berlaku di ruang kerja ini, jadi tidak ada pembandingnya.`,
      en: `On ${since} no submission was in force in this workspace, so there is nothing to compare with.`,
    },
    hint:
      first === null
        ? { id: "Impor dulu: ksd import FOLDER.", en: "Import first: ksd import FOLDER." }
        : {
            id: `Kiriman pertama masuk ${longDate(first)}; pakai --since ${first} atau sesudahnya.`,
            en: `The first submission came on ${first}; use --since ${first} or a later day.`,
          },
  });
}

/** What was in force at the end of a day, and the decisions that had been recorded by then. */
export interface Then {
  readonly since: string;
  readonly stored: readonly StoredSubmission[];
  readonly decisions: readonly Decision[];
}

/** @throws KsdError `nothing-stored` when nothing was in force on that day */
export function gatherThen(store: Store, workspace: Workspace, since: string): Then {
  const moment = endOfDayWib(since);
  const stored = currentSubmissions(store, workspace, since, { asOf: moment });
  if (stored.length === 0) {
    const { year } = workspace.config;
    const days = store.versions().flatMap(({ head }) => (head.year === year ? [dateInWib(head.importedAt)] : []));
    throw nothingThen(since, days.sort()[0] ?? null);
  }
  return { since, stored, decisions: store.decisions().filter(({ at }) => at <= moment) };
}

async function standingThen(workspace: Workspace, { since, stored, decisions }: Then): Promise<Standing> {
  const sent = stored.map(({ submission }) => submission);
  const overrides = workspace.config.overrides.filter(({ date }) => date <= since);
  const then = { ...workspace, config: { ...workspace.config, overrides } };
  const { submissions, state } = applyDecisions(sent, decisions);
  return standingOf({
    submissions,
    versions: new Map(stored.map(({ head }) => [head.region, head.version])),
    merged: state.merged,
    // How firmly the ranks stood then is shown nowhere.
    score: scoreStored(then, stored, { decisions, vectors: 0 }).result,
    match: await matchStored(then, { submissions: sent, decisions, reportDate: since }),
  });
}

/** The report's view with what changed since that day. */
export async function withChanges(workspace: Workspace, view: MapView, then: Then): Promise<MapView> {
  return { ...view, changes: changesSince(then.since, await standingThen(workspace, then), view) };
}
