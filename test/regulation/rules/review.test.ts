import { describe, expect, it } from "vitest";
import { reviewChannel } from "../../../src/regulation/index.ts";

const title = (judul: string) => reviewChannel({ judul, objek: null, ruang_lingkup: null });

describe("reviewChannel", () => {
  const POINTS_ELSEWHERE: readonly (readonly [string, string, readonly string[]])[] = [
    ["Pengadaan barang/jasa untuk kantor camat", "PENGADAAN", ["pengadaan barang"]],
    ["Pengadaan kendaraan operasional Dinas Perhubungan", "PENGADAAN", ["pengadaan kendaraan"]],
    ["Pengadaan dan pemeliharaan komputer sekolah", "PENGADAAN", ["pengadaan dan pemeliharaan komputer"]],
    ["PEMBELIAN ALAT KESEHATAN RSUD", "PENGADAAN", ["pembelian alat"]],
    ["Penyusunan dokumen oleh jasa konsultansi", "PENGADAAN", ["jasa konsultansi"]],
    ["Tender pekerjaan jalan poros", "PENGADAAN", ["tender pekerjaan"]],
    ["Pembangunan drainase secara swakelola", "SWAKELOLA", ["swakelola"]],
    ["Jalan desa yang diswakelolakan kelompok warga", "SWAKELOLA", ["diswakelolakan"]],
    ["Sewa lahan milik pemerintah kabupaten", "PEMANFAATAN_BMD", ["sewa lahan"]],
    ["Penyewaan kios Pasar Pagi", "PEMANFAATAN_BMD", ["penyewaan kios"]],
    ["Gedung serbaguna yang disewakan", "PEMANFAATAN_BMD", ["gedung serbaguna yang disewakan"]],
    ["Pinjam pakai mobil jenazah", "PEMANFAATAN_BMD", ["pinjam pakai"]],
    ["Bangun Guna Serah (BGS) terminal penumpang", "PEMANFAATAN_BMD", ["bangun guna serah", "bgs"]],
    ["Kerjasama pemanfaatan Plaza Mulia", "PEMANFAATAN_BMD", ["kerjasama pemanfaatan"]],
    ["KSP atas tanah eks terminal", "PEMANFAATAN_BMD", ["ksp atas tanah"]],
    ["Penyediaan air minum melalui KPBU", "KPBU", ["kpbu"]],
    [
      "Kerja Sama Pemerintah Daerah dengan Badan Usaha untuk jalan tol",
      "KPBU",
      ["kerja sama pemerintah daerah dengan badan usaha"],
    ],
    ["Hibah mobil pemadam kebakaran", "HIBAH", ["hibah"]],
    ["Kapal yang dihibahkan provinsi", "HIBAH", ["dihibahkan"]],
    ["Koordinasi antar perangkat daerah dalam penurunan stunting", "INTERNAL_PEMDA", ["antar perangkat daerah"]],
    ["Integrasi data lintas OPD", "INTERNAL_PEMDA", ["lintas opd"]],
  ];
  it.each(POINTS_ELSEWHERE)("%s: %s", (judul, channel, words) => {
    expect(title(judul)).toEqual({ channel, words });
  });

  const COOPERATION: readonly string[] = [
    "Pengadaan pangan bersama antardaerah",
    "Pengadaan beras cadangan pangan dari Kabupaten Paser",
    "Penyewaan perahu wisata di Danau Semayang",
    "Pengelolaan wisata persewaan sepeda",
    "Koordinasi antar dinas perhubungan kedua daerah",
    "Antarperangkat daerah dua kabupaten: pertukaran data bencana",
    "Pembinaan KSP dan koperasi produsen",
    "Pelelangan ikan di TPI Selili",
    "Kerja sama penelitian dengan hibah penelitian perguruan tinggi",
    "Pengelolaan sampah regional, bukan pengadaan barang",
    "Layanan kesehatan rujukan tanpa hibah",
    "Pengadaanbarang",
    "Penyelenggaraan angkutan sungai Tenggarong–Samarinda",
    "Pembelian gabah petani oleh BUMD pangan",
    "Sewaktu-waktu tanah longsor: kesiapsiagaan bersama",
  ];
  it.each(COOPERATION)("%s: cooperation", (judul) => {
    expect(title(judul)).toBeNull();
  });

  it("lets the title speak before object and scope, and collects the channel's words from all three", () => {
    expect(
      reviewChannel({ judul: "Sewa gedung", objek: "Pengadaan barang", ruang_lingkup: "pinjam pakai, lalu hibah" }),
    ).toEqual({ channel: "PEMANFAATAN_BMD", words: ["sewa gedung", "pinjam pakai"] });
    expect(reviewChannel({ judul: "Angkutan sungai", objek: "Kapal", ruang_lingkup: "Pengadaan kapal" })).toEqual({
      channel: "PENGADAAN",
      words: ["pengadaan kapal"],
    });
  });

  it("says nothing of blank texts and is quick with long ones", () => {
    expect(reviewChannel({ judul: null, objek: null, ruang_lingkup: null })).toBeNull();
    const started = performance.now();
    expect(title("sewa pengadaan ".repeat(20_000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
