import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CellValue,
  COMPONENT_IDS,
  type ComponentId,
  type ScoreResult,
  type Weights,
} from "../../src/domain/index.ts";
import { borderTable } from "../../src/regulation/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { POTENTIAL, PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";
import { PROVINCE_PDRB, REGION_PDRB } from "./economy.ts";

const borders = borderTable();
const blankOr = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);

const proposals = fc.record({
  jenis: fc.constantFrom("KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "KSDPL", "KSDLL", "SINERGI"),
  bidang_urusan: fc.constantFrom("1.01", "1.03", "2.15", "3.26", "3.27"),
  kode_program: blankOr(["1.03.02", "2.15.03", "9.99.99"]),
  ref_potensi: blankOr([["P-A"], ["P-B", "P-D"], ["P-E"], ["P-X"]]),
  ref_masalah: blankOr([["M-1"], ["M-2", "M-3"], ["M-0"]]),
  dasar_wajib: blankOr([["EFISIENSI"], ["EFISIENSI", "EKSTERNALITAS"]]),
  kode_daerah_mitra: blankOr([["64.72"], ["64.03"], ["64", "64.07", "64.09"]]),
  nama_mitra: blankOr(["belum ada", "PT Sawit Lestari"]),
  biaya_rp: blankOr([0, 5_000_000_000]),
  sumber_biaya: blankOr([["TANPA_BIAYA"], ["APBD_KABKOTA", "MITRA"]]),
  sudah_dianggarkan: blankOr(["Ya", "Tidak"]),
  sasaran_rpjmd: blankOr(["Meningkatnya layanan"]),
  tahun_rkpd: blankOr([2027, 2031]),
  sesuai_rtrw: blankOr(["YA", "TIDAK", "TIDAK_RELEVAN"]),
  kesiapan: blankOr(["BELUM", "KAK", "STUDI_KELAYAKAN", "SURAT_PENAWARAN", "KB", "PKS", "NK"]),
});
/** Numbers near the smallest there are have fewer binary digits: eight times one of them is no longer exact. */
const decimalWeight = fc.double({ min: 0, max: 50, noNaN: true }).map((value) => (value < 1e-200 ? 0 : value));
const weights: fc.Arbitrary<Weights> = fc
  .tuple(...COMPONENT_IDS.map(() => fc.oneof(fc.integer({ min: 0, max: 40 }), decimalWeight)))
  .map(
    (values) =>
      Object.fromEntries(COMPONENT_IDS.map((id, index) => [id, values[index] ?? 0])) as Record<ComponentId, number>,
  )
  .filter((all) => COMPONENT_IDS.some((id) => all[id] > 0.01));
const lists = fc.array(proposals, { minLength: 1, maxLength: 12 });

type Content = readonly Record<string, CellValue>[];
const shared = {
  potensi: ["A", "B", "D", "E"].map((sector) => ({
    ...POTENTIAL,
    kode_potensi: `P-${sector}`,
    lapangan_usaha: sector,
  })),
  permasalahan: [1, 3, 5].map((value, index) => ({
    ...PROBLEM,
    kode_masalah: `M-${index + 1}`,
    usg_u: value,
    usg_s: value,
    usg_g: 2,
  })),
};

/** Puts a list into another order: by one key per item. */
type Order = <T>(items: readonly T[]) => readonly T[];
const asWritten: Order = (items) => items;
const orders: fc.Arbitrary<Order> = fc.array(fc.integer(), { minLength: 40, maxLength: 40 }).map(
  (keys) => (items) =>
    items
      .map((item, at) => ({ item, key: keys[at] ?? 0, at }))
      .sort((a, b) => a.key - b.key || a.at - b.at)
      .map(({ item }) => item),
);

interface Options {
  readonly weights: Weights;
  readonly order?: Order;
  readonly vectors?: number;
}

function score(content: Content, { weights: chosen, order = asWritten, vectors = 0 }: Options): ScoreResult {
  const coded = content.map((values, index) => ({ ...PROPOSAL, ...values, kode_usulan: `U-${100 + index}` }));
  const half = Math.ceil(coded.length / 2);
  const rows = (pemetaan: typeof coded) => ({
    potensi: order(shared.potensi),
    permasalahan: order(shared.permasalahan),
    pdrb: order(REGION_PDRB),
    pemetaan: order(pemetaan),
  });
  const submissions = order([
    submission({ region: "64", rows: { pdrb: order(PROVINCE_PDRB) } }),
    submission({ region: "64.02", rows: rows(coded.slice(0, half)) }),
    submission({ region: "64.72", rows: rows(coded.slice(half)) }),
  ]);
  return scoreSubmissions({ submissions, borders, year: 2026, vectors, weights: chosen });
}

describe("properties of scores", () => {
  it("contributions sum exactly to the score, which lies between 0 and 100 and between its parts", () => {
    fc.assert(
      fc.property(lists, weights, (content, chosen) => {
        for (const proposal of score(content, { weights: chosen }).proposals) {
          const sum = COMPONENT_IDS.reduce((total, id) => total + (proposal.contributions[id] ?? 0), 0);
          expect(sum).toBe(proposal.score);
          const parts = COMPONENT_IDS.flatMap((id) => (chosen[id] > 0 ? (proposal.components[id] ?? []) : []));
          expect(proposal.score).toBeGreaterThanOrEqual(Math.min(...parts));
          expect(proposal.score).toBeLessThanOrEqual(Math.max(...parts));
          expect(proposal.score).toBeGreaterThanOrEqual(0);
          expect(proposal.score).toBeLessThanOrEqual(100);
          expect(proposal.coverage).toBeGreaterThan(0.6 - 1e-9);
          expect(proposal.coverage).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("judges every accepted proposal exactly once", () => {
    fc.assert(
      fc.property(lists, weights, (content, chosen) => {
        const result = score(content, { weights: chosen });
        const ids = [...result.proposals, ...result.notScored, ...result.review].map(({ id }) => id).sort();
        const half = Math.ceil(content.length / 2);
        expect(ids).toEqual(content.map((_, at) => `${at < half ? "64.02" : "64.72"}-2026-U-${100 + at}`));
      }),
    );
  });

  it("the order of rows and submissions does not matter, robustness included", () => {
    fc.assert(
      fc.property(lists, weights, orders, (content, chosen, order) => {
        const options = { weights: chosen, vectors: 50 };
        expect(score(content, { ...options, order })).toEqual(score(content, options));
      }),
    );
  });

  it("ranks by score, numbers ties alike and leaves out as many ranks as were shared", () => {
    // With whole weights two scores are either the same fraction or clearly apart, so that a tie is not a matter of digits.
    const whole = weights.map(
      (all) => Object.fromEntries(COMPONENT_IDS.map((id) => [id, Math.ceil(all[id])])) as Weights,
    );
    fc.assert(
      fc.property(lists, whole, (content, chosen) => {
        const { proposals: ordered } = score(content, { weights: chosen });
        for (const { rank, score: points } of ordered) {
          const better = ordered.filter((other) => other.score > points + 1e-7).length;
          expect(rank).toBe(better + 1);
        }
      }),
    );
  });

  it("more is never less: a better paper, a budget, a sasaran, a pressing problem do not lower a score", () => {
    const improvements: readonly Record<string, CellValue>[] = [
      { kesiapan: "PKS" },
      { sudah_dianggarkan: "Ya", biaya_rp: 1, sumber_biaya: ["APBN"] },
      { sasaran_rpjmd: "Meningkatnya layanan" },
      { tahun_rkpd: 2027 },
      { nama_mitra: "PT Sawit Lestari" },
    ];
    const withProblem = proposals.map((values) => ({ ...values, ref_masalah: ["M-1"], sumber_biaya: ["MITRA"] }));
    fc.assert(
      fc.property(withProblem, weights, fc.constantFrom(...improvements), (values, chosen, better) => {
        const [before] = score([values], { weights: chosen }).proposals;
        const [after] = score([{ ...values, ...better }], { weights: chosen }).proposals;
        const [pressing] = score([{ ...values, ref_masalah: ["M-1", "M-3"] }], { weights: chosen }).proposals;
        expect((after?.score ?? 0) + 1e-9).toBeGreaterThanOrEqual(before?.score ?? 0);
        expect((pressing?.score ?? 0) + 1e-9).toBeGreaterThanOrEqual(before?.score ?? 0);
      }),
    );
  });

  it("weights may be given in any unit: eight times all of them changes nothing", () => {
    fc.assert(
      fc.property(lists, weights, (content, chosen) => {
        const eightfold = Object.fromEntries(COMPONENT_IDS.map((id) => [id, chosen[id] * 8])) as Record<
          ComponentId,
          number
        >;
        expect(score(content, { weights: eightfold }).proposals).toEqual(score(content, { weights: chosen }).proposals);
      }),
    );
  });
});
