import { describe, expect, it } from "vitest";
import { partnerKey, partnerKind } from "../../../src/regulation/index.ts";

const KINDS: Readonly<Record<string, readonly string[]>> = {
  none: ["belum ada", "Belum Ada", "-", "  ", "tidak ada"],
  regional: [
    "Pemerintah Kabupaten Paser",
    "Pemerintah Daerah Kabupaten Berau",
    "PEMKAB. KUTAI BARAT",
    "Pemkot Samarinda",
    "Pemprov Kaltim",
    "Kota Bontang",
    "Kukar",
    "Dinas Kesehatan Kota Samarinda",
    "Badan Perencanaan Pembangunan Daerah",
    "Badan Penanggulangan Bencana Daerah Provinsi",
    "Bappeda Kutai Timur",
    "Kecamatan Tenggarong",
    "Sekretariat Daerah Kabupaten Paser",
  ],
  state: [
    "Kementerian Perhubungan",
    "Kemenag Kabupaten Berau",
    "Badan Pusat Statistik Kabupaten Berau",
    "BPS Kota Samarinda",
    "Kejaksaan Negeri Tenggarong",
    "Polres Kutai Kartanegara",
    "Kodim 0906/Kutai Kartanegara",
    "Kantor Pertanahan Kabupaten Kutai Kartanegara",
    "BPN Kota Balikpapan",
    "BNN Provinsi Kalimantan Timur",
    "BNNK Samarinda",
    "Badan Narkotika Nasional",
    "Badan Nasional Penanggulangan Bencana",
    "Bank Indonesia Perwakilan Kalimantan Timur",
    "Kantor Perwakilan Bank Indonesia Balikpapan",
    "Kantor Wilayah Kementerian Hukum",
    "Pengadilan Agama Tenggarong",
    "Otorita Ibu Kota Nusantara",
    "Balai Wilayah Sungai Kalimantan IV",
    "TNI Angkatan Darat",
  ],
  university: [
    "Universitas Mulawarman",
    "Institut Teknologi Kalimantan",
    "Politeknik Negeri Samarinda",
    "Universitas Gadjah Mada",
    "UIN Sultan Aji Muhammad Idris",
  ],
  private: [
    "PT Dinas Jaya Abadi",
    "PT. Pemerintah Maju",
    "CV Kantor Kita",
    "Perumda Tirta Mahakam",
    "BPD Kaltimtara",
    "Bank Kaltimtara",
    "Bank Mandiri",
    "Universitas Muhammadiyah Kalimantan Timur",
    "Universitas Balikpapan",
    "Yayasan Konservasi Alam Nusantara",
    "Koperasi Unit Desa Makmur",
    "Badan Usaha Milik Desa Loa Kulu",
    "Asosiasi Pemerintah Kabupaten Seluruh Indonesia",
    "Pemerintah Desa Loa Duri",
    "RSUD Abdoel Wahab Sjahranie",
    "Perum BULOG",
  ],
  either: ["BPJS Kesehatan Cabang Samarinda", "Balai Latihan Kerja", "Baznas Kabupaten Paser"],
  unknown: ["Berau Coal", "Kaltim Prima Coal", "Kotaku Bersama", "Prefektur Ehime"],
};

describe("partnerKind", () => {
  it.each(Object.entries(KINDS))("%s", (kind, names) => {
    expect(Object.fromEntries(names.map((name) => [name, partnerKind(name)]))).toEqual(
      Object.fromEntries(names.map((name) => [name, kind])),
    );
  });
  it("takes a blank cell for no partner", () => {
    expect(partnerKind(null)).toBe("none");
  });
});

describe("partnerKey", () => {
  it("is the same for spellings of one partner, and the code for a region", () => {
    expect(["PT. Kaltim Jaya (Persero), Tbk", "Kaltim Jaya, PT", "kaltim  jaya"].map(partnerKey)).toEqual([
      "kaltim jaya",
      "kaltim jaya",
      "kaltim jaya",
    ]);
    expect(["Pemerintah Kota Samarinda", "Pemkot Samarinda", "KOTA SAMARINDA"].map(partnerKey)).toEqual([
      "64.72",
      "64.72",
      "64.72",
    ]);
    expect(partnerKey("Kaltim Raya")).not.toBe(partnerKey("Kaltim Jaya"));
  });
});
