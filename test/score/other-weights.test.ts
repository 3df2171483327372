import { describe, expect, it } from "vitest";
import { type CellValue, COMPONENT_IDS, type ScoreResult, type Weights } from "../../src/domain/index.ts";
import { borderTable } from "../../src/regulation/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { POTENTIAL, PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";
import { PROVINCE_PDRB, REGION_PDRB } from "./economy.ts";

/*
 * Ten more proposals, worked out on paper, under weights of which one is zero and which leave 40 % where neither the
 * economy nor the urgency is known. Problems: M-001 U5 S4 G4 = (13 − 3) / 12 × 100 = 83.333…; M-002 U3 S3 G3 = 50.
 * Potentials by sector (see economics.test.ts): P-A unggulan 100, P-B tertinggal 30, P-E andalan 70.
 */
const WEIGHTS: Weights = {
  potensi_ekonomi: 30,
  urgensi: 30,
  eksternalitas: 15,
  keselarasan: 10,
  kesiapan: 0,
  manfaat_bersama: 10,
  pembiayaan: 5,
};

const potensi = ["A", "B", "E"].map((sector) => ({
  ...POTENTIAL,
  kode_potensi: `P-${sector}`,
  lapangan_usaha: sector,
}));
const permasalahan = [PROBLEM, { ...PROBLEM, kode_masalah: "M-002", usg_u: 3, usg_s: 3, usg_g: 3 }];

type Row = Record<string, CellValue>;
const proposal = (kode_usulan: string, values: Row): Row => ({ ...PROPOSAL, kode_usulan, ...values });
const VOLUNTARY = { jenis: "KSDD_SUKARELA", dasar_wajib: null, ref_potensi: ["P-A"], ref_masalah: ["M-002"] };

const PASER = [
  proposal("U-001", {
    kode_daerah_mitra: ["63.09"],
    dasar_wajib: ["EFISIENSI", "EKSTERNALITAS"],
    ref_potensi: ["P-A"],
  }),
  proposal("U-002", { kode_daerah_mitra: ["64.09"], ref_masalah: ["M-002"], sumber_biaya: ["TANPA_BIAYA"] }),
  proposal("U-003", {
    kode_daerah_mitra: ["64.09"],
    dasar_wajib: null,
    bidang_urusan: "3.27",
    kode_program: "3.27.02",
    ref_potensi: ["P-B"],
    ref_masalah: null,
    sasaran_rpjmd: null,
    biaya_rp: null,
    sumber_biaya: ["MITRA"],
  }),
  proposal("U-004", { kode_daerah_mitra: ["64.09"], ref_masalah: null }),
  proposal("U-005", {
    jenis: "KSDPK",
    judul: "Sewa gedung olahraga",
    objek: "Gedung olahraga",
    ruang_lingkup: "Penyewaan gedung kepada klub",
  }),
  proposal("U-006", { ...VOLUNTARY, kode_daerah_mitra: ["64.07"] }),
  proposal("U-008", {
    jenis: "SINERGI",
    dasar_wajib: null,
    kode_daerah_mitra: null,
    nama_mitra: "Badan Pusat Statistik",
    ref_potensi: ["P-E"],
    kode_program: null,
    sasaran_rpjmd: null,
    tahun_rkpd: 2031,
    sesuai_rtrw: null,
    biaya_rp: null,
    sumber_biaya: null,
    sudah_dianggarkan: "Ya",
  }),
];
const PROVINCE = [
  proposal("U-001", {
    kode_daerah_mitra: ["65"],
    dasar_wajib: ["EFISIENSI", "EKSTERNALITAS"],
    bidang_urusan: "3.28",
    kode_program: "3.28.06",
    ref_potensi: ["P-A"],
    sesuai_rtrw: "TIDAK",
    sudah_dianggarkan: "Ya",
  }),
  proposal("U-002", { kode_daerah_mitra: ["64.01", "64.02", "64.03"], ref_masalah: ["M-002"] }),
];

const SUBMISSIONS = [
  submission({ region: "64", rows: { pdrb: PROVINCE_PDRB, potensi, permasalahan, pemetaan: PROVINCE } }),
  submission({ region: "64.01", rows: { pdrb: REGION_PDRB, potensi, permasalahan, pemetaan: PASER } }),
  submission({
    region: "64.07",
    rows: {
      pdrb: REGION_PDRB,
      potensi,
      permasalahan,
      pemetaan: [proposal("U-001", { ...VOLUNTARY, kode_daerah_mitra: ["64.01"] })],
    },
  }),
];

const URGENT = 83.33333333333333;

/** [id, pair, the seven points in the order of the weights, score, coverage, priority, rank] */
const EXPECTED = [
  // W2, over the border of the province: (30×100 + 30×83.333… + 15×100 + 10×100 + 0×65 + 10×80 + 5×70) / 100 = 9150 / 100
  ["64.01-2026-U-001", "W2", [100, URGENT, 100, 100, 65, 80, 70], 91.5, 1, "I", 1],
  // W3, two provinces; the province has nothing to be compared with; keselarasan (100 + 100 + 100 + 0) / 4 = 75; two
  // regions 40 and no basic service; 40 + 30 + 30: (2500 + 1500 + 750 + 400 + 500) / 70 = 5650 / 70
  ["64-2026-U-001", "W3", [null, URGENT, 100, 75, 65, 40, 100], 5650 / 70, 0.7, "I", 2],
  // Voluntary with a neighbour 50: (3000 + 1500 + 750 + 1000 + 800 + 350) / 100; the neighbour proposes the same
  // and shares the rank, behind it by its region's code
  ["64.01-2026-U-006", null, [100, 50, 50, 100, 65, 80, 70], 74, 1, "II", 3],
  ["64.07-2026-U-001", null, [100, 50, 50, 100, 65, 80, 70], 74, 1, "II", 3],
  // W1 without a potential; no cost 100: (1500 + 1200 + 1000 + 800 + 500) / 70 = 5000 / 70
  ["64.01-2026-U-002", "W1", [null, 50, 80, 100, 65, 80, 100], 5000 / 70, 0.7, "II", 5],
  // W4; four regions would be 80, at most 60 count, and a basic service 40; 1.03.02 is a program of kabupaten/kota, not
  // of provinces: keselarasan (100 + 0 + 100) / 3: (1500 + 1200 + 666.666… + 1000 + 350) / 70 = 4716.666… / 70
  ["64-2026-U-002", "W4", [null, 50, 80, 200 / 3, 65, 100, 70], 14150 / 210, 0.7, "II", 6],
  // Nothing of the plans: keselarasan 0 / 4; 20 + 40; only "sudah dianggarkan" 30:
  // (2100 + 2500 + 450 + 0 + 600 + 150) / 100 = 5800 / 100
  ["64.01-2026-U-008", null, [70, URGENT, 30, 0, 65, 60, 30], 58, 1, "II", 7],
  // Wajib without a basis 30; keselarasan (0 + 100 + 100) / 3; only the source 30:
  // (900 + 450 + 666.666… + 400 + 150) / 70 = 2566.666… / 70
  ["64.01-2026-U-003", "W1", [30, null, 30, 200 / 3, 65, 40, 30], 110 / 3, 0.7, "III", 8],
] as const;

describe("ten more proposals worked out by hand, under other weights", () => {
  const borders = borderTable();
  const result: ScoreResult = scoreSubmissions({ submissions: SUBMISSIONS, borders, year: 2026, weights: WEIGHTS });

  it("gives each its pair, points, score, coverage, class and rank, in order", () => {
    const twelve = (value: number): number => Number(value.toPrecision(12));
    const shown = result.proposals.map((one) => [
      one.id,
      one.pair,
      COMPONENT_IDS.map((id) => one.components[id]),
      twelve(one.score),
      one.coverage,
      one.priority,
      one.rank,
    ]);
    const expected = EXPECTED.map(([id, pair, points, score, ...rest]) => [id, pair, points, twelve(score), ...rest]);
    expect(shown).toEqual(expected);
  });

  it("lists apart what has 40 % of the weights, and what its words send elsewhere", () => {
    expect(result.notScored.map(({ id, coverage, reason }) => ({ id, coverage, reason }))).toEqual([
      { id: "64.01-2026-U-004", coverage: 0.4, reason: "coverage" },
    ]);
    expect(result.review.map(({ id, channel }) => ({ id, channel }))).toEqual([
      { id: "64.01-2026-U-005", channel: "PEMANFAATAN_BMD" },
    ]);
  });

  it("lets a component of weight zero show its points and add nothing", () => {
    expect(result.proposals.map(({ contributions }) => contributions.kesiapan)).toEqual(EXPECTED.map(() => 0));
  });

  it("says in words where each figure comes from", () => {
    const working = (id: string) => result.proposals.find((one) => one.id === id)?.working;
    expect(working("64.01-2026-U-003")).toMatchObject({
      eksternalitas: "KSDD Wajib tanpa dasar yang ditulis = 30",
      urgensi: "tidak diketahui: tidak ada masalah terkait yang U, S, dan G-nya terisi",
      pembiayaan: "perkiraan biaya 0 + sumber 30 + sudah dianggarkan 0",
    });
    expect(working("64.01-2026-U-008")?.eksternalitas).toBe("bukan kerja sama antardaerah = 30");
    expect(working("64-2026-U-002")?.manfaat_bersama).toBe("4 daerah: 60 + pelayanan dasar 40");
  });
});
