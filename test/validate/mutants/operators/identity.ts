import type { KodeWilayah } from "../../../../src/domain/index.ts";
import { addCopy, enter } from "../content.ts";
import { cells, type Operator, operator, type Planted, planted } from "../operator.ts";
import { silent } from "./cell-spots.ts";

const [KALTIM, KALTARA] = ["64" as KodeWilayah, "65" as KodeWilayah];

const identitas = (entries: Parameters<typeof planted>[2], ...said: Parameters<typeof planted>[3][]): Planted =>
  planted("identitas", 0, entries, ...said);

const code = (value: string | number): Planted => identitas({ kode_daerah: value }, ["ID-01", "GALAT", "kode_daerah"]);
const name = (value: string): Planted => identitas({ nama_daerah: value }, ["ID-02", "GALAT", "nama_daerah"]);
const province = (value: string): Planted => identitas({ provinsi: value }, ["ID-03", "GALAT", "provinsi"]);
const workspace = (
  about: string,
  place: { readonly province: KodeWilayah; readonly year: number },
  ...fields: readonly string[]
): Planted => ({
  about,
  check: { workspace: place },
  expected: fields.map((field) => cells("ID-07", "GALAT", "identitas", 0, field)),
});

export const IDENTITY_OPERATORS: readonly Operator[] = [
  operator("ID-01", "a region code that is none", ["64.13", "6403", 6403, "64.04", "64.2", "99.99", "Kukr"].map(code), [
    silent("identitas", 0, "kode_daerah", "64.02 - Kabupaten Kutai Kartanegara"),
  ]),
  operator(
    "ID-02",
    "the name of another region",
    ["Kota Samarinda", "Kabupaten Kutai Timur", "Kabupaten Kutai Raya", "Kota Kutai Kartanegara"].map(name),
    [
      silent("identitas", 0, "nama_daerah", "PEMKAB. KUTAI  KARTANEGARA"),
      silent("identitas", 0, "nama_daerah", "Kukar"),
    ],
  ),
  operator("ID-03", "another province", ["65 - Kalimantan Utara", "63", "Kalimantan Tengah"].map(province), [
    silent("identitas", 0, "provinsi", "64"),
    silent("identitas", 0, "provinsi", "Kalimantan Timur"),
  ]),
  operator(
    "ID-04",
    "an RPJMD that does not hold the year",
    ["2019-2024", "2020-2025", "2027-2031"].map((value) =>
      identitas({ rpjmd_awal: value }, ["ID-04", "PERINGATAN", "rpjmd_awal"]),
    ),
    [silent("identitas", 0, "rpjmd_awal", "2026-2030"), silent("identitas", 0, "rpjmd_awal", "2026-2031")],
  ),
  operator(
    "ID-05",
    "nobody to be reached",
    [null, " ", "\u00A0"].map((value) =>
      identitas({ pic_telepon: value, pic_surel: null }, ["ID-05", "GALAT", "pic_telepon", "pic_surel"]),
    ),
    [silent("identitas", 0, "pic_telepon", null), silent("identitas", 0, "pic_surel", null)],
  ),
  operator(
    "ID-06",
    "dated after the form was filled in",
    [
      identitas({ sk_tkksd_tanggal: { date: "2026-02-03" } }, ["ID-06", "PERINGATAN", "sk_tkksd_tanggal"]),
      identitas({ sk_tkksd_tanggal: { date: "2026-12-01" } }, ["ID-06", "PERINGATAN", "sk_tkksd_tanggal"]),
      ...[0, 1].map((row) =>
        planted("ksd_berjalan", row, { tgl_ttd: { date: "2026-02-03" } }, ["ID-06", "PERINGATAN", "tgl_ttd"]),
      ),
    ],
    [
      silent("identitas", 0, "sk_tkksd_tanggal", { date: "2026-02-02" }),
      silent("ksd_berjalan", 0, "tgl_ttd", { date: "2026-02-02" }),
    ],
  ),
  operator(
    "ID-07",
    "another workspace's form",
    [
      workspace("of Kalimantan Utara", { province: KALTARA, year: 2026 }, "kode_daerah"),
      workspace("of next year", { province: KALTIM, year: 2027 }, "tahun_pemetaan"),
      workspace("of both", { province: KALTARA, year: 2025 }, "kode_daerah", "tahun_pemetaan"),
    ],
    [workspace("of its own", { province: KALTIM, year: 2026 })],
  ),
];

const potensi = (
  row: number,
  entries: Parameters<typeof planted>[2],
  ...said: Parameters<typeof planted>[3][]
): Planted => planted("potensi", row, entries, ...said);
const masalah = (
  row: number,
  entries: Parameters<typeof planted>[2],
  ...said: Parameters<typeof planted>[3][]
): Planted => planted("permasalahan", row, entries, ...said);

const POTENSI_OPERATORS: readonly Operator[] = [
  operator(
    "PO-01",
    "a volume without unit or year",
    [
      potensi(0, { satuan: null, tahun_data: null }, ["PO-01", "PERINGATAN", "satuan", "tahun_data"]),
      potensi(1, { volume: null }, ["PO-01", "PERINGATAN", "volume"]),
      potensi(2, { tahun_data: null }, ["PO-01", "PERINGATAN", "tahun_data"]),
      potensi(3, { volume: null, satuan: null }, ["PO-01", "PERINGATAN", "volume", "satuan"]),
    ],
    [potensi(0, { volume: null, satuan: null, tahun_data: null }), silent("potensi", 2, "volume", 0)],
  ),
  operator(
    "PO-02",
    "old figures",
    [0, 1, 2].flatMap((row) =>
      [2020, 1998].map((tahun) => potensi(row, { tahun_data: tahun }, ["PO-02", "PERINGATAN", "tahun_data"])),
    ),
    [silent("potensi", 0, "tahun_data", 2021)],
  ),
  operator(
    "PO-03",
    "said to have been in a cooperation that is not listed",
    [
      potensi(1, { pernah_dikerjasamakan: "Ya" }, ["PO-03", "PERINGATAN", "pernah_dikerjasamakan"]),
      {
        about: "the agreement is of another bidang",
        content: enter("ksd_berjalan", 1, { bidang_urusan: "1.06 - Sosial" }),
        expected: [cells("PO-03", "PERINGATAN", "potensi", 3, "pernah_dikerjasamakan")],
      },
    ],
    [silent("potensi", 2, "pernah_dikerjasamakan", "Ya"), silent("potensi", 1, "pernah_dikerjasamakan", null)],
  ),
  operator(
    "PO-04",
    "a commodity the list does not have",
    [
      ...["Amplang Bu Tini", "Beras-berasan", "Wisata"].map((value) =>
        potensi(1, { komoditas: value }, ["PO-04", "INFO", "komoditas"]),
      ),
      masalah(0, { komoditas_dibutuhkan: "Kapal cepat" }, ["PO-04", "INFO", "komoditas_dibutuhkan"]),
    ],
    [silent("potensi", 0, "komoditas", "kopi"), silent("permasalahan", 2, "komoditas_dibutuhkan", null)],
  ),
  operator(
    "PO-05",
    "a potential that no proposal takes up",
    [
      {
        about: "a fifth potential",
        content: addCopy("potensi", 1, { kode_potensi: "P-005" }),
        expected: [cells("PO-05", "INFO", "potensi", 4, "kode_potensi")],
      },
      {
        about: "the proposal names another one",
        content: enter("pemetaan", 4, { ref_potensi: "P-001" }),
        expected: [cells("PO-05", "INFO", "potensi", 3, "kode_potensi")],
      },
    ],
    [silent("pemetaan", 4, "ref_potensi", "P-001; P-004")],
  ),
];

const MASALAH_OPERATORS: readonly Operator[] = [
  operator(
    "MS-01",
    "crosses the border to nobody",
    [0, 2].flatMap((row) =>
      [null, " "].map((value) => masalah(row, { daerah_terdampak: value }, ["MS-01", "GALAT", "daerah_terdampak"])),
    ),
    [silent("permasalahan", 1, "daerah_terdampak", null)],
  ),
  operator(
    "MS-02",
    "U, S and G not all there",
    [
      masalah(0, { usg_u: null }, ["MS-02", "PERINGATAN", "usg_u"]),
      masalah(1, { usg_s: null, usg_g: null }, ["MS-02", "PERINGATAN", "usg_s", "usg_g"]),
      masalah(2, { usg_g: null }, ["MS-02", "PERINGATAN", "usg_g"]),
    ],
    [masalah(0, { usg_u: null, usg_s: null, usg_g: null })],
  ),
  operator(
    "MS-03",
    "the sender among the affected",
    [
      masalah(0, { daerah_terdampak: "64.02; 64.72" }, ["MS-03", "PERINGATAN", "daerah_terdampak"]),
      masalah(2, { daerah_terdampak: "64.72\n64.02" }, ["MS-03", "PERINGATAN", "daerah_terdampak"]),
    ],
    [silent("permasalahan", 2, "daerah_terdampak", "64; 64.72")],
  ),
  operator(
    "MS-04",
    "a problem that no proposal takes up",
    [
      {
        about: "a fourth problem",
        content: addCopy("permasalahan", 1, { kode_masalah: "M-004" }),
        expected: [cells("MS-04", "INFO", "permasalahan", 3, "kode_masalah")],
      },
      {
        about: "the proposal names it no more",
        content: enter("pemetaan", 1, { ref_masalah: null }),
        expected: [cells("MS-04", "INFO", "permasalahan", 1, "kode_masalah")],
      },
    ],
    [silent("pemetaan", 1, "ref_masalah", "M-001; M-002")],
  ),
];

export const SOURCE_OPERATORS: readonly Operator[] = [...POTENSI_OPERATORS, ...MASALAH_OPERATORS];
