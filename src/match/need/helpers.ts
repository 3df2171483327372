import { isProvince, type KodeWilayah, provinceOf } from "../../domain/index.ts";
import { MATCHING, regionNameStems, type TypedRow } from "../../regulation/index.ts";
import { isLocal } from "../commodity/commodity-pairs.ts";
import type { MatchContext } from "../context.ts";
import { type Ground, nearness } from "../geography.ts";
import { authorityObstacle, obstacleBetween } from "../obstacles.ts";
import { type Indexed, tellingWords } from "../words/likeness.ts";
import { commodityText, isListed, type Need, type Offer, type Offers } from "./offers.ts";

/** A region that could help with a problem, and by what. */
export interface HelpFound {
  readonly region: KodeWilayah;
  /** `null` where a surplus in the balance speaks for it. */
  readonly potential: TypedRow<"potensi"> | null;
  readonly row: string;
  readonly by: "commodity" | "balance" | "words";
  /** The commodity's name, or the shared words as the problem writes them. */
  readonly words: readonly string[];
  /** 1 for a commodity, 0.9 for a surplus, else the likeness of the texts. */
  readonly fit: number;
  readonly ground: Ground;
}

const FIT_OF_COMMODITY = 1;
const FIT_OF_BALANCE = 0.9;

/** The regions whose help is looked at: those of the own province, the province itself, and neighbours beyond it. */
function within(
  { input, byCode }: MatchContext,
  region: KodeWilayah,
): ReadonlyMap<string, ReadonlySet<KodeWilayah> | "all"> {
  const own = provinceOf(region);
  const beyond = new Map<string, Set<KodeWilayah>>();
  for (const neighbour of input.borders.neighbours(region)) {
    const province = provinceOf(neighbour);
    if (province === own || !byCode.has(neighbour)) continue;
    beyond.set(province, (beyond.get(province) ?? new Set()).add(neighbour));
  }
  return new Map<string, ReadonlySet<KodeWilayah> | "all">([[own, "all"], ...beyond]);
}

/** One region helps with its best: the better fit, then the lower row id. */
function keepBest(best: Map<KodeWilayah, HelpFound>, found: HelpFound): void {
  const known = best.get(found.region);
  if (known === undefined || found.fit > known.fit || (found.fit === known.fit && found.row < known.row)) {
    best.set(found.region, found);
  }
}

interface Search {
  readonly context: MatchContext;
  readonly offers: Offers;
  readonly need: Need;
  readonly best: Map<KodeWilayah, HelpFound>;
  readonly isWithin: (region: KodeWilayah) => boolean;
}

/** Law and border, before anything is offered; a refusal is kept for whoever asks why. */
function isAllowed({ context, need }: Search, helper: KodeWilayah, text: string): boolean {
  const { bidang_urusan: bidang } = need.problem.values;
  const reason =
    obstacleBetween(helper, need.region) ??
    (bidang === null ? null : authorityObstacle([need.region, helper], bidang, [need.text, text]));
  if (reason === null) return true;
  context.sink.refuse({ kind: "need", a: helper, b: need.region, reason });
  return false;
}

/** A service bound to its site helps neighbours only, by whatever it was found. */
function isInReach({ context, need }: Search, region: KodeWilayah, ground: Ground, codes: readonly (string | null)[]) {
  const local = ground.borders ? undefined : codes.find((code) => code !== null && isLocal(code));
  if (local === undefined) return true;
  const reason = `${commodityText(local)} hanya ditawarkan kepada daerah yang berbatasan (aturan aplikasi).`;
  context.sink.refuse({ kind: "need", a: region, b: need.region, reason });
  return false;
}

function byCommodity(search: Search, province: string, commodity: string): void {
  const { context, offers, need, best, isWithin } = search;
  for (const offer of offers.ofCommodity(province, commodity)) {
    const { region, potential, text } = offer;
    if (region === need.region || !isWithin(region) || !isAllowed(search, region, text)) continue;
    const ground = context.ground(region, need.region);
    if (!isInReach(search, region, ground, [commodity])) continue;
    const words = [commodityText(commodity)];
    keepBest(best, { region, potential, row: potential.row.id, by: "commodity", words, fit: FIT_OF_COMMODITY, ground });
  }
}

function byBalance(search: Search, commodity: string): void {
  const { context, offers, need, best, isWithin } = search;
  for (const { region } of context.regions) {
    if (region === need.region || isProvince(region) || !isWithin(region) || best.has(region)) continue;
    const balance = offers.surplusOf(region, commodity);
    if (balance === undefined || !isAllowed(search, region, "")) continue;
    const ground = context.ground(region, need.region);
    if (!isInReach(search, region, ground, [commodity])) continue;
    const words = [commodityText(commodity)];
    keepBest(best, { region, potential: null, row: balance.row, by: "balance", words, fit: FIT_OF_BALANCE, ground });
  }
}

/** Cosine of the two texts' weights, 0–1, and the stems it rests on; the names of the two regions tell nothing. */
function likenessOf({ offers: { rarity }, need }: Search, entry: Indexed<Offer>, shared: readonly string[]) {
  const names = new Set([need.region, entry.value.region].flatMap(regionNameStems));
  const stems = shared.filter((stem) => !names.has(stem));
  const dot = stems.reduce((sum, stem) => sum + rarity.weight(stem) ** 2, 0);
  return { likeness: stems.length === 0 ? 0 : dot / (rarity.length(need.stems) * entry.length), stems };
}

function byWords(search: Search, province: string, bidang: string): void {
  const { context, offers, need, best, isWithin } = search;
  for (const [entry, shared] of offers.inBidang(province, bidang)?.sharing(need.stems) ?? []) {
    const { region, potential, text } = entry.value;
    if (region === need.region || shared.length < MATCHING.sharedWords || !isWithin(region)) continue;
    const { likeness, stems } = likenessOf(search, entry, shared);
    if (stems.length < MATCHING.sharedWords || likeness < MATCHING.likenessFrom) continue;
    if (!isAllowed(search, region, text)) continue;
    const ground = context.ground(region, need.region);
    const wanted = need.problem.values.komoditas_dibutuhkan;
    if (!isInReach(search, region, ground, [wanted, potential.values.komoditas])) continue;
    keepBest(best, { region, potential, row: potential.row.id, by: "words", words: stems, fit: likeness, ground });
  }
}

/** The shared words as the problem writes them, in place of their stems. */
function asWritten(found: readonly HelpFound[], need: Need): readonly HelpFound[] {
  if (!found.some(({ by }) => by === "words")) return found;
  const written = tellingWords(need.text);
  return found.map((help) =>
    help.by === "words" ? { ...help, words: help.words.map((stem) => written.get(stem) ?? stem) } : help,
  );
}

/** Fit and nearness together, 0–1. */
export const helpStrength = ({ fit, ground }: HelpFound): number => (fit + nearness(ground)) / 2;

const RANK_OF = { commodity: 0, balance: 1, words: 2 } as const;

/** By commodity first, then a surplus, then words; inside each the stronger, then the lower code. */
function compareHelp(a: HelpFound, b: HelpFound): number {
  return RANK_OF[a.by] - RANK_OF[b.by] || helpStrength(b) - helpStrength(a) || (a.region < b.region ? -1 : 1);
}

/** Everybody who could help with a problem, each once with the best they have, best first. */
export function helpersFor(context: MatchContext, offers: Offers, need: Need): readonly HelpFound[] {
  const { bidang_urusan: bidang, komoditas_dibutuhkan: commodity } = need.problem.values;
  const provinces = within(context, need.region);
  const best = new Map<KodeWilayah, HelpFound>();
  const isWithin = (region: KodeWilayah): boolean => {
    const reach = provinces.get(provinceOf(region));
    return reach === "all" || (reach?.has(region) ?? false);
  };
  const search: Search = { context, offers, need, best, isWithin };
  for (const province of provinces.keys()) {
    if (isListed(commodity)) byCommodity(search, province, commodity);
    if (bidang !== null) byWords(search, province, bidang);
  }
  if (isListed(commodity)) byBalance(search, commodity);
  return asWritten([...best.values()].sort(compareHelp), need);
}
