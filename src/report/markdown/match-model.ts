import type { Leftover, MatchedPair, MatchResult } from "../../domain/index.ts";
import { amount, integer, longDate } from "../format.ts";
import { BEST_PAIRS_NOTE, bestPairs } from "../view/best-pairs.ts";
import { subjectTexts } from "../view/decisions.ts";
import type { DecisionInForce } from "../view/input.ts";
import {
  commodityName,
  DECISION_LABELS,
  PAIR_CLASS_LABELS,
  PAIR_LABELS,
  regionName,
  urusanName,
} from "../view/labels.ts";
import { SHEETS } from "../workbook/sheet-names.ts";
import type { TemplateValue } from "./render-template.ts";
import { shownRows } from "./shown-rows.ts";

type Model = { readonly [name: string]: TemplateValue };

const bidangText = (code: string | null): string => (code === null ? "" : `${code} ${urusanName(code)}`);

const leftoverModel = ({ commodity, region, amount: rest, unit, reason }: Leftover): Model => ({
  commodity: commodityName(commodity),
  region: regionName(region),
  amount: `${amount(rest)} ${unit}`,
  reason,
});

function pairsModel(pairs: readonly MatchedPair[]): readonly Model[] {
  return pairs.map((pair) => ({
    a: regionName(pair.a),
    b: regionName(pair.b),
    kind: PAIR_LABELS[pair.kind],
    class: PAIR_CLASS_LABELS[pair.class],
    subject: pair.commodity === null ? bidangText(pair.bidang) : commodityName(pair.commodity),
    volume: pair.volume === null ? "" : `${amount(pair.volume)} ${pair.unit ?? ""}`,
    reasons: pair.reasons.join(" "),
    gainA: pair.gainA,
    gainB: pair.gainB,
    missing: pair.missing.join(" "),
    counter: pair.counter,
  }));
}

function longLists(match: MatchResult) {
  return {
    allocation: match.allocation.map(({ commodity, from, to, amount: moved, unit, km, borders }) => ({
      commodity: commodityName(commodity),
      from: regionName(from),
      to: regionName(to),
      amount: `${amount(moved)} ${unit}`,
      km: integer(km),
      borders: borders ? "ya" : "tidak",
    })),
    unmet: match.unmet.map(leftoverModel),
    unused: match.unused.map(leftoverModel),
    unsolved: match.unsolved.map(({ id, region, bidang, problem, helpers }) => ({
      id,
      region: regionName(region),
      bidang: bidangText(bidang),
      problem,
      helpers: helpers.map((helper) => `${regionName(helper.region)} (${helper.words.join(", ")})`).join("; "),
    })),
  };
}

/** Pairs, allocation and unsolved problems for the map's template; `null` where partners were not looked for. */
export function matchModel(match: MatchResult | null): Model | null {
  if (match === null) return null;
  const best = bestPairs(match.pairs);
  const lists = longLists(match);
  return {
    pairs: pairsModel(best),
    pairsNote: `${BEST_PAIRS_NOTE}: ${integer(best.length)} dari ${integer(match.pairs.length)} pasangan. Semuanya ada di lembar ${SHEETS.partners} pada laporan Excel.`,
    ...lists,
    shown: {
      allocation: shownRows(lists.allocation, SHEETS.allocation),
      unmet: shownRows(lists.unmet, SHEETS.allocation),
      unused: shownRows(lists.unused, SHEETS.allocation),
      unsolved: shownRows(lists.unsolved, SHEETS.unsolved),
    },
    remarks: match.remarks.map(({ text }) => text),
  };
}

/** The decisions that still hold, for the map's template. */
export function decisionsModel(decisions: readonly DecisionInForce[]): readonly Model[] {
  return decisions.map((line) => ({
    number: integer(line.decision.number),
    date: longDate(line.decision.date),
    kind: DECISION_LABELS[line.decision.kind],
    subjects: subjectTexts(line).join("; "),
    reason: line.decision.reason,
    by: line.decision.by ?? "",
  }));
}
