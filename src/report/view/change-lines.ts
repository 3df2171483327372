import { integer, longDate, scorePoints } from "../format.ts";
import type { Changes, ContinuedProposal, ProposalChange, ProposalState } from "./change-types.ts";
import { pairNames } from "./changes.ts";
import { CLASS_LABELS, commodityName, PAIR_LABELS, PRIORITY_LABELS, regionName, urusanName } from "./labels.ts";
import { basisText, doubtText, yearNote } from "./year-words.ts";

/** One thing that changed, in words; the same in every format. */
export interface ChangeLine {
  readonly subject: "Daerah" | "Usulan" | "Pasangan";
  /** `Berlanjut`: a proposal of an earlier year that this one has too. */
  readonly change: "Masuk" | "Keluar" | "Berubah" | "Berlanjut";
  readonly id: string;
  readonly region: string;
  readonly title: string;
  /** What of it changed. */
  readonly matter: string;
  readonly before: string;
  readonly now: string;
  /** `naik`, `turun` or a reason. */
  readonly remark: string;
}

const versionText = (version: number | null): string => (version === null ? "" : `versi ${version}`);
const classText = ({ class: kind }: ProposalState): string => CLASS_LABELS[kind];
const priorityText = ({ priority }: ProposalState): string => (priority === null ? "–" : PRIORITY_LABELS[priority]);
const rankText = ({ rank }: ProposalState): string => (rank === null ? "–" : integer(rank));
const scoreText = ({ score }: ProposalState): string => (score === null ? "–" : scorePoints(score));

const MATTERS: readonly (readonly [matter: string, text: (state: ProposalState) => string])[] = [
  ["Kelas", classText],
  ["Prioritas", priorityText],
  ["Peringkat", rankText],
  ["Skor", scoreText],
];

function standingText(state: ProposalState): string {
  if (state.score === null) return classText(state);
  return `${classText(state)}, skor ${scoreText(state)}, peringkat ${rankText(state)}, ${priorityText(state)}`;
}

/** A smaller rank is a better one. */
function directionOf(matter: string, { before, now }: ProposalChange): string {
  const rise = matter === "Peringkat" ? (before.rank ?? 0) - (now.rank ?? 0) : (now.score ?? 0) - (before.score ?? 0);
  if (matter !== "Peringkat" && matter !== "Skor") return "";
  if (before.score === null || now.score === null) return "";
  const word = rise > 0 ? "naik" : "turun";
  // Others came or went above it.
  return matter === "Peringkat" && scoreText(before) === scoreText(now) ? `${word}; skornya tetap` : word;
}

function changedLines(change: ProposalChange): readonly ChangeLine[] {
  const { before, now } = change;
  const { id, region, title } = now;
  return MATTERS.filter(([, text]) => text(before) !== text(now)).map(([matter, text]) => ({
    subject: "Usulan",
    change: "Berubah",
    id,
    region: regionName(region),
    title,
    matter,
    before: text(before),
    now: text(now),
    remark: directionOf(matter, change),
  }));
}

/** Titles are often reworded from year to year; the old one is what people remember. */
function continuedLine({ before, now, pair }: ContinuedProposal): ChangeLine {
  const { id, region, title } = now;
  return {
    subject: "Usulan",
    change: "Berlanjut",
    id,
    region: regionName(region),
    title,
    matter: "Usulan",
    before: before.title === title ? before.id : `${before.id}: ${before.title}`,
    now: id,
    remark: `${doubtText(pair)}${basisText(pair)}`,
  };
}

function formLines({ reported, withdrawn, replaced, year }: Changes): readonly ChangeLine[] {
  const common = { subject: "Daerah", matter: "Formulir" } as const;
  return [
    ...reported.map(({ region, version, file }) => ({
      ...common,
      change: "Masuk" as const,
      id: region,
      region: regionName(region),
      title: file,
      before: "",
      now: versionText(version),
      remark: year === null ? "" : `Tidak punya kiriman tahun ${year.before}.`,
    })),
    ...withdrawn.map(({ region, version, file }) => ({
      ...common,
      change: "Keluar" as const,
      id: region,
      region: regionName(region),
      title: file,
      before: versionText(version),
      now: "",
      remark: year === null ? "Kirimannya tidak berlaku lagi." : `Belum punya kiriman tahun ${year.now}.`,
    })),
    ...replaced.map(({ before, now }) => ({
      ...common,
      change: "Berubah" as const,
      id: now.region,
      region: regionName(now.region),
      title: now.file,
      before: versionText(before.version),
      now: versionText(now.version),
      remark: "",
    })),
  ];
}

function proposalChangeLines({ added, removed, changed, year }: Changes): readonly ChangeLine[] {
  const common = { subject: "Usulan", matter: "Usulan" } as const;
  return [
    ...added.map(({ now, reason }) => ({
      ...common,
      change: "Masuk" as const,
      id: now.id,
      region: regionName(now.region),
      title: now.title,
      before: "",
      now: standingText(now),
      remark: reason,
    })),
    ...removed.map(({ before, reason }) => ({
      ...common,
      change: "Keluar" as const,
      id: before.id,
      region: regionName(before.region),
      title: before.title,
      before: standingText(before),
      now: "",
      remark: reason,
    })),
    ...(year?.continued ?? []).map(continuedLine),
    ...changed.flatMap(changedLines),
  ];
}

function pairLines({ newPairs, gonePairs }: Changes): readonly ChangeLine[] {
  const line = (pair: Changes["newPairs"][number], change: "Masuk" | "Keluar"): ChangeLine => {
    const about = pair.commodity === null ? urusanName(pair.bidang ?? "") : commodityName(pair.commodity);
    const text = `${PAIR_LABELS[pair.kind]}: ${about}`;
    return {
      subject: "Pasangan",
      change,
      id: pair.id,
      region: pairNames(pair),
      title: text,
      matter: "Pasangan",
      before: change === "Keluar" ? "calon" : "",
      now: change === "Masuk" ? "calon" : "",
      remark: "",
    };
  };
  return [...newPairs.map((pair) => line(pair, "Masuk")), ...gonePairs.map((pair) => line(pair, "Keluar"))];
}

/** Forms, then proposals, then pairs: what came, what went, what changed. */
export function changeLines(changes: Changes): readonly ChangeLine[] {
  return [...formLines(changes), ...proposalChangeLines(changes), ...pairLines(changes)];
}

/** How many of each came, went or changed. */
export function changeCounts(changes: Changes): readonly {
  readonly subject: ChangeLine["subject"];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}[] {
  const { reported, withdrawn, replaced, added, removed, changed, newPairs, gonePairs } = changes;
  return [
    { subject: "Daerah", added: reported.length, removed: withdrawn.length, changed: replaced.length },
    { subject: "Usulan", added: added.length, removed: removed.length, changed: changed.length },
    { subject: "Pasangan", added: newPairs.length, removed: gonePairs.length, changed: 0 },
  ];
}

const DAY_NOTE =
  "Keadaan pada akhir hari itu (WIB) dihitung lagi dengan bobot, batas, dan pengecualian yang berlaku sekarang, dan dengan keputusan Rakor yang sudah dicatat saat itu. Karena itu yang berbeda hanya isian, bukan cara menghitungnya.";

/** How the comparison is made: a line, or two. */
export const changeNote = ({ year }: Changes): string => (year === null ? DAY_NOTE : yearNote(year));

/** `31 Maret 2026`, `tahun 2025`: for the end of "sejak". */
export const sinceText = ({ since, year }: Changes): string =>
  year === null ? longDate(since) : `tahun ${year.before}`;
