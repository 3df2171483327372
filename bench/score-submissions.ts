import type { CellValue, KodeWilayah, Submission } from "../src/domain/index.ts";
import { isProvince, provinceOf } from "../src/domain/index.ts";
import { pdrbSectors, programs, regions } from "../src/regulation/index.ts";
import { seededRandom } from "../src/score/random.ts";
import { POTENTIAL, PROBLEM, PROPOSAL, submission } from "../test/support/submission-builder.ts";

type Row = Record<string, CellValue>;
type Pick = <T>(values: readonly T[]) => T;

const KINDS = ["KSDD_WAJIB", "KSDD_WAJIB", "KSDD_SUKARELA", "KSDD_SUKARELA", "KSDPK", "SINERGI", "KSDPL"];
const PAPERS = ["BELUM", "KAK", "STUDI_KELAYAKAN", "SURAT_PENAWARAN", "KB", "PKS", "NK", null];
const YEARS = [2022, 2023, 2024];
const LINKS = 40;

const code = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(3, "0")}`;

/** Invented PDRB of three years; `size` is the largest sector in millions. */
export function pdrbRows(random: () => number, size: number): Row[] {
  const starts = pdrbSectors().map(() => Math.round(size * random()) + 1);
  return YEARS.flatMap((tahun, year) => {
    const values = starts.map((start) => Math.round(start * (1 + 0.08 * random() * year)));
    const rows = pdrbSectors().map((sector, at) => ({
      kode_lu: sector.code,
      tahun,
      adhk: values[at] ?? 0,
      adhb: null,
    }));
    return [...rows, { kode_lu: "TOTAL", tahun, adhk: values.reduce((sum, one) => sum + one, 0), adhb: null }];
  });
}

const PROGRAMS = programs().filter(({ level }) => level === "kabkota");

function proposalRow(at: number, pick: Pick, neighbours: readonly string[]): Row {
  const { code: program } = pick(PROGRAMS);
  const isWajib = pick(KINDS);
  const regional = isWajib.startsWith("KSDD");
  return {
    ...PROPOSAL,
    kode_usulan: code("U", at),
    judul: `Kerja sama ${pick(["layanan", "jalan", "sampah", "air", "banjir", "pangan", "wisata"])} nomor ${at}`,
    jenis: isWajib,
    bidang_urusan: program.slice(0, 4),
    kode_program: pick([program, program, program, null]),
    ref_potensi: pick([null, [code("P", pick([1, 9, 17, 30]))], [code("P", 3), code("P", 22)]]),
    ref_masalah: pick([null, [code("M", pick([2, 11, 25, 39]))], [code("M", 4), code("M", 33)]]),
    dasar_wajib: isWajib === "KSDD_WAJIB" ? pick([["EKSTERNALITAS"], ["EFISIENSI", "EKSTERNALITAS"]]) : null,
    kode_daerah_mitra: regional ? pick([[pick(neighbours)], [pick(neighbours), pick(neighbours)]]) : null,
    nama_mitra: regional ? null : pick(["PT Contoh", "belum ada"]),
    biaya_rp: pick([null, 2_500_000_000]),
    sumber_biaya: pick([["APBD_KABKOTA"], ["MITRA"], ["TANPA_BIAYA"]]),
    sudah_dianggarkan: pick(["Ya", "Tidak", null]),
    sasaran_rpjmd: pick([null, "Meningkatnya layanan"]),
    tahun_rkpd: pick([null, 2027, 2031]),
    sesuai_rtrw: pick(["YA", "TIDAK", "TIDAK_RELEVAN", null]),
    kesiapan: pick(PAPERS),
  };
}

function regionSubmission(
  region: KodeWilayah,
  proposals: number,
  random: () => number,
  all: readonly string[],
): Submission {
  const pick: Pick = (values) => values[Math.floor(random() * values.length)] as (typeof values)[number];
  const potensi = Array.from({ length: LINKS }, (_, at) => ({
    ...POTENTIAL,
    kode_potensi: code("P", at),
    lapangan_usaha: pick([null, ...pdrbSectors().map((sector) => sector.code)]),
  }));
  const permasalahan = Array.from({ length: LINKS }, (_, at) => ({
    ...PROBLEM,
    kode_masalah: code("M", at),
    usg_u: pick([null, 1, 2, 3, 4, 5, 5]),
    usg_s: pick([1, 2, 3, 4, 5]),
    usg_g: pick([1, 2, 3, 4, 5]),
  }));
  const near = all.filter((other) => other !== region && provinceOf(other as KodeWilayah) === provinceOf(region));
  const neighbours = near.length === 0 ? [provinceOf(region)] : near;
  const pemetaan = Array.from({ length: proposals }, (_, at) => proposalRow(at, pick, neighbours));
  return submission({ region, rows: { potensi, permasalahan, pdrb: pdrbRows(random, 5_000_000), pemetaan } });
}

/**
 * Submissions of the first `count` kabupaten and kota of Indonesia, and of their provinces with nothing but a PDRB. The
 * same numbers give the same submissions.
 */
export function manySubmissions(count: number, proposals: number): readonly Submission[] {
  const codes = regions()
    .map((region) => region.code)
    .filter((region) => !isProvince(region))
    .slice(0, count);
  const random = seededRandom(20_261_122);
  const provinces = [...new Set(codes.map(provinceOf))].map((region) =>
    submission({ region, rows: { pdrb: pdrbRows(random, 150_000_000) } }),
  );
  const share = Math.floor(proposals / codes.length);
  const rest = proposals - share * codes.length;
  return [
    ...provinces,
    ...codes.map((region, at) => regionSubmission(region, share + (at < rest ? 1 : 0), random, codes)),
  ];
}
