import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CellValue,
  COMPONENT_IDS,
  type Robustness,
  type ScoredProposal,
  type ScoreResult,
} from "../../src/domain/index.ts";
import { borderTable, DEFAULT_WEIGHTS } from "../../src/regulation/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { robustnessOf } from "../../src/score/robustness.ts";
import { PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";
import { SUBMISSIONS } from "./cases.ts";

const borders = borderTable();

/** The method as the manual tells it, slowly and in the plainest way: a second opinion on the fast one. */
function plainRobustness(proposals: readonly ScoredProposal[], seed: number, vectors: number): Map<string, Robustness> {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const ranks = new Map<string, number[]>(proposals.map(({ id }) => [id, []]));
  for (let vector = 0; vector < vectors; vector += 1) {
    const weights = COMPONENT_IDS.map((id) => DEFAULT_WEIGHTS[id] * (0.5 + random()));
    const scores = proposals.map(({ components }) => {
      const known = COMPONENT_IDS.flatMap((id, index) => {
        const points = components[id];
        return points === null ? [] : [{ points, weight: weights[index] ?? 0 }];
      });
      const sum = known.reduce((total, { weight }) => total + weight, 0);
      return known.reduce((total, { weight, points }) => total + (weight / sum) * points, 0);
    });
    for (const [index, { id }] of proposals.entries()) {
      const own = scores[index] ?? 0;
      ranks.get(id)?.push(1 + scores.filter((other) => other > own + 1e-9).length);
    }
  }
  const top = proposals.length < 30 ? Math.ceil(proposals.length / 3) : 10;
  return new Map(
    [...ranks].map(([id, all]) => {
      const sorted = all.sort((a, b) => a - b);
      const topShare = sorted.filter((rank) => rank <= top).length / vectors;
      const word = topShare >= 0.9 ? "kokoh" : topShare >= 0.6 ? "sedang" : "rapuh";
      const at = (share: number) => sorted[Math.ceil(share * vectors - 1e-9) - 1] ?? 0;
      return [id, { topShare, rankLow: at(0.05), rankHigh: at(0.95), word }];
    }),
  );
}

const KESIAPAN = ["BELUM", "KAK", "STUDI_KELAYAKAN", "SURAT_PENAWARAN", "KB", "PKS"] as const;

/** Forty proposals that differ in most components, some of them twins. */
function forty(): Record<string, CellValue>[] {
  return Array.from({ length: 40 }, (_, index) => ({
    ...PROPOSAL,
    kode_usulan: `U-${100 + index}`,
    dasar_wajib: index % 3 === 0 ? ["EKSTERNALITAS", "EFISIENSI"] : ["EFISIENSI"],
    ref_masalah: index % 4 === 0 ? null : [`M-${index % 4}`],
    kesiapan: KESIAPAN[index % 6] ?? null,
    sasaran_rpjmd: index % 5 === 0 ? null : "Menurunnya luas genangan",
    tahun_rkpd: index % 7 === 0 ? null : 2027,
    biaya_rp: index % 2 === 0 ? null : 1_000_000_000,
    bidang_urusan: index % 8 < 5 ? "1.03" : "2.15",
  }));
}

const PROBLEMS = [1, 2, 3].map((value) => ({
  ...PROBLEM,
  kode_masalah: `M-${value}`,
  usg_u: value,
  usg_s: value + 1,
  usg_g: value + 2,
}));

function scoreOf(
  pemetaan: readonly Record<string, CellValue>[],
  options: { seed?: number; vectors?: number } = {},
): ScoreResult {
  const submissions = [submission({ region: "64.72", rows: { permasalahan: PROBLEMS, pemetaan } })];
  return scoreSubmissions({ submissions, borders, year: 2026, ...options });
}

describe("robustness", () => {
  it("agrees with the plain method on forty proposals with ties and gaps", () => {
    const { proposals, robustness } = scoreOf(forty(), { seed: 7, vectors: 2000 });
    expect(robustness).toMatchObject({ vectors: 2000, topSize: 10 });
    expect(new Map(robustness?.byId)).toEqual(plainRobustness(proposals, 7, 2000));
  });

  it("agrees with the plain method on the proposals worked out by hand, 10,000 vectors, seed 1", () => {
    const { proposals, robustness } = scoreSubmissions({ submissions: SUBMISSIONS, borders, year: 2026 });
    expect(robustness).toMatchObject({ vectors: 10_000, topSize: 4 });
    expect(new Map(robustness?.byId)).toEqual(plainRobustness(proposals, 1, 10_000));
  });

  it("calls what is better in every component kokoh, whatever the weights, and what is worse rapuh", () => {
    const best = { ...PROPOSAL, kode_usulan: "U-001", kesiapan: "PKS", dasar_wajib: ["EKSTERNALITAS", "EFISIENSI"] };
    const worse = { ...PROPOSAL, kode_usulan: "U-002" };
    const worst = { ...PROPOSAL, kode_usulan: "U-003", sasaran_rpjmd: null, kesiapan: null };
    const { robustness } = scoreOf([worst, best, worse]);
    const place = (rank: number, topShare: number, word: Robustness["word"]) => ({
      topShare,
      rankLow: rank,
      rankHigh: rank,
      word,
    });
    expect([...(robustness?.byId ?? [])]).toEqual([
      ["64.72-2026-U-001", place(1, 1, "kokoh")],
      ["64.72-2026-U-002", place(2, 0, "rapuh")],
      ["64.72-2026-U-003", place(3, 0, "rapuh")],
    ]);
  });

  it("gives twins the same rank in every vector", () => {
    const twins = Array.from({ length: 50 }, (_, index) => ({ ...PROPOSAL, kode_usulan: `U-${100 + index}` }));
    const { robustness } = scoreOf(twins, { vectors: 100 });
    expect(new Set([...(robustness?.byId.values() ?? [])].map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"topShare":1,"rankLow":1,"rankHigh":1,"word":"kokoh"}']),
    );
  });

  it("depends on the seed and on nothing else", () => {
    const again = () => scoreOf(forty(), { seed: 3, vectors: 500 }).robustness;
    expect(again()).toEqual(again());
    expect(scoreOf(forty(), { seed: 4, vectors: 500 }).robustness).not.toEqual(again());
  });

  it("has nothing to say about no proposals", () => {
    expect(scoreOf([]).robustness).toEqual({ vectors: 10_000, topSize: 0, byId: new Map() });
  });

  it("agrees with the plain method on a thousand proposals of hundreds of different kinds", () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...forty()[index % 40],
      kode_usulan: `U-${10_000 + index}`,
      kesiapan: KESIAPAN[Math.floor(index / 40) % 6] ?? null,
      sudah_dianggarkan: index % 11 < 4 ? "Ya" : "Tidak",
      kode_daerah_mitra: index % 13 < 6 ? ["64.02"] : ["64.02", "64"],
      ref_masalah: index % 17 < 3 ? null : [`M-${1 + (index % 3)}`],
    }));
    const { proposals, robustness } = scoreOf(many, { seed: 5, vectors: 40 });
    expect(new Set(proposals.map(({ components }) => JSON.stringify(components))).size).toBeGreaterThan(300);
    expect(new Map(robustness?.byId)).toEqual(plainRobustness(proposals, 5, 40));
  });

  const KNOWN = (components: readonly (number | null)[]) =>
    Object.fromEntries(COMPONENT_IDS.map((id, at) => [id, components[at] ?? null])) as ScoredProposal["components"];
  const proposalsOf = (rows: readonly (readonly (number | null)[])[]): ScoredProposal[] =>
    rows.map((row, at) => ({ id: `U-${at}`, components: KNOWN(row) }) as unknown as ScoredProposal);

  it("gives the same figures whether it counts all ranks or keeps only the best and the worst", () => {
    const points = fc.constantFrom(0, 25, 30, 50, 100 / 3, 70, 100);
    const row = fc.tuple(
      fc.option(points),
      fc.option(points),
      ...COMPONENT_IDS.slice(2).map(() => points as fc.Arbitrary<number | null>),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.integer(),
        fc.constantFrom(1, 7, 20, 64, 130, 400),
        (rows, seed, vectors) => {
          const proposals = proposalsOf(rows);
          const counted = robustnessOf(proposals, DEFAULT_WEIGHTS, { seed, vectors });
          const kept = robustnessOf(proposals, DEFAULT_WEIGHTS, { seed, vectors, countRoom: 0 });
          expect(kept).toEqual(counted);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("agrees with the plain method where hundreds of scores crowd together far from a few others", () => {
    const crowded = Array.from({ length: 400 }, (_, at) =>
      COMPONENT_IDS.map((_id, part) => 60 + ((at * 7 + part * 3) % 29) / 1e4),
    );
    const outliers = [COMPONENT_IDS.map(() => 0), COMPONENT_IDS.map(() => 100), [null, null, 100, 100, 100, 100, 100]];
    const proposals = proposalsOf([...crowded, ...outliers]);
    const found = robustnessOf(proposals, DEFAULT_WEIGHTS, { seed: 9, vectors: 30 });
    expect(new Map(found.byId)).toEqual(plainRobustness(proposals, 9, 30));
  });
});
