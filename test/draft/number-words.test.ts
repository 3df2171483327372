import angkaTerbilang from "@develoka/angka-terbilang-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberWords } from "../../src/draft/number-words.ts";

describe("numberWords", () => {
  it.each([
    [0, "nol"],
    [1, "satu"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [12, "dua belas"],
    [19, "sembilan belas"],
    [20, "dua puluh"],
    [21, "dua puluh satu"],
    [100, "seratus"],
    [101, "seratus satu"],
    [111, "seratus sebelas"],
    [210, "dua ratus sepuluh"],
    [1_000, "seribu"],
    [1_001, "seribu satu"],
    [1_100, "seribu seratus"],
    [2_000, "dua ribu"],
    [11_000, "sebelas ribu"],
    [100_000, "seratus ribu"],
    [101_000, "seratus satu ribu"],
    [1_000_000, "satu juta"],
    [1_001_000, "satu juta seribu"],
    [1_250_000_000, "satu miliar dua ratus lima puluh juta"],
    [1_000_000_000_000, "satu triliun"],
    [1_000_000_000_000_000, "seribu triliun"],
    [
      999_999_999_999_999,
      "sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan",
    ],
  ])("%d is %s", (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it("says below 10^15 what another program says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.nat({ max: 999_999_999_999_999 }), (digits, value) => {
        const some = value % 10 ** digits;
        expect(numberWords(some)).toBe(some === 0 ? "nol" : angkaTerbilang(some).trim().replaceAll("milyar", "miliar"));
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])("has no words for %d", (value) => {
    expect(() => numberWords(value)).toThrow(RangeError);
  });
});
