import { type KodeWilayah, provinceOf } from "../../domain/index.ts";
import { commodities, type TypedRow } from "../../regulation/index.ts";
import type { Balance, CommodityBalances } from "../commodity/balances.ts";
import type { RegionRows } from "../region-rows.ts";
import { LikenessIndex, type Rarity } from "../words/likeness.ts";

/** A potential that may answer another region's problem. */
export interface Offer {
  readonly region: KodeWilayah;
  readonly potential: TypedRow<"potensi">;
  readonly text: string;
}

/** A problem with its words. */
export interface Need {
  readonly region: KodeWilayah;
  readonly problem: TypedRow<"permasalahan">;
  readonly text: string;
  readonly stems: readonly string[];
}

/** What all regions offer, to be asked by bidang and words or by commodity. */
export interface Offers {
  readonly rarity: Rarity;
  /** Those of one province in one bidang. */
  readonly inBidang: (province: string, bidang: string) => LikenessIndex<Offer> | undefined;
  readonly ofCommodity: (province: string, commodity: string) => readonly Offer[];
  readonly surplusOf: (region: KodeWilayah, commodity: string) => Balance | undefined;
}

const listed: () => ReadonlyMap<string, string> = (() => {
  let names: ReadonlyMap<string, string> | undefined;
  return () => {
    names ??= new Map(commodities().map(({ code, name }) => [code, name]));
    return names;
  };
})();

/** The name of a commodity; free text stays as it is. */
export const commodityText = (code: string | null): string => (code === null ? "" : (listed().get(code) ?? code));
export const isListed = (code: string | null): code is string => code !== null && listed().has(code);

const joined = (...texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join(". ");

/** The problems of a region; their words are counted in. */
export function needsOf({ region, permasalahan }: RegionRows, rarity: Rarity): readonly Need[] {
  return permasalahan.map((problem) => {
    const { masalah, kebutuhan, komoditas_dibutuhkan: commodity } = problem.values;
    const text = joined(masalah, kebutuhan, commodityText(commodity));
    return { region, problem, text, stems: rarity.add(text) };
  });
}

interface OfferStems {
  readonly offer: Offer;
  readonly stems: readonly string[];
}

function offersOf({ region, potensi }: RegionRows, rarity: Rarity): readonly OfferStems[] {
  return potensi.map((potential) => {
    const { nama_potensi: name, uraian, keunggulan, komoditas } = potential.values;
    const text = joined(name, uraian, keunggulan, commodityText(komoditas));
    return { offer: { region, potential, text }, stems: rarity.add(text) };
  });
}

function addTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * Indexes every potential and surplus by province and bidang, by province and commodity.
 *
 * @param rarity - that already knows the words of the problems
 */
export function offersIndex(
  regions: readonly RegionRows[],
  rarity: Rarity,
  balances: readonly CommodityBalances[],
): Offers {
  const offers = regions.flatMap((rows) => offersOf(rows, rarity));
  const byBidang = new Map<string, LikenessIndex<Offer>>();
  const byCommodity = new Map<string, Offer[]>();
  for (const { offer, stems } of offers) {
    const { bidang_urusan: bidang, komoditas } = offer.potential.values;
    const province = provinceOf(offer.region);
    const key = `${province} ${bidang}`;
    const index = byBidang.get(key) ?? new LikenessIndex<Offer>();
    byBidang.set(key, index);
    index.add({ value: offer, length: rarity.length(stems) }, stems);
    if (isListed(komoditas)) addTo(byCommodity, `${province} ${komoditas}`, offer);
  }
  const byCode = new Map(balances.map((one) => [one.commodity.code, one]));
  return {
    rarity,
    inBidang: (province, bidang) => byBidang.get(`${province} ${bidang}`),
    ofCommodity: (province, commodity) => byCommodity.get(`${province} ${commodity}`) ?? [],
    surplusOf: (region, commodity) =>
      byCode
        .get(commodity)
        ?.byRegion.get(region)
        ?.find(({ surplus }) => surplus > 0),
  };
}
