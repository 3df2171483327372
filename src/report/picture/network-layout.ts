import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { isProvince, type KodeWilayah, provinceOf } from "../../domain/index.ts";
import { regionOf, regions } from "../../regulation/index.ts";
import type { MapView } from "../view/map-view.ts";
import { type PartnerLink, partnerLinks } from "../view/partner-links.ts";
import type { Point } from "./map-frame.ts";
import { type Sign, withRoom } from "./network-room.ts";
import { shortNames } from "./short-names.ts";
import { textWidth } from "./text-width.ts";

export interface NetworkNode {
  readonly code: KodeWilayah;
  readonly name: string;
  readonly at: Point;
  readonly radius: number;
  /** Proposals that name a region as partner, its own and others'. */
  readonly proposals: number;
  /** Of another province. */
  readonly isAway: boolean;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly PartnerLink[];
  /** Pairs that matching found and nobody proposes yet: those with most grounds, one for each region, or the net turns into felt. */
  readonly offers: readonly { readonly a: KodeWilayah; readonly b: KodeWilayah; readonly pairs: number }[];
}

const WIDTH = 960;
const MARGIN = { x: 70, top: 34, bottom: 46 } as const;
const TICKS = 320;
/** Letters of a name, and how far below the mark they reach. */
const NAME_SIZE = 12;
const NAME_BELOW = 18;

interface Body extends SimulationNodeDatum {
  readonly code: KodeWilayah;
  readonly homeX: number;
  readonly homeY: number;
  readonly room: number;
}

/** Where a region lies; a province in the middle of its regions. */
function whereIs(code: KodeWilayah): { readonly lon: number; readonly lat: number } {
  const label = regionOf(code)?.label;
  if (label) return label;
  const own = regions().flatMap(({ code: one, label: point }) =>
    provinceOf(one) === provinceOf(code) && point ? [point] : [],
  );
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  return { lon: mean(own.map(({ lon }) => lon)), lat: mean(own.map(({ lat }) => lat)) };
}

function offersOf({ match }: MapView, links: readonly PartnerLink[]): NetworkLayout["offers"] {
  const linked = new Set(links.map(({ a, b }) => `${a} ${b}`));
  const offers = new Map<string, number>();
  for (const { a, b } of match?.pairs ?? []) {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (!linked.has(key)) offers.set(key, (offers.get(key) ?? 0) + 1);
  }
  const regions = new Set([...links, ...(match?.pairs ?? [])].flatMap(({ a, b }) => [a, b])).size;
  return [...offers]
    .sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1))
    .slice(0, regions)
    .map(([key, pairs]) => {
      const [a, b] = key.split(" ") as [KodeWilayah, KodeWilayah];
      return { a, b, pairs };
    });
}

/** Starts every region where it lies on the map, so that the net is read like one, and lets the forces make room. */
function settled(bodies: readonly Body[], ends: readonly { readonly source: number; readonly target: number }[]): void {
  const nodes = [...bodies];
  forceSimulation(nodes)
    .force(
      "link",
      forceLink(ends.map((end) => ({ ...end })))
        .distance(120)
        .strength(0.12),
    )
    .force("charge", forceManyBody().strength(-420))
    .force("room", forceCollide<Body>(({ room }) => room).iterations(3))
    .force("x", forceX<Body>(({ homeX }) => homeX).strength(0.16))
    .force("y", forceY<Body>(({ homeY }) => homeY).strength(0.22))
    .stop()
    .tick(TICKS);
}

const rangeOf = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

function placed(bodies: readonly Body[], height: number): ReadonlyMap<KodeWilayah, Point> {
  const [left, right] = rangeOf(bodies.map(({ x = 0 }) => x));
  const [top, bottom] = rangeOf(bodies.map(({ y = 0 }) => y));
  const scaleX = (WIDTH - 2 * MARGIN.x) / (right - left || 1);
  const scaleY = (height - MARGIN.top - MARGIN.bottom) / (bottom - top || 1);
  return new Map(
    bodies.map(({ code, x = 0, y = 0 }): [KodeWilayah, Point] => [
      code,
      [MARGIN.x + (x - left) * scaleX, MARGIN.top + (y - top) * scaleY],
    ]),
  );
}

/** Lays out who wants to work with whom; `null` when no proposal names a region and no pair was found. */
export function networkLayout(view: MapView): NetworkLayout | null {
  const links = partnerLinks(view.proposals);
  const offers = offersOf(view, links);
  const codes = [...new Set([...links, ...offers].flatMap(({ a, b }) => [a, b]))].sort();
  if (codes.length === 0) return null;
  const names = shortNames(codes);
  const height = Math.min(760, 300 + codes.length * 16);
  const count = (code: KodeWilayah): number =>
    new Set(links.filter(({ a, b }) => a === code || b === code).flatMap(({ proposals }) => proposals)).size;
  const spots = codes.map(whereIs);
  const [west, east] = rangeOf(spots.map(({ lon }) => lon));
  const [south, north] = rangeOf(spots.map(({ lat }) => lat));
  const bodies = codes.map((code, index): Body => {
    const { lon, lat } = spots[index] ?? { lon: 0, lat: 0 };
    const homeX = ((lon - west) / (east - west || 1) - 0.5) * WIDTH * 0.8;
    const homeY = ((north - lat) / (north - south || 1) - 0.5) * height * 0.8;
    const room = Math.max(34, textWidth(nameOf(code, names), NAME_SIZE) / 2 + 8);
    return { code, homeX, homeY, x: homeX + (index % 3), y: homeY + (index % 2), room };
  });
  settled(
    bodies,
    links.map(({ a, b }) => ({ source: codes.indexOf(a), target: codes.indexOf(b) })),
  );
  const places = placed(bodies, height);
  const nodes = codes.map(
    (code): NetworkNode => ({
      code,
      name: nameOf(code, names),
      at: places.get(code) ?? [0, 0],
      radius: Math.round(10 + 2.6 * Math.sqrt(count(code))),
      proposals: count(code),
      isAway: provinceOf(code) !== view.province,
    }),
  );
  const apart = withRoom(nodes.map(signOf), { width: WIDTH, height });
  return {
    width: WIDTH,
    height,
    nodes: nodes.map((node, index) => ({ ...node, at: apart[index] ?? node.at })),
    links,
    offers,
  };
}

/** Its mark, and its name below it. */
function signOf({ at, radius, name }: NetworkNode): Sign {
  return { at, halfWidth: Math.max(radius, textWidth(name, NAME_SIZE) / 2), above: radius, below: radius + NAME_BELOW };
}

function nameOf(code: KodeWilayah, names: ReadonlyMap<KodeWilayah, string>): string {
  const name = names.get(code) ?? code;
  return isProvince(code) ? `Prov. ${name}` : name;
}
