import { type GeoProjection, geoPath } from "d3-geo";
import type { Area } from "../boundaries/read-features.ts";
import type { Point } from "./map-frame.ts";
import { coordinate } from "./numbers.ts";

/** Corners are moved to this grid, in pixels: nobody sees it, neighbours stay together, and a file has a tenth of the points. */
const GRID = 0.5;

const snapped = (value: number): number => Math.round(value / GRID) * GRID;

/** The rings of an area on the page, without points that fall together. */
export function outline(area: Area, projection: GeoProjection): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  const add = (x: number, y: number): void => {
    const ring = rings.at(-1);
    const point: Point = [snapped(x), snapped(y)];
    const last = ring?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => undefined,
    arc: () => undefined,
  })(area);
  return rings.filter((ring) => ring.length > 2);
}

/** An SVG path of closed rings, in steps from point to point, which is shorter. */
export function pathOf(rings: readonly (readonly Point[])[]): string {
  return rings
    .map((ring) => {
      let [x, y] = ring[0] ?? [0, 0];
      const steps = ring.slice(1).map(([nextX, nextY]) => {
        const step = `${coordinate(nextX - x)},${coordinate(nextY - y)}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      const [startX, startY] = ring[0] ?? [0, 0];
      return `M${coordinate(startX)},${coordinate(startY)}l${steps.join(" ")}z`;
    })
    .join("");
}

/** Whether a point lies in an area, by counting the edges to its left; holes come out right. */
export function isInside(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) ?? [0, 0];
    for (const [toX, toY] of ring) {
      if (fromY > y !== toY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside;
}
