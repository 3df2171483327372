import { type Case, type Expected, rowCase } from "./ask.ts";

const potensi = (code: Expected["code"], severity: Expected["severity"], ...fields: string[]): Expected => ({
  code,
  severity,
  table: "potensi",
  fields,
});
const masalah = (code: Expected["code"], severity: Expected["severity"], ...fields: string[]): Expected => ({
  code,
  severity,
  table: "permasalahan",
  fields,
});

export const POTENSI_CASES: readonly Case[] = [
  rowCase(
    "potensi",
    "PO-01 volume without unit and year",
    { satuan: null, tahun_data: null },
    potensi("PO-01", "PERINGATAN", "satuan", "tahun_data"),
  ),
  rowCase(
    "potensi",
    "PO-01 year alone",
    { volume: null, satuan: null },
    potensi("PO-01", "PERINGATAN", "volume", "satuan"),
  ),
  rowCase("potensi", "near PO-01: none of them", { volume: null, satuan: null, tahun_data: null }),
  rowCase("potensi", "near PO-01: zero is a volume", { volume: 0 }),
  rowCase(
    "potensi",
    "near PO-01: a volume that cannot be read has its own finding",
    { volume: "banyak", satuan: null },
    potensi("SEL-02", "GALAT", "volume"),
  ),
  rowCase("potensi", "PO-02 six years old", { tahun_data: 2020 }, potensi("PO-02", "PERINGATAN", "tahun_data")),
  rowCase("potensi", "near PO-02: five years old", { tahun_data: 2021 }),
  rowCase(
    "ksd_berjalan",
    "PO-03 only agreements of another bidang",
    { bidang_urusan: "3.26 - Pariwisata" },
    potensi("PO-03", "PERINGATAN", "pernah_dikerjasamakan"),
  ),
  {
    about: "near PO-03: never before",
    changes: { potensi: [{ pernah_dikerjasamakan: "Tidak" }], ksd_berjalan: [{ bidang_urusan: "3.26 - Pariwisata" }] },
    expected: [],
  },
  rowCase(
    "ksd_berjalan",
    "near PO-03: the agreement's bidang cannot be read",
    { bidang_urusan: "Perhubngan" },
    { code: "SEL-05", severity: "GALAT", table: "ksd_berjalan", fields: ["bidang_urusan"] },
  ),
  rowCase("potensi", "PO-04 a brand", { komoditas: "Amplang Bu Tini" }, potensi("PO-04", "INFO", "komoditas")),
  rowCase("potensi", "near PO-04: blank", { komoditas: null }),
  rowCase("potensi", "near PO-04: the code", { komoditas: "beras" }),
  rowCase(
    "permasalahan",
    "PO-04 of a need",
    { komoditas_dibutuhkan: "Kapal cepat" },
    masalah("PO-04", "INFO", "komoditas_dibutuhkan"),
  ),
  {
    about: "PO-05 the second potential is in no proposal",
    changes: { potensi: [{}, { kode_potensi: "P-002" }] },
    expected: [{ ...potensi("PO-05", "INFO", "kode_potensi"), row: 1 }],
  },
  {
    about: "near PO-05: other case, second in the list, in a held proposal",
    changes: {
      potensi: [{}, { kode_potensi: "P-002" }],
      pemetaan: [{ ref_potensi: "P-001; p-002", dasar_wajib: null }],
    },
    expected: [
      { code: "SEL-10", severity: "INFO", table: "pemetaan", fields: ["ref_potensi"] },
      { code: "PM-02", severity: "GALAT", table: "pemetaan", fields: ["dasar_wajib"] },
    ],
  },
  {
    about: "near PO-05: beside a reference that leads nowhere",
    changes: { pemetaan: [{ ref_potensi: "P-001; P-404" }] },
    expected: [{ code: "SEL-12", severity: "GALAT", table: "pemetaan", fields: ["ref_potensi"] }],
  },
  rowCase(
    "permasalahan",
    "MS-01 crosses the border to nobody",
    { daerah_terdampak: null },
    masalah("MS-01", "GALAT", "daerah_terdampak"),
  ),
  rowCase(
    "permasalahan",
    "near MS-01: does not cross it",
    { lintas_daerah: "Tidak", daerah_terdampak: null },
    { code: "PM-03", severity: "PERINGATAN", table: "pemetaan", fields: ["dasar_wajib"] },
  ),
  rowCase(
    "permasalahan",
    "MS-02 U alone",
    { usg_s: null, usg_g: null },
    masalah("MS-02", "PERINGATAN", "usg_s", "usg_g"),
  ),
  rowCase("permasalahan", "near MS-02: none", { usg_u: null, usg_s: null, usg_g: null }),
  rowCase(
    "permasalahan",
    "MS-03 the sender among them",
    { daerah_terdampak: "64.02 - Kabupaten Kutai Kartanegara; 64.72 - Kota Samarinda" },
    masalah("MS-03", "PERINGATAN", "daerah_terdampak"),
  ),
  rowCase("permasalahan", "near MS-03: the own province", { daerah_terdampak: "64; 64.72" }),
  {
    about: "MS-04 the second problem is in no proposal",
    changes: { permasalahan: [{}, { kode_masalah: "M-002" }] },
    expected: [{ ...masalah("MS-04", "INFO", "kode_masalah"), row: 1 }],
  },
  {
    about: "near MS-04: on two lines of one cell",
    changes: { permasalahan: [{}, { kode_masalah: "M-002" }], pemetaan: [{ ref_masalah: "M-001\nM-002" }] },
    expected: [],
  },
];
