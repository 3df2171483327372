import { borderTable } from "../../../src/regulation/index.ts";
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

const SUKARELA: Entries = { jenis: "KSDD Sukarela", dasar_wajib: null };
export const KSDPK: Entries = {
  jenis: "KSDPK (Pihak Ketiga)",
  dasar_wajib: null,
  kode_daerah_mitra: null,
  jenis_pihak_ketiga: "Badan Usaha",
  bentuk_ksdpk: "Pelayanan Publik",
  prakarsa: "Daerah",
  nama_mitra: "PT Pelayaran Mahakam",
};
export const SINERGI: Entries = {
  jenis: "Sinergi (Kementerian/Lembaga)",
  dasar_wajib: null,
  kode_daerah_mitra: null,
  nama_mitra: "Kementerian Perhubungan",
};
const KSDPL: Entries = {
  jenis: "KSDPL (Pemerintah Daerah di Luar Negeri)",
  dasar_wajib: null,
  kode_daerah_mitra: null,
  prakarsa: "Mitra",
  nama_mitra: "Pemerintah Prefektur Ehime",
  negara_mitra: "Jepang",
};

export const KIND_CASES: readonly Case[] = [
  // 64.02 borders 64.72 and its own province; 64.01 lies beyond 64.09; 65.02 borders across the provinces.
  proposal(
    "PM-01 no border",
    { kode_daerah_mitra: "64.01 - Kabupaten Paser" },
    at("PM-01", "GALAT", "kode_daerah_mitra"),
  ),
  proposal("PM-01 one of two", { kode_daerah_mitra: "64.72; 64.01" }, at("PM-01", "GALAT", "kode_daerah_mitra")),
  proposal(
    "PM-01 two of three, one finding each",
    { kode_daerah_mitra: "64.01; 64.72; 64.03" },
    at("PM-01", "GALAT", "kode_daerah_mitra"),
    at("PM-01", "GALAT", "kode_daerah_mitra"),
  ),
  proposal("PM-01 another province", { kode_daerah_mitra: "65" }, at("PM-01", "GALAT", "kode_daerah_mitra")),
  proposal("near PM-01: W2, a neighbour in the next province", { kode_daerah_mitra: "65.02" }),
  proposal("near PM-01: W4, the own province", { kode_daerah_mitra: "64" }),
  proposal("near PM-01: voluntary", { ...SUKARELA, kode_daerah_mitra: "64.01" }),
  {
    about: "PM-01 a border by the province's own word is unsure",
    changes: { pemetaan: [{ kode_daerah_mitra: "64.01" }] },
    options: { borders: borderTable([{ a: "64.01", b: "64.02", borders: true, reason: "batas laut" }]) },
    expected: [at("PM-01", "PERINGATAN", "kode_daerah_mitra")],
  },
  {
    about: "PM-01 a border taken away by the province",
    changes: {},
    options: { borders: borderTable([{ a: "64.02", b: "64.72", borders: false, reason: "salah peta" }]) },
    expected: [at("PM-01", "GALAT", "kode_daerah_mitra")],
  },
  proposal("PM-02 no basis", { dasar_wajib: null }, at("PM-02", "GALAT", "dasar_wajib")),
  proposal("near PM-02: voluntary", { ...SUKARELA, kode_daerah_mitra: "64.07" }),
  proposal(
    "near PM-02: a basis that cannot be read",
    { dasar_wajib: "Karena perlu" },
    at("SEL-05", "GALAT", "dasar_wajib"),
  ),
  {
    about: "PM-03 only problems at home are linked",
    changes: {
      permasalahan: [{}, { kode_masalah: "M-002", lintas_daerah: "Tidak", daerah_terdampak: null }],
      pemetaan: [{ ref_masalah: "M-002" }, { kode_usulan: "U-002", dasar_wajib: "Efisiensi", prioritas_daerah: 2 }],
    },
    expected: [at("PM-03", "PERINGATAN", "dasar_wajib")],
  },
  {
    about: "PM-03 no problem linked, a potential is",
    changes: {
      pemetaan: [{ ref_masalah: null }, { kode_usulan: "U-002", dasar_wajib: "Efisiensi", prioritas_daerah: 2 }],
    },
    expected: [at("PM-03", "PERINGATAN", "dasar_wajib")],
  },
  {
    about: "near PM-03: one of two problems crosses the border",
    changes: {
      permasalahan: [{}, { kode_masalah: "M-002", lintas_daerah: "Tidak", daerah_terdampak: null }],
      pemetaan: [{ ref_masalah: "M-002; M-001", dasar_wajib: "Efisiensi; Eksternalitas" }],
    },
    expected: [],
  },
  {
    about: "near PM-03: the problem does not say whether it crosses",
    changes: { permasalahan: [{ lintas_daerah: null }] },
    expected: [{ code: "SEL-01", severity: "GALAT", table: "permasalahan", fields: ["lintas_daerah"] }],
  },
  proposal("PM-04 voluntary with the neighbour that is hit", SUKARELA, at("PM-04", "INFO", "jenis")),
  proposal("near PM-04: another neighbour", { ...SUKARELA, kode_daerah_mitra: "64.07" }),
  {
    about: "near PM-04: hit, but no neighbour",
    changes: { permasalahan: [{ daerah_terdampak: "64.01" }], pemetaan: [{ ...SUKARELA, kode_daerah_mitra: "64.01" }] },
    expected: [],
  },
  proposal("PM-05 blank", { kode_daerah_mitra: null }, at("PM-05", "GALAT", "kode_daerah_mitra")),
  proposal("PM-05 unknown", { kode_daerah_mitra: "64.13" }, at("PM-05", "GALAT", "kode_daerah_mitra")),
  proposal(
    "near PM-05: a name of two regions is the cell's own finding",
    { kode_daerah_mitra: "Bogor" },
    at("SEL-05", "GALAT", "kode_daerah_mitra"),
  ),
  proposal("PM-05 the sender", { kode_daerah_mitra: "64.02" }, at("PM-05", "GALAT", "kode_daerah_mitra")),
  proposal(
    "PM-05 the sender among others",
    { kode_daerah_mitra: "64.72; 64.02" },
    at("PM-05", "GALAT", "kode_daerah_mitra"),
  ),
  proposal("near PM-05: not needed for KSDPK", KSDPK),
  proposal(
    "PM-06 both",
    { ...KSDPK, jenis_pihak_ketiga: null, bentuk_ksdpk: null },
    at("PM-06", "GALAT", "jenis_pihak_ketiga", "bentuk_ksdpk"),
  ),
  proposal("PM-06 the form", { ...KSDPK, bentuk_ksdpk: null }, at("PM-06", "GALAT", "bentuk_ksdpk")),
  proposal("near PM-06: not needed for Sinergi", SINERGI),
  proposal(
    "PM-07 a ministry's office",
    { ...KSDPK, nama_mitra: "Badan Pusat Statistik Kabupaten Kutai Kartanegara" },
    at("PM-07", "GALAT", "nama_mitra"),
  ),
  proposal(
    "PM-07 a regional government",
    { ...KSDPK, nama_mitra: "Pemkot Samarinda" },
    at("PM-07", "GALAT", "nama_mitra"),
  ),
  proposal("near PM-07: a regional bank", { ...KSDPK, nama_mitra: "BPD Kaltimtara" }),
  proposal("near PM-07: no partner yet", { ...KSDPK, nama_mitra: "belum ada" }),
  proposal("PM-08 blank", { ...SINERGI, nama_mitra: null }, at("PM-08", "GALAT", "nama_mitra")),
  proposal(
    "PM-08 a company",
    { ...SINERGI, nama_mitra: "PT Pelayaran Mahakam" },
    at("PM-08", "PERINGATAN", "nama_mitra"),
  ),
  proposal("near PM-08: a state university", { ...SINERGI, nama_mitra: "Universitas Mulawarman" }),
  proposal("PM-09 PKS", { ...SINERGI, kesiapan: "PKS" }, at("PM-09", "GALAT", "kesiapan")),
  proposal("near PM-09: NK", { ...SINERGI, kesiapan: "NK" }),
  proposal("near PM-09: PKS of a KSDPK", { ...KSDPK, kesiapan: "PKS" }),
  proposal(
    "PM-10 both blank",
    { ...KSDPL, nama_mitra: null, negara_mitra: null },
    at("PM-10", "GALAT", "nama_mitra", "negara_mitra"),
  ),
  proposal("PM-10 at home", { ...KSDPL, negara_mitra: "Republik Indonesia" }, at("PM-10", "GALAT", "negara_mitra")),
  proposal(
    "PM-10 nameless and at home",
    { ...KSDPL, nama_mitra: null, negara_mitra: "INDONESIA" },
    at("PM-10", "GALAT", "nama_mitra"),
    at("PM-10", "GALAT", "negara_mitra"),
  ),
  proposal("near PM-10: abroad", KSDPL),
  proposal("PM-11 nobody's initiative", { ...KSDPK, prakarsa: null }, at("PM-11", "PERINGATAN", "prakarsa")),
  proposal("PM-11 abroad", { ...KSDPL, prakarsa: null }, at("PM-11", "PERINGATAN", "prakarsa")),
  proposal("near PM-11: not needed for Sinergi", { ...SINERGI, prakarsa: null }),
];
