import { COMPONENT_IDS, type KodeWilayah, type MatchedPair, type Weights, type YearPair } from "../../domain/index.ts";
import type {
  Changes,
  ContinuedProposal,
  Fate,
  ProposalState,
  Standing,
  WeightChange,
  YearComparison,
} from "./change-types.ts";
import { isSame, standingNow, without } from "./changes.ts";
import type { MapView } from "./map-view.ts";
import { basisText, doubtText, fateText } from "./year-words.ts";

/** What is compared of one year. */
interface YearSide {
  readonly year: number;
  readonly standing: Standing;
  readonly weights: Weights;
  /** Every proposal of the forms by its id, also those that do not count. */
  readonly fates: ReadonlyMap<string, Fate>;
}

const SAME_SHARE = 1e-9;

function weightChanges(before: Weights, now: Weights): readonly WeightChange[] {
  const total = (weights: Weights): number => COMPONENT_IDS.reduce((sum, id) => sum + weights[id], 0);
  return COMPONENT_IDS.map((component) => ({
    component,
    before: before[component] / total(before),
    now: now[component] / total(now),
  })).filter((one) => Math.abs(one.before - one.now) > SAME_SHARE);
}

/** Pairs hold ids of rows, which hold the year: what ties two regions is kind, bidang or commodity. */
function tieOf({ kind, a, b, bidang, commodity }: MatchedPair): string {
  // Who helps whom matters; who stands first in what both want does not.
  const ends = kind === "commodity" || kind === "need" ? [a, b] : [a, b].sort();
  return [kind, ...ends, commodity ?? bidang].join(":");
}

/** What is said of each proposal that is on one side only, or counts on one side only. */
class Reasons {
  readonly #before: YearSide;
  readonly #now: YearSide;
  readonly #ofBefore: ReadonlyMap<string, YearPair>;
  readonly #ofNow: ReadonlyMap<string, YearPair>;

  constructor(before: YearSide, now: YearSide, pairs: readonly YearPair[]) {
    this.#before = before;
    this.#now = now;
    this.#ofBefore = new Map(pairs.map((pair) => [pair.before, pair]));
    this.#ofNow = new Map(pairs.map((pair) => [pair.now, pair]));
  }

  added({ id, region }: ProposalState): string {
    const pair = this.#ofNow.get(id);
    const { year, fates } = this.#before;
    if (pair === undefined) {
      return reported(this.#before, region) ? "Baru." : `Baru; daerahnya tidak punya kiriman tahun ${year}.`;
    }
    const fate = fateText(fates.get(pair.before));
    return `Sudah diusulkan tahun ${year} sebagai ${pair.before}, waktu itu ${fate}. ${doubtText(pair)}${basisText(pair)}`;
  }

  removed({ id, region }: ProposalState): string {
    const pair = this.#ofBefore.get(id);
    const { year, fates } = this.#now;
    if (pair === undefined) {
      const isThere = reported(this.#now, region);
      return isThere ? "Tidak diusulkan lagi." : `Daerahnya belum punya kiriman tahun ${year}.`;
    }
    const fate = fateText(fates.get(pair.now));
    return `Masih diusulkan sebagai ${pair.now}, tetapi ${fate}. ${doubtText(pair)}${basisText(pair)}`;
  }
}

function reported({ standing }: YearSide, region: KodeWilayah): boolean {
  return standing.forms.some((form) => form.region === region);
}

/** Those in doubt first; within each, the best of now first, as the report has them. */
function continuedOf(before: Standing, now: Standing, pairs: readonly YearPair[]): readonly ContinuedProposal[] {
  const was = new Map(before.proposals.map((state) => [state.id, state]));
  const ofNow = new Map(pairs.map((pair) => [pair.now, pair]));
  const all = now.proposals.flatMap((state): readonly ContinuedProposal[] => {
    const pair = ofNow.get(state.id);
    const old = pair === undefined ? undefined : was.get(pair.before);
    return pair === undefined || old === undefined ? [] : [{ before: old, now: state, pair }];
  });
  const isInDoubt = ({ pair }: ContinuedProposal): boolean => pair.doubt !== null;
  return [...all.filter(isInDoubt), ...all.filter((one) => !isInDoubt(one))];
}

/** Compares how an earlier year ended with how this one stands in the report. */
export function changesSinceYear(
  before: YearSide & Pick<YearComparison, "asOf" | "hasOwnWorkspace">,
  pairs: readonly YearPair[],
  { view, fates }: { readonly view: MapView; readonly fates: YearSide["fates"] },
): Changes {
  const now: YearSide = { year: view.year, standing: standingNow(view), weights: view.weights, fates };
  const [was, is] = [before.standing, now.standing];
  const continued = continuedOf(was, is, pairs);
  const reasons = new Reasons(before, now, pairs);
  const left = (states: readonly ProposalState[], side: "before" | "now"): readonly ProposalState[] => {
    const known = new Set(continued.map((one) => one[side].id));
    return states.filter(({ id }) => !known.has(id));
  };
  const regionKey = ({ region }: { readonly region: KodeWilayah }): string => region;
  return {
    since: String(before.year),
    year: {
      before: before.year,
      now: now.year,
      asOf: before.asOf,
      hasOwnWorkspace: before.hasOwnWorkspace,
      weights: weightChanges(before.weights, now.weights),
      counted: { before: was.proposals.length, now: is.proposals.length },
      continued,
    },
    reported: without(is.forms, was.forms, regionKey),
    withdrawn: without(was.forms, is.forms, regionKey),
    // A year's form is always another one.
    replaced: [],
    added: left(is.proposals, "now").map((state) => ({ now: state, reason: reasons.added(state) })),
    removed: left(was.proposals, "before").map((state) => ({ before: state, reason: reasons.removed(state) })),
    changed: continued.filter((one) => !isSame(one.before, one.now)),
    newPairs: without(is.pairs, was.pairs, tieOf),
    gonePairs: without(was.pairs, is.pairs, tieOf),
  };
}
