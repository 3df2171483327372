import { integer } from "../format.ts";
import type { ContradictionLine } from "./contradictions.ts";
import type { MapView } from "./map-view.ts";

/** What a meeting has before it: a number of things of one kind. */
export interface OpenMatter {
  readonly kind: "first" | "contradictions" | "review" | "unsolved" | "held" | "missing";
  /** Above zero. */
  readonly count: number;
  /** Without the count, to stand behind it. */
  readonly text: string;
}

/** Neither decided nor excepted. */
export const openContradictions = ({ contradictions }: MapView): readonly ContradictionLine[] =>
  contradictions.filter(({ decided, waived }) => decided === null && waived === null);

/** What waits for a decision today, in the order in which a meeting would take it; the same figures in every report. */
export function openMatters(view: MapView): readonly OpenMatter[] {
  const { totals, priorities, match } = view;
  const all: readonly OpenMatter[] = [
    {
      kind: "first",
      count: priorities[0]?.count ?? 0,
      text: "usulan Prioritas I: masuk rancangan program, siapa memimpin?",
    },
    {
      kind: "contradictions",
      count: openContradictions(view).length,
      text: "hal antardaerah: apa kesepakatan kedua daerah?",
    },
    { kind: "review", count: totals.review, text: "usulan perlu telaah: kerja sama daerah atau jalur lain?" },
    {
      kind: "unsolved",
      count: match?.unsolved.length ?? 0,
      text: "masalah belum ada usulannya: siapa yang mengusulkan?",
    },
    { kind: "held", count: totals.heldRows, text: "baris ditahan karena GALAT: diperbaiki daerah, sampai kapan?" },
    {
      kind: "missing",
      count: totals.regions - totals.submitted,
      text: "daerah belum mengirim formulir: ditagih, sampai kapan?",
    },
  ];
  return all.filter(({ count }) => count > 0);
}

/** Why a table of the proposals that are cooperation has no rows. */
export const whyNoProposals = (view: MapView): string =>
  whyEmpty(view) ?? "Semua usulan yang diterima perlu telaah: lihat Bukan KSD.";

/** `Belum ada usulan…` where that is why a report has little to show; `null` where there are proposals. */
export function whyEmpty({ totals }: MapView): string | null {
  if (totals.proposals > 0) return null;
  const held =
    totals.heldRows === 0
      ? ""
      : ` ${integer(totals.heldRows)} baris ditahan: perbaiki menurut Temuan, lalu impor lagi.`;
  return `Belum ada usulan yang diterima.${held === "" ? " Impor formulir yang sudah diisi: ksd import FOLDER." : held}`;
}
