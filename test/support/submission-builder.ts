import type { CellValue, KodeWilayah, RowTableName, Submission, SubmittedRow } from "../../src/domain/index.ts";
import { regionOf, tableDeclaration } from "../../src/regulation/index.ts";

type Values = Readonly<Record<string, CellValue>>;

const SHEETS: Readonly<Record<RowTableName, string>> = {
  potensi: "Potensi",
  permasalahan: "Permasalahan",
  pemetaan: "Pemetaan",
  ksd_berjalan: "KSD Berjalan",
  neraca_komoditas: "Neraca Komoditas",
  pdrb: "PDRB",
};

export const code = (text: string): KodeWilayah => text as KodeWilayah;

/** A proposal that breaks no rule: floods handled with a neighbour; each test changes what it is about. */
export const PROPOSAL: Values = {
  kode_usulan: "U-001",
  judul: "Pengendalian banjir Sungai Karang Mumus bersama daerah hulu",
  opd_pengusul: "Dinas Pekerjaan Umum",
  jenis: "KSDD_WAJIB",
  bidang_urusan: "1.03",
  kode_program: "1.03.02",
  objek: "Sungai Karang Mumus",
  ruang_lingkup: "Normalisasi alur dan kolam retensi di hulu",
  ref_masalah: ["M-001"],
  dasar_wajib: ["EKSTERNALITAS"],
  kode_daerah_mitra: ["64.02"],
  lokasi: ["Samarinda Utara"],
  manfaat: "Genangan berkurang di kedua daerah",
  tahun_mulai: 2027,
  jangka_waktu: 3,
  biaya_rp: 12_500_000_000,
  sumber_biaya: ["APBD_KABKOTA"],
  sudah_dianggarkan: "Tidak",
  membebani: "Tidak",
  sasaran_rpjmd: "Menurunnya luas genangan",
  tahun_rkpd: 2027,
  sesuai_rtrw: "TIDAK_RELEVAN",
  kesiapan: "KAK",
};

export const PROBLEM: Values = {
  kode_masalah: "M-001",
  bidang_urusan: "1.03",
  masalah: "Banjir tahunan di hilir",
  lintas_daerah: "Ya",
  daerah_terdampak: ["64.02"],
  usg_u: 5,
  usg_s: 4,
  usg_g: 4,
};

export const POTENTIAL: Values = {
  kode_potensi: "P-001",
  bidang_urusan: "3.27",
  lapangan_usaha: "A",
  nama_potensi: "Kelapa sawit rakyat",
  uraian: "Kebun rakyat di tiga kecamatan",
  lokasi: ["Loa Kulu"],
};

export interface RegionContent {
  readonly region: string;
  readonly identitas?: Values;
  readonly rows?: Partial<Record<RowTableName, readonly (Values & { readonly held?: "held" })[]>>;
  readonly year?: number;
}

function rowOf(content: RegionContent, table: RowTableName, index: number, given: Values): SubmittedRow {
  const { held, ...values } = given;
  const { fields, key, keyPrefix } = tableDeclaration(table);
  const ownKey = key.map((field) => String(values[field] ?? "")).join("-");
  const row = 7 + index;
  return {
    id: `${content.region}-${content.year ?? 2026}-${keyPrefix}${ownKey}`,
    table,
    at: { sheet: SHEETS[table], row },
    values,
    raw: Object.fromEntries(
      fields.flatMap(({ name }, column) => {
        const value = values[name];
        const cell = `${columnLetters(column + 1)}${row}`;
        return value === undefined || value === null ? [] : [[name, { cell, text: String(value) }]];
      }),
    ),
    held: held === "held",
  };
}

function columnLetters(column: number): string {
  return column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** A submission as validation would hand it over, from the values alone. */
export function submission(content: RegionContent): Submission {
  const tables = Object.entries(content.rows ?? {}) as [RowTableName, readonly Values[]][];
  const rows = tables.flatMap(([table, list]) => list.map((values, index) => rowOf(content, table, index, values)));
  return {
    region: code(content.region),
    year: content.year ?? 2026,
    form: "ksd-22-2020@1.0.0",
    ruleset: "abc123",
    file: `${content.region}.xlsx`,
    sha256: content.region.replace(".", "").padEnd(64, "0"),
    verdict: rows.some((row) => row.held) ? "partial" : "accepted",
    identitas: {
      sheet: "Identitas",
      values: {
        kode_daerah: content.region,
        nama_daerah: regionOf(content.region)?.name ?? "",
        tahun_pemetaan: content.year ?? 2026,
        rpjmd_awal: 2025,
        rpjmd_akhir: 2029,
        sk_tkksd_nomor: "100.3.3.2/145/2025",
        pic_nama: "Siti Rahmawati",
        pic_telepon: "0812-5550-0102",
        pic_surel: "kerjasama@contoh.example",
        tanggal_pengisian: "2026-02-02",
        ...content.identitas,
      },
      raw: {},
    },
    rows,
    ledger: tables.map(([table, list]) => ({
      sheet: SHEETS[table],
      table,
      read: list.length,
      accepted: list.filter((values) => values["held"] !== "held").length,
      held: list.filter((values) => values["held"] === "held").length,
      ignored: 0,
      reasons: {},
    })),
  };
}
