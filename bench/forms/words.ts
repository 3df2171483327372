/** Pieces of which the generated forms' texts are made: as long as real ones, and different enough to tell rows apart. */

export const OFFICES = [
  "Dinas Pekerjaan Umum dan Penataan Ruang",
  "Dinas Perhubungan",
  "Dinas Lingkungan Hidup",
  "Dinas Pertanian dan Ketahanan Pangan",
  "Dinas Kesehatan",
  "Dinas Pariwisata",
  "Badan Penanggulangan Bencana Daerah",
  "Dinas Koperasi, UKM, dan Perdagangan",
  "Dinas Komunikasi dan Informatika",
  "Dinas Tenaga Kerja",
];

export const DEEDS = [
  "Penanganan",
  "Pengembangan",
  "Pengelolaan",
  "Peningkatan layanan",
  "Penataan",
  "Penyediaan",
  "Pemulihan",
  "Pengendalian",
];

export const MATTERS = [
  "banjir lintas batas",
  "air baku bersama",
  "sampah perkotaan",
  "jalan penghubung antardaerah",
  "angkutan perdesaan",
  "irigasi teknis",
  "pasar induk",
  "rujukan pasien",
  "kebakaran lahan",
  "data kependudukan",
  "pelatihan tenaga kerja",
  "wisata sungai",
  "stok beras",
  "tangkapan ikan",
  "perlindungan anak",
  "arsip daerah",
  "tambatan perahu",
  "limbah rumah tangga",
  "hama tanaman",
  "pencarian dan pertolongan",
];

export const PLACES = [
  "Sungai Rawa",
  "Bukit Tinggi",
  "Muara Jaya",
  "Tanah Merah",
  "Lubuk Dalam",
  "Padang Luas",
  "Karang Anyar",
  "Sumber Makmur",
  "Teluk Dalam",
  "Kampung Baru",
  "Simpang Empat",
  "Gunung Sari",
];

export const ENDINGS = [
  "agar layanan bagi warga kedua daerah berjalan sepanjang tahun",
  "sehingga waktu tempuh lebih singkat dan biaya angkut turun",
  "karena kapasitas yang ada hanya cukup untuk separuh kebutuhan",
  "dengan pembagian tugas yang disepakati kedua perangkat daerah",
  "mengingat kejadian berulang setiap musim hujan sejak 2019",
  "supaya mutu dan harga terjaga bagi petani dan pembeli",
];

export const COMPANIES = ["PT Sumber Alam Lestari", "PT Karya Bersama Daerah", "CV Mitra Usaha Tani", "belum ada"];
export const AGENCIES = [
  "Kementerian Pekerjaan Umum",
  "Badan Nasional Penanggulangan Bencana",
  "Kementerian Pertanian",
];
