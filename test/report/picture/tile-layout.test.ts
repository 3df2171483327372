import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { borderTable, regions } from "../../../src/regulation/index.ts";
import { type TileLayout, tileLayout } from "../../../src/report/picture/tile-layout.ts";
import { code } from "../../support/submission-builder.ts";

const table = borderTable();
const borders = (a: string, b: string): boolean => table.borders(code(a), code(b)) !== "no";

function layoutOf(province: string): TileLayout {
  const points = regions().flatMap(({ code: one, label }) =>
    one.startsWith(`${province}.`) && label !== null ? [{ code: one, ...label }] : [],
  );
  return tileLayout(points, borders);
}

/** Pairs that border, and how many of them lie beside each other, corners counted. */
function neighbours({ cells }: TileLayout): { readonly pairs: number; readonly kept: number } {
  const all = [...cells];
  const pairs = all.flatMap(([a, one], index) =>
    all.slice(index + 1).flatMap(([b, other]) => (borders(a, b) ? [[one, other] as const] : [])),
  );
  const kept = pairs.filter(
    ([one, other]) => Math.abs(one.column - other.column) <= 1 && Math.abs(one.row - other.row) <= 1,
  );
  return { pairs: pairs.length, kept: kept.length };
}

describe("a layout of tiles", () => {
  it("keeps north up and neighbours together in Kalimantan Timur", () => {
    const layout = layoutOf("64");
    expect(layout.cells.size).toBe(10);
    expect(neighbours(layout)).toEqual({ pairs: 14, kept: 14 });
    const at = (region: string) => layout.cells.get(region) ?? { column: NaN, row: NaN };
    // Berau lies north of Samarinda, Paser south of it, Mahakam Ulu west, Bontang in the east.
    expect(at("64.03").row).toBeLessThan(at("64.72").row);
    expect(at("64.01").row).toBeGreaterThanOrEqual(at("64.72").row);
    expect(at("64.11").column).toBeLessThan(at("64.72").column);
    expect(at("64.74").column).toBeGreaterThan(at("64.11").column);
  });

  it("keeps three quarters of the neighbours together where there are 38 regions", () => {
    const layout = layoutOf("35");
    const { pairs, kept } = neighbours(layout);
    expect(layout.cells.size).toBe(38);
    expect(kept / pairs).toBeGreaterThan(0.75);
  });

  it("is the same every time, and lays no two regions on one tile", () => {
    const point = fc.record({
      lon: fc.double({ min: 95, max: 141, noNaN: true }),
      lat: fc.double({ min: -11, max: 6, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 14 }), (points) => {
        const named = points.map((one, index) => ({ code: `x${index}`, ...one }));
        const layout = tileLayout(named, () => false);
        expect(tileLayout(named, () => false)).toEqual(layout);
        const places = [...layout.cells.values()].map(({ column, row }) => `${column} ${row}`);
        expect(new Set(places).size).toBe(points.length);
        for (const { column, row } of layout.cells.values()) {
          expect(column >= 0 && column < layout.columns && row >= 0 && row < layout.rows).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
