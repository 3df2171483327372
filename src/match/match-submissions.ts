import type { MatchedPair, MatchResult, UnsolvedProblem } from "../domain/index.ts";
import { allocate } from "./commodity/allocate.ts";
import { balancesOf } from "./commodity/balances.ts";
import { commodityPairs } from "./commodity/commodity-pairs.ts";
import { type MatchContext, matchContext } from "./context.ts";
import type { MatchInput, Refusal, Sink } from "./input.ts";
import { mirrorPairs } from "./mirror-pairs.ts";
import { helpersFor } from "./need/helpers.ts";
import { needPairs } from "./need/need-pairs.ts";
import { needsOf, offersIndex } from "./need/offers.ts";
import { isProposed, proposedProblems, unsolvedProblem } from "./need/unsolved.ts";
import { comparePairs } from "./pair.ts";
import { sharedProblemPairs } from "./shared-problem-pairs.ts";
import { Rarity } from "./words/likeness.ts";

/** Looks for help with every problem once: the best become pairs, and the unsolved ones keep their list. */
function answerNeeds(context: MatchContext, balances: ReturnType<typeof balancesOf>): readonly UnsolvedProblem[] {
  const rarity = new Rarity();
  const needs = context.regions.flatMap((rows) => needsOf(rows, rarity));
  const offers = offersIndex(context.regions, rarity, balances.all);
  const proposed = proposedProblems(context.regions);
  return needs.flatMap((need) => {
    const found = helpersFor(context, offers, need);
    needPairs(context, need, found);
    return isProposed(need, proposed) ? [] : [unsolvedProblem(need, found)];
  });
}

/** Pairs, allocation and unsolved problems; `onRefusal` hears of every pair that had a basis and was held back. */
export function matchWith(input: MatchInput, onRefusal: (refusal: Refusal) => void): MatchResult {
  const pairs: MatchedPair[] = [];
  const sink: Sink = { candidate: (pair) => pairs.push(pair), refuse: onRefusal };
  const context = matchContext(input, sink);
  const balances = balancesOf(context.regions);
  commodityPairs(context, balances.all);
  const unsolved = answerNeeds(context, balances);
  mirrorPairs(context);
  sharedProblemPairs(context);
  const { shipments, unmet, unused, remarks } = allocate(context, balances.all);
  return {
    pairs: pairs.sort(comparePairs),
    allocation: shipments,
    unmet,
    unused,
    unsolved,
    remarks: [...balances.remarks, ...remarks],
  };
}

/**
 * Who could work with whom, which surplus could meet which deficit, and which problems nobody proposes to solve.
 *
 * Only accepted rows count. Nothing here is a decision: each pair comes with what speaks against it and what is not known.
 * The order of submissions makes no difference.
 *
 * @returns pairs by kind, strength and id; the allocation by commodity and code; unsolved problems by region and sheet
 * @source rancangan (aturan aplikasi), docs/pasangan.md
 */
export function matchSubmissions(input: MatchInput): MatchResult {
  return matchWith(input, () => undefined);
}
