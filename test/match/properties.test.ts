import fc from "fast-check";
import { expect, it } from "vitest";
import { isProvince, type Submission } from "../../src/domain/index.ts";
import { regions } from "../../src/regulation/index.ts";
import { findAcross } from "../../src/validate/index.ts";
import { POTENTIAL, PROBLEM, PROPOSAL } from "../support/submission-builder.ts";
import { balance, filled, match } from "./support.ts";

const CODES = regions()
  .map(({ code }) => code)
  .filter((code) => /^6[34]/u.test(code));
const BIDANG = ["1.03", "2.11", "3.28"];
const WORDS = ["sampah", "sungai", "banjir", "jalan", "lahan", "pasar", "jembatan", "drainase"];
const GOODS = ["beras", "air-baku", "pelatihan-kerja"];

const sentence = fc.shuffledSubarray(WORDS, { minLength: 2, maxLength: 5 }).map((words) => words.join(" "));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const partners = fc.shuffledSubarray(CODES, { minLength: 1, maxLength: 4 });

const potential = fc.record({
  bidang_urusan: fc.constantFrom(...BIDANG),
  nama_potensi: sentence,
  komoditas: some(fc.constantFrom(...GOODS)),
});
const problem = fc.record({
  bidang_urusan: fc.constantFrom(...BIDANG),
  masalah: sentence,
  daerah_terdampak: partners,
  komoditas_dibutuhkan: some(fc.constantFrom(...GOODS)),
  usg_u: some(fc.integer({ min: 1, max: 5 })),
});
const stock = fc.record({
  komoditas: fc.constantFrom("beras", "kopi", "air-baku"),
  tahun: fc.integer({ min: 2021, max: 2024 }),
  produksi: fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
  kebutuhan: fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
});

const region = (code: string): fc.Arbitrary<Submission> =>
  fc
    .record({
      potensi: fc.array(potential, { maxLength: 3 }),
      permasalahan: fc.array(problem, { maxLength: 3 }),
      neraca: fc.uniqueArray(stock, { maxLength: 4, selector: ({ komoditas, tahun }) => `${komoditas} ${tahun}` }),
      mitra: partners,
    })
    .map(({ potensi, permasalahan, neraca, mitra }) =>
      filled(code, {
        potensi: potensi.map((one, at) => ({ ...POTENTIAL, ...one, uraian: "", kode_potensi: `P-${at}` })),
        permasalahan: permasalahan.map((one, at) => ({ ...PROBLEM, ...one, kode_masalah: `M-${at}` })),
        neraca_komoditas: neraca.map(({ komoditas, tahun, produksi, kebutuhan }) =>
          balance(komoditas, produksi, kebutuhan, { tahun, satuan: komoditas === "air-baku" ? "m3" : "ton" }),
        ),
        pemetaan: [{ ...PROPOSAL, kode_daerah_mitra: mitra.filter((other) => other !== code) }],
      }),
    );

const province = fc
  .shuffledSubarray(CODES, { minLength: 2, maxLength: 7 })
  .chain((codes) => fc.tuple(...codes.map(region)) as fc.Arbitrary<Submission[]>);

/** Mirrors as `run/` takes them from rule LNT-02: here each proposal is its region's first. */
function mirrorsOf(submissions: readonly Submission[]) {
  return findAcross(submissions).flatMap((finding) =>
    finding.code === "LNT-02"
      ? [
          {
            first: `${finding.detail.region}-2026-U-001`,
            second: `${finding.detail.other.region}-2026-U-001`,
            regions: [finding.detail.region, finding.detail.other.region] as const,
            words: finding.detail.words,
          },
        ]
      : [],
  );
}

const matched = (submissions: readonly Submission[]) => match(submissions, { mirrors: mirrorsOf(submissions) });

it("gives the same whatever the order of the submissions", () => {
  fc.assert(
    fc.property(
      province.chain((submissions) =>
        fc.tuple(fc.constant(submissions), fc.shuffledSubarray(submissions, { minLength: submissions.length })),
      ),
      ([submissions, shuffled]) => {
        expect(matched(shuffled)).toEqual(matched(submissions));
      },
    ),
    { numRuns: 40 },
  );
});

it("pairs nobody with itself, gives every pair once and a volume that both have", () => {
  fc.assert(
    fc.property(province, (submissions) => {
      const { pairs } = matched(submissions);
      expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
      const rows = new Map(submissions.flatMap((one) => one.rows.map((row) => [row.id, row.values] as const)));
      for (const {
        kind,
        a,
        b,
        volume,
        rows: [one = "", other = ""],
        strength,
      } of pairs) {
        expect(a).not.toBe(b);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
        if (kind !== "commodity") continue;
        const [has, wants] = [rows.get(one), rows.get(other)];
        const surplus = Number(has?.["produksi"]) - Number(has?.["kebutuhan"]);
        const deficit = Number(wants?.["kebutuhan"]) - Number(wants?.["produksi"]);
        expect(volume).toBeCloseTo(Math.min(surplus, deficit), 9);
        expect(volume).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});

it("turns every commodity pair round when every surplus becomes a deficit", () => {
  const turned = (submission: Submission): Submission => ({
    ...submission,
    rows: submission.rows.map((row) => {
      const { produksi = null, kebutuhan = null } = row.values;
      return row.table === "neraca_komoditas"
        ? { ...row, values: { ...row.values, produksi: kebutuhan, kebutuhan: produksi } }
        : row;
    }),
  });
  // Within one province, so that the limit on far suppliers, which looks from the one in need, plays no part.
  fc.assert(
    fc.property(province, (submissions) => {
      const own = submissions.filter((submission) => submission.region.startsWith("64."));
      const said = (all: readonly Submission[], isTurned: boolean) =>
        match(all)
          .pairs.filter(({ kind }) => kind === "commodity")
          .map(({ a, b, commodity, volume }) => `${isTurned ? `${b} ${a}` : `${a} ${b}`} ${commodity} ${volume}`)
          .sort();
      expect(said(own.map(turned), true)).toEqual(said(own, false));
    }),
    { numRuns: 40 },
  );
});

it("lets no region give more than it has or get more than it lacks, and accounts for every unit", () => {
  fc.assert(
    fc.property(province, (submissions) => {
      const { allocation, unmet, unused } = matched(submissions);
      const sums = new Map<string, { given: number; taken: number }>();
      for (const { commodity, from, to, amount } of allocation) {
        expect(amount).toBeGreaterThan(0);
        for (const [code, side] of [
          [from, "given"],
          [to, "taken"],
        ] as const) {
          const sum = sums.get(`${commodity} ${code}`) ?? { given: 0, taken: 0 };
          sum[side] += amount;
          sums.set(`${commodity} ${code}`, sum);
        }
      }
      for (const [left, side] of [
        [unused, "given"],
        [unmet, "taken"],
      ] as const) {
        for (const { commodity, region: code, amount } of left) {
          const sum = sums.get(`${commodity} ${code}`) ?? { given: 0, taken: 0 };
          sum[side] += amount;
          sums.set(`${commodity} ${code}`, sum);
        }
      }
      for (const { region: code, rows } of submissions) {
        // A province's balance is the sum of its regions'; it takes no part.
        if (isProvince(code)) continue;
        const own = rows.filter(({ table }) => table === "neraca_komoditas");
        for (const commodity of new Set(own.map(({ values }) => String(values["komoditas"])))) {
          const surpluses = own
            .filter(({ values }) => values["komoditas"] === commodity)
            .map(({ values }) => Number(values["produksi"]) - Number(values["kebutuhan"]));
          const { given, taken } = sums.get(`${commodity} ${code}`) ?? { given: 0, taken: 0 };
          // All of one year's balance is on one side: shipped, left over, or nothing at all.
          const isWhole = surpluses.some((surplus) => Math.abs(surplus - (given - taken)) < 1e-9);
          expect(isWhole && (given === 0 || taken === 0)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
