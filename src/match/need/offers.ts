import { type KodeWilayah, provinceOf } from "../../domain/index.ts";
import { commodities, type TitleWords, type TypedRow } from "../../regulation/index.ts";
import type { Balance, CommodityBalances } from "../commodity/balances.ts";
import type { RegionRows } from "../region-rows.ts";
import { LikenessIndex, Rarity, tellingWords } from "../words/likeness.ts";

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
  readonly words: TitleWords;
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

export function needsOf({ region, permasalahan }: RegionRows): readonly Need[] {
  return permasalahan.map((problem) => {
    const { masalah, kebutuhan, komoditas_dibutuhkan: commodity } = problem.values;
    const text = joined(masalah, kebutuhan, commodityText(commodity));
    return { region, problem, text, words: tellingWords(text) };
  });
}

interface OfferWords {
  readonly offer: Offer;
  readonly words: TitleWords;
}

function offersOf({ region, potensi }: RegionRows): readonly OfferWords[] {
  return potensi.map((potential) => {
    const { nama_potensi: name, uraian, keunggulan, komoditas } = potential.values;
    const text = joined(name, uraian, keunggulan, commodityText(komoditas));
    return { offer: { region, potential, text }, words: tellingWords(text) };
  });
}

function addTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Indexes every potential and surplus by province and bidang, by province and commodity. */
export function offersIndex(
  regions: readonly RegionRows[],
  needs: readonly Need[],
  balances: readonly CommodityBalances[],
): Offers {
  const rarity = new Rarity();
  const offers = regions.flatMap(offersOf);
  for (const { words } of offers) rarity.add(words);
  for (const { words } of needs) rarity.add(words);
  const byBidang = new Map<string, LikenessIndex<Offer>>();
  const byCommodity = new Map<string, Offer[]>();
  for (const { offer, words } of offers) {
    const { bidang_urusan: bidang, komoditas } = offer.potential.values;
    const province = provinceOf(offer.region);
    const key = `${province} ${bidang}`;
    const index = byBidang.get(key) ?? new LikenessIndex<Offer>();
    byBidang.set(key, index);
    index.add({ value: offer, words, length: rarity.length(words) });
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
