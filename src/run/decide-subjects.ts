import { DECISION_KINDS, type DecisionKind, KsdError, type Submission, type SubmittedRow } from "../domain/index.ts";
import { isPairId } from "./decision-state.ts";
import { requireRegion } from "./regions.ts";

const INDONESIAN: ReadonlyMap<string, DecisionKind> = new Map(
  Object.entries({
    gabung: "merge",
    pertahankan: "keep",
    tolak: "reject",
    buka: "reopen",
  }),
);

export function usage(id: string, en: string, hint?: { readonly id: string; readonly en: string }): KsdError {
  return new KsdError("usage", { message: { id, en }, ...(hint === undefined ? {} : { hint }) });
}

/** @throws KsdError `usage` */
export function requireKind(text: string): DecisionKind {
  const word = text.trim().toLowerCase();
  const kind = INDONESIAN.get(word) ?? DECISION_KINDS.find((one) => one === word);
  if (kind !== undefined) return kind;
  throw usage(`Keputusan "${text}" tidak dikenal.`, `There is no decision "${text}".`, {
    id: "Pilihannya: gabung, pertahankan, tolak, buka (merge, keep, reject, reopen).",
    en: "Choices: merge, keep, reject, reopen.",
  });
}

/** A mirrored pair stands for its two proposals. */
export function spelledOut(subjects: readonly string[], kind: DecisionKind): readonly string[] {
  const [only, ...others] = subjects;
  const match = /^mirror:(.+):(.+)$/u.exec(only ?? "");
  return match !== null && others.length === 0 && kind !== "reject" && kind !== "reopen" ? match.slice(1) : subjects;
}

export type Rows = ReadonlyMap<string, SubmittedRow>;

export function unknownSubject(subject: string): KsdError {
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

/**
 * Whether a decision of this kind can be made on these subjects.
 *
 * @throws KsdError `usage`, `unknown-proposal`
 */
export function checkSubjects(kind: DecisionKind, subjects: readonly string[], rows: Rows): void {
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

/** @throws KsdError `usage` */
export function requireReason(text: string): string {
  const reason = text.replace(/\s+/gu, " ").trim();
  if (reason !== "") return reason;
  throw usage("Keputusan memerlukan alasan.", "A decision needs a reason.", {
    id: 'Misalnya --reason "Objeknya sama, disepakati di Rakor 12 November 2026".',
    en: 'For example --reason "The same object, agreed at the meeting of 12 November 2026".',
  });
}

export const rowsById = (submissions: readonly Submission[]): Rows =>
  new Map(submissions.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
