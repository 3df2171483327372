import { pairYears } from "../diff/index.ts";
import { commandWord, type Decision, type DecisionState, KsdError, type Submission } from "../domain/index.ts";
import { FORM_VERSION } from "../regulation/index.ts";
import { changesSinceYear, type Fate, type MapView, standingOf } from "../report/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { applyDecisions } from "./decision-state.ts";
import { matchStored } from "./match-workspace.ts";
import type { Ports } from "./ports.ts";
import { scoreStored } from "./score-workspace.ts";
import { storePath, type Workspace } from "./workspace.ts";

/** How an earlier year ended: what its regions had sent, and what meetings had decided. */
export interface EarlierYear {
  /** Of that year, with its weights, borders, exceptions and overrides. */
  readonly workspace: Workspace;
  /** The day it counts as, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly hasOwnWorkspace: boolean;
  readonly stored: readonly StoredSubmission[];
  readonly decisions: readonly Decision[];
}

/** What is compared of this year. */
export interface ThisYear {
  readonly submissions: readonly Submission[];
  readonly decisions: readonly Decision[];
}

function yearNotHeld(year: number, held: readonly number[], folder: string | null): KsdError {
  const list = held.filter((one) => one !== year).join(", ");
  const place = folder === null ? { id: "ini", en: "This workspace" } : { id: folder, en: `The workspace ${folder}` };
  return new KsdError("nothing-stored", {
    message: {
      id: `Ruang kerja ${place.id} tidak menyimpan kiriman tahun ${year} yang berlaku${list === "" ? "" : `; yang ada: ${list}`}.`,
      en: `${place.en} holds no submission of ${year} that is in force${list === "" ? "" : `; it has: ${list}`}.`,
    },
    hint:
      folder === null
        ? {
            id: `Bila tahun ${year} punya ruang kerja sendiri, tulis foldernya, misalnya --since ../ksd-${year}.`,
            en: `If ${year} has a workspace of its own, write its folder, such as --since ../ksd-${year}.`,
          }
        : {
            id: `Tunjuk ruang kerja tempat formulir tahun ${year} diimpor, atau impor dulu: ksd import FOLDER --workspace ${commandWord(folder)}`,
            en: `Name the workspace that the forms of ${year} were imported to, or import first: ksd import FOLDER --workspace ${commandWord(folder)}`,
          },
  });
}

function otherForm({ head, submission }: StoredSubmission): KsdError {
  return new KsdError("not-comparable", {
    message: {
      id: `Kiriman ${head.id} memakai formulir ${submission.form}, sedangkan ksd ini membandingkan isian formulir ${FORM_VERSION}.`,
      en: `The submission ${head.id} uses the form ${submission.form}, but this ksd compares entries of the form ${FORM_VERSION}.`,
    },
    hint: {
      id: "Bandingkan dengan tahun yang memakai formulir yang sama, atau dengan satu hari di tahun ini: --since TANGGAL.",
      en: "Compare with a year that uses the same form, or with a day of this year: --since DAY.",
    },
  });
}

interface EarlierChoice {
  readonly year: number;
  /** `null`: the store is this workspace's own. */
  readonly folder: string | null;
  /** The day this report counts as. */
  readonly reportDate: string;
}

/**
 * How a year ended in a store.
 *
 * @throws KsdError `nothing-stored` when the store holds nothing of that year, `not-comparable` for another form
 */
export function gatherYear(store: Store, workspace: Workspace, choice: EarlierChoice): EarlierYear {
  const { year, folder, reportDate } = choice;
  const lastDay = `${year}-12-31`;
  const hasOwnWorkspace = folder !== null;
  const set = hasOwnWorkspace ? workspace.config.reportDate : null;
  const asOf = set ?? (lastDay < reportDate ? lastDay : reportDate);
  const then: Workspace = { ...workspace, config: { ...workspace.config, year } };
  const stored = currentSubmissions(store, then, asOf);
  if (stored.length === 0) {
    const years = store.versions().flatMap(({ head, isCurrent }) => (isCurrent ? [head.year] : []));
    throw yearNotHeld(year, [...new Set(years)].sort(), folder);
  }
  const other = stored.find(({ submission }) => submission.form !== FORM_VERSION);
  if (other !== undefined) throw otherForm(other);
  return { workspace: then, asOf, hasOwnWorkspace, stored, decisions: store.decisions() };
}

/** How a year ended in its own workspace, which stays as it is. @throws KsdError as `gatherYear`, `store-newer` */
export async function gatherElsewhere(ports: Ports, workspace: Workspace, reportDate: string): Promise<EarlierYear> {
  const { folder, config } = workspace;
  const path = storePath(ports, folder);
  if (!(await ports.files.exists(path))) throw yearNotHeld(config.year, [], folder);
  const store = await ports.openStoreToRead(path);
  try {
    return store.snapshot(() => gatherYear(store, workspace, { year: config.year, folder, reportDate }));
  } finally {
    store.close();
  }
}

function fatesOf(submissions: readonly Submission[], { merged, rejected }: DecisionState): ReadonlyMap<string, Fate> {
  const into = new Map(merged.flatMap(({ lead, others }) => others.map((id) => [id, lead] as const)));
  const refused = new Set(rejected.map(({ id }) => id));
  const fateOf = (id: string, held: boolean): Fate => {
    const lead = into.get(id);
    if (lead !== undefined) return { kind: "merged", into: lead };
    return { kind: held ? "held" : refused.has(id) ? "rejected" : "counts" };
  };
  const rows = submissions.flatMap(({ rows }) => rows.filter(({ table }) => table === "pemetaan"));
  return new Map(rows.map(({ id, held }) => [id, fateOf(id, held)]));
}

/** The report's view with what changed since that year. */
export async function withYearChanges(view: MapView, earlier: EarlierYear, now: ThisYear): Promise<MapView> {
  const { workspace, stored, decisions, asOf, hasOwnWorkspace } = earlier;
  const sent = stored.map(({ submission }) => submission);
  const decided = applyDecisions(sent, decisions);
  const standing = standingOf({
    submissions: decided.submissions,
    versions: new Map(stored.map(({ head }) => [head.region, head.version])),
    merged: decided.state.merged,
    score: scoreStored(workspace, stored, { decisions, vectors: 0 }).result,
    match: await matchStored(workspace, { submissions: sent, decisions, reportDate: asOf }),
  });
  const { year, weights } = workspace.config;
  const fates = fatesOf(sent, decided.state);
  const current = applyDecisions(now.submissions, now.decisions);
  const changes = changesSinceYear(
    { year, standing, weights, fates, asOf, hasOwnWorkspace },
    pairYears(sent, now.submissions),
    { view, fates: fatesOf(now.submissions, current.state) },
  );
  return { ...view, changes };
}
