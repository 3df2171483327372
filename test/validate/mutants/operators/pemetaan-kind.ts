import { borderTable } from "../../../../src/regulation/index.ts";
import { KSDLL, KSDPK, KSDPL, SINERGI, SUKARELA, WAJIB, WAJIB_EFISIENSI } from "../clean/pemetaan.ts";
import { both, type Entries, enter, withoutTable, withRows } from "../content.ts";
import { aboutFile, aboutSheet, cells, type Operator, operator, type Planted, planted } from "../operator.ts";
import { silent } from "./cell-spots.ts";

type Said = Parameters<typeof planted>[3];

const proposal = (row: number, entries: Entries, ...said: readonly Said[]): Planted =>
  planted("pemetaan", row, entries, ...said);
const overridden = (b: string, borders: boolean): Pick<Planted, "check"> => ({
  check: { borders: borderTable([{ a: "64.02", b, borders, reason: "keputusan gubernur" }]) },
});

const REGIONAL: readonly Operator[] = [
  operator(
    "PM-01",
    "mandatory with a region that does not border",
    [
      ...["64.01", "64.03", "64.01 - Kabupaten Paser", "65 - Kalimantan Utara"].map((partner) =>
        proposal(WAJIB, { kode_daerah_mitra: partner }, ["PM-01", "GALAT", "kode_daerah_mitra"]),
      ),
      proposal(WAJIB_EFISIENSI, { kode_daerah_mitra: "64; 64.03" }, ["PM-01", "GALAT", "kode_daerah_mitra"]),
      {
        ...proposal(WAJIB, {}, ["PM-01", "GALAT", "kode_daerah_mitra"]),
        about: "the province says they do not border",
        ...overridden("64.72", false),
      },
    ],
    [
      silent("pemetaan", WAJIB, "kode_daerah_mitra", "64.72; 64.74; 64"),
      silent("pemetaan", WAJIB, "kode_daerah_mitra", "65.02"),
    ],
  ),
  operator(
    "PM-01",
    "mandatory with a region that borders by a person's word only",
    [
      {
        ...proposal(WAJIB, { kode_daerah_mitra: "64.01" }, ["PM-01", "PERINGATAN", "kode_daerah_mitra"]),
        ...overridden("64.01", true),
      },
      {
        ...proposal(WAJIB_EFISIENSI, { kode_daerah_mitra: "64.03; 64.07" }, [
          "PM-01",
          "PERINGATAN",
          "kode_daerah_mitra",
        ]),
        ...overridden("64.03", true),
      },
    ],
    [{ ...proposal(SUKARELA, {}), ...overridden("64.01", true) }],
  ),
  operator(
    "PM-02",
    "mandatory without a basis",
    [WAJIB, WAJIB_EFISIENSI].map((row) => proposal(row, { dasar_wajib: null }, ["PM-02", "GALAT", "dasar_wajib"])),
    [silent("pemetaan", SUKARELA, "dasar_wajib", null)],
  ),
  operator(
    "PM-03",
    "an externality without a problem that crosses the border",
    [
      proposal(WAJIB, { ref_masalah: "M-002" }, ["PM-03", "PERINGATAN", "dasar_wajib"]),
      proposal(WAJIB, { ref_masalah: null }, ["PM-03", "PERINGATAN", "dasar_wajib"]),
    ].map((plant) => ({
      ...plant,
      // Its own problem is then in no proposal.
      expected: [...plant.expected, cells("MS-04", "INFO", "permasalahan", 0, "kode_masalah")],
    })),
    [
      silent("pemetaan", WAJIB, "ref_masalah", "M-002; M-001"),
      proposal(WAJIB_EFISIENSI, { dasar_wajib: "Efisiensi; Eksternalitas" }),
      {
        about: "the sheet of problems is not there",
        content: withoutTable("permasalahan"),
        expected: [aboutFile("LBR-01", "PERINGATAN")],
      },
      {
        about: "the sheet of problems is empty",
        content: withRows("permasalahan", []),
        expected: [aboutSheet("LBR-05", "PERINGATAN", "permasalahan")],
      },
    ],
  ),
  operator(
    "PM-04",
    "voluntary although the neighbour is hit",
    [
      proposal(SUKARELA, { kode_daerah_mitra: "64.72", ref_masalah: "M-002; M-001" }, ["PM-04", "INFO", "jenis"]),
      proposal(WAJIB, { jenis: "KSDD Sukarela", dasar_wajib: null }, ["PM-04", "INFO", "jenis"]),
      proposal(SUKARELA, { kode_daerah_mitra: "64.01; 64.07", ref_masalah: "M-003; M-002" }, [
        "PM-04",
        "INFO",
        "jenis",
      ]),
    ],
    [
      proposal(SUKARELA, { kode_daerah_mitra: "64.74", ref_masalah: "M-002; M-001" }),
      proposal(SUKARELA, { kode_daerah_mitra: "64.72" }),
    ],
  ),
  operator(
    "PM-05",
    "no partner region, or none that can be one",
    [WAJIB, SUKARELA, WAJIB_EFISIENSI].flatMap((row) =>
      [null, "64.13", "64.02", "Pemkab Atlantis", "64.07; 64.02"].map((partner) => {
        const plant = proposal(row, { kode_daerah_mitra: partner }, ["PM-05", "GALAT", "kode_daerah_mitra"]);
        return plant;
      }),
    ),
    [silent("pemetaan", KSDPK, "kode_daerah_mitra", null), silent("pemetaan", SUKARELA, "kode_daerah_mitra", "64.01")],
  ),
];

const OTHERS: readonly Operator[] = [
  operator(
    "PM-06",
    "a third party of no kind, or nothing it does",
    [
      proposal(KSDPK, { jenis_pihak_ketiga: null }, ["PM-06", "GALAT", "jenis_pihak_ketiga"]),
      proposal(KSDPK, { bentuk_ksdpk: null }, ["PM-06", "GALAT", "bentuk_ksdpk"]),
      proposal(KSDPK, { jenis_pihak_ketiga: null, bentuk_ksdpk: null }, [
        "PM-06",
        "GALAT",
        "jenis_pihak_ketiga",
        "bentuk_ksdpk",
      ]),
    ],
    [proposal(SINERGI, { jenis_pihak_ketiga: null, bentuk_ksdpk: null })],
  ),
  operator(
    "PM-07",
    "a third party that is a government",
    [
      "Pemerintah Kota Balikpapan",
      "Dinas Pariwisata Provinsi Kalimantan Timur",
      "Kementerian Pariwisata",
      "Kantor Pertanahan Kabupaten Kutai Kartanegara",
      "Polres Kutai Kartanegara",
    ].map((partner) => proposal(KSDPK, { nama_mitra: partner }, ["PM-07", "GALAT", "nama_mitra"])),
    ["PT Bank Kaltimtara", "belum ada", "Koperasi Nelayan Pemda Sejahtera", "Perumdam Tirta Mahakam"].map((partner) =>
      silent("pemetaan", KSDPK, "nama_mitra", partner),
    ),
  ),
  operator(
    "PM-08",
    "a Sinergi with nobody",
    [null, " ", "-"].map((partner) => {
      const plant = proposal(SINERGI, { nama_mitra: partner }, ["PM-08", "GALAT", "nama_mitra"]);
      const dash = cells("SEL-10", "INFO", "pemetaan", SINERGI, "nama_mitra");
      return partner === "-" ? { ...plant, expected: [...plant.expected, dash] } : plant;
    }),
    [silent("pemetaan", SINERGI, "nama_mitra", "Kodim 0906/Kutai Kartanegara")],
  ),
  operator(
    "PM-08",
    "a Sinergi with somebody else",
    ["PT Pesona Mahakam", "Pemerintah Kota Samarinda", "Yayasan Jantung Sehat"].map((partner) =>
      proposal(SINERGI, { nama_mitra: partner }, ["PM-08", "PERINGATAN", "nama_mitra"]),
    ),
    ["Bank Indonesia", "Polda Kalimantan Timur", "Politeknik Negeri Samarinda", "BPS Kabupaten Kutai Kartanegara"].map(
      (partner) => silent("pemetaan", SINERGI, "nama_mitra", partner),
    ),
  ),
  operator(
    "PM-09",
    "a Sinergi by KB or PKS",
    ["KB", "PKS", "Perjanjian Kerja Sama"].map((kesiapan) => {
      const plant = proposal(SINERGI, { kesiapan }, ["PM-09", "GALAT", "kesiapan"]);
      const named = cells("SEL-10", "INFO", "pemetaan", SINERGI, "kesiapan");
      return kesiapan.length > 3 ? { ...plant, expected: [...plant.expected, named] } : plant;
    }),
    [silent("pemetaan", SINERGI, "kesiapan", "KAK"), silent("pemetaan", KSDPK, "kesiapan", "PKS")],
  ),
  operator(
    "PM-10",
    "abroad without a name or a country, or at home",
    [KSDPL, KSDLL].flatMap((row) => [
      proposal(row, { nama_mitra: null }, ["PM-10", "GALAT", "nama_mitra"]),
      proposal(row, { negara_mitra: null }, ["PM-10", "GALAT", "negara_mitra"]),
      proposal(row, { nama_mitra: null, negara_mitra: null }, ["PM-10", "GALAT", "nama_mitra", "negara_mitra"]),
      proposal(row, { negara_mitra: "Indonesia" }, ["PM-10", "GALAT", "negara_mitra"]),
      proposal(row, { negara_mitra: "NKRI" }, ["PM-10", "GALAT", "negara_mitra"]),
    ]),
    [silent("pemetaan", KSDPL, "negara_mitra", "India"), silent("pemetaan", KSDPK, "negara_mitra", null)],
  ),
  operator(
    "PM-11",
    "nobody's initiative",
    [KSDPK, KSDPL, KSDLL].map((row) => proposal(row, { prakarsa: null }, ["PM-11", "PERINGATAN", "prakarsa"])),
    [silent("pemetaan", SINERGI, "prakarsa", null), silent("pemetaan", KSDPK, "prakarsa", "DAERAH")],
  ),
];

/** The whole row turned into another kind: what the new kind asks for is then missing, and said. */
const WRONG_KIND: readonly Operator[] = [
  operator(
    "PM-07",
    "a neighbour called a third party",
    [
      {
        about: "an agreement of two regions as KSDPK",
        content: both(
          enter("pemetaan", SUKARELA, { jenis: "KSDPK", nama_mitra: "Pemerintah Kabupaten Paser", prakarsa: "Daerah" }),
          enter("pemetaan", SUKARELA, { jenis_pihak_ketiga: "Badan Usaha", bentuk_ksdpk: "Lainnya" }),
        ),
        expected: [cells("PM-07", "GALAT", "pemetaan", SUKARELA, "nama_mitra")],
      },
    ],
    [proposal(KSDPK, { jenis_pihak_ketiga: "ORMAS", nama_mitra: "Yayasan Pesut Mahakam" })],
  ),
];

export const KIND_OPERATORS: readonly Operator[] = [...REGIONAL, ...OTHERS, ...WRONG_KIND];
