import type { KodeWilayah } from "../../domain/index.ts";
import { provinceOf } from "../../domain/index.ts";
import { MATCHING } from "../../regulation/index.ts";
import type { MatchContext } from "../context.ts";
import { type Ground, nearness } from "../geography.ts";
import { offer } from "../pair.ts";
import { borderDoubt, groundSentence, kmText, nameOf, quantity, shareText } from "../words/phrases.ts";
import { type Balance, type CommodityBalances, commodityName, comparableYears } from "./balances.ts";

/** One region's surplus beside another's deficit. */
interface Meeting {
  readonly from: Balance;
  readonly to: Balance;
  readonly ground: Ground;
  /** Nearer surpluses of the same commodity that the one in need could turn to first. */
  readonly nearer: KodeWilayah | null;
}

export function isLocal(code: string): boolean {
  return (MATCHING.localCommodities as readonly string[]).includes(code);
}

/** What keeps two regions from exchanging a commodity although one has it and the other wants it. */
export function exchangeObstacle(balances: CommodityBalances, { borders }: Ground): string | null {
  if (!isLocal(balances.commodity.code) || borders) return null;
  return `${balances.commodity.name} terikat pada jaringan atau lokasinya, jadi hanya ditawarkan kepada daerah yang berbatasan (aturan aplikasi).`;
}

function counterOf(context: MatchContext, balances: CommodityBalances, meeting: Meeting): string {
  const { from, to, ground, nearer } = meeting;
  const name = commodityName(balances);
  const running = context.agreements.about(from.region, to.region, balances.commodity.name);
  if (running !== null) return running;
  if (nearer !== null) {
    return `${nameOf(nearer)} lebih dekat dengan ${nameOf(to.region)} dan juga punya surplus ${name}.`;
  }
  if (!ground.borders && ground.km !== null && ground.km >= MATCHING.farKm) {
    return `Jaraknya ${kmText(ground.km)}; ongkos angkut dapat menghapus manfaatnya.`;
  }
  const covered = Math.min(from.surplus, -to.surplus) / -to.surplus;
  if (covered < 0.1) return `Surplusnya hanya menutup ${shareText(covered)} dari kekurangan ${nameOf(to.region)}.`;
  return "Pelaku usaha mungkin sudah memperdagangkannya tanpa kerja sama antarpemerintah daerah.";
}

function offerMeeting(context: MatchContext, balances: CommodityBalances, meeting: Meeting): void {
  const { from, to, ground } = meeting;
  const { code, unit } = balances.commodity;
  const name = commodityName(balances);
  const volume = Math.min(from.surplus, -to.surplus);
  const covered = volume / -to.surplus;
  const years = from.year === to.year ? `tahun ${from.year}` : `data ${from.year} dan ${to.year}`;
  const years2 =
    from.year === to.year ? [] : [`Data tahun yang sama: surplus dari ${from.year}, defisit dari ${to.year}.`];
  offer(context, {
    id: `commodity:${from.region}:${to.region}:${code}`,
    kind: "commodity",
    a: from.region,
    b: to.region,
    bidang: null,
    gainA: `Menyalurkan ${quantity(volume, unit)} ${name} dari surplus ${quantity(from.surplus, unit)}.`,
    gainB: `Menutup ${shareText(covered)} dari kekurangan ${name} sebesar ${quantity(-to.surplus, unit)}.`,
    reasons: [
      `${nameOf(from.region)} surplus ${quantity(from.surplus, unit)} ${name}, ${nameOf(to.region)} kurang ${quantity(-to.surplus, unit)} (${years}).`,
      groundSentence(ground),
    ],
    missing: [...years2, ...borderDoubt(ground), "Harga, mutu, dan ongkos angkut."],
    counter: counterOf(context, balances, meeting),
    strength: (covered + nearness(ground)) / 2,
    rows: [from.row, to.row],
    volume,
    unit,
    commodity: code,
  });
}

interface Supplier {
  readonly region: KodeWilayah;
  readonly from: Balance;
  readonly to: Balance;
  readonly ground: Ground;
}

/** Bordering ones first, then by distance. */
function compareSuppliers(a: Supplier, b: Supplier): number {
  return (
    Number(b.ground.borders) - Number(a.ground.borders) ||
    (a.ground.km ?? 0) - (b.ground.km ?? 0) ||
    (a.region < b.region ? -1 : 1)
  );
}

function suppliersOf(
  { ground, sink }: MatchContext,
  balances: CommodityBalances,
  wanting: KodeWilayah,
  suppliers: ReadonlyMap<KodeWilayah, readonly Balance[]>,
): readonly Supplier[] {
  const wanted = balances.byRegion.get(wanting) ?? [];
  const found: Supplier[] = [];
  for (const [region, own] of suppliers) {
    const years = region === wanting ? null : comparableYears(own, wanted);
    if (years === null || years[0].surplus <= 0 || years[1].surplus >= 0) continue;
    const between = ground(region, wanting);
    const obstacle = exchangeObstacle(balances, between);
    if (obstacle === null) found.push({ region, from: years[0], to: years[1], ground: between });
    else sink.refuse({ kind: "commodity", a: region, b: wanting, reason: obstacle });
  }
  return found.sort(compareSuppliers);
}

function pairsFor(
  context: MatchContext,
  balances: CommodityBalances,
  wanting: KodeWilayah,
  found: readonly Supplier[],
) {
  const nearest = found[0]?.region ?? null;
  let beyond = 0;
  for (const { region, from, to, ground } of found) {
    const isNear = ground.borders || provinceOf(region) === provinceOf(wanting);
    if (!isNear) beyond += 1;
    if (beyond > MATCHING.nearestBeyondProvince && !isNear) {
      const reason = `Di luar provinsi hanya ${MATCHING.nearestBeyondProvince} daerah surplus terdekat yang ditawarkan (aturan aplikasi).`;
      context.sink.refuse({ kind: "commodity", a: region, b: wanting, reason });
      continue;
    }
    offerMeeting(context, balances, { from, to, ground, nearer: nearest === region ? null : nearest });
  }
}

/** Surplus of A meets deficit of B, commodity by commodity. */
export function commodityPairs(context: MatchContext, all: readonly CommodityBalances[]): void {
  for (const balances of all) {
    const having = new Map([...balances.byRegion].filter(([, own]) => own.some(({ surplus }) => surplus > 0)));
    for (const [wanting, own] of balances.byRegion) {
      if (!own.some(({ surplus }) => surplus < 0)) continue;
      pairsFor(context, balances, wanting, suppliersOf(context, balances, wanting, having));
    }
  }
}
