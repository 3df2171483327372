import { POTENTIAL, PROBLEM } from "../../support/submission-builder.ts";
import { type AcrossCase, agreement, flood } from "./cases.ts";

const KUKAR = "64.02";
const SAMARINDA = "64.72";
const KUBAR = "64.07";

/** A transport proposal of the same pair: it never answers a flood proposal. */
const ferry = (partner: string) =>
  flood(partner, {
    kode_usulan: "U-009",
    judul: "Penyelenggaraan angkutan penumpang",
    objek: "Kapal penumpang",
    bidang_urusan: "2.15",
  });

export const RAISED: readonly AcrossCase[] = [
  {
    about: "LNT-01: the partner names nobody",
    regions: [
      { region: KUKAR, rows: { pemetaan: [flood(SAMARINDA)] } },
      { region: SAMARINDA, rows: { pemetaan: [flood(KUBAR)] } },
    ],
    expected: ["LNT-01 PERINGATAN 64.02 64.02.xlsx Pemetaan!P7 “64.72” | 64.72 64.72.xlsx Pemetaan! “null”"],
  },
  {
    about: "LNT-01: each names the other, but in another bidang",
    regions: [
      { region: KUKAR, rows: { pemetaan: [flood(SAMARINDA)] } },
      { region: SAMARINDA, rows: { pemetaan: [ferry(KUKAR)] } },
    ],
    expected: [
      "LNT-01 PERINGATAN 64.02 64.02.xlsx Pemetaan!P7 “64.72” | 64.72 64.72.xlsx Pemetaan! “null”",
      "LNT-01 PERINGATAN 64.72 64.72.xlsx Pemetaan!P7 “64.02” | 64.02 64.02.xlsx Pemetaan! “null”",
    ],
  },
  {
    about: "LNT-01: same bidang, wholly another object",
    regions: [
      { region: KUKAR, rows: { pemetaan: [flood(SAMARINDA)] } },
      {
        region: SAMARINDA,
        rows: { pemetaan: [flood(KUKAR, { judul: "Sambungan air minum Loa Janan", objek: "Perpipaan air minum" })] },
      },
    ],
    expected: [
      "LNT-01 PERINGATAN 64.02 64.02.xlsx Pemetaan!P7 “64.72” | 64.72 64.72.xlsx Pemetaan! “null”",
      "LNT-01 PERINGATAN 64.72 64.72.xlsx Pemetaan!P7 “64.02” | 64.02 64.02.xlsx Pemetaan! “null”",
    ],
  },
  {
    about: "LNT-01: of two proposals the answer fits one only",
    regions: [
      {
        region: KUKAR,
        rows: {
          pemetaan: [
            flood(SAMARINDA),
            flood(SAMARINDA, { kode_usulan: "U-002", judul: "Sambungan air minum Loa Janan", objek: "Air minum" }),
          ],
        },
      },
      { region: SAMARINDA, rows: { pemetaan: [flood(KUKAR)] } },
    ],
    expected: [
      "LNT-01 PERINGATAN 64.02 64.02.xlsx Pemetaan!P8 “64.72” | 64.72 64.72.xlsx Pemetaan! “null”",
      "LNT-02 INFO 64.02 64.02.xlsx Pemetaan!H7 “Sungai dan drainase Karang Mumus” | 64.72 64.72.xlsx Pemetaan!H7 “Sungai dan drainase Karang Mumus”",
    ],
  },
  {
    about: "LNT-02 and LNT-03: kind, start and length differ, each at its own cells",
    regions: [
      { region: KUKAR, rows: { pemetaan: [flood(SAMARINDA)] } },
      {
        region: SAMARINDA,
        rows: {
          pemetaan: [
            flood(KUKAR, {
              judul: "Penanganan banjir Karang Mumus bersama daerah hulu",
              objek: "Drainase Karang Mumus",
              jenis: "KSDD_SUKARELA",
              tahun_mulai: 2028,
              jangka_waktu: 5,
            }),
          ],
        },
      },
    ],
    expected: [
      "LNT-02 INFO 64.02 64.02.xlsx Pemetaan!H7 “Sungai dan drainase Karang Mumus” | 64.72 64.72.xlsx Pemetaan!H7 “Drainase Karang Mumus”",
      "LNT-03 PERINGATAN 64.02 64.02.xlsx Pemetaan!E7 “KSDD_WAJIB” | 64.72 64.72.xlsx Pemetaan!E7 “KSDD_SUKARELA”",
      "LNT-03 PERINGATAN 64.02 64.02.xlsx Pemetaan!Y7 “2027” | 64.72 64.72.xlsx Pemetaan!Y7 “2028”",
      "LNT-03 PERINGATAN 64.02 64.02.xlsx Pemetaan!Z7 “3” | 64.72 64.72.xlsx Pemetaan!Z7 “5”",
    ],
  },
  {
    about: "LNT-04: one number, written with other spaces and case, another end and status",
    regions: [
      { region: KUKAR, rows: { ksd_berjalan: [agreement(KUBAR)] } },
      {
        region: KUBAR,
        rows: {
          ksd_berjalan: [
            agreement(null, {
              nomor_naskah: "119 / 9011 / kb / 2024",
              perihal: "Pariwisata sungai",
              tgl_berakhir: "2028-12-31",
              status: "DICABUT",
            }),
          ],
        },
      },
    ],
    expected: [
      "LNT-04 PERINGATAN 64.02 64.02.xlsx KSD Berjalan!J7 “2029-03-31” | 64.07 64.07.xlsx KSD Berjalan!J7 “2028-12-31”",
      "LNT-04 PERINGATAN 64.02 64.02.xlsx KSD Berjalan!K7 “BERLAKU” | 64.07 64.07.xlsx KSD Berjalan!K7 “DICABUT”",
    ],
  },
  {
    about: "LNT-04: nobody names the other, but both tell the same subject",
    regions: [
      { region: KUKAR, rows: { ksd_berjalan: [agreement(null)] } },
      { region: KUBAR, rows: { ksd_berjalan: [agreement(null, { tgl_ttd: "2024-03-21" })] } },
    ],
    expected: [
      "LNT-04 PERINGATAN 64.02 64.02.xlsx KSD Berjalan!H7 “2024-03-12” | 64.07 64.07.xlsx KSD Berjalan!H7 “2024-03-21”",
    ],
  },
  {
    about: "LNT-05: two offices, one proposal; the later row names the earlier",
    regions: [
      {
        region: KUKAR,
        rows: {
          pemetaan: [
            flood("64.09"),
            flood("64.09", {
              kode_usulan: "U-002",
              judul: "Pengendalian Banjir Karang-Mumus terpadu",
              opd_pengusul: "Badan Penanggulangan Bencana Daerah",
            }),
          ],
        },
      },
    ],
    expected: [
      "LNT-05 PERINGATAN 64.02 64.02.xlsx Pemetaan!C8 “Pengendalian Banjir Karang-Mumus terpadu” | 64.02 64.02.xlsx Pemetaan!C7 “Pengendalian banjir terpadu Karang Mumus”",
    ],
  },
  {
    about: "LNT-05: one potential twice at one place",
    regions: [
      {
        region: KUKAR,
        rows: {
          potensi: [
            POTENTIAL,
            {
              ...POTENTIAL,
              kode_potensi: "P-002",
              nama_potensi: "Kelapa Sawit Rakyat",
              lokasi: ["Sebulu", "loa kulu"],
            },
          ],
        },
      },
    ],
    expected: [
      "LNT-05 PERINGATAN 64.02 64.02.xlsx Potensi!E8 “Kelapa Sawit Rakyat” | 64.02 64.02.xlsx Potensi!E7 “Kelapa sawit rakyat”",
    ],
  },
  {
    about: "LNT-06: the affected region reports another bidang only",
    regions: [
      { region: KUKAR, rows: { permasalahan: [{ ...PROBLEM, daerah_terdampak: [SAMARINDA, KUBAR] }] } },
      {
        region: SAMARINDA,
        rows: { permasalahan: [{ ...PROBLEM, bidang_urusan: "2.11", daerah_terdampak: null, lintas_daerah: "Tidak" }] },
      },
    ],
    expected: ["LNT-06 INFO 64.02 64.02.xlsx Permasalahan!G7 “64.72,64.07” | 64.72 64.72.xlsx Permasalahan! “null”"],
  },
];
