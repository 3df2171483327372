import type { ListName } from "./declaration.ts";

export interface ListEntry {
  readonly code: string;
  /** As drop-downs show it. */
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** The code lists that the form itself declares; the others come from the reference data. */
export const CODE_LISTS = {
  jenis: [
    { code: "KSDD_WAJIB", label: "KSDD Wajib", aliases: ["Kerja Sama Wajib", "KSDD - Wajib"] },
    { code: "KSDD_SUKARELA", label: "KSDD Sukarela", aliases: ["Kerja Sama Sukarela", "KSDD - Sukarela"] },
    { code: "KSDPK", label: "KSDPK (Pihak Ketiga)", aliases: ["Pihak Ketiga", "Kerja Sama dengan Pihak Ketiga"] },
    { code: "KSDPL", label: "KSDPL (Pemerintah Daerah di Luar Negeri)", aliases: ["Pemerintah Daerah di Luar Negeri"] },
    { code: "KSDLL", label: "KSDLL (Lembaga di Luar Negeri)", aliases: ["Lembaga di Luar Negeri"] },
    { code: "SINERGI", label: "Sinergi (Kementerian/Lembaga)", aliases: ["Sinergi dengan Kementerian/Lembaga"] },
  ],
  dasar_wajib: [
    { code: "EKSTERNALITAS", label: "Eksternalitas", aliases: ["Eksternalitas lintas daerah"] },
    { code: "EFISIENSI", label: "Efisiensi", aliases: ["Lebih efisien dikelola bersama"] },
  ],
  prakarsa: [
    { code: "DAERAH", label: "Daerah", aliases: ["Pemerintah Daerah"] },
    { code: "MITRA", label: "Mitra", aliases: ["Pihak Mitra"] },
  ],
  jenis_pihak_ketiga: [
    { code: "PERSEORANGAN", label: "Perseorangan" },
    { code: "BADAN_USAHA", label: "Badan Usaha" },
    { code: "ORMAS", label: "Organisasi Kemasyarakatan", aliases: ["Organisasi Masyarakat"] },
  ],
  bentuk_ksdpk: [
    { code: "PELAYANAN_PUBLIK", label: "Pelayanan Publik", aliases: ["Penyediaan Pelayanan Publik"] },
    { code: "PENGELOLAAN_ASET", label: "Pengelolaan Aset" },
    { code: "INVESTASI", label: "Investasi" },
    { code: "LAINNYA", label: "Lainnya" },
  ],
  sumber_biaya: [
    { code: "APBD_KABKOTA", label: "APBD Kabupaten/Kota", aliases: ["APBD Kabupaten", "APBD Kota"] },
    { code: "APBD_PROV", label: "APBD Provinsi" },
    { code: "APBN", label: "APBN" },
    { code: "MITRA", label: "Mitra" },
    { code: "HIBAH", label: "Hibah" },
    { code: "LAINNYA", label: "Lainnya" },
    { code: "TANPA_BIAYA", label: "Tanpa Biaya" },
  ],
  sesuai_rtrw: [
    { code: "YA", label: "Ya", aliases: ["Sesuai"] },
    { code: "TIDAK", label: "Tidak", aliases: ["Tidak Sesuai"] },
    { code: "TIDAK_RELEVAN", label: "Tidak Relevan" },
  ],
  kesiapan: [
    { code: "BELUM", label: "Belum", aliases: ["Belum Ada"] },
    { code: "KAK", label: "KAK", aliases: ["Kerangka Acuan Kerja"] },
    { code: "STUDI_KELAYAKAN", label: "Studi Kelayakan" },
    { code: "SURAT_PENAWARAN", label: "Surat Penawaran" },
    { code: "KB", label: "KB", aliases: ["Kesepakatan Bersama"] },
    { code: "PKS", label: "PKS", aliases: ["Perjanjian Kerja Sama"] },
    { code: "NK", label: "NK", aliases: ["Nota Kesepakatan"] },
  ],
  jenis_naskah: [
    { code: "KB", label: "KB", aliases: ["Kesepakatan Bersama"] },
    { code: "PKS", label: "PKS", aliases: ["Perjanjian Kerja Sama"] },
    { code: "NK", label: "NK", aliases: ["Nota Kesepakatan"] },
    { code: "LOI", label: "LoI", aliases: ["Letter of Intent"] },
    { code: "MOU", label: "MoU", aliases: ["Memorandum of Understanding"] },
  ],
  status: [
    { code: "BERLAKU", label: "Berlaku", aliases: ["Aktif"] },
    { code: "BERAKHIR", label: "Berakhir", aliases: ["Selesai"] },
    { code: "DICABUT", label: "Dicabut" },
  ],
  tindak_lanjut: [
    { code: "DILANJUTKAN", label: "Dilanjutkan" },
    { code: "DIPERLUAS", label: "Diperluas" },
    { code: "DIHENTIKAN", label: "Dihentikan" },
  ],
} as const satisfies Partial<Record<ListName, readonly ListEntry[]>>;

export type Kesiapan = (typeof CODE_LISTS)["kesiapan"][number]["code"];
