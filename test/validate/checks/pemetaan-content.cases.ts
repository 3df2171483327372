import type { Entries } from "../../support/form-builder.ts";
import { type Case, type Expected, rowCase } from "./ask.ts";

const at = (code: Expected["code"], severity: Expected["severity"], ...fields: string[]): Expected => ({
  code,
  severity,
  table: "pemetaan",
  fields,
});
const proposal = (about: string, entries: Entries, ...expected: Expected[]): Case =>
  rowCase("pemetaan", about, entries, ...expected);

/** No program, so that only the bidang is asked about. */
const bidang = (code: string): Entries => ({ bidang_urusan: code, kode_program: null });
const NO_PROGRAM = at("SEL-01", "PERINGATAN", "kode_program");
const second = (entries: Entries): Entries => ({ kode_usulan: "U-002", prioritas_daerah: 2, ...entries });

export const CONTENT_CASES: readonly Case[] = [
  proposal("PM-12 a supporting function", { bidang_urusan: "5.02 - Keuangan" }, at("PM-12", "GALAT", "bidang_urusan")),
  proposal("PM-12 as a number", { bidang_urusan: 4.01 }, at("PM-12", "GALAT", "bidang_urusan")),
  proposal("near PM-12: a slip within the urusan", { bidang_urusan: "2.51" }, at("SEL-05", "GALAT", "bidang_urusan")),
  proposal("PM-13 forestry", bidang("3.28"), at("PM-13", "PERINGATAN", "bidang_urusan"), NO_PROGRAM),
  proposal("near PM-13: the great forest park", { bidang_urusan: "3.28", kode_program: "3.28.04" }),
  proposal("near PM-13: forestry with the own province", { ...bidang("3.28"), kode_daerah_mitra: "64" }, NO_PROGRAM),
  proposal("near PM-13: geothermal heat", { bidang_urusan: "3.29", kode_program: "3.29.05" }),
  proposal("near PM-13: fish in ponds", { bidang_urusan: "3.25", kode_program: "3.25.04" }),
  proposal(
    "PM-13 the sea",
    { bidang_urusan: "3.25", kode_program: "3.25.03", ruang_lingkup: "Patroli pesisir dan data tangkapan" },
    at("PM-13", "PERINGATAN", "bidang_urusan"),
  ),
  proposal(
    "PM-13 upper schools",
    { bidang_urusan: "1.01", kode_program: "1.01.02", objek: "Praktik kerja siswa SMK" },
    at("PM-13", "PERINGATAN", "bidang_urusan"),
  ),
  {
    about: "near PM-13: a province has the authority",
    changes: {
      identitas: { kode_daerah: "64", nama_daerah: "Provinsi Kalimantan Timur" },
      pemetaan: [{ bidang_urusan: "3.28", kode_program: "3.28.03", kode_daerah_mitra: "64.72" }],
    },
    expected: [],
  },
  proposal("PM-14 an activity's code", { kode_program: "2.15.03.2.01" }, at("PM-14", "GALAT", "kode_program")),
  proposal("PM-14 another bidang's program", { kode_program: "1.03.04" }, at("PM-14", "GALAT", "kode_program")),
  proposal("PM-14 nobody's program", { kode_program: "2.15.99" }, at("PM-14", "PERINGATAN", "kode_program")),
  proposal(
    "PM-14 the province's program",
    { bidang_urusan: "3.25", kode_program: "3.25.02" },
    at("PM-14", "PERINGATAN", "kode_program"),
  ),
  proposal("near PM-14: code and name", { kode_program: "2.15.03 - PROGRAM PENGELOLAAN PELAYARAN" }),
  proposal(
    "near PM-14: silent where the bidang is no object",
    { bidang_urusan: "5.02", kode_program: "1.03.04" },
    at("PM-12", "GALAT", "bidang_urusan"),
  ),
  {
    about: "PM-15 rests on nothing",
    changes: { pemetaan: [{ ref_potensi: null, ref_masalah: null }, second({})] },
    expected: [at("PM-15", "GALAT", "ref_potensi", "ref_masalah")],
  },
  {
    about: "near PM-15: a reference that leads nowhere",
    changes: { pemetaan: [{ ref_potensi: "P-404", ref_masalah: null, dasar_wajib: "Efisiensi" }, second({})] },
    expected: [at("SEL-12", "GALAT", "ref_potensi")],
  },
  {
    about: "near PM-15: a potential alone",
    changes: { pemetaan: [{ ref_masalah: null, dasar_wajib: "Efisiensi" }, second({})] },
    expected: [],
  },
  proposal("PM-16 twenty years", { jangka_waktu: 20 }, at("PM-16", "PERINGATAN", "jangka_waktu")),
  proposal("PM-16 five and a half", { jangka_waktu: 5.5 }, at("PM-16", "PERINGATAN", "jangka_waktu")),
  proposal("near PM-16: five", { jangka_waktu: 5 }),
  proposal("near PM-16: half a year", { jangka_waktu: 0.5 }),
  proposal("PM-17 before the mapping", { tahun_mulai: 2025 }, at("PM-17", "GALAT", "tahun_mulai")),
  proposal("PM-17 after the RPJMD", { tahun_mulai: 2030 }, at("PM-17", "PERINGATAN", "tahun_mulai")),
  proposal("near PM-17: the mapping year", { tahun_mulai: 2026 }),
  proposal("near PM-17: the RPJMD's last year", { tahun_mulai: 2029 }),
  proposal("PM-18 no answer", { sudah_dianggarkan: null }, at("PM-18", "PERINGATAN", "sudah_dianggarkan")),
  proposal(
    "PM-18 one of two sources",
    { sumber_biaya: "Mitra; APBD Provinsi", sudah_dianggarkan: null },
    at("PM-18", "PERINGATAN", "sudah_dianggarkan"),
  ),
  proposal("near PM-18: central money", { sumber_biaya: "APBN", sudah_dianggarkan: null }),
  proposal("PM-19 beside another source", { sumber_biaya: "Tanpa Biaya; Mitra" }, at("PM-19", "GALAT", "sumber_biaya")),
  proposal("PM-19 with an amount", { sumber_biaya: "Tanpa Biaya" }, at("PM-19", "GALAT", "biaya_rp")),
  proposal("near PM-19: nothing", { sumber_biaya: "Tanpa Biaya", biaya_rp: 0 }),
  proposal("PM-20 no figure", { target: null }, at("PM-20", "PERINGATAN", "target")),
  proposal(
    "PM-20 a figure alone",
    { indikator: null, satuan_target: null },
    at("PM-20", "PERINGATAN", "indikator", "satuan_target"),
  ),
  proposal("near PM-20: a target of zero", { target: 0 }),
  proposal("near PM-20: none", { indikator: null, target: null, satuan_target: null }),
  proposal("PM-21 against the plan", { sesuai_rtrw: "Tidak" }, at("PM-21", "PERINGATAN", "sesuai_rtrw")),
  proposal("near PM-21: no land used", { sesuai_rtrw: "Tidak Relevan" }),
  {
    about: "PM-22 the later two of three",
    changes: {
      pemetaan: [{}, second({ prioritas_daerah: 1 }), second({ kode_usulan: "U-003", prioritas_daerah: 1 })],
    },
    expected: [
      { ...at("PM-22", "PERINGATAN", "prioritas_daerah"), row: 1 },
      { ...at("PM-22", "PERINGATAN", "prioritas_daerah"), row: 2 },
    ],
  },
  {
    about: "near PM-22: not ordered",
    changes: { pemetaan: [{ prioritas_daerah: null }, second({ prioritas_daerah: null })] },
    expected: [],
  },
  proposal("PM-23 procurement", { judul: "Pengadaan kendaraan angkutan sekolah" }, at("PM-23", "PERINGATAN", "judul")),
  proposal("PM-23 in the scope", { ruang_lingkup: "Sewa gedung terminal" }, at("PM-23", "PERINGATAN", "judul")),
  proposal("near PM-23: a grant as source of money", { sumber_biaya: "Hibah" }),
  {
    about: "PM-24 the running agreement again",
    changes: {
      pemetaan: [{ judul: "Kerja sama pariwisata susur Sungai Mahakam", kode_daerah_mitra: "64.07" }],
    },
    expected: [at("PM-24", "INFO", "judul")],
  },
  {
    about: "PM-24 the partner by name only",
    changes: {
      pemetaan: [{ judul: "Wisata susur sungai Mahakam tahap dua", nama_mitra: "Pemkab Kutai Barat" }],
      ksd_berjalan: [{ kode_daerah_mitra: null }],
    },
    expected: [at("PM-24", "INFO", "judul")],
  },
  {
    about: "near PM-24: it ended before the report",
    changes: {
      pemetaan: [{ judul: "Pengembangan wisata susur sungai Mahakam", kode_daerah_mitra: "64.07" }],
      ksd_berjalan: [
        { tgl_mulai: "2021-04-01", tgl_ttd: "2021-03-12", tgl_berakhir: "2026-03-31", status: "Berakhir" },
      ],
    },
    expected: [],
  },
  proposal("near PM-24: another partner", { judul: "Pengembangan wisata susur sungai Mahakam" }),
  {
    about: "near PM-24: another bidang",
    changes: {
      potensi: [{ pernah_dikerjasamakan: "Tidak" }],
      pemetaan: [{ judul: "Pengembangan wisata susur sungai Mahakam", kode_daerah_mitra: "64.07" }],
      ksd_berjalan: [{ bidang_urusan: "3.26" }],
    },
    expected: [],
  },
  proposal("near PM-24: another subject", { kode_daerah_mitra: "64.07" }),
];
