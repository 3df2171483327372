import type { CellValue } from "../../src/domain/index.ts";
import { POTENTIAL, PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";
import { PROVINCE_PDRB, REGION_PDRB } from "./economy.ts";

/*
 * The proposals of four regions and what each must score, worked out on paper. Weights: potensi_ekonomi 20, urgensi 20,
 * eksternalitas 15, keselarasan 20, kesiapan 10, manfaat_bersama 10, pembiayaan 5.
 *
 * Linked problems: M-001 U5 S4 G4 = 83.333…; M-002 U3 S3 G3 = 50; M-003 without U, S, G; M-004 U1 S1 G1 = 0; M-009 held.
 * Linked potentials by sector (see economics.test.ts): P-A unggulan 100, P-B tertinggal 30, P-D prospektif 70,
 * P-E andalan 70, P-F SLQ 2 without DLQ 70, P-G no SLQ, P-0 no sector.
 */

const potential = (kode: string, sector: string | null): Record<string, CellValue> => ({
  ...POTENTIAL,
  kode_potensi: kode,
  lapangan_usaha: sector,
});
const problem = (kode: string, usg: readonly [number, number, number] | null): Record<string, CellValue> => ({
  ...PROBLEM,
  kode_masalah: kode,
  usg_u: usg?.[0] ?? null,
  usg_s: usg?.[1] ?? null,
  usg_g: usg?.[2] ?? null,
});

const POTENTIALS = [
  ...["A", "B", "D", "E", "F", "G"].map((sector) => potential(`P-${sector}`, sector)),
  potential("P-0", null),
];
const PROBLEMS = [
  problem("M-001", [5, 4, 4]),
  problem("M-002", [3, 3, 3]),
  problem("M-003", null),
  problem("M-004", [1, 1, 1]),
  { ...problem("M-009", [5, 5, 5]), held: "held" as const },
];

const KUKAR_PROPOSALS = [
  {
    ...PROPOSAL,
    kode_usulan: "U-002",
    dasar_wajib: ["EKSTERNALITAS", "EFISIENSI"],
    kode_daerah_mitra: ["64.72", "64.09"],
    ref_potensi: ["P-A", "P-B"],
    ref_masalah: ["M-002"],
    sesuai_rtrw: "YA",
    kesiapan: "KB",
    sudah_dianggarkan: "Ya",
  },
  {
    ...PROPOSAL,
    kode_usulan: "U-003",
    jenis: "KSDD_SUKARELA",
    dasar_wajib: null,
    kode_daerah_mitra: ["64.07"],
    bidang_urusan: "3.26",
    kode_program: "3.26.02",
    ref_potensi: ["P-B"],
    ref_masalah: ["M-004"],
    sasaran_rpjmd: null,
    tahun_rkpd: 2031,
    sesuai_rtrw: "TIDAK",
    kesiapan: null,
    biaya_rp: null,
    sumber_biaya: ["MITRA"],
    sudah_dianggarkan: null,
  },
  {
    ...PROPOSAL,
    kode_usulan: "U-004",
    jenis: "KSDD_SUKARELA",
    dasar_wajib: null,
    kode_daerah_mitra: ["64.03"],
    bidang_urusan: "3.26",
    kode_program: "3.26.03",
    ref_potensi: ["P-D", "P-0"],
    ref_masalah: null,
    tahun_rkpd: null,
    kesiapan: "STUDI_KELAYAKAN",
    biaya_rp: null,
    sumber_biaya: ["TANPA_BIAYA"],
    sudah_dianggarkan: null,
  },
  {
    ...PROPOSAL,
    kode_usulan: "U-005",
    jenis: "KSDPK",
    dasar_wajib: null,
    kode_daerah_mitra: null,
    nama_mitra: "Belum  ada.",
    bidang_urusan: "3.27",
    kode_program: null,
    ref_potensi: ["P-E"],
    ref_masalah: ["M-002", "M-001"],
    sesuai_rtrw: "YA",
    kesiapan: "BELUM",
  },
  {
    ...PROPOSAL,
    kode_usulan: "U-006",
    jenis: "SINERGI",
    dasar_wajib: null,
    kode_daerah_mitra: null,
    nama_mitra: "Badan Pusat Statistik",
    bidang_urusan: "2.20",
    kode_program: null,
    ref_masalah: ["M-003"],
    tahun_rkpd: 2025,
    kesiapan: "NK",
    biaya_rp: 0,
    sumber_biaya: ["APBN"],
    sudah_dianggarkan: "Ya",
  },
  {
    ...PROPOSAL,
    kode_usulan: "U-007",
    jenis: "KSDPL",
    dasar_wajib: null,
    kode_daerah_mitra: null,
    nama_mitra: "Kota Sabah",
    negara_mitra: "Malaysia",
    bidang_urusan: "1.01",
    kode_program: "9.99.99",
    ref_potensi: ["P-F"],
    ref_masalah: ["M-009"],
    sasaran_rpjmd: null,
    tahun_rkpd: null,
    sesuai_rtrw: null,
    kesiapan: "SURAT_PENAWARAN",
    biaya_rp: null,
    sumber_biaya: null,
    sudah_dianggarkan: null,
  },
  {
    ...PROPOSAL,
    kode_usulan: "U-008",
    jenis: "KSDLL",
    dasar_wajib: null,
    kode_daerah_mitra: null,
    nama_mitra: "Lembaga Riset Hutan Tropis",
    negara_mitra: "Jepang",
    bidang_urusan: "2.11",
    kode_program: "2.11.03",
    ref_potensi: ["P-G", "P-0"],
    ref_masalah: ["M-001"],
    kesiapan: "PKS",
  },
  {
    ...PROPOSAL,
    kode_usulan: "U-009",
    kode_daerah_mitra: ["64.03"],
    ref_potensi: ["P-A"],
    ref_masalah: ["M-002"],
  },
  { ...PROPOSAL, kode_usulan: "U-010", held: "held" as const },
  {
    ...PROPOSAL,
    kode_usulan: "U-011",
    jenis: "KSDPK",
    judul: "Pengadaan kendaraan operasional dinas",
    objek: "Kendaraan operasional",
    ruang_lingkup: "Pembelian kendaraan",
  },
];

export const SUBMISSIONS = [
  submission({
    region: "64",
    rows: {
      pdrb: PROVINCE_PDRB,
      potensi: POTENTIALS,
      pemetaan: [
        {
          ...PROPOSAL,
          kode_usulan: "U-001",
          dasar_wajib: ["EFISIENSI"],
          kode_daerah_mitra: ["64.02"],
          bidang_urusan: "3.28",
          kode_program: "3.28.06",
          ref_potensi: ["P-A"],
          ref_masalah: null,
        },
      ],
    },
  }),
  submission({
    region: "64.02",
    rows: { pdrb: REGION_PDRB, potensi: POTENTIALS, permasalahan: PROBLEMS, pemetaan: KUKAR_PROPOSALS },
  }),
  submission({
    region: "64.71",
    identitas: { sk_tkksd_nomor: null, rpjmd_awal: null, rpjmd_akhir: null },
    rows: {
      permasalahan: PROBLEMS,
      pemetaan: [
        { ...PROPOSAL, kode_usulan: "U-001", kode_daerah_mitra: ["64.09", "64"], nama_mitra: "Belum ada" },
        { ...PROPOSAL, kode_usulan: "U-002", kode_daerah_mitra: ["64.09", "64"], ref_masalah: ["M-002"] },
      ],
    },
  }),
  submission({ region: "64.72", rows: { permasalahan: PROBLEMS, pemetaan: [PROPOSAL] } }),
];

/** [potensi_ekonomi, urgensi, eksternalitas, keselarasan, kesiapan, manfaat_bersama, pembiayaan] */
type Points = readonly (number | null)[];

export interface Expected {
  readonly id: string;
  readonly class: string;
  readonly pair: string | null;
  readonly points: Points;
  readonly score: number;
  readonly coverage: number;
  readonly priority: string;
  readonly rank: number;
}

const URGENT = 83.33333333333333; // (5 + 4 + 4 − 3) / 12 × 100

/** In the order of the ranking. */
export const EXPECTED: readonly Expected[] = [
  // (20×100 + 20×50 + 15×100 + 20×100 + 10×95 + 10×100 + 5×100) / 100; kesiapan KB 55 + 20 + 20; three regions 60 + 40
  {
    id: "64.02-2026-U-002",
    class: "KSDD_WAJIB",
    pair: "W1",
    points: [100, 50, 100, 100, 95, 100, 100],
    score: 89.5,
    coverage: 1,
    priority: "I",
    rank: 1,
  },
  // No TKKSD decree: kesiapan 25 + 0 + 20; three regions 60 + 40; tahun_rkpd does not apply without a period:
  // (20×83.333… + 15×80 + 20×100 + 10×45 + 10×100 + 5×70) / 80 = 6666.666… / 80: equal to the one below, which therefore shares its rank
  {
    id: "64.71-2026-U-001",
    class: "KSDD_WAJIB",
    pair: "W1",
    points: [null, URGENT, 80, 100, 45, 100, 70],
    score: 250 / 3,
    coverage: 0.8,
    priority: "I",
    rank: 2,
  },
  // The worked example of the manual: (1666.666… + 1200 + 2000 + 650 + 800 + 350) / 80
  {
    id: "64.72-2026-U-001",
    class: "KSDD_WAJIB",
    pair: "W1",
    points: [null, URGENT, 80, 100, 65, 80, 70],
    score: 250 / 3,
    coverage: 0.8,
    priority: "I",
    rank: 2,
  },
  // The province itself has nothing to be compared with and no problem linked:
  // (15×80 + 20×100 + 10×65 + 10×40 + 5×70) / 60 = 4600 / 60
  {
    id: "64-2026-U-001",
    class: "KSDD_WAJIB",
    pair: "W4",
    points: [null, null, 80, 100, 65, 40, 70],
    score: 230 / 3,
    coverage: 0.6,
    priority: "I",
    rank: 4,
  },
  // As 64.71 U-001 with urgensi 50: (1000 + 1200 + 2000 + 450 + 1000 + 350) / 80 = 6000 / 80, the lowest score of class I
  {
    id: "64.71-2026-U-002",
    class: "KSDD_WAJIB",
    pair: "W1",
    points: [null, 50, 80, 100, 45, 100, 70],
    score: 75,
    coverage: 0.8,
    priority: "I",
    rank: 5,
  },
  // Wajib without a bordering partner counts as sukarela, 30: (2000 + 1000 + 450 + 2000 + 650 + 800 + 350) / 100
  {
    id: "64.02-2026-U-009",
    class: "KSDD_SUKARELA",
    pair: null,
    points: [100, 50, 30, 100, 65, 80, 70],
    score: 72.5,
    coverage: 1,
    priority: "II",
    rank: 6,
  },
  // (1666.666… + 450 + 2000 + 1000 + 200 + 350) / 80 = 5666.666… / 80
  {
    id: "64.02-2026-U-008",
    class: "KSDLL",
    pair: null,
    points: [null, URGENT, 30, 100, 100, 20, 70],
    score: 70.83333333333333,
    coverage: 0.8,
    priority: "II",
    rank: 7,
  },
  // keselarasan (100 + 100 + 0) / 3: (1400 + 450 + 1333.333… + 750 + 400 + 500) / 80 = 4833.333… / 80
  {
    id: "64.02-2026-U-004",
    class: "KSDD_SUKARELA",
    pair: null,
    points: [70, null, 30, 200 / 3, 75, 40, 100],
    score: 60.416666666666664,
    coverage: 0.8,
    priority: "II",
    rank: 8,
  },
  // keselarasan (100 + 0 + 100) / 3; an amount of zero is an amount: (450 + 1333.333… + 1000 + 200 + 500) / 60 = 3483.333… / 60
  {
    id: "64.02-2026-U-006",
    class: "SINERGI",
    pair: null,
    points: [null, null, 30, 200 / 3, 100, 20, 100],
    score: 58.05555555555556,
    coverage: 0.6,
    priority: "II",
    rank: 9,
  },
  // keselarasan (100 + 0 + 100 + 100) / 4; no partner yet: (1400 + 1666.666… + 450 + 1500 + 200 + 200 + 350) / 100
  {
    id: "64.02-2026-U-005",
    class: "KSDPK",
    pair: null,
    points: [70, URGENT, 30, 75, 20, 20, 70],
    score: 57.666666666666664,
    coverage: 1,
    priority: "II",
    rank: 10,
  },
  // SLQ alone 70; the only problem is held; a basic service: (1400 + 450 + 0 + 850 + 600 + 0) / 80
  {
    id: "64.02-2026-U-007",
    class: "KSDPL",
    pair: null,
    points: [70, null, 30, 0, 85, 60, 0],
    score: 41.25,
    coverage: 0.8,
    priority: "III",
    rank: 11,
  },
  // keselarasan (0 + 100 + 0 + 0) / 4: (600 + 0 + 750 + 500 + 400 + 400 + 150) / 100
  {
    id: "64.02-2026-U-003",
    class: "KSDD_SUKARELA",
    pair: null,
    points: [30, 0, 50, 25, 40, 40, 30],
    score: 28,
    coverage: 1,
    priority: "III",
    rank: 12,
  },
];
