import { POTENTIAL, PROBLEM } from "../../support/submission-builder.ts";
import { type AcrossCase, agreement, flood } from "./cases.ts";

const KUKAR = "64.02";
const SAMARINDA = "64.72";
const KUBAR = "64.07";

const mirror =
  "LNT-02 INFO 64.02 64.02.xlsx Pemetaan!H7 “Sungai dan drainase Karang Mumus” | 64.72 64.72.xlsx Pemetaan!H7 “Sungai dan drainase Karang Mumus”";

/** Near misses: what is one word, one mark or one row away from a finding. */
export const SILENT: readonly AcrossCase[] = [
  {
    about: "near LNT-01: the partner has sent nothing yet",
    regions: [{ region: KUKAR, rows: { pemetaan: [flood(SAMARINDA)] } }],
    expected: [],
  },
  {
    about: "near LNT-01: the partner answers with a row that is held",
    regions: [
      { region: KUKAR, rows: { pemetaan: [flood(SAMARINDA)] } },
      { region: SAMARINDA, rows: { pemetaan: [flood(KUKAR, { held: "held", tahun_mulai: 2020 })] } },
    ],
    expected: [],
  },
  {
    about: "near LNT-01: the row that names the partner is held itself",
    regions: [
      { region: KUKAR, rows: { pemetaan: [flood(SAMARINDA, { held: "held" })] } },
      { region: SAMARINDA, rows: {} },
    ],
    expected: [],
  },
  {
    about: "near LNT-01: other words, one of them shared, and no rival for it",
    regions: [
      {
        region: KUKAR,
        rows: { pemetaan: [flood(SAMARINDA, { judul: "Pemasaran beras Sebulu", objek: "Beras" })] },
      },
      {
        region: SAMARINDA,
        rows: { pemetaan: [flood(KUKAR, { judul: "Kontrak pasok pangan kota", objek: "Beras, cabai, telur" })] },
      },
    ],
    expected: [],
  },
  {
    about: "near LNT-01: no cooperation between regions, whatever stands in the partner's column",
    regions: [
      { region: KUKAR, rows: { pemetaan: [flood(SAMARINDA, { jenis: "KSDPK" })] } },
      { region: SAMARINDA, rows: {} },
    ],
    expected: [],
  },
  {
    about: "near LNT-02: the names of the two regions alone make no likeness",
    regions: [
      {
        region: KUKAR,
        rows: {
          pemetaan: [
            flood(SAMARINDA, { judul: "Banjir di batas Kutai Kartanegara dan Samarinda", objek: "Sungai batas" }),
          ],
        },
      },
      {
        region: SAMARINDA,
        rows: {
          pemetaan: [flood(KUKAR, { judul: "Sungai di batas Samarinda dan Kutai Kartanegara", objek: "Dermaga" })],
        },
      },
    ],
    expected: [],
  },
  {
    about: "near LNT-03: a blank length contradicts nothing",
    regions: [
      { region: KUKAR, rows: { pemetaan: [flood(SAMARINDA)] } },
      { region: SAMARINDA, rows: { pemetaan: [flood(KUKAR, { jangka_waktu: null })] } },
    ],
    expected: [mirror],
  },
  {
    about: "near LNT-04: the same dates",
    regions: [
      { region: KUKAR, rows: { ksd_berjalan: [agreement(KUBAR)] } },
      { region: KUBAR, rows: { ksd_berjalan: [agreement(KUKAR, { status: null })] } },
    ],
    expected: [],
  },
  {
    about: "near LNT-04: the same number by chance: another partner, another subject",
    regions: [
      { region: KUKAR, rows: { ksd_berjalan: [agreement("64.09")] } },
      {
        region: KUBAR,
        rows: {
          ksd_berjalan: [agreement("64.11", { perihal: "Pelatihan penyadap karet", tgl_berakhir: "2026-01-01" })],
        },
      },
    ],
    expected: [],
  },
  {
    about: "near LNT-05: the same office",
    regions: [{ region: KUKAR, rows: { pemetaan: [flood("64.09"), flood("64.09", { kode_usulan: "U-002" })] } }],
    expected: [],
  },
  {
    about: "near LNT-05: two phases of one plan",
    regions: [
      {
        region: KUKAR,
        rows: {
          pemetaan: [
            flood("64.09", { judul: "Normalisasi alur sungai Karang Mumus tahap 1" }),
            flood("64.09", {
              kode_usulan: "U-002",
              judul: "Normalisasi alur sungai Karang Mumus tahap 2",
              opd_pengusul: "Dinas Perhubungan",
            }),
          ],
        },
      },
    ],
    expected: [],
  },
  {
    about: "near LNT-05: one potential at two places",
    regions: [
      {
        region: KUKAR,
        rows: { potensi: [POTENTIAL, { ...POTENTIAL, kode_potensi: "P-002", lokasi: ["Sebulu"] }] },
      },
    ],
    expected: [],
  },
  {
    about: "near LNT-06: the affected region reports one in the bidang, though held and about something else",
    regions: [
      { region: KUKAR, rows: { permasalahan: [{ ...PROBLEM, daerah_terdampak: [SAMARINDA] }] } },
      {
        region: SAMARINDA,
        rows: { permasalahan: [{ ...PROBLEM, masalah: "Jalan kota rusak", daerah_terdampak: null, held: "held" }] },
      },
    ],
    expected: [],
  },
  {
    about: "near LNT-06: the problem does not cross the border",
    regions: [
      {
        region: KUKAR,
        rows: { permasalahan: [{ ...PROBLEM, lintas_daerah: "Tidak", daerah_terdampak: [SAMARINDA] }] },
      },
      { region: SAMARINDA, rows: {} },
    ],
    expected: [],
  },
];
