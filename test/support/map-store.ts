import type { Submission } from "../../src/domain/index.ts";
import type { Finding } from "../../src/finding/index.ts";
import { borderTable } from "../../src/regulation/index.ts";
import { type BoardLine, type MapInput, type MapView, mapView } from "../../src/report/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { findAcross } from "../../src/validate/index.ts";
import { PROVINCE_PDRB, REGION_PDRB } from "../score/economy.ts";
import { code, POTENTIAL, PROBLEM, PROPOSAL, submission } from "./submission-builder.ts";

/** Four regions of Kalimantan Timur, small enough to follow by eye, with blanks, ties and texts that mean no good. */
export const SUBMISSIONS: readonly Submission[] = [
  submission({
    region: "64",
    rows: {
      pdrb: PROVINCE_PDRB,
      pemetaan: [
        {
          ...PROPOSAL,
          kode_usulan: "U-001",
          judul: "Pengelolaan daerah aliran sungai Mahakam",
          dasar_wajib: ["EFISIENSI", "EKSTERNALITAS"],
          bidang_urusan: "3.28",
          kode_program: "3.28.06",
          ref_masalah: null,
          biaya_rp: 42_000_000_000,
          sumber_biaya: ["APBD_PROV", "APBN"],
        },
      ],
    },
  }),
  submission({
    region: "64.02",
    rows: {
      pdrb: REGION_PDRB,
      potensi: [
        {
          ...POTENTIAL,
          komoditas: "kelapa-sawit",
          volume: 1_250_000.5,
          satuan: "ton",
          tahun_data: 2024,
          nilai_rp: 1_250_000_000,
        },
        {
          ...POTENTIAL,
          kode_potensi: "P-002",
          bidang_urusan: "3.26",
          nama_potensi: "Danau Semayang",
          lapangan_usaha: "D",
        },
      ],
      permasalahan: [{ ...PROBLEM, daerah_terdampak: ["64.72", "64.74"] }],
      pemetaan: [
        {
          ...PROPOSAL,
          kode_usulan: "U-001",
          kode_daerah_mitra: ["64.72"],
          kode_program: "1.03.02",
          indikator: "Luas genangan",
          target: 12.5,
          satuan_target: "hektare",
          sudah_dianggarkan: "Ya",
          prioritas_daerah: 1,
          keterangan: "Lanjutan studi 2025",
        },
        {
          ...PROPOSAL,
          kode_usulan: "U-002",
          judul: "=cmd|' /C calc'!A0 | **tebal** <b>html</b> [pranala](http://contoh.example)\nbaris kedua",
          jenis: "KSDPK",
          kode_daerah_mitra: null,
          dasar_wajib: null,
          nama_mitra: "PT Sawit & Sahabat",
          bidang_urusan: "3.27",
          kode_program: null,
          ref_potensi: ["P-001"],
          ref_masalah: null,
          biaya_rp: null,
          sumber_biaya: ["MITRA"],
          sudah_dianggarkan: null,
          sasaran_rpjmd: null,
        },
        {
          ...PROPOSAL,
          kode_usulan: "U-003",
          judul: "Pengadaan kendaraan operasional dinas",
          objek: "Kendaraan operasional",
          ruang_lingkup: "Pembelian kendaraan",
          jenis: "KSDPK",
        },
        {
          ...PROPOSAL,
          kode_usulan: "U-004",
          kode_daerah_mitra: ["64.74", "64.71"],
          judul: "Air baku bersama Bontang dan Balikpapan",
        },
      ],
      ksd_berjalan: [
        {
          nomor_naskah: "119/12/PKS/2024",
          jenis_naskah: "PKS",
          jenis: "KSDD_SUKARELA",
          perihal: "Wisata susur sungai Mahakam",
          nama_mitra: "Pemerintah Kabupaten Kutai Barat",
          kode_daerah_mitra: ["64.07"],
          bidang_urusan: "3.26",
          tgl_ttd: "2024-03-12",
          tgl_mulai: "2024-04-01",
          tgl_berakhir: "2029-03-31",
          status: "BERLAKU",
        },
      ],
      neraca_komoditas: [
        { komoditas: "beras", tahun: 2024, satuan: "ton", produksi: 98_500, kebutuhan: 81_200 },
        { komoditas: "jagung", tahun: 2024, satuan: "ton", produksi: 0.1, kebutuhan: 0.3 },
      ],
    },
  }),
  submission({
    region: "64.71",
    identitas: { sk_tkksd_nomor: null },
    rows: {
      pemetaan: [
        {
          ...PROPOSAL,
          kode_usulan: "U-001",
          judul: "Layanan rujukan pasien dengan Penajam Paser Utara",
          kode_daerah_mitra: ["64.09"],
          bidang_urusan: "1.02",
          kode_program: "1.02.02",
          ref_masalah: null,
          biaya_rp: 3_500_000_000,
        },
        { ...PROPOSAL, kode_usulan: "U-002", held: "held" },
      ],
    },
  }),
  submission({ region: "64.72", rows: { permasalahan: [PROBLEM], pemetaan: [PROPOSAL] } }),
];

const BOARD: readonly BoardLine[] = (
  [
    ["64", "Kalimantan Timur", "none", 1],
    ["64.01", "Kabupaten Paser", "send-form", null],
    ["64.02", "Kabupaten Kutai Kartanegara", "fill-blanks", 0.95],
    ["64.03", "Kabupaten Berau", "send-form", null],
    ["64.07", "Kabupaten Kutai Barat", "send-form", null],
    ["64.08", "Kabupaten Kutai Timur", "send-form", null],
    ["64.09", "Kabupaten Penajam Paser Utara", "repair-file", null],
    ["64.11", "Kabupaten Mahakam Ulu", "send-form", null],
    ["64.71", "Kota Balikpapan", "repair-rows", 0.9],
    ["64.72", "Kota Samarinda", "none", 1],
    ["64.74", "Kota Bontang", "send-form", null],
  ] as const
).map(([region, name, next, completeness]) => {
  const rows = SUBMISSIONS.find((one) => one.region === region)?.rows ?? [];
  const sent = completeness !== null;
  return {
    region: code(region),
    name,
    version: sent ? 1 : null,
    importedAt: sent ? "2026-02-03T02:10:00Z" : null,
    file: sent ? `${region}.xlsx` : null,
    accepted: rows.filter(({ held }) => !held).length,
    held: rows.filter(({ held }) => held).length,
    completeness,
    next,
  };
});

const at = (file: string, sheet: string, cell: string, field: string, heading: string) => ({
  file,
  sheet,
  cells: [cell],
  row: Number(cell.replace(/\D/g, "")),
  field,
  heading,
});

const FINDINGS: readonly Finding[] = [
  {
    code: "PM-02",
    severity: "GALAT",
    at: at("64.71.xlsx", "Pemetaan", "N8", "dasar_wajib", "Dasar Kerja Sama Wajib"),
    value: null,
    expected: [],
    detail: {},
  },
  {
    code: "SEL-15",
    severity: "PERINGATAN",
    at: at("64.71.xlsx", "Identitas", "C16", "pic_surel", "Surel Narahubung"),
    value: "siti.rahmawati.contoh",
    expected: [],
    detail: { kind: "surel" },
  },
  {
    code: "PM-15",
    severity: "GALAT",
    at: at("64.02.xlsx", "Pemetaan", "L9", "ref_potensi", "Potensi Terkait"),
    value: null,
    expected: [],
    detail: {},
  },
];

const REGION_OF_FILE = (file: string) => code(file.replace(".xlsx", ""));

function mapInput(changes: Partial<MapInput> = {}): MapInput {
  const submissions = changes.submissions ?? SUBMISSIONS;
  return {
    province: code("64"),
    year: 2026,
    reportDate: "2026-11-22",
    version: "0.1.0",
    submissions,
    score: scoreSubmissions({ submissions, borders: borderTable(), year: 2026 }),
    board: BOARD,
    findings: FINDINGS.map((finding) => ({ region: REGION_OF_FILE(finding.at.file), finding })),
    across: findAcross(submissions).map((finding) => ({ region: finding.detail.region, finding })),
    ...changes,
  };
}

export const exampleView = (changes: Partial<MapInput> = {}): MapView => mapView(mapInput(changes));
