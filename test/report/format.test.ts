import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, decimal, integer, longDate, percent, rupiah, scorePoints } from "../../src/report/format.ts";

describe("numbers and dates as Indonesian officials write them", () => {
  it.each([
    [integer(0), "0"],
    [integer(999), "999"],
    [integer(1_250_000_000), "1.250.000.000"],
    [integer(-1_000), "-1.000"],
    [integer(-0.4), "0"],
    [decimal(1234.5, 1), "1.234,5"],
    [decimal(0.05, 2), "0,05"],
    [amount(12.5), "12,5"],
    [amount(98_500), "98.500"],
    [amount(100), "100"],
    [amount(0.1 + 0.2), "0,3"],
    [amount(-17_300.25), "-17.300,25"],
    [rupiah(1_250_000_000), "Rp1.250.000.000"],
    [rupiah(999_999_999_999_999), "Rp999.999.999.999.999"],
    [rupiah(-5_000), "-Rp5.000"],
    [scorePoints(250 / 3), "83,3"],
    [scorePoints(100), "100,0"],
    [scorePoints(-0), "0,0"],
    [percent(0.464), "46,4%"],
    [percent(0.75, 0), "75%"],
    [percent(1, 0), "100%"],
    [percent(0.998, 0), "99%"],
    [percent(0.9999), "99,9%"],
    [longDate("2026-02-02"), "2 Februari 2026"],
    [longDate("2026-12-31"), "31 Desember 2026"],
    [longDate("2026-13-01"), "2026-13-01"],
    [longDate("kemarin"), "kemarin"],
  ])("%s", (written, expected) => {
    expect(written).toBe(expected);
  });

  it("can be read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (value) => {
        expect(Number(integer(value).replaceAll(".", ""))).toBe(value);
      }),
    );
  });
});
