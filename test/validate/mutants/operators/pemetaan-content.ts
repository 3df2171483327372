import { KSDLL, KSDPK, KSDPL, SINERGI, SUKARELA, WAJIB, WAJIB_EFISIENSI } from "../clean/pemetaan.ts";
import { both, type Entries, enter } from "../content.ts";
import { cells, type Operator, operator, type Planted, planted } from "../operator.ts";
import { silent } from "./cell-spots.ts";

type Said = Parameters<typeof planted>[3];

const proposal = (row: number, entries: Entries, ...said: readonly Said[]): Planted =>
  planted("pemetaan", row, entries, ...said);

const AFFAIRS: readonly Operator[] = [
  operator(
    "PM-12",
    "a function that is no affair",
    ["5.02 - Keuangan", "4.01", "7.01 - Kecamatan", 5.01].map((bidang) =>
      proposal(KSDLL, { bidang_urusan: bidang }, ["PM-12", "GALAT", "bidang_urusan"]),
    ),
    [proposal(KSDLL, { bidang_urusan: "1.01 - Pendidikan", kode_program: "1.01.02" })],
  ),
];

const AUTHORITY: readonly Operator[] = [
  operator(
    "PM-13",
    "somebody else's authority",
    [
      proposal(
        SUKARELA,
        { bidang_urusan: "3.25", kode_program: "3.25.03", ruang_lingkup: "Patroli laut dan pesisir" },
        ["PM-13", "PERINGATAN", "bidang_urusan"],
      ),
      proposal(KSDLL, { bidang_urusan: "1.01", kode_program: "1.01.02", objek: "Siswa SMK" }, [
        "PM-13",
        "PERINGATAN",
        "bidang_urusan",
      ]),
      proposal(
        KSDLL,
        { bidang_urusan: "3.28 - Kehutanan", kode_program: "3.28.03" },
        ["PM-13", "PERINGATAN", "bidang_urusan"],
        ["PM-14", "PERINGATAN", "kode_program"],
      ),
      proposal(SUKARELA, { bidang_urusan: "3.29", kode_program: "3.29.02" }, ["PM-13", "PERINGATAN", "bidang_urusan"]),
    ],
    [
      proposal(KSDLL, { bidang_urusan: "3.28", kode_program: "3.28.04" }),
      proposal(KSDLL, { bidang_urusan: "3.29", kode_program: "3.29.05" }),
      proposal(SUKARELA, { bidang_urusan: "3.25", kode_program: "3.25.04", objek: "Kolam ikan nila dan rumput laut" }),
      proposal(KSDLL, { bidang_urusan: "1.01", kode_program: "1.01.02", objek: "Siswa SMP" }),
      proposal(WAJIB_EFISIENSI, {
        bidang_urusan: "3.25",
        kode_program: "3.25.03",
        ruang_lingkup: "Patroli laut bersama provinsi",
      }),
    ],
  ),
  operator(
    "PM-14",
    "a program of another affair, or the code of an activity",
    [
      proposal(WAJIB, { kode_program: "1.03.04" }, ["PM-14", "GALAT", "kode_program"]),
      proposal(WAJIB, { kode_program: "2.15.03.2.01" }, ["PM-14", "GALAT", "kode_program"]),
      proposal(SUKARELA, { kode_program: "3.27" }, ["PM-14", "GALAT", "kode_program"]),
      proposal(KSDPK, { kode_program: "pariwisata" }, ["PM-14", "GALAT", "kode_program"]),
      proposal(SINERGI, { kode_program: "3.27.02" }, ["PM-14", "GALAT", "kode_program"]),
    ],
    [silent("pemetaan", WAJIB, "kode_program", "2.15.03 - PROGRAM PENGELOLAAN PELAYARAN")],
  ),
  operator(
    "PM-14",
    "a program that the list does not have",
    [
      proposal(WAJIB, { kode_program: "2.15.99" }, ["PM-14", "PERINGATAN", "kode_program"]),
      proposal(KSDPL, { kode_program: "3.26.88" }, ["PM-14", "PERINGATAN", "kode_program"]),
      proposal(KSDLL, { bidang_urusan: "3.25", kode_program: "3.25.02", objek: "Kolam ikan" }, [
        "PM-14",
        "PERINGATAN",
        "kode_program",
      ]),
    ],
    [silent("pemetaan", WAJIB_EFISIENSI, "kode_program", "2.11.03")],
  ),
  operator(
    "PM-15",
    "neither potential nor problem",
    [
      {
        about: "the voluntary one",
        content: enter("pemetaan", SUKARELA, { ref_potensi: null, ref_masalah: null }),
        expected: [
          cells("PM-15", "GALAT", "pemetaan", SUKARELA, "ref_potensi", "ref_masalah"),
          cells("PO-05", "INFO", "potensi", 1, "kode_potensi"),
          cells("MS-04", "INFO", "permasalahan", 1, "kode_masalah"),
        ],
      },
      proposal(KSDPL, { ref_potensi: null }, ["PM-15", "GALAT", "ref_potensi", "ref_masalah"]),
      proposal(KSDLL, { ref_masalah: null }, ["PM-15", "GALAT", "ref_potensi", "ref_masalah"]),
    ],
    [
      proposal(KSDLL, { ref_potensi: "P-003", ref_masalah: null }),
      proposal(KSDPL, { ref_potensi: null, ref_masalah: "M-003" }),
    ],
  ),
];

const TIME_AND_MONEY: readonly Operator[] = [
  operator(
    "PM-16",
    "more than five years",
    [5.5, 6, 30].map((years) => proposal(WAJIB, { jangka_waktu: years }, ["PM-16", "PERINGATAN", "jangka_waktu"])),
    [silent("pemetaan", WAJIB, "jangka_waktu", 5)],
  ),
  operator(
    "PM-17",
    "starts before the mapping",
    [WAJIB, KSDPK].flatMap((row) =>
      [2025, 2018].map((year) => proposal(row, { tahun_mulai: year }, ["PM-17", "GALAT", "tahun_mulai"])),
    ),
    [silent("pemetaan", WAJIB, "tahun_mulai", 2026)],
  ),
  operator(
    "PM-17",
    "starts after the RPJMD",
    [WAJIB, KSDPK].flatMap((row) =>
      [2030, 2045].map((year) => proposal(row, { tahun_mulai: year }, ["PM-17", "PERINGATAN", "tahun_mulai"])),
    ),
    [silent("pemetaan", WAJIB, "tahun_mulai", 2029)],
  ),
  operator(
    "PM-18",
    "an APBD source, and nobody says whether it is budgeted",
    [WAJIB, KSDPL, WAJIB_EFISIENSI].map((row) =>
      proposal(row, { sudah_dianggarkan: null }, ["PM-18", "PERINGATAN", "sudah_dianggarkan"]),
    ),
    [silent("pemetaan", KSDPK, "sudah_dianggarkan", null), silent("pemetaan", SUKARELA, "sudah_dianggarkan", null)],
  ),
  operator(
    "PM-19",
    "free of cost and yet not",
    [
      proposal(SUKARELA, { biaya_rp: 1 }, ["PM-19", "GALAT", "biaya_rp"]),
      proposal(SUKARELA, { sumber_biaya: "Tanpa Biaya; Mitra" }, ["PM-19", "GALAT", "sumber_biaya"]),
      proposal(KSDPK, { sumber_biaya: "TANPA_BIAYA" }, ["PM-19", "GALAT", "biaya_rp"]),
    ],
    [silent("pemetaan", SUKARELA, "sumber_biaya", "Lainnya")],
  ),
  operator(
    "PM-20",
    "a target without its unit or indicator",
    [
      proposal(WAJIB, { target: null }, ["PM-20", "PERINGATAN", "target"]),
      proposal(KSDPL, { indikator: null, satuan_target: null }, ["PM-20", "PERINGATAN", "indikator", "satuan_target"]),
      proposal(KSDPK, { target: 5 }, ["PM-20", "PERINGATAN", "indikator", "satuan_target"]),
    ],
    [proposal(WAJIB, { indikator: null, target: null, satuan_target: null }), silent("pemetaan", WAJIB, "target", 0)],
  ),
  operator(
    "PM-21",
    "against the spatial plan",
    [WAJIB, KSDPK, WAJIB_EFISIENSI].map((row) =>
      proposal(row, { sesuai_rtrw: "Tidak" }, ["PM-21", "PERINGATAN", "sesuai_rtrw"]),
    ),
    [silent("pemetaan", WAJIB, "sesuai_rtrw", "TIDAK_RELEVAN"), silent("pemetaan", WAJIB, "sesuai_rtrw", null)],
  ),
  operator(
    "PM-22",
    "a priority twice",
    [
      proposal(SUKARELA, { prioritas_daerah: 1 }, ["PM-22", "PERINGATAN", "prioritas_daerah"]),
      proposal(WAJIB_EFISIENSI, { prioritas_daerah: 3 }, ["PM-22", "PERINGATAN", "prioritas_daerah"]),
      proposal(KSDLL, { prioritas_daerah: 6 }, ["PM-22", "PERINGATAN", "prioritas_daerah"]),
    ],
    [silent("pemetaan", WAJIB, "prioritas_daerah", null), silent("pemetaan", KSDLL, "prioritas_daerah", 7)],
  ),
];

const WORDS: readonly Operator[] = [
  operator(
    "PM-23",
    "perhaps no cooperation at all",
    [
      proposal(KSDLL, { judul: "Pengadaan alat pemantau mutu air" }, ["PM-23", "PERINGATAN", "judul"]),
      proposal(KSDPK, { judul: "Sewa gedung pertemuan Danau Semayang" }, ["PM-23", "PERINGATAN", "judul"]),
      proposal(KSDPK, { objek: "Bangun guna serah penginapan" }, ["PM-23", "PERINGATAN", "judul"]),
      proposal(KSDPL, { ruang_lingkup: "Magang dilaksanakan swakelola" }, ["PM-23", "PERINGATAN", "judul"]),
      proposal(SINERGI, { objek: "Hibah tanah untuk klinik" }, ["PM-23", "PERINGATAN", "judul"]),
      proposal(KSDLL, { judul: "Pelatihan antarperangkat daerah tentang mutu air" }, ["PM-23", "PERINGATAN", "judul"]),
    ],
    [
      silent("pemetaan", KSDLL, "judul", "Pelatihan pemakai alat pemantau mutu air"),
      silent("pemetaan", KSDLL, "ruang_lingkup", "Pelatihan; bukan pengadaan alat"),
      silent("pemetaan", KSDLL, "sumber_biaya", "Hibah"),
      silent("pemetaan", WAJIB, "ruang_lingkup", "Jadwal antardaerah dan antardinas kedua kabupaten"),
    ],
  ),
  operator(
    "PM-24",
    "a running agreement once more",
    [
      proposal(WAJIB, { judul: "Tambatan kapal wisata Mahakam", kode_daerah_mitra: "64.07", nama_mitra: null }, [
        "PM-24",
        "INFO",
        "judul",
      ]),
      proposal(
        SINERGI,
        { judul: "Pemeriksaan jantung keliling desa", nama_mitra: "Yayasan Jantung Sehat" },
        ["PM-24", "INFO", "judul"],
        ["PM-08", "PERINGATAN", "nama_mitra"],
      ),
    ],
    [
      silent("pemetaan", WAJIB, "judul", "Tambatan kapal wisata Mahakam"),
      {
        about: "it ended before the report",
        content: both(
          enter("pemetaan", WAJIB, { judul: "Tambatan kapal wisata Mahakam", kode_daerah_mitra: "64.07" }),
          enter("ksd_berjalan", 0, { tgl_berakhir: { date: "2026-02-01" }, status: "Berakhir" }),
        ),
        expected: [],
      },
    ],
  ),
];

export const CONTENT_OPERATORS: readonly Operator[] = [...AFFAIRS, ...AUTHORITY, ...TIME_AND_MONEY, ...WORDS];
