import { describe, expect, it } from "vitest";
import { contrast, DARK_RAMP, INK, PAPER, RAMP } from "../../../src/report/picture/palette.ts";

/** How a colour looks without one kind of cone: Viénot, Brettel and Mollon (1999), on linear light. */
const BLINDNESS = {
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
} as const;

const linear = (color: string): number[] =>
  [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

describe("the colours of maps", () => {
  it("carry their labels with a contrast of at least 4.5", () => {
    for (const { fill, ink } of [...RAMP, ...DARK_RAMP]) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    // 4.54: the lightest grey that passes on white, as WebAIM's checker gives it.
    expect(contrast("#767676", "#ffffff").toFixed(2)).toBe("4.54");
    expect([INK, PAPER]).toEqual(["#10222e", "#ffffff"]);
  });

  it("grow darker step by step, for people without red or green cones too", () => {
    for (const rows of [null, BLINDNESS.protan, BLINDNESS.deutan]) {
      const seen = RAMP.map(({ fill }) => {
        const light = linear(fill);
        return luminance(
          rows === null
            ? light
            : rows.map((row) => row.reduce<number>((sum, share, at) => sum + share * (light[at] ?? 0), 0)),
        );
      });
      for (const [index, one] of seen.slice(1).entries()) expect(one).toBeLessThan((seen[index] ?? 0) * 0.8);
    }
  });
});
