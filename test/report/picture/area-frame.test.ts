import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { regionOf, regions } from "../../../src/regulation/index.ts";
import type { MapFrame } from "../../../src/report/index.ts";
import { areaFrame, parseBoundaries, surroundingLand } from "../../../src/report/pictures.ts";
import { hasRealBoundaries, realBoundaries } from "../../support/geo.ts";
import { code } from "../../support/submission-builder.ts";

const ATLAS = readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-10m.json"), "utf8");
const codesOf = (province: string) =>
  regions().flatMap((one) => (one.code.startsWith(`${province}.`) ? [one.code] : []));

function frameOf(province: string, text: string): MapFrame {
  const boundaries = parseBoundaries({ name: "batas", text, attribution: null }, code(province));
  return areaFrame(codesOf(province), boundaries, surroundingLand(ATLAS, boundaries));
}

/** Great-circle distance, kilometres. */
function distance(a: string, b: string): number {
  const [one, other] = [a, b].map((region) => regionOf(region)?.label ?? { lon: NaN, lat: NaN });
  const radians = (degrees: number | undefined): number => ((degrees ?? NaN) * Math.PI) / 180;
  const across = Math.sin(radians((other?.lon ?? NaN) - (one?.lon ?? NaN)) / 2) ** 2;
  const up = Math.sin(radians((other?.lat ?? NaN) - (one?.lat ?? NaN)) / 2) ** 2;
  const half = up + Math.cos(radians(one?.lat)) * Math.cos(radians(other?.lat)) * across;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

describe.skipIf(!hasRealBoundaries)("a map of true areas", () => {
  const text = hasRealBoundaries ? realBoundaries() : "";
  const frame = hasRealBoundaries ? frameOf("64", text) : null;
  const placed = (region: string) => {
    const found = frame?.regions.find((one) => one.code === region);
    if (found === undefined) throw new Error(`${region} is not on the map`);
    return found;
  };

  it("holds every region, with a line to the name of those too small for it", () => {
    expect(frame?.regions.map((one) => one.code)).toEqual(codesOf("64"));
    const outside = frame?.regions.filter(({ label }) => label.leader !== null).map((one) => one.code);
    expect(outside).toEqual(["64.09", "64.71", "64.72", "64.74"]);
  });

  it("has a scale bar that is right", () => {
    const { km, width } = frame?.scaleBar ?? { km: NaN, width: NaN };
    expect(km).toBe(100);
    for (const [a, b] of [
      ["64.01", "64.03"],
      ["64.11", "64.74"],
    ] as const) {
      const [from, to] = [placed(a).anchor, placed(b).anchor];
      const pixels = Math.hypot(from[0] - to[0], from[1] - to[1]);
      expect(((pixels / width) * km) / distance(a, b)).toBeCloseTo(1, 2);
    }
  });

  it("lays no name over another", () => {
    for (const province of ["64", "12"]) {
      const labels = frameOf(province, text).regions.map(({ label }) => label);
      for (const [index, { at }] of labels.entries()) {
        for (const { at: other } of labels.slice(index + 1)) {
          expect(Math.abs(at[0] - other[0]) > 20 || Math.abs(at[1] - other[1]) > 12).toBe(true);
        }
      }
    }
  });

  it("is the same every time, and small enough for a page", () => {
    expect(frameOf("64", text)).toEqual(frame);
    const size = frame?.regions.reduce((sum, { shape }) => sum + shape.text.length, 0);
    expect(size).toBeLessThan(80_000);
  });
});

type Line = readonly [Point, Point];
type Point = readonly [x: number, y: number];

/** Whether two lines have a point in common that is an end of neither. */
function cross([a, b]: Line, [c, d]: Line): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [x, y]: Point): number =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

describe.skipIf(!hasRealBoundaries)("lines from names to small regions (skipped without real boundaries)", () => {
  const text = hasRealBoundaries ? realBoundaries() : "";
  // Those with the most regions too small for their names, one of them all islands.
  it.each(["12", "32", "33", "35", "36", "73", "82"])("do not cross each other in %s", (province) => {
    const lines = frameOf(province, text).regions.flatMap(({ code: region, label: { leader } }) =>
      leader === null ? [] : [{ region, line: [leader.from, leader.to] as const }],
    );
    const crossing = lines.flatMap((one, at) =>
      lines.slice(at + 1).flatMap((other) => (cross(one.line, other.line) ? [`${one.region} × ${other.region}`] : [])),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(crossing).toEqual([]);
  });
});
