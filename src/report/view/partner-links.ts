import { grouped, type KodeWilayah, type MatchResult } from "../../domain/index.ts";
import type { ProposalLine } from "./proposals.ts";

/** Proposals between two regions, whoever proposes. */
export interface PartnerLink {
  /** The lower code. */
  readonly a: KodeWilayah;
  readonly b: KodeWilayah;
  readonly proposals: readonly string[];
}

/** Volume that the allocation sends from one region to another, in one unit. */
export interface VolumeLink {
  readonly a: KodeWilayah;
  readonly b: KodeWilayah;
  readonly amount: number;
  readonly unit: string;
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const codesOf = (key: string): readonly [KodeWilayah, KodeWilayah] => key.split(" ") as [KodeWilayah, KodeWilayah];

const byCodes = <T extends { readonly a: string; readonly b: string }>(links: readonly T[]): readonly T[] =>
  [...links].sort((one, other) => (keyOf(one.a, one.b) < keyOf(other.a, other.b) ? -1 : 1));

/** Who proposes to work with whom, in order of codes. */
export function partnerLinks(lines: readonly ProposalLine[]): readonly PartnerLink[] {
  const named = lines.flatMap(({ id, region, row }) =>
    [...new Set(row.values.kode_daerah_mitra ?? [])]
      .filter((partner) => partner !== region)
      .map((partner) => ({ id, key: keyOf(region, partner) })),
  );
  return byCodes(
    [...grouped(named, ({ key }) => key)].map(([key, ofPair]) => {
      const [a, b] = codesOf(key);
      return { a, b, proposals: ofPair.map(({ id }) => id) };
    }),
  );
}

/** The allocation between pairs of regions, in the unit that most of it is in: tons and litres do not add up. */
export function volumeLinks(match: MatchResult | null): readonly VolumeLink[] {
  const shipments = match?.allocation ?? [];
  const times = new Map<string, number>();
  for (const { unit } of shipments) times.set(unit, (times.get(unit) ?? 0) + 1);
  const [main] = [...times].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  if (main === undefined) return [];
  const links = new Map<string, number>();
  for (const { from, to, amount, unit } of shipments) {
    if (unit !== main[0]) continue;
    const key = keyOf(from, to);
    links.set(key, (links.get(key) ?? 0) + amount);
  }
  return byCodes(
    [...links].map(([key, amount]) => {
      const [a, b] = codesOf(key);
      return { a, b, amount, unit: main[0] };
    }),
  );
}
