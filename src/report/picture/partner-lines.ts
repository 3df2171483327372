import { type Markup, markup } from "../markup.ts";
import type { PartnerLink, VolumeLink } from "../view/partner-links.ts";
import type { MapFrame, Point } from "./map-frame.ts";
import { coordinate } from "./numbers.ts";

/** A line of a width between two regions of the map. */
export interface MapLink {
  readonly a: string;
  readonly b: string;
  readonly size: number;
}

const WIDTH = { least: 1.6, most: 6.5 } as const;
const BEND = 0.16;

export const proposalLines = (links: readonly PartnerLink[]): readonly MapLink[] =>
  links.map(({ a, b, proposals }) => ({ a, b, size: proposals.length }));

export const shipmentLines = (links: readonly VolumeLink[]): readonly MapLink[] =>
  links.map(({ a, b, amount }) => ({ a, b, size: amount }));

/** In proportion to the size, from a width that can still be seen. */
export function linkWidth(size: number, most: number): number {
  return WIDTH.least + (WIDTH.most - WIDTH.least) * (most <= 1 ? 0.25 : size / most);
}

/** A curve to one side of the straight way, so that lines between points in a row can be told apart. */
export function bent([fromX, fromY]: Point, [toX, toY]: Point, bend = BEND): string {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const middle = [(fromX + toX) / 2 - dy * bend, (fromY + toY) / 2 + dx * bend].map(coordinate).join(",");
  return `M${coordinate(fromX)},${coordinate(fromY)}Q${middle} ${coordinate(toX)},${coordinate(toY)}`;
}

/** Lines between regions that are both on the map, the widest below. */
export function linkLayer(frame: MapFrame, links: readonly MapLink[]): Markup {
  const anchors = new Map<string, Point>(frame.regions.map(({ code, anchor }) => [code, anchor]));
  const most = Math.max(0, ...links.map(({ size }) => size));
  const drawn = [...links]
    .sort((one, other) => other.size - one.size)
    .flatMap(({ a, b, size }) => {
      const [from, to] = [anchors.get(a), anchors.get(b)];
      if (from === undefined || to === undefined) return [];
      const width = linkWidth(size, most);
      const path = bent(from, to);
      return [
        markup`<path class="linkcase" d="${path}" stroke-width="${coordinate(width + 2)}"/><path class="link" d="${path}" stroke-width="${coordinate(width)}"/>`,
      ];
    });
  return markup`${drawn}`;
}
