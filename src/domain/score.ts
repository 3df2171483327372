import type { RegionEconomics } from "./economics.ts";
import type { KodeWilayah } from "./region.ts";

export const COMPONENT_IDS = [
  "potensi_ekonomi",
  "urgensi",
  "eksternalitas",
  "keselarasan",
  "kesiapan",
  "manfaat_bersama",
  "pembiayaan",
] as const;
export type ComponentId = (typeof COMPONENT_IDS)[number];

/** Non-negative; need not add up to 100. */
export type Weights = Readonly<Record<ComponentId, number>>;
/** Points 0–100 each; `null` = not known, which is never zero. */
export type Components = Readonly<Record<ComponentId, number | null>>;

export type ProposalClass = "KSDD_WAJIB" | "KSDD_SUKARELA" | "KSDPK" | "KSDPL" | "KSDLL" | "SINERGI" | "PERLU_TELAAH";

/** Where a proposal that is perhaps no KSD at all belongs instead. */
export type Channel = "PENGADAAN" | "SWAKELOLA" | "PEMANFAATAN_BMD" | "KPBU" | "HIBAH" | "INTERNAL_PEMDA";

/** The four pairs of Kerja Sama Wajib: see docs/aturan.md, PM-01. */
export type WajibPair = "W1" | "W2" | "W3" | "W4";
export type Priority = "I" | "II" | "III";
export type ButuhDprd = "YA" | "TIDAK" | "BELUM_DAPAT_DITENTUKAN";

/** A person's word on where a proposal stands; the computed rank and class stay beside it. */
export interface ScoreOverride {
  readonly id: string;
  /** `null`: as computed. At least one of rank and priority is set. */
  readonly rank: number | null;
  readonly priority: Priority | null;
  readonly by: string;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface ScoredProposal {
  readonly id: string;
  readonly region: KodeWilayah;
  readonly kodeUsulan: string;
  readonly class: Exclude<ProposalClass, "PERLU_TELAAH">;
  /** Why the gate put it into this class, in Indonesian. */
  readonly classReason: string;
  readonly pair: WajibPair | null;
  /** 0–100, unrounded. */
  readonly score: number;
  /** Share of the weights that could be judged, 0–1. */
  readonly coverage: number;
  /** The class that holds: a person's word where there is one, else as computed. */
  readonly priority: Priority;
  /** The rank that holds. Equal scores share a rank. */
  readonly rank: number;
  /** By the score alone. */
  readonly computedPriority: Priority;
  readonly computedRank: number;
  readonly override: ScoreOverride | null;
  readonly components: Components;
  /** How each component came about, in Indonesian, with its figures: enough to recompute it by hand. */
  readonly working: Readonly<Record<ComponentId, string>>;
  /** weight × component / Σ weight; sums to the score. */
  readonly contributions: Readonly<Partial<Record<ComponentId, number>>>;
  readonly butuhDprd: ButuhDprd;
  readonly langkahBerikutnya: string;
}

export interface NotScoredProposal {
  readonly id: string;
  readonly region: KodeWilayah;
  readonly kodeUsulan: string;
  readonly class: Exclude<ProposalClass, "PERLU_TELAAH">;
  readonly classReason: string;
  readonly pair: WajibPair | null;
  readonly reason: "coverage";
  readonly coverage: number;
  readonly components: Components;
  readonly working: Readonly<Record<ComponentId, string>>;
  readonly butuhDprd: ButuhDprd;
  readonly langkahBerikutnya: string;
}

export interface ReviewProposal {
  readonly id: string;
  readonly region: KodeWilayah;
  readonly kodeUsulan: string;
  readonly channel: Channel;
  /** The words that led to the channel. */
  readonly words: readonly string[];
}

/** How well a proposal's place holds when the weights are varied. */
export interface Robustness {
  /** Share of the weight vectors, 0–1, in which it stands in the top group. */
  readonly topShare: number;
  /** 5 % and 95 % points of its rank over all vectors. */
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly word: "kokoh" | "sedang" | "rapuh";
}

export interface RobustnessResult {
  readonly vectors: number;
  /** How many places the top group has: 10, or a third where fewer than 30 proposals are scored. */
  readonly topSize: number;
  /** By id of the proposal; every scored proposal is in it. */
  readonly byId: ReadonlyMap<string, Robustness>;
}

/** An override that has nothing to act on: there is no such proposal now, or it is not ranked. */
export interface UnusedOverride {
  readonly override: ScoreOverride;
  readonly reason: "unknown" | "not-scored" | "review";
}

/** Everything `ksd score` prints and the reports show. */
export interface ScoreResult {
  readonly weights: Weights;
  /** Fingerprint of weights and rules, 12 hexadecimal digits: the same means computed alike. */
  readonly method: string;
  /** Of the generator that varies the weights; the same seed gives the same robustness. */
  readonly seed: number;
  /** `null` when it was not asked for. */
  readonly robustness: RobustnessResult | null;
  /** Every region with a submission but the province itself, in order of code. */
  readonly economics: readonly RegionEconomics[];
  /** In order of the rank that holds. */
  readonly proposals: readonly ScoredProposal[];
  readonly notScored: readonly NotScoredProposal[];
  readonly review: readonly ReviewProposal[];
  readonly unusedOverrides: readonly UnusedOverride[];
}
