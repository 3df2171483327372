import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, MEASURES, measured, measureText, shadeFor } from "../../../src/report/picture/bands.ts";

describe("bands of colour", () => {
  it.each([
    ["count", [3, 4, 6, 7, 8, 9, 10, 11, 11, 14], ["3–5", "6–8", "9–11", "12–14"]],
    ["count", [1, 2, 2, 3, 0], ["1", "2", "3"]],
    ["count", [0, null], []],
    ["mean", [68.9, 70, 73.3, 74.8, 77.2], ["di bawah 70", "70 – <72", "72 – <74", "74 – <76", "76 atau lebih"]],
    ["mean", [70.5, 70.5], ["70,5"]],
    [
      "value",
      [1e9, 5e9, 20e9, 80e9, 1.2e12],
      ["di bawah Rp4,2 M", "Rp4,2 M – <Rp14 M", "Rp14 M – <Rp44 M", "Rp44 M – <Rp300 M", "Rp300 M atau lebih"],
    ],
  ] as const)("of %s %j are %j", (measure, values, labels) => {
    expect(bandsOf(measure, values).labels).toEqual(labels);
  });

  it("hold every figure once, more never paler than less", () => {
    const value = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 2e12 }));
    fc.assert(
      fc.property(fc.constantFrom(...MEASURES), fc.array(value, { maxLength: 45 }), (measure, values) => {
        const bands = bandsOf(measure, values);
        expect(bands.labels.length).toBeLessThanOrEqual(5);
        expect(bands.labels.length === 0 ? 0 : bands.labels.length - 1).toBe(bands.edges.length);
        const shades = values
          .filter((one) => one !== null && one > 0)
          .sort((a, b) => Number(a) - Number(b))
          .map((one) => shadeFor(measure, bands, one));
        for (const [index, shade] of shades.entries()) {
          expect(shade).not.toBeNull();
          expect(Number(shade)).toBeGreaterThanOrEqual(Number(shades[index - 1] ?? 0));
        }
      }),
    );
  });

  it("tell nothing of nothing: no proposal, no score, no estimate", () => {
    expect(MEASURES.map((measure) => measured(measure, []))).toEqual([null, null, 0, null]);
    const rows = [
      { score: 80, cost: null },
      { score: null, cost: 5_000_000 },
      { score: 60.5, cost: 1_250_000_000 },
    ];
    expect(MEASURES.map((measure) => measureText(measure, measured(measure, rows)))).toEqual([
      "70,3",
      "80,0",
      "3",
      "Rp1,26 M",
    ]);
    expect(measureText("mean", null)).toBe("–");
  });
});
