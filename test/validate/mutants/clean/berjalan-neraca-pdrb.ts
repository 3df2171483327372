import type { Entries } from "../content.ts";

export const KSD_BERJALAN: readonly Entries[] = [
  {
    nomor_naskah: "119/12/PKS/2024",
    jenis_naskah: "PKS",
    jenis: "KSDD Sukarela",
    perihal: "Tambatan kapal wisata susur Mahakam",
    nama_mitra: "Pemerintah Kabupaten Kutai Barat",
    kode_daerah_mitra: "64.07 - Kabupaten Kutai Barat",
    bidang_urusan: "2.15 - Perhubungan",
    tgl_ttd: { date: "2024-03-12" },
    tgl_mulai: { date: "2024-04-01" },
    tgl_berakhir: { date: "2029-03-31" },
    status: "Berlaku",
    hasil: "Enam tambatan baru",
    kendala: "Kapal terbatas",
    tindak_lanjut: "Dilanjutkan",
  },
  {
    nomor_naskah: "440/7/PKS/2023",
    jenis_naskah: "PKS",
    jenis: "KSDPK (Pihak Ketiga)",
    perihal: "Pemeriksaan jantung keliling",
    nama_mitra: "Yayasan Jantung Sehat",
    bidang_urusan: "1.02 - Kesehatan",
    tgl_ttd: { date: "2023-01-16" },
    tgl_mulai: { date: "2023-02-01" },
    tgl_berakhir: { date: "2028-01-31" },
    status: "Berlaku",
    tindak_lanjut: "Diperluas",
  },
  {
    nomor_naskah: "556/3/KB/2020",
    jenis_naskah: "KB",
    jenis: "KSDD Sukarela",
    perihal: "Promosi budaya bersama",
    nama_mitra: "Pemerintah Kota Balikpapan",
    kode_daerah_mitra: "64.71 - Kota Balikpapan",
    bidang_urusan: "3.26 - Pariwisata",
    tgl_ttd: { date: "2020-06-02" },
    tgl_mulai: { date: "2020-07-01" },
    tgl_berakhir: { date: "2025-06-30" },
    status: "Berakhir",
    tindak_lanjut: "Dihentikan",
  },
];

export const NERACA_KOMODITAS: readonly Entries[] = [
  { komoditas: "Beras", tahun: 2024, satuan: "ton", produksi: 98_500, kebutuhan: 81_200, keterangan: "Angka tetap" },
  { komoditas: "Beras", tahun: 2025, satuan: "kuintal", produksi: 990_000, kebutuhan: 815_000.5 },
  { komoditas: "Jagung", tahun: 2025, satuan: "ton", produksi: 0, kebutuhan: 4_100 },
  { komoditas: "Telur Ayam Ras", tahun: 2025, satuan: "kg", produksi: 5_200_000, kebutuhan: 9_900_000 },
];

const SECTORS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M,N", "O", "P", "Q", "R,S,T,U"];

/** 17 sectors at 1.000.000, 2.000.000, … 17.000.000: together 153.000.000. */
function year(tahun: number, total: number): Entries[] {
  const sectors = SECTORS.map((kode_lu, at) => ({
    kode_lu,
    tahun,
    adhk: (at + 1) * 1_000_000,
    adhb: (at + 1) * 1_600_000,
  }));
  return [...sectors, { kode_lu: "TOTAL", tahun, adhk: total, adhb: 244_800_000 }];
}

/** Rows 0–16 sectors and 17 the total of 2023, 18–34 and 35 those of 2024; the totals rounded, well within 0.5 %. */
export const PDRB: readonly Entries[] = [...year(2023, 153_000_000), ...year(2024, 153_000_100)];
