import {
  DECISION_KINDS,
  type Decision,
  type DecisionKind,
  KsdError,
  type Submission,
  type SubmittedRow,
} from "../domain/index.ts";
import type { Store } from "../store/index.ts";
import type { DecisionsJson } from "./contracts/decide.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { requireIsoDate } from "./dates.ts";
import { applyDecisions, isPairId } from "./decision-state.ts";
import { openContradictions } from "./find-contradictions.ts";
import type { Ports } from "./ports.ts";
import { requireRegion } from "./regions.ts";
import { reportDateOf, type Workspace, withStore } from "./workspace.ts";

export interface DecideInput {
  /** As typed: `merge` or `gabung`, and so on. */
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly reason: string;
  readonly by: string | null;
  /** `YYYY-MM-DD`; `null` for today. */
  readonly date: string | null;
}

const INDONESIAN: Readonly<Record<string, DecisionKind>> = {
  gabung: "merge",
  pertahankan: "keep",
  tolak: "reject",
  buka: "reopen",
};

function usage(id: string, en: string, hint?: { readonly id: string; readonly en: string }): KsdError {
  return new KsdError("usage", { message: { id, en }, ...(hint === undefined ? {} : { hint }) });
}

function requireKind(text: string): DecisionKind {
  const word = text.trim().toLowerCase();
  const kind = INDONESIAN[word] ?? DECISION_KINDS.find((one) => one === word);
  if (kind !== undefined) return kind;
  throw usage(`Keputusan "${text}" tidak dikenal.`, `There is no decision "${text}".`, {
    id: "Pilihannya: gabung, pertahankan, tolak, buka (merge, keep, reject, reopen).",
    en: "Choices: merge, keep, reject, reopen.",
  });
}

/** A mirrored pair stands for its two proposals. */
function spelledOut(subjects: readonly string[], kind: DecisionKind): readonly string[] {
  const [only, ...others] = subjects;
  const match = /^mirror:(.+):(.+)$/u.exec(only ?? "");
  return match !== null && others.length === 0 && kind !== "reject" && kind !== "reopen" ? match.slice(1) : subjects;
}

type Rows = ReadonlyMap<string, SubmittedRow>;

function unknownSubject(subject: string): KsdError {
  return new KsdError("unknown-proposal", {
    message: {
      id: `"${subject}" tidak ada di kiriman yang berlaku: bukan kode usulan, masalah, potensi, daerah, atau pasangan.`,
      en: `"${subject}" is in no current submission: no proposal, problem, potential, region or pair.`,
    },
    hint: {
      id: "Lihat kodenya dengan: ksd decide --open, ksd score, atau ksd match --json.",
      en: "See the ids with: ksd decide --open, ksd score or ksd match --json.",
    },
  });
}

/** @throws KsdError `unknown-proposal` for one that is no accepted proposal */
function requireProposal(subject: string, rows: Rows): void {
  const row = rows.get(subject);
  if (row === undefined) throw unknownSubject(subject);
  if (row.table !== "pemetaan") {
    throw usage(
      `${subject} bukan usulan; yang dapat digabung atau ditolak hanya usulan dan pasangan.`,
      `${subject} is no proposal; only proposals and pairs can be merged or rejected.`,
    );
  }
  if (!row.held) return;
  throw new KsdError("unknown-proposal", {
    message: {
      id: `Usulan ${subject} ditahan (${row.at.sheet} baris ${row.at.row}), jadi belum dapat diputuskan.`,
      en: `The proposal ${subject} is held (${row.at.sheet} row ${row.at.row}), so it cannot be decided on yet.`,
    },
    hint: { id: "Perbaiki barisnya, lalu impor lagi.", en: "Put the row right, then import again." },
  });
}

function requireKnown(subject: string, rows: Rows): void {
  if (rows.has(subject) || isPairId(subject)) return;
  try {
    requireRegion(subject);
  } catch (error) {
    throw error instanceof KsdError ? unknownSubject(subject) : error;
  }
}

const COUNTS: Readonly<Record<DecisionKind, readonly [least: number, most: number]>> = {
  merge: [2, 20],
  keep: [1, 2],
  reject: [1, 20],
  reopen: [1, 20],
};

function checkSubjects(kind: DecisionKind, subjects: readonly string[], rows: Rows): void {
  const [least, most] = COUNTS[kind];
  const isPair = subjects.some(isPairId);
  const enough = kind === "keep" && !isPair ? 2 : least;
  if (new Set(subjects).size !== subjects.length) {
    throw usage("Satu kode disebut dua kali.", "An id is given twice.");
  }
  if (subjects.length < enough || subjects.length > most) {
    throw usage(
      `Keputusan ini memerlukan ${enough === most ? enough : `${enough} sampai ${most}`} kode; disebut ${subjects.length}.`,
      `This decision needs ${enough === most ? enough : `${enough} to ${most}`} ids; ${subjects.length} given.`,
      {
        id: 'Misalnya: ksd decide gabung 64.02-2026-U-001 64.72-2026-U-001 --reason "Objeknya sama"',
        en: 'For example: ksd decide merge 64.02-2026-U-001 64.72-2026-U-001 --reason "The same object"',
      },
    );
  }
  for (const subject of subjects) {
    if (kind === "merge" || (kind === "reject" && !isPairId(subject))) requireProposal(subject, rows);
    // What is no longer there can still be taken back.
    else if (kind !== "reopen") requireKnown(subject, rows);
  }
}

function requireReason(text: string): string {
  const reason = text.replace(/\s+/gu, " ").trim();
  if (reason !== "") return reason;
  throw usage("Keputusan memerlukan alasan.", "A decision needs a reason.", {
    id: 'Misalnya --reason "Objeknya sama, disepakati di Rakor 12 November 2026".',
    en: 'For example --reason "The same object, agreed at the meeting of 12 November 2026".',
  });
}

const rowsById = (submissions: readonly Submission[]): Rows =>
  new Map(submissions.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));

/** What was decided before, and whether anything of it still stands. */
function checkReopened(kind: DecisionKind, subjects: readonly string[], earlier: readonly Decision[]): void {
  if (kind !== "reopen") return;
  const known = new Set(earlier.flatMap((decision) => decision.subjects));
  const unknown = subjects.find((subject) => !known.has(subject));
  if (unknown === undefined) return;
  throw usage(`Tidak ada keputusan tentang ${unknown}.`, `There is no decision on ${unknown}.`, {
    id: "Lihat daftarnya: ksd decide.",
    en: "See the list: ksd decide.",
  });
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
  return withStore(ports, workspace, (store) => {
    const stored = currentSubmissions(store, workspace, reportDate);
    checkSubjects(kind, subjects, rowsById(stored.map(({ submission }) => submission)));
    checkReopened(kind, subjects, store.decisions());
    return store.saveDecision({ kind, subjects, reason, by: by === "" ? null : by, date, at: ports.clock.now() });
  });
}

/** Whether anything of a decision still holds: a later one may have taken its place, or its rows may have gone. */
function holds(decision: Decision, state: ReturnType<typeof applyDecisions>["state"]): boolean {
  const inForce = [
    ...state.merged.map((one) => one.decision),
    ...state.rejected.map((one) => one.decision),
    ...state.kept.values(),
    ...state.rejectedPairs.values(),
  ];
  return inForce.some(({ number }) => number === decision.number);
}

function listOf(store: Store, workspace: Workspace, reportDate: string): DecisionsJson {
  const submissions = currentSubmissions(store, workspace, reportDate).map(({ submission }) => submission);
  const decisions = store.decisions();
  const { state } = applyDecisions(submissions, decisions);
  const { waivers } = workspace.config;
  return {
    decisions: decisions.map((decision) => ({
      ...decision,
      subjects: [...decision.subjects],
      holds: holds(decision, state),
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
  return withStore(ports, workspace, (store) => listOf(store, workspace, reportDate));
}
