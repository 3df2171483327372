import { grouped, isProvince, type KodeWilayah, provinceOf } from "../../domain/index.ts";
import type { BorderAnswer, BorderTable } from "../../regulation/index.ts";
import { regionName } from "../view/labels.ts";
import type { ProposalLine } from "../view/proposals.ts";
import type { MapRow } from "../view/rows.ts";

/** mutual: each names the other · one-sided: only one does · problem: nobody proposes, but a problem is said to cross the border. */
export type PairBasis = "mutual" | "one-sided" | "problem";

/** What one region's form says of the other. */
interface Side {
  readonly region: KodeWilayah;
  readonly name: string;
  readonly province: string;
  /** Ids of its proposals that name the other. */
  readonly proposals: readonly string[];
  /** Ids of its problems that are said to reach the other. */
  readonly problems: readonly string[];
}

/** Two regions of different provinces that could work together, by what their forms say. */
export interface BorderPair {
  readonly a: Side;
  readonly b: Side;
  readonly basis: PairBasis;
  readonly borders: BorderAnswer;
  /** Codes of the bidang urusan that both propose; of a one-sided pair, those of the one. */
  readonly urusan: readonly string[];
  /** Whether the partner's province is in the merge at all: if not, its silence says nothing. */
  readonly isPartnerMerged: boolean;
  readonly haveBothSent: boolean;
}

interface Named {
  readonly from: KodeWilayah;
  readonly to: KodeWilayah;
  readonly id: string;
  /** `null` for a problem. */
  readonly urusan: string | null;
}

export interface PairInput {
  readonly proposals: readonly ProposalLine[];
  readonly problems: readonly MapRow<"permasalahan">[];
  readonly borders: BorderTable;
  /** Provinces in the merge. */
  readonly merged: ReadonlySet<string>;
  /** Regions with a submission. */
  readonly sent: ReadonlySet<string>;
}

const crosses = ({ from, to }: Named): boolean => provinceOf(from) !== provinceOf(to);

function namedIn({ proposals, problems }: PairInput): readonly Named[] {
  const byProposals = proposals.flatMap(({ region, id, row }) =>
    (row.values.kode_daerah_mitra ?? []).map((to) => ({
      from: region,
      to: to as KodeWilayah,
      id,
      urusan: row.values.bidang_urusan ?? "",
    })),
  );
  const byProblems = problems.flatMap(({ region, id, values }) =>
    (values.daerah_terdampak ?? []).map((to) => ({ from: region, to: to as KodeWilayah, id, urusan: null })),
  );
  return [...byProposals, ...byProblems].filter(crosses);
}

function sideOf(region: KodeWilayah, named: readonly Named[]): Side {
  const own = named.filter(({ from }) => from === region);
  const idsWhere = (isProposal: boolean): readonly string[] =>
    [...new Set(own.filter(({ urusan }) => (urusan !== null) === isProposal).map(({ id }) => id))].sort();
  return {
    region,
    name: regionName(region),
    province: regionName(provinceOf(region)),
    proposals: idsWhere(true),
    problems: idsWhere(false),
  };
}

function urusanOf(region: KodeWilayah, named: readonly Named[]): ReadonlySet<string> {
  return new Set(named.flatMap(({ from, urusan }) => (from === region && urusan !== null ? [urusan] : [])));
}

/** A kabupaten and another province are no pair of the table; it touches the province where it borders any of its regions. */
function touches(a: KodeWilayah, b: KodeWilayah, { borders, neighbours }: BorderTable): BorderAnswer {
  const [province, region] = isProvince(a) ? [a, b] : [b, a];
  const answers = neighbours(region)
    .filter((neighbour) => provinceOf(neighbour) === province)
    .map((neighbour) => borders(region, neighbour));
  return answers.includes("yes") ? "yes" : (answers[0] ?? "no");
}

function pairOf(named: readonly Named[], { borders, merged, sent }: PairInput): BorderPair {
  const [first, second] = [...new Set(named.flatMap(({ from, to }) => [from, to]))].sort();
  const [a, b] = [first as KodeWilayah, second as KodeWilayah];
  const sides = { a: sideOf(a, named), b: sideOf(b, named) };
  const proposing = [sides.a, sides.b].filter(({ proposals }) => proposals.length > 0).length;
  const [ofA, ofB] = [urusanOf(a, named), urusanOf(b, named)];
  const urusan = proposing === 2 ? [...ofA].filter((code) => ofB.has(code)) : [...ofA, ...ofB];
  return {
    ...sides,
    basis: proposing === 2 ? "mutual" : proposing === 1 ? "one-sided" : "problem",
    borders: isProvince(a) === isProvince(b) ? borders.borders(a, b) : touches(a, b, borders),
    urusan: urusan.sort(),
    haveBothSent: sent.has(a) && sent.has(b),
    isPartnerMerged: merged.has(provinceOf(a)) && merged.has(provinceOf(b)),
  };
}

const BASES: readonly PairBasis[] = ["mutual", "one-sided", "problem"];
const BORDERS: readonly BorderAnswer[] = ["yes", "unsure", "no"];

function comparePairs(x: BorderPair, y: BorderPair): number {
  const byBasis = BASES.indexOf(x.basis) - BASES.indexOf(y.basis);
  const byBorder = BORDERS.indexOf(x.borders) - BORDERS.indexOf(y.borders);
  const key = ({ a, b }: BorderPair): string => `${a.region} ${b.region}`;
  return byBasis || byBorder || (key(x) < key(y) ? -1 : 1);
}

/** Pairs of regions across provinces' borders: those where each names the other first. */
export function borderPairs(input: PairInput): readonly BorderPair[] {
  const byPair = grouped(namedIn(input), ({ from, to }) => [from, to].sort().join(" "));
  return [...byPair.values()].map((named) => pairOf(named, input)).sort(comparePairs);
}
