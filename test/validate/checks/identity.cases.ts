import type { Expected } from "./ask.ts";
import { type Case, KALTARA, KALTIM, rowCase } from "./ask.ts";

const identitas = (about: string, entries: Parameters<typeof rowCase>[2], ...expected: Expected[]): Case =>
  rowCase("identitas", about, entries, ...expected);
const at = (code: Expected["code"], severity: Expected["severity"], ...fields: string[]): Expected => ({
  code,
  severity,
  table: "identitas",
  fields,
});

export const IDENTITY_CASES: readonly Case[] = [
  identitas("the example itself", {}),
  identitas("ID-01 a code nobody has", { kode_daerah: "64.13" }, at("ID-01", "GALAT", "kode_daerah")),
  identitas("ID-01 the statistics office's code", { kode_daerah: "6403" }, at("ID-01", "GALAT", "kode_daerah")),
  identitas(
    "ID-01 a code that moved in 2012",
    { kode_daerah: "64.04", nama_daerah: "Kabupaten Bulungan" },
    at("ID-01", "GALAT", "kode_daerah"),
  ),
  identitas("ID-01 a lost zero", { kode_daerah: "64.2" }, at("ID-01", "GALAT", "kode_daerah")),
  identitas("ID-02 a neighbour's name", { nama_daerah: "Kota Samarinda" }, at("ID-02", "GALAT", "nama_daerah")),
  identitas("ID-02 a name nobody has", { nama_daerah: "Kabupaten Kutai Raya" }, at("ID-02", "GALAT", "nama_daerah")),
  identitas(
    "ID-02 kota for kabupaten",
    { kode_daerah: "32.01", nama_daerah: "Kota Bogor", provinsi: "32 - Jawa Barat" },
    at("ID-02", "GALAT", "nama_daerah"),
    // The partner of the example is not this region's neighbour.
    { code: "PM-01", severity: "GALAT", table: "pemetaan", fields: ["kode_daerah_mitra"] },
  ),
  identitas("near ID-02: other spellings", { nama_daerah: "PEMKAB. KUTAI  KARTANEGARA" }),
  identitas("near ID-02: the alias", { nama_daerah: "Kukar" }),
  identitas("ID-03 the neighbouring province", { provinsi: "65 - Kalimantan Utara" }, at("ID-03", "GALAT", "provinsi")),
  identitas("near ID-03: the code alone", { provinsi: "64" }),
  identitas("ID-04 the last RPJMD", { rpjmd_awal: "2019-2024" }, at("ID-04", "PERINGATAN", "rpjmd_awal")),
  identitas(
    "near ID-04: the mapping year is the last one",
    { rpjmd_awal: "2022-2026" },
    {
      code: "PM-17",
      severity: "PERINGATAN",
      table: "pemetaan",
      fields: ["tahun_mulai"],
    },
  ),
  identitas(
    "ID-05 no contact",
    { pic_telepon: null, pic_surel: null },
    at("ID-05", "GALAT", "pic_telepon", "pic_surel"),
  ),
  identitas("near ID-05: e-mail alone", { pic_telepon: null }),
  identitas("near ID-05: telephone alone", { pic_surel: null }),
  identitas(
    "ID-06 the decree lies ahead",
    { sk_tkksd_tanggal: "2026-02-03" },
    at("ID-06", "PERINGATAN", "sk_tkksd_tanggal"),
  ),
  identitas("near ID-06: decreed on the day of filling", { sk_tkksd_tanggal: "2026-02-02" }),
  rowCase(
    "ksd_berjalan",
    "ID-06 signed after the form was filled",
    { tgl_ttd: "2026-03-12" },
    { code: "ID-06", severity: "PERINGATAN", table: "ksd_berjalan", fields: ["tgl_ttd"] },
  ),
  rowCase("ksd_berjalan", "near ID-06: signed on the day of filling", { tgl_ttd: "2026-02-02" }),
  {
    about: "ID-07 another province's workspace",
    changes: {},
    options: { workspace: { province: KALTARA, year: 2026 } },
    expected: [at("ID-07", "GALAT", "kode_daerah")],
  },
  {
    about: "ID-07 another year's workspace",
    changes: {},
    options: { workspace: { province: KALTIM, year: 2027 } },
    expected: [at("ID-07", "GALAT", "tahun_pemetaan")],
  },
  {
    about: "ID-07 both wrong",
    changes: {},
    options: { workspace: { province: KALTARA, year: 2025 } },
    expected: [at("ID-07", "GALAT", "kode_daerah"), at("ID-07", "GALAT", "tahun_pemetaan")],
  },
  {
    about: "near ID-07: the right workspace",
    changes: {},
    options: { workspace: { province: KALTIM, year: 2026 } },
    expected: [],
  },
];
