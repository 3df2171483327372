import { expect, it } from "vitest";
import { KsdError } from "../../src/domain/index.ts";
import { newConfigText, parseConfig } from "../../src/run/config.ts";

const refusal = (text: string): string => {
  try {
    parseConfig("ksd.config.json", text);
    return "";
  } catch (error) {
    return error instanceof KsdError ? `${error.code}: ${error.sentence.id}` : String(error);
  }
};

const withEntry = (entry: object): string => JSON.stringify({ province: "64", year: 2026, ...entry });

it("reads what init writes", () => {
  expect(parseConfig("ksd.config.json", newConfigText({ province: "64" as never, year: 2026 }))).toEqual({
    province: "64",
    year: 2026,
    boundaries: null,
    profile: "rakor",
    reportDate: null,
    borders: [],
    waivers: [],
    headings: [],
    overrides: [],
    signature: { place: null, position: null, name: null, nip: null },
    drafts: { kak: "latar-belakang", paper: "f4" },
    limits: {},
    weights: {
      potensi_ekonomi: 20,
      urgensi: 20,
      eksternalitas: 15,
      keselarasan: 20,
      kesiapan: 10,
      manfaat_bersama: 10,
      pembiayaan: 5,
    },
  });
});

it("keeps default weights that are not named, and takes a byte order mark", () => {
  const { weights } = parseConfig("ksd.config.json", `\uFEFF${withEntry({ weights: { urgensi: 30 } })}`);
  expect(weights).toMatchObject({ urgensi: 30, kesiapan: 10 });
});

const OVERRIDE = { id: "64.02-2026-U-001", rank: 1, by: "Siti Rahmawati", reason: "Hasil Rakor", date: "2026-11-12" };
const SIGNATURE = 'isian seperti {"place": "Samarinda", "position": "Kepala Biro", "name": "…", "nip": "…"}';
const OVERRIDES =
  'daftar berisi {"id": "64.02-2026-U-001", "rank": 1, "priority": "I", "by": "…", "reason": "…", "date": "2026-11-22"}, paling banyak satu untuk tiap usulan, dengan rank atau priority atau keduanya';

it.each([
  ["{", "ksd.config.json: bukan JSON yang benar."],
  ["[]", "ksd.config.json: isinya harus berupa objek JSON."],
  ['{"year": 2026}', 'ksd.config.json: "province" harus kode provinsi dua angka sebagai teks, misalnya "64".'],
  [
    withEntry({ province: 64 }),
    'ksd.config.json: "province" harus kode provinsi dua angka sebagai teks, misalnya "64".',
  ],
  [
    withEntry({ province: "99" }),
    'ksd.config.json: "province" harus kode provinsi dua angka sebagai teks, misalnya "64".',
  ],
  [withEntry({ year: 1999 }), 'ksd.config.json: "year" harus tahun antara 2018 dan 2100.'],
  [withEntry({ bobot: {} }), 'ksd.config.json: isian "bobot" tidak dikenal.'],
  [
    withEntry({ reportDate: "2026-02-30" }),
    'ksd.config.json: "reportDate" harus tanggal seperti "2026-11-22", atau null.',
  ],
  [
    withEntry({ limits: { cells: -1 } }),
    'ksd.config.json: "limits.cells" harus daftar batas dengan angka bulat di atas 0.',
  ],
  [
    withEntry({ headings: [{ region: "64.02", table: "pemetaan", heading: "Nama Kegiatan", field: "jdul" }] }),
    'ksd.config.json: "headings.0" harus daftar berisi {"region": "64.02", "table": "pemetaan", "heading": "Nama Kegiatan", "field": "judul"}.',
  ],
  [
    withEntry({ weights: { urgensi: -1 } }),
    'ksd.config.json: Bobot "urgensi" bernilai -1; tulis angka 0 atau lebih tanpa tanda kutip, misalnya 20.',
  ],
  [withEntry({ overrides: [{ ...OVERRIDE, rank: 0 }] }), `ksd.config.json: "overrides.0.rank" harus ${OVERRIDES}.`],
  [withEntry({ overrides: [{ ...OVERRIDE, rank: null }] }), `ksd.config.json: "overrides.0" harus ${OVERRIDES}.`],
  [withEntry({ overrides: [OVERRIDE, OVERRIDE] }), `ksd.config.json: "overrides" harus ${OVERRIDES}.`],
  [withEntry({ signature: { nip: 197_001 } }), `ksd.config.json: "signature.nip" harus ${SIGNATURE}.`],
  [withEntry({ signature: { nama: "Siti" } }), 'ksd.config.json: isian "nama" (signature) tidak dikenal.'],
  [withEntry({ signature: "Siti" }), `ksd.config.json: "signature" harus ${SIGNATURE}.`],
  [withEntry({ signature: { place: "" } }), `ksd.config.json: "signature.place" harus ${SIGNATURE}.`],
  [withEntry({ overrides: [{ ...OVERRIDE, by: "" }] }), `ksd.config.json: "overrides.0.by" harus ${OVERRIDES}.`],
])("refuses %s in words", (text, sentence) => {
  expect(refusal(text)).toBe(`bad-config: ${sentence}`);
});
