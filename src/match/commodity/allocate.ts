import type { KodeWilayah, Leftover, MatchRemark, Shipment } from "../../domain/index.ts";
import type { MatchContext } from "../context.ts";
import type { Ground } from "../geography.ts";
import { nameOf } from "../words/phrases.ts";
import { type Balance, type CommodityBalances, commodityName, nearestYear, referenceYear } from "./balances.ts";
import { exchangeObstacle } from "./commodity-pairs.ts";
import { leftoverReasons } from "./leftover-reasons.ts";
import { feasibleFlows, scaled, transportCosts, wholeNumberScale } from "./transport.ts";

export interface Allocation {
  readonly shipments: readonly Shipment[];
  readonly unmet: readonly Leftover[];
  readonly unused: readonly Leftover[];
  readonly remarks: readonly MatchRemark[];
}

/** A region's part in the exchange of one commodity. */
export interface Party {
  readonly region: KodeWilayah;
  /** Positive, in the commodity's unit. */
  readonly amount: number;
}

/** Both sides of one commodity, each in order of code. */
export interface Market {
  readonly balances: CommodityBalances;
  readonly supplies: readonly Party[];
  readonly demands: readonly Party[];
  readonly ground: (from: Party, to: Party) => Ground;
  readonly obstacle: (from: Party, to: Party) => string | null;
}

function marketOf({ input, ground }: MatchContext, balances: CommodityBalances, used: readonly Balance[]): Market {
  const side = (sign: 1 | -1): readonly Party[] =>
    used
      .filter(({ surplus }) => surplus * sign > 0)
      .map(({ region, surplus }) => ({ region, amount: surplus * sign }))
      .sort((a, b) => (a.region < b.region ? -1 : 1));
  const groundOf = (from: Party, to: Party): Ground => ground(from.region, to.region);
  const { code } = balances.commodity;
  return {
    balances,
    supplies: side(1),
    demands: side(-1),
    ground: groundOf,
    obstacle: (from, to) => {
      const rejected = input.rejectedPairs.get(`commodity:${from.region}:${to.region}:${code}`);
      if (rejected !== undefined) return `Pasangan ini ditolak dengan keputusan ${rejected.number}.`;
      return exchangeObstacle(balances, groundOf(from, to));
    },
  };
}

/** The plan in the commodity's unit; `null` when the solver gives none that holds. */
function planOf(market: Market, { input }: MatchContext): readonly Shipment[] | null {
  const { supplies, demands, balances } = market;
  const scale = wholeNumberScale([...supplies, ...demands].map(({ amount }) => amount));
  const lanes = supplies.flatMap((from) =>
    demands.map((to) => ({
      from,
      to,
      ground: market.ground(from, to),
      isForbidden: market.obstacle(from, to) !== null,
    })),
  );
  const costs = transportCosts(supplies.length, demands.length, (row, column) => {
    const lane = lanes[row * demands.length + column];
    return { km: lane?.ground.km ?? 0, borders: lane?.ground.borders ?? false, isForbidden: lane?.isForbidden ?? true };
  });
  const problem = {
    supplies: supplies.map(({ amount }) => scaled(amount, scale)),
    demands: demands.map(({ amount }) => scaled(amount, scale)),
    costs,
  };
  const flows = feasibleFlows(problem, input.solve(problem));
  if (flows === null) return null;
  const { code, unit } = balances.commodity;
  return lanes.flatMap(({ from, to, ground, isForbidden }, at) => {
    const flow = flows[at] ?? 0;
    if (flow === 0 || isForbidden) return [];
    const shipment: Shipment = {
      commodity: code,
      from: from.region,
      to: to.region,
      amount: flow / scale,
      unit,
      km: ground.km ?? 0,
      borders: ground.borders,
    };
    return [shipment];
  });
}

/** What a party keeps or lacks after the plan, without the dust of binary fractions. */
function rest({ region, amount }: Party, plan: readonly Shipment[], end: "from" | "to"): number {
  const moved = plan.filter((shipment) => shipment[end] === region).reduce((sum, shipment) => sum + shipment.amount, 0);
  return Number((amount - moved).toFixed(6));
}

function yearRemarks(balances: CommodityBalances, used: readonly Balance[], year: number): readonly MatchRemark[] {
  const others = used.filter((balance) => balance.year !== year);
  return others.map((balance) => ({
    region: balance.region,
    row: balance.row,
    text: `Alokasi ${commodityName(balances)} memakai data ${balance.year} untuk ${nameOf(balance.region)}, karena data ${year} tidak ada.`,
  }));
}

function allocateOne(context: MatchContext, balances: CommodityBalances): Allocation {
  const year = referenceYear(balances);
  const used = [...balances.byRegion.values()].flatMap((own) => nearestYear(own, year) ?? []);
  const market = marketOf(context, balances, used);
  const hasBoth = market.supplies.length > 0 && market.demands.length > 0;
  const plan = hasBoth ? planOf(market, context) : [];
  const shipments = plan ?? [];
  const reasonsOf = leftoverReasons(market, plan);
  const { code, unit } = balances.commodity;
  const left = (parties: readonly Party[], end: "from" | "to"): readonly Leftover[] =>
    parties.flatMap((party) => {
      const amount = rest(party, shipments, end);
      if (amount <= 0) return [];
      return [{ commodity: code, region: party.region, amount, unit, reason: reasonsOf(party, end) }];
    });
  return {
    shipments,
    unmet: left(market.demands, "to"),
    unused: left(market.supplies, "from"),
    remarks: yearRemarks(balances, used, year),
  };
}

/**
 * Which surplus goes where, commodity by commodity: as much as can be, neighbours first, then the least total distance.
 *
 * Each region counts with the year most regions report, or its nearest to it. The order of the input makes no difference.
 */
export function allocate(context: MatchContext, all: readonly CommodityBalances[]): Allocation {
  const parts = all.map((balances) => allocateOne(context, balances));
  return {
    shipments: parts.flatMap(({ shipments }) => shipments),
    unmet: parts.flatMap(({ unmet }) => unmet),
    unused: parts.flatMap(({ unused }) => unused),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}
