import { describe, expect, it } from "vitest";
import { butuhDprd, langkahBerikutnya, type Records } from "../../../src/regulation/index.ts";

type Pemetaan = Records["pemetaan"];

/** Only the fields the rules look at; reading any other would show as undefined. */
function proposal(changes: Partial<Pemetaan>): Pemetaan {
  const blank: Partial<Pemetaan> = {
    jenis: null,
    kesiapan: null,
    membebani: null,
    sumber_biaya: null,
    sudah_dianggarkan: null,
  };
  return { ...blank, ...changes } as Pemetaan;
}

describe("butuhDprd", () => {
  type Row = readonly [string | null, "Ya" | "Tidak" | null, string | null, "Ya" | "Tidak" | null, string];
  // jenis · membebani · sumber_biaya · sudah_dianggarkan · expected, by hand from the rule's three sentences.
  const CASES: readonly Row[] = [
    ["KSDD_WAJIB", "Ya", null, null, "YA"],
    ["KSDD_WAJIB", "Ya", "MITRA", "Ya", "YA"],
    ["KSDD_WAJIB", "Tidak", "APBD_KABKOTA", "Tidak", "YA"],
    ["KSDD_SUKARELA", "Tidak", "MITRA;APBD_PROV", "Tidak", "YA"],
    ["KSDD_SUKARELA", null, "APBD_PROV", "Tidak", "YA"],
    ["KSDPK", "Tidak", "APBD_KABKOTA", "Ya", "TIDAK"],
    ["KSDPK", "Tidak", "MITRA", null, "TIDAK"],
    ["KSDPK", "Tidak", "MITRA", "Tidak", "TIDAK"],
    ["KSDPK", "Tidak", "APBN", "Tidak", "TIDAK"],
    ["KSDD_WAJIB", "Tidak", "TANPA_BIAYA", null, "TIDAK"],
    ["KSDPK", "Tidak", null, "Ya", "TIDAK"],
    ["KSDPK", "Tidak", "APBD_KABKOTA", null, "BELUM_DAPAT_DITENTUKAN"],
    ["KSDPK", "Tidak", null, null, "BELUM_DAPAT_DITENTUKAN"],
    ["KSDPK", "Tidak", null, "Tidak", "BELUM_DAPAT_DITENTUKAN"],
    ["KSDPK", null, "MITRA", null, "BELUM_DAPAT_DITENTUKAN"],
    ["KSDPK", null, null, null, "BELUM_DAPAT_DITENTUKAN"],
    ["SINERGI", "Ya", "APBD_KABKOTA", "Tidak", "TIDAK"],
    ["KSDPL", "Tidak", "MITRA", null, "YA"],
    ["KSDLL", null, null, null, "YA"],
    [null, "Ya", "APBD_KABKOTA", "Tidak", "BELUM_DAPAT_DITENTUKAN"],
  ];
  it.each(CASES)("%s, membebani %s, %s, dianggarkan %s: %s", (jenis, membebani, sources, budgeted, expected) => {
    const record = proposal({
      jenis,
      membebani,
      sumber_biaya: sources === null ? null : sources.split(";"),
      sudah_dianggarkan: budgeted,
    });
    expect(butuhDprd(record)).toBe(expected);
  });
});

describe("langkahBerikutnya", () => {
  const CASES: readonly (readonly [string | null, string | null, string])[] = [
    ["KSDD_WAJIB", null, "Susun kerangka acuan kerja (KAK)."],
    ["KSDD_SUKARELA", "BELUM", "Susun kerangka acuan kerja (KAK)."],
    ["KSDD_WAJIB", "KAK", "Kirim surat penawaran kepala daerah kepada daerah mitra."],
    ["KSDD_WAJIB", "SURAT_PENAWARAN", "Sepakati dan tanda tangani KB dengan mitra."],
    ["KSDD_WAJIB", "PKS", "Laksanakan kerja sama, pantau hasilnya, dan laporkan."],
    ["KSDPK", "BELUM", "Susun studi kelayakan dan kerangka acuan kerja (KAK)."],
    ["KSDPK", "KAK", "Susun studi kelayakan untuk melengkapi KAK."],
    ["KSDPK", "STUDI_KELAYAKAN", "Pastikan KAK lengkap, lalu kirim atau jawab surat penawaran."],
    ["KSDPK", "PKS", "Laksanakan kerja sama, pantau hasilnya, dan laporkan."],
    ["SINERGI", "KAK", "Susun Nota Kesepakatan dengan Rencana Kerja."],
    ["SINERGI", "NK", "Laksanakan Rencana Kerja, pantau hasilnya, dan laporkan."],
    [
      "KSDPL",
      null,
      "Lakukan penjajakan, lalu LoI, rencana kerja sama, persetujuan DPRD, persetujuan pemerintah pusat, dan MoU.",
    ],
    ["KSDLL", "SURAT_PENAWARAN", "Tanda tangani LoI, lalu susun rencana kerja sama."],
    [
      "KSDLL",
      "KB",
      "Susun rencana kerja sama, minta persetujuan DPRD dan persetujuan pemerintah pusat, lalu tanda tangani MoU.",
    ],
    [null, "KAK", "Tetapkan jenis kerja sama."],
  ];
  it.each(CASES)("%s with %s: %s", (jenis, kesiapan, expected) => {
    expect(langkahBerikutnya(proposal({ jenis, kesiapan }))).toBe(expected);
  });

  it("asks the DPRD between KB and PKS only where it must consent", () => {
    const afterKb = (changes: Partial<Pemetaan>): string =>
      langkahBerikutnya(proposal({ jenis: "KSDD_WAJIB", kesiapan: "KB", ...changes }));
    expect([
      afterKb({ membebani: "Ya" }),
      afterKb({ membebani: "Tidak", sumber_biaya: ["MITRA"] }),
      afterKb({ membebani: "Tidak" }),
    ]).toEqual([
      "Minta persetujuan DPRD, lalu susun dan tanda tangani PKS.",
      "Susun dan tanda tangani PKS; persetujuan DPRD tidak diperlukan.",
      "Pastikan perlu tidaknya persetujuan DPRD, lalu susun dan tanda tangani PKS.",
    ]);
  });
});
