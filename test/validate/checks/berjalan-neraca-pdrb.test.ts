import { describe, expect, it } from "vitest";
import { findingsOf, line, said } from "./ask.ts";
import { OTHER_CASES, year } from "./berjalan-neraca-pdrb.cases.ts";

describe("checks of agreements, balance and regional product", () => {
  it.each(OTHER_CASES)("$about", ({ changes, options, expected }) => {
    expect(said(findingsOf(changes, options))).toEqual(expected.map((one) => line(one, changes)));
  });

  it("near PD-03: asks nothing of an empty PDRB sheet", () => {
    expect(findingsOf({ pdrb: [] }).map(({ code }) => code)).toEqual(["LBR-05"]);
  });

  it("states its facts", () => {
    const found = findingsOf({
      ksd_berjalan: [{ tgl_ttd: "2019-05-01", tgl_mulai: "2019-05-01", tgl_berakhir: "2027-05-01" }],
      neraca_komoditas: [{}, {}, { komoditas: "Telur Ayam Ras", satuan: "butir" }],
      pdrb: year(2024, 17_340_000.5),
    });
    expect(found.map(({ code, detail, expected }) => [code, detail, expected])).toEqual([
      ["KB-03", { years: 8 }, []],
      ["KB-04", { end: "2027-05-01", reportDate: "2026-11-22" }, []],
      ["NR-02", { first: "A5", commodity: "beras", year: 2024 }, []],
      ["NR-03", { commodity: "Telur Ayam Ras", unit: "ton" }, ["kg", "kuintal", "ton"]],
      ["PD-03", { years: 1 }, []],
      [
        "PD-01",
        { year: 2024, written: "17.340.000,5", computed: "17.000.000", difference: "340.000,5" },
        ["17.000.000"],
      ],
    ]);
  });
});
