import type { KodeWilayah } from "./region.ts";

/** commodity: surplus meets deficit · need: a potential answers a problem · mirror: both propose it · shared_problem: both report it. */
export type PairKind = "commodity" | "need" | "mirror" | "shared_problem";

/** Two regions that could work together, with the case for it and the case against. Texts are Indonesian. */
export interface MatchedPair {
  /** Stable for the same rows: kind, both codes and what ties them. */
  readonly id: string;
  readonly a: KodeWilayah;
  readonly b: KodeWilayah;
  readonly kind: PairKind;
  readonly class: "KSDD_WAJIB" | "KSDD_SUKARELA";
  readonly gainA: string;
  readonly gainB: string;
  readonly reasons: readonly string[];
  /** What the forms do not say and a decision would need. */
  readonly missing: readonly string[];
  /** The best argument against this pair. */
  readonly counter: string;
  /** 0–1, for the order inside a kind only: not a score of the cooperation. */
  readonly strength: number;
  /** Ids of the stored rows it rests on, those of `a` first. */
  readonly rows: readonly string[];
  /** For `commodity`: the smaller of surplus and deficit, in `unit`; `null` for the other kinds. */
  readonly volume: number | null;
  readonly unit: string | null;
  readonly commodity: string | null;
  /** Urusan code the pair is about; `null` for `commodity`. */
  readonly bidang: string | null;
  /** Whether they share a land border; one that is unsure counts, and is said in `missing`. */
  readonly borders: boolean;
  /** Between the regions' label points, kilometres; `null` where one of them is a province. */
  readonly km: number | null;
}

/** A part of one region's surplus that meets a part of another's deficit. */
export interface Shipment {
  readonly commodity: string;
  readonly from: KodeWilayah;
  readonly to: KodeWilayah;
  /** In `unit`, the commodity's own. */
  readonly amount: number;
  readonly unit: string;
  /** Between the regions' label points, kilometres. */
  readonly km: number;
  readonly borders: boolean;
}

/** What the allocation could not place: a deficit that stays, or a surplus nobody takes. */
export interface Leftover {
  readonly commodity: string;
  readonly region: KodeWilayah;
  readonly amount: number;
  readonly unit: string;
  readonly reason: string;
}

/** A region that could help with a problem, and why it is thought so. */
export interface Helper {
  readonly region: KodeWilayah;
  /** Id of the potential or the balance row that speaks for it. */
  readonly row: string;
  /** Words or the commodity that tie the two. */
  readonly words: readonly string[];
  readonly borders: boolean;
}

/** A problem that no proposal refers to. */
export interface UnsolvedProblem {
  readonly id: string;
  readonly region: KodeWilayah;
  readonly bidang: string | null;
  /** The problem in the region's own words. */
  readonly problem: string;
  /** Best first; may be empty. */
  readonly helpers: readonly Helper[];
}

/** Something that matching left out or read in a way a person should know of, in one Indonesian sentence. */
export interface MatchRemark {
  readonly region: KodeWilayah | null;
  /** Id of the row it is about; `null` where it is about more than one. */
  readonly row: string | null;
  readonly text: string;
}

/** What speaks for or against two regions working together, one kind of pair at a time. */
export interface KindVerdict {
  readonly kind: PairKind;
  /** candidate: among the pairs · filtered: there would be a basis, but a rule stands against it · none: no basis. */
  readonly status: "candidate" | "filtered" | "none";
  /** Ids of the candidate pairs. */
  readonly pairs: readonly string[];
  /** Why it is filtered, or what is missing; for a candidate what holds back further pairs of this kind. */
  readonly reasons: readonly string[];
}

/** Everything `ksd match` prints and the reports show. */
export interface MatchResult {
  /** In order of kind, strength, codes. */
  readonly pairs: readonly MatchedPair[];
  readonly allocation: readonly Shipment[];
  readonly unmet: readonly Leftover[];
  readonly unused: readonly Leftover[];
  readonly unsolved: readonly UnsolvedProblem[];
  readonly remarks: readonly MatchRemark[];
}
