import type { ComponentId, Priority } from "./score.ts";

/** Why a proposal stands where it stands, by the score alone. */
export interface ScoreReasons {
  /** The component that pulls its score up most, and the one that pulls it down most; `null` where none does. */
  readonly lifts: ComponentId | null;
  readonly holdsBack: ComponentId | null;
  /** The next better proposal; `null` for the first. */
  readonly above: {
    readonly id: string;
    readonly rank: number;
    readonly score: number;
    /** The component that makes most of the difference. */
    readonly by: ComponentId;
    /** Contribution there minus contribution here, for each component known in either; they add up to the difference. */
    readonly differences: Readonly<Partial<Record<ComponentId, number>>>;
  } | null;
}

/** Rank and score of a proposal when one component does not count. */
export interface WithoutComponent {
  readonly component: ComponentId;
  readonly score: number;
  readonly rank: number;
  readonly priority: Priority;
  /** How many proposals are ranked then. */
  readonly ranked: number;
}

export type SkipReason =
  /** Its weight is 0: it does not count anyway. */
  | "no-weight"
  /** No other component has a weight. */
  | "only-weight"
  /** What is left covers too little of the weights to score this proposal. */
  | "coverage";

export interface LeaveOneOut {
  readonly without: readonly WithoutComponent[];
  readonly skipped: readonly { readonly component: ComponentId; readonly reason: SkipReason }[];
}

/**
 * A single change the region itself can make: fill one blank of keselarasan, take the next step of kesiapan, name the
 * partner, budget it, link one of its problems that has U, S and G, or fill in U, S and G of a linked (or new) problem.
 */
export type ChangeKind =
  | "sasaran_rpjmd"
  | "kode_program"
  | "tahun_rkpd"
  | "sesuai_rtrw"
  | "kesiapan"
  | "mitra"
  | "anggaran"
  | "masalah"
  | "usg";

export interface SingleChange {
  readonly kind: ChangeKind;
  /** The next document, or the code of the problem; `null` where nothing is named. */
  readonly target: string | null;
  /** For `usg`: the least U + S + G that is enough. */
  readonly usgSum: number | null;
  /** What scoring again gave. */
  readonly score: number;
  readonly coverage: number;
  readonly priority: Priority;
}

export interface ClassLift {
  /** By the score alone; `null` while it cannot be scored. */
  readonly from: Priority | null;
  /** Changes that lift the class, the smallest first: the one after which the score is lowest. */
  readonly lifting: readonly SingleChange[];
  /** The change with the highest score, where none lifts the class; `null` when nothing raises it. */
  readonly best: SingleChange | null;
}

/** A proposal under two sets of weights. */
export interface Move {
  readonly id: string;
  /** `null` where it is not ranked. */
  readonly a: MovePlace | null;
  readonly b: MovePlace | null;
}

export interface MovePlace {
  readonly rank: number;
  readonly score: number;
  readonly priority: Priority;
}
