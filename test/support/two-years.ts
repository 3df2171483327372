import type { Submission } from "../../src/domain/index.ts";
import { PROPOSAL, type RegionContent, submission } from "./submission-builder.ts";

type Values = NonNullable<NonNullable<RegionContent["rows"]>["pemetaan"]>[number];

const FLOOD: Values = { ...PROPOSAL, ref_masalah: null };

export const WATER: Values = {
  ...FLOOD,
  judul: "Air baku bersama Bontang dan Balikpapan",
  objek: "Instalasi air baku Loa Kulu",
  bidang_urusan: "1.03",
  kode_program: "1.03.03",
  lokasi: ["Loa Kulu"],
  kode_daerah_mitra: ["64.71", "64.74"],
};

/** The same works a year later: another title, a longer object, one partner less. */
export const MORE_WATER: Values = {
  ...WATER,
  judul: "Penyediaan air baku lintas daerah dengan Balikpapan",
  objek: "Instalasi air baku Loa Kulu tahap kedua",
  lokasi: ["Tenggarong"],
  kode_daerah_mitra: ["64.71"],
};

export const WASTE: Values = {
  ...FLOOD,
  judul: "Tempat pembuangan akhir regional Manggar",
  objek: "TPA Manggar",
  bidang_urusan: "2.11",
  kode_program: "2.11.11",
  lokasi: ["Balikpapan Timur"],
};

export const TOURISM: Values = {
  ...FLOOD,
  judul: "Wisata susur Sungai Mahakam",
  jenis: "KSDD_SUKARELA",
  objek: "Dermaga dan kapal wisata",
  bidang_urusan: "3.26",
  kode_program: "3.26.02",
  dasar_wajib: null,
  lokasi: ["Tenggarong"],
};

const form = (region: string, year: number, pemetaan: readonly Values[]): Submission => ({
  ...submission({ region, year, rows: { pemetaan } }),
  file: `${region}-${year}.xlsx`,
  sha256: `${region.replace(".", "")}${year}`.padEnd(64, "0"),
});

const coded = (code: string, values: Values): Values => ({ ...values, kode_usulan: code });

/**
 * Kalimantan Timur in two years. Kutai Kartanegara drops the waste site, takes up tourism, and gives the others new
 * codes; Samarinda sends the same again; Bontang sends no more, Balikpapan for the first time.
 */
export const YEAR_2025: readonly Submission[] = [
  form("64.02", 2025, [coded("U-001", FLOOD), coded("U-002", WATER), coded("U-003", WASTE)]),
  form("64.72", 2025, [coded("U-001", FLOOD), { ...coded("U-002", TOURISM), held: "held" }]),
  form("64.74", 2025, [coded("U-001", WATER)]),
];
export const YEAR_2026: readonly Submission[] = [
  form("64.02", 2026, [coded("U-001", TOURISM), coded("U-002", FLOOD), coded("U-003", MORE_WATER)]),
  form("64.71", 2026, [coded("U-001", WASTE)]),
  form("64.72", 2026, [coded("U-001", FLOOD), coded("U-002", TOURISM)]),
];
