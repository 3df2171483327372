import type { Shipment } from "../../domain/index.ts";
import { kmText, nameOf, quantity } from "../words/phrases.ts";
import type { Market, Party } from "./allocate.ts";
import { commodityName } from "./balances.ts";

const sumOf = (parties: readonly Party[]): number =>
  Number(parties.reduce((sum, { amount }) => sum + amount, 0).toFixed(6));

/** The counterpart nearest to a party: neighbours first. */
function nearest(market: Market, party: Party, end: "from" | "to"): Party | undefined {
  const others = end === "to" ? market.supplies : market.demands;
  const way = (other: Party) => (end === "to" ? market.ground(other, party) : market.ground(party, other));
  const possible = others.filter(
    (other) => (end === "to" ? market.obstacle(other, party) : market.obstacle(party, other)) === null,
  );
  return possible
    .map((other) => ({ other, ground: way(other) }))
    .sort((a, b) => Number(b.ground.borders) - Number(a.ground.borders) || (a.ground.km ?? 0) - (b.ground.km ?? 0))[0]
    ?.other;
}

function distanceText(market: Market, a: Party, b: Party): string {
  const { borders, km } = market.ground(a, b);
  const far = km === null ? "" : kmText(km);
  return borders ? `berbatasan, ${far}` : far;
}

/** Where the nearest surplus, or the nearest want, has found its match instead. */
function takenBy(plan: readonly Shipment[], other: Party, end: "from" | "to"): string {
  const names = plan
    .filter((shipment) => (end === "to" ? shipment.from : shipment.to) === other.region)
    .map((shipment) => nameOf(end === "to" ? shipment.to : shipment.from));
  return names.join(", ");
}

function oneSided(market: Market, end: "from" | "to"): string {
  const name = commodityName(market.balances);
  const [only] = market.balances.byRegion.keys();
  if (market.balances.byRegion.size === 1 && only !== undefined) {
    return `Hanya ${nameOf(only)} yang melaporkan neraca ${name}.`;
  }
  return end === "to"
    ? `Tidak ada daerah lain yang surplus ${name}.`
    : `Tidak ada daerah lain yang kekurangan ${name}.`;
}

function reasonOf(market: Market, plan: readonly Shipment[], party: Party, end: "from" | "to"): string {
  const others = end === "to" ? market.supplies : market.demands;
  if (others.length === 0) return oneSided(market, end);
  const name = commodityName(market.balances);
  const near = nearest(market, party, end);
  if (near === undefined) {
    const [first] = others;
    const obstacle =
      first === undefined ? null : end === "to" ? market.obstacle(first, party) : market.obstacle(party, first);
    return obstacle ?? "Tidak ada pasangan yang diperbolehkan.";
  }
  const { unit } = market.balances.commodity;
  const [supply, demand] = [sumOf(market.supplies), sumOf(market.demands)].map((sum) => quantity(sum, unit));
  const taken = takenBy(plan, near, end);
  const place = `${nameOf(near.region)} (${distanceText(market, party, near)})`;
  if (end === "to") {
    const used = taken === "" ? "tidak cukup" : `habis untuk ${taken}`;
    return `Surplus ${name} terdekat, ${place}, ${used}; seluruh surplus ${supply}, seluruh kekurangan ${demand}.`;
  }
  const met = taken === "" ? "sudah terpenuhi" : `sudah dipenuhi ${taken}`;
  return `Kekurangan ${name} terdekat, ${place}, ${met}; seluruh kekurangan ${demand}, seluruh surplus ${supply}.`;
}

/**
 * Why something is left after the plan, told from the nearest counterpart.
 *
 * @param plan - `null` when the solver gave none
 */
export function leftoverReasons(
  market: Market,
  plan: readonly Shipment[] | null,
): (party: Party, end: "from" | "to") => string {
  if (plan === null) return () => "Pemecah alokasi tidak memberi hasil yang sah; tidak ada yang dialokasikan.";
  return (party, end) => reasonOf(market, plan, party, end);
}
