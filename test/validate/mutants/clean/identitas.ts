import type { Entries } from "../content.ts";

/** Everything below is invented but for names of places, offices' kinds, affairs and programs. */
export const IDENTITAS: Entries = {
  kode_daerah: "64.02",
  nama_daerah: "Kabupaten Kutai Kartanegara",
  provinsi: "64 - Kalimantan Timur",
  tahun_pemetaan: 2026,
  rpjmd_awal: "2025-2029",
  perda_rpjmd: "Perda Nomor 4 Tahun 2025",
  perda_rtrw: "Perda Nomor 7 Tahun 2023",
  opd_pengampu: "Bagian Kerja Sama Sekretariat Daerah",
  opd_perencana: "Badan Perencanaan Pembangunan Daerah",
  sk_tkksd_nomor: "100.3.3.2/145/2025",
  sk_tkksd_tanggal: { date: "2025-03-17" },
  ketua_tkksd: "Sekretaris Daerah",
  pic_nama: "Siti Rahmawati",
  pic_jabatan: "Analis Kerja Sama",
  pic_telepon: "0812-5550-0102",
  pic_surel: "kerjasama@contoh.go.id",
  tanggal_pengisian: { date: "2026-02-02" },
  versi_nomenklatur: "Kepmendagri 900.1-861 Tahun 2026",
};
