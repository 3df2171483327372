import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commodities, convertAmount, unitsLike } from "../../../src/regulation/index.ts";

describe("convertAmount", () => {
  const CASES: readonly (readonly [number, string, string, number | null])[] = [
    [1250, "kg", "ton", 1.25],
    [12.5, "kuintal", "ton", 1.25],
    [0.07, "ton", "kuintal", 0.7],
    [0.07, "Kuintal", "kg", 7],
    [1.1, "ton", "kg", 1100],
    [98.5, "ribu ton", "ton", 98500],
    [3, "ton/tahun", "Ton", 3],
    [3, "ton per tahun", "kg", 3000],
    [1500, "liter", "m³", 1.5],
    [2, "KL", "m3", 2],
    [7, "meter kubik", "m3", 7],
    [40, "ekor", "ekor", 40],
    [12, "orang", "pasien", 12],
    [5, "kunjungan", "kunjungan", 5],
    [1, "ha", "m2", 10000],
    [0, "kg", "ton", 0],
    [-5, "kg", "ton", -0.005],
    [1e21, "kg", "ton", 1e18],
    [1e-7, "ton", "kg", 0.0001],
    [10, "butir", "ton", null],
    [10, "karung", "ton", null],
    [10, "ton/hari", "ton", null],
    [10, "liter", "ton", null],
    [10, "ekor", "ton", null],
    [10, "", "ton", null],
    [10, "constructor", "ton", null],
  ];
  it.each(CASES)("%d %s in %s is %s", (amount, from, to, expected) => {
    expect(convertAmount(amount, from, to)).toBe(expected);
  });

  it("comes back to the same amount, whatever the units of weight", () => {
    const unit = fc.constantFrom("g", "ons", "kg", "kuintal", "ton", "ribu ton");
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), unit, unit, (thousandths, from, to) => {
        const amount = thousandths / 1000;
        const there = convertAmount(amount, from, to);
        expect(there === null ? null : convertAmount(there, to, from)).toBe(amount);
      }),
    );
  });

  it("knows the unit of every commodity, and offers units that convert to it", () => {
    const offered = commodities().flatMap(({ unit }) => unitsLike(unit).map((one) => [one, unit] as const));
    expect(offered.filter(([one, unit]) => convertAmount(1, one, unit) === null)).toEqual([]);
  });
});
