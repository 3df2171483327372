import { describe, expect, it } from "vitest";
import type { SectorEconomics } from "../../src/domain/index.ts";
import { borderTable } from "../../src/regulation/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { submission } from "../support/submission-builder.ts";
import { PROVINCE_PDRB, REGION_PDRB } from "./economy.ts";

const economics = (...submissions: ReturnType<typeof submission>[]) =>
  scoreSubmissions({ submissions, borders: borderTable(), year: 2026, vectors: 0 }).economics;

const province = submission({ region: "64", rows: { pdrb: PROVINCE_PDRB } });
const region = submission({ region: "64.02", rows: { pdrb: REGION_PDRB } });

/*
 * Worked out on paper from test/score/economy.ts, 2022 → 2024, totals 1000 → 1200 and 10 000 → 11 000:
 *        SLQ                                      DLQ
 * A  (300/1200)/(1100/11000) = 0.25/0.1     (1.5/1.2)/(1.1/1.1)   = 1.25
 * B  (520/1200)/(5300/11000) = 0.899371…    (1.04/1.2)/(1.06/1.1) = 0.899371…
 * D  (110/1200)/(600/11000)  = 1.680555…    (1.1/1.2)/(1.2/1.1)   = 0.840277…
 * E  (20/1200)/(550/11000)   = 0.333333…    (2/1.2)/(1.1/1.1)     = 1.666666…
 */
const QUOTIENTS = [
  ["A", 2.5, 1.25, "unggulan", "I"],
  ["B", 0.89937106918239, 0.89937106918239, "tertinggal", "IV"],
  ["D", 1.6805555555555556, 0.8402777777777778, "prospektif", "II"],
  ["E", 0.3333333333333333, 1.6666666666666667, "andalan", "III"],
] as const;

describe("regional economics", () => {
  const [found] = economics(province, region);
  const sector = (code: string): SectorEconomics | undefined => found?.sectors.find((one) => one.sector === code);

  it("compares the first and the last year both report, for all 17 sectors", () => {
    expect(found).toMatchObject({ region: "64.02", firstYear: 2022, lastYear: 2024, reason: null });
    expect(found?.sectors).toHaveLength(17);
    expect(economics(province, region)).toHaveLength(1);
  });

  it.each(QUOTIENTS)("gives sector %s its quotients, typology and quadrant", (code, slq, dlq, typology, klassen) => {
    expect(sector(code)?.slq.value).toBeCloseTo(slq, 12);
    expect(sector(code)?.dlq.value).toBeCloseTo(dlq, 12);
    expect(sector(code)).toMatchObject({ typology, klassen });
  });

  it("gives yearly growth as a geometric mean: 200 → 300 in two years is √1.5 − 1", () => {
    expect(sector("A")?.growth).toBeCloseTo(0.22474487139158905, 14);
    expect(sector("A")?.provinceGrowth).toBeCloseTo(0.04880884817015163, 14);
  });

  it("splits growth into three effects that add up: A grows by 100", () => {
    // R = 0.1, R_A = 0.1, r_A = 0.5: 200×0.1 + 200×0 + 200×0.4
    const a = sector("A")?.shiftShare;
    expect(a?.national).toBeCloseTo(20, 10);
    expect(a?.mix).toBeCloseTo(0, 10);
    expect(a?.competitive).toBeCloseTo(80, 10);
    expect(a?.change).toBe(100);
    // R_D = 0.2, r_D = 0.1: 100×0.1 + 100×0.1 + 100×(−0.1)
    const d = sector("D")?.shiftShare;
    expect([d?.national, d?.mix, d?.competitive, d?.change].map((value) => Math.round(value ?? 0))).toEqual([
      10, 10, -10, 10,
    ]);
  });

  it("says why there is no figure instead of dividing by zero", () => {
    expect(sector("F")).toMatchObject({
      dlq: { value: null, reason: "PDRB provinsi pada tahun awal nol" },
      provinceGrowth: null,
      typology: null,
      shiftShare: null,
      klassen: null,
    });
    expect(sector("F")?.slq.value).toBeCloseTo(2, 12);
    expect(sector("G")?.slq).toEqual({ value: null, reason: "PDRB lapangan usaha ini di provinsi nol" });
    expect(sector("G")?.dlq).toEqual({ value: null, reason: "PDRB provinsi pada tahun akhir nol" });
    expect(sector("C")?.slq).toEqual({
      value: null,
      reason: "PDRB lapangan usaha ini tidak diisi daerah",
    });
  });

  it("uses one common year for SLQ alone", () => {
    const only2024 = submission({ region: "64.02", rows: { pdrb: REGION_PDRB.filter(({ tahun }) => tahun === 2024) } });
    const [one] = economics(province, only2024);
    expect(one).toMatchObject({ firstYear: 2024, lastYear: 2024 });
    expect(one?.sectors[0]).toMatchObject({
      slq: { reason: null },
      dlq: { value: null, reason: "hanya ada satu tahun data" },
      growth: null,
      shiftShare: null,
      klassen: null,
      gaps: {
        growth: "hanya ada satu tahun data",
        provinceGrowth: "hanya ada satu tahun data",
        typology: "hanya ada satu tahun data",
        shiftShare: "hanya ada satu tahun data",
        klassen: "hanya ada satu tahun data",
      },
    });
  });

  it("says what is missing when nothing can be compared", () => {
    const without = submission({ region: "64.71" });
    const other = submission({ region: "64.72", rows: { pdrb: REGION_PDRB.map((row) => ({ ...row, tahun: 2020 })) } });
    expect(economics(province, without, other).map(({ reason }) => reason)).toEqual([
      "daerah belum mengirim PDRB yang lengkap",
      "tidak ada tahun PDRB yang sama antara daerah dan provinsi",
    ]);
    expect(economics(region).map(({ reason }) => reason)).toEqual([
      "provinsi belum mengirim formulirnya, jadi tidak ada PDRB pembanding",
    ]);
    const bare = submission({ region: "64" });
    expect(economics(bare, region).map(({ reason }) => reason)).toEqual(["provinsi belum mengirim PDRB yang lengkap"]);
  });

  it("takes the sum of all 17 sectors where no total was written, but not where the written one was held", () => {
    const sectors = "A,B,C,D,E,F,G,H,I,J,K,L,M,O,P,Q,R".split(",").map((letter) => {
      const kode_lu = { M: "M,N", R: "R,S,T,U" }[letter] ?? letter;
      return { kode_lu, tahun: 2024, adhk: 10, adhb: null };
    });
    const heldTotal = { kode_lu: "TOTAL", tahun: 2024, adhk: 999, adhb: null, held: "held" as const };
    const provinceRows = { pdrb: sectors.map((row) => ({ ...row, adhk: 100 })) };
    const provinceOf17 = submission({ region: "64", rows: provinceRows });
    const [summed] = economics(provinceOf17, submission({ region: "64.02", rows: { pdrb: sectors } }));
    expect(summed?.sectors.map(({ slq }) => slq.value)).toEqual(Array.from({ length: 17 }, () => 1));
    const [held] = economics(provinceOf17, submission({ region: "64.02", rows: { pdrb: [...sectors, heldTotal] } }));
    expect(held?.reason).toBe("daerah belum mengirim PDRB yang lengkap");
  });
});
