import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegionEconomics } from "../../src/domain/index.ts";
import { borderTable, pdrbSectors } from "../../src/regulation/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { submission } from "../support/submission-builder.ts";

const SECTORS = pdrbSectors().map(({ code }) => code);
const REGIONS = ["64.01", "64.02", "64.03"];

/** [sector] → [first, last], million rupiah. */
type Table = readonly (readonly [number, number])[];

const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2_000_000_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 2_000_000_000 }).map((value) => value / 100) },
);
const table: fc.Arbitrary<Table> = fc.array(fc.tuple(amount, amount), {
  minLength: SECTORS.length,
  maxLength: SECTORS.length,
});
const grown: fc.Arbitrary<Table> = fc.array(
  fc
    .tuple(fc.integer({ min: 1000, max: 90_000_000 }), fc.integer({ min: 500, max: 3000 }))
    .map(([value, perMille]) => [value, Math.round((value * perMille) / 1000)] as const),
  { minLength: SECTORS.length, maxLength: SECTORS.length },
);

const pdrb = (values: Table) =>
  values.flatMap(([first, last], at) => [
    { kode_lu: SECTORS[at] ?? "", tahun: 2020, adhk: first, adhb: null },
    { kode_lu: SECTORS[at] ?? "", tahun: 2024, adhk: last, adhb: null },
  ]);

/** Sums sector by sector, as a province that is nothing but its regions would report. */
const sumOf = (tables: readonly Table[]): Table =>
  SECTORS.map((_, at) => [
    tables.reduce((total, one) => total + (one[at]?.[0] ?? 0), 0),
    tables.reduce((total, one) => total + (one[at]?.[1] ?? 0), 0),
  ]);

function economicsOf(province: Table, regions: readonly Table[]): readonly RegionEconomics[] {
  const submissions = [
    submission({ region: "64", rows: { pdrb: pdrb(province) } }),
    ...regions.map((values, at) => submission({ region: REGIONS[at] ?? "", rows: { pdrb: pdrb(values) } })),
  ];
  return scoreSubmissions({ submissions, borders: borderTable(), year: 2026, vectors: 0 }).economics;
}

const total = (values: Table, year: 0 | 1): number => values.reduce((sum, one) => sum + one[year], 0);

describe("properties of the regional economics", () => {
  it("the three parts of a shift-share add up to the change exactly", () => {
    fc.assert(
      fc.property(grown, grown, (province, region) => {
        for (const { shiftShare } of economicsOf(province, [region])[0]?.sectors ?? []) {
          if (shiftShare === null) throw new Error("nothing is missing here");
          const { national, mix, competitive, change } = shiftShare;
          expect(national + mix + competitive).toBe(change);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("SLQ weighted by the province's shares is 1 in each region, and by the regions' shares in each sector", () => {
    fc.assert(
      fc.property(fc.array(grown, { minLength: 2, maxLength: 3 }), (regions) => {
        const province = sumOf(regions);
        const found = economicsOf(province, regions);
        const all = total(province, 1);
        for (const { sectors } of found) {
          const mean = sectors.reduce(
            (sum, { slq }, at) => sum + ((province[at]?.[1] ?? 0) / all) * (slq.value ?? 0),
            0,
          );
          expect(mean).toBeCloseTo(1, 9);
        }
        for (const at of SECTORS.keys()) {
          const mean = found.reduce(
            (sum, { sectors }, one) => sum + (total(regions[one] ?? [], 1) / all) * (sectors[at]?.slq.value ?? 0),
            0,
          );
          expect(mean).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("a region that is its province in small is neither above nor below it in anything", () => {
    fc.assert(
      fc.property(grown, fc.integer({ min: 2, max: 900 }), (province, parts) => {
        const small: Table = province.map(([first, last]) => [first / parts, last / parts]);
        for (const { slq, dlq, typology, klassen } of economicsOf(province, [small])[0]?.sectors ?? []) {
          expect(slq.value).toBeCloseTo(1, 9);
          expect(dlq.value).toBeCloseTo(1, 9);
          expect([typology, klassen]).toEqual(["tertinggal", "I"]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("gives a finite figure or null with a reason, whatever zeros there are", () => {
    fc.assert(
      fc.property(table, table, (province, region) => {
        for (const line of economicsOf(province, [region])[0]?.sectors ?? []) {
          const { slq, dlq, shiftShare, gaps } = line;
          const figures: readonly (readonly [number | string | null, string | null | undefined])[] = [
            [slq.value, slq.reason],
            [dlq.value, dlq.reason],
            [line.growth, gaps.growth],
            [line.provinceGrowth, gaps.provinceGrowth],
            [line.typology, gaps.typology],
            [line.klassen, gaps.klassen],
            [shiftShare?.national ?? null, gaps.shiftShare],
            [shiftShare?.competitive ?? null, gaps.shiftShare],
          ];
          for (const [value, reason] of figures) {
            if (value === null) expect(reason).toMatch(/^\S.*\S$/);
            else expect([typeof value === "string" || Number.isFinite(value), reason ?? null]).toEqual([true, null]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
