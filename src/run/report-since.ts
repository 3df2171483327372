import { type Decision, KsdError } from "../domain/index.ts";
import { type Changes, changesSince, longDate, type MapView, type Standing, standingOf } from "../report/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { dateInWib, endOfDayWib, isIsoDate } from "./dates.ts";
import { applyDecisions } from "./decision-state.ts";
import { matchStored } from "./match-workspace.ts";
import type { Ports } from "./ports.ts";
import { scoreStored } from "./score-workspace.ts";
import type { Workspace } from "./workspace.ts";

/** `31/12/2025` or `31-12-2025` → `2025-12-31`; `null` for anything else. */
function turnedRound(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : null;
}

function badDate(message: { id: string; en: string }, hint: { id: string; en: string }): KsdError {
  return new KsdError("bad-date", { message, hint });
}

/**
 * The day to compare with.
 *
 * @throws KsdError `bad-date` for what is no date, or lies ahead
 */
export function requireSince(ports: Ports, text: string): string {
  const meant = turnedRound(text);
  if (!isIsoDate(text)) {
    throw badDate(
      { id: `"${text}" bukan tanggal yang dapat dipakai --since.`, en: `"${text}" is no date that --since can use.` },
      meant === null
        ? { id: "Tulis tahun-bulan-hari, misalnya 2025-12-31.", en: "Write year-month-day, such as 2025-12-31." }
        : { id: `Maksud Anda --since ${meant}?`, en: `Did you mean --since ${meant}?` },
    );
  }
  const today = dateInWib(ports.clock.now());
  if (text <= today) return text;
  throw badDate(
    { id: `${longDate(text)} belum tiba.`, en: `${text} is still to come.` },
    {
      id: `Pakai tanggal sebelum hari ini (${today}), misalnya tanggal Rakor terakhir.`,
      en: `Use a day before today (${today}), such as that of the last meeting.`,
    },
  );
}

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
export async function withChanges(workspace: Workspace, view: MapView, then: Then | null): Promise<MapView> {
  if (then === null) return view;
  return { ...view, changes: changesSince(then.since, await standingThen(workspace, then), view) };
}

/** For `ksd report --since --json`. */
export function changesJson(changes: Changes) {
  const form = ({ region, version, file }: Changes["reported"][number]) => ({ region, version, file });
  const pair = ({ id, a, b, kind }: Changes["newPairs"][number]) => ({ id, a, b, kind });
  return {
    since: changes.since,
    regions: {
      reported: changes.reported.map(form),
      withdrawn: changes.withdrawn.map(form),
      replaced: changes.replaced.map(({ before, now }) => ({ before: form(before), now: form(now) })),
    },
    proposals: {
      added: changes.added.map((state) => ({ ...state })),
      removed: changes.removed.map(({ before, reason }) => ({ ...before, reason })),
      changed: changes.changed.map(({ before, now }) => ({ before: { ...before }, now: { ...now } })),
    },
    pairs: { added: changes.newPairs.map(pair), gone: changes.gonePairs.map(pair) },
  };
}
