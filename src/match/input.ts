import type { Decision, KindVerdict, KodeWilayah, MatchedPair, PairKind, Submission } from "../domain/index.ts";
import type { BorderTable } from "../regulation/index.ts";

/** Two proposals that name each other for the same object, as rule LNT-02 finds them. */
export interface Mirror {
  /** Ids of the two rows, that of the lower region code first. */
  readonly first: string;
  readonly second: string;
  /** The regions of the two. */
  readonly regions: readonly [KodeWilayah, KodeWilayah];
  /** The words they share, as the first one writes them. */
  readonly words: readonly string[];
}

/**
 * A transport problem: every supply can reach every demand, at a price.
 *
 * Amounts are whole numbers; `costs[i * demands.length + j]` is the price of one from supply `i` to demand `j`.
 */
export interface TransportProblem {
  readonly supplies: readonly number[];
  readonly demands: readonly number[];
  readonly costs: Float64Array;
}

/**
 * Ships as much as the smaller side has, at the least price. A port: the solver is a package that `run/` brings along.
 *
 * @returns the flows in the order of `costs`; `null` when the solver gives no optimum
 */
export type SolveTransport = (problem: TransportProblem) => Float64Array | null;

export interface MatchInput {
  /** The current submission of each region; those of another year are left out. Their order makes no difference. */
  readonly submissions: readonly Submission[];
  readonly borders: BorderTable;
  readonly year: number;
  /** `YYYY-MM-DD`; agreements that run on this day speak against a new one. */
  readonly reportDate: string;
  readonly mirrors: readonly Mirror[];
  /** Candidate pairs that a meeting turned down, by their id. */
  readonly rejectedPairs: ReadonlyMap<string, Decision>;
  /** Candidate pairs that a meeting wants to go on with, by their id. */
  readonly keptPairs: ReadonlyMap<string, Decision>;
  /** Proposals that no longer count by themselves, and why, by their id. */
  readonly settled: ReadonlyMap<string, string>;
  readonly solve: SolveTransport;
}

/** A pair for which there would be a basis, and what stands against it. */
export interface Refusal {
  readonly kind: PairKind;
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

/** Where the kinds of pairs put what they find. */
export interface Sink {
  readonly candidate: (pair: MatchedPair) => void;
  readonly refuse: (refusal: Refusal) => void;
}

/** Why two regions are, or are not, among the pairs. */
export interface WhyNot {
  readonly a: string;
  readonly b: string;
  /** What stands against any pair of the two; `null` when nothing does. */
  readonly obstacle: string | null;
  readonly verdicts: readonly KindVerdict[];
}
