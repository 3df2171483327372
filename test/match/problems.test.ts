import { describe, expect, it } from "vitest";
import { POTENTIAL, PROBLEM, PROPOSAL } from "../support/submission-builder.ts";
import { balance, filled, match, suffering, told } from "./support.ts";

const WASTE = {
  ...PROBLEM,
  bidang_urusan: "2.11",
  masalah: "Sampah kecamatan belum terlayani, timbulan menumpuk",
  lintas_daerah: "Tidak",
  daerah_terdampak: null,
  kebutuhan: "Tempat pemrosesan akhir",
};
const LANDFILL = {
  ...POTENTIAL,
  bidang_urusan: "2.11",
  nama_potensi: "Tempat pemrosesan akhir sampah Manggar",
  uraian: "Lahan urug saniter",
};

describe("a problem and a potential", () => {
  it("become a pair by the commodity that is needed", () => {
    const result = match([
      suffering("64.72", {
        ...WASTE,
        masalah: "Lulusan belum bersertifikat",
        bidang_urusan: "2.07",
        kebutuhan: "Pelatihan",
        komoditas_dibutuhkan: "pelatihan-kerja",
      }),
      filled("64.02", {
        potensi: [
          {
            ...POTENTIAL,
            bidang_urusan: "1.01",
            nama_potensi: "Balai Latihan Kerja Tenggarong",
            uraian: "Enam kejuruan",
            komoditas: "pelatihan-kerja",
            keterbatasan: "Instruktur sedikit",
          },
        ],
      }),
    ]);
    expect(result.pairs).toEqual([
      {
        id: "need:64.02:64.72-2026-M-001",
        kind: "need",
        a: "64.02",
        b: "64.72",
        class: "KSDD_SUKARELA",
        bidang: "2.07",
        gainA: "Memanfaatkan “Balai Latihan Kerja Tenggarong” untuk daerah lain.",
        gainB: "Masalah M-001 tertangani: “Pelatihan”.",
        reasons: [
          "Kota Samarinda melaporkan “Lulusan belum bersertifikat”; Kabupaten Kutai Kartanegara punya “Balai Latihan Kerja Tenggarong”.",
          "Yang dibutuhkan dan potensinya sama: Pelatihan Kerja.",
          "Keduanya berbatasan darat.",
        ],
        missing: [
          "Volume potensi, jadi cukup tidaknya belum diketahui.",
          "Bidang urusan yang disepakati: masalah dan potensinya ditulis di bidang berbeda.",
          "Kesediaan daerah yang punya potensi dan syaratnya.",
        ],
        counter: "Kabupaten Kutai Kartanegara menulis keterbatasan potensinya: “Instruktur sedikit”.",
        strength: 1,
        rows: ["64.02-2026-P-001", "64.72-2026-M-001"],
        volume: null,
        unit: null,
        commodity: null,
        borders: true,
        km: expect.closeTo(54.4777, 3),
      },
    ]);
    expect(result.unsolved).toEqual([
      {
        id: "64.72-2026-M-001",
        region: "64.72",
        bidang: "2.07",
        problem: "Lulusan belum bersertifikat",
        helpers: [{ region: "64.02", row: "64.02-2026-P-001", words: ["Pelatihan Kerja"], borders: true }],
      },
    ]);
  });

  it("become a pair by the words they share, which are named", () => {
    const [pair, ...others] = match([suffering("64.72", WASTE), filled("64.02", { potensi: [LANDFILL] })]).pairs;
    expect(others).toEqual([]);
    expect(pair?.reasons[1]).toBe(
      "Sama-sama bidang 2.11 Lingkungan Hidup, dengan kata yang cocok: sampah, tempat, pemrosesan, akhir.",
    );
    expect(pair?.counter).toBe("Kecocokannya hanya dari 4 kata; isinya perlu dibaca sebelum dibicarakan.");
    /*
     * By hand: two texts, so a shared word has the weight ln(3/3) + 1 = 1 and any other ln(3/2) + 1 = 1.405465. Without
     * stop words (belum; terlayani as layanan) the problem has sampah kecamatan timbulan menumpuk tempat pemrosesan akhir:
     * 4 shared, 3 others; the potential tempat pemrosesan akhir sampah manggar lahan urug saniter: 4 and 4.
     * Likeness 4 / √((4 + 3 × 1.405465²)(4 + 4 × 1.405465²)) = 4 / √(9.925998 × 11.901330) = 0.368023.
     */
    expect(pair?.strength).toBeCloseTo((0.368023 + 1) / 2, 5);
  });

  it("are none in another bidang, by one word, by the names of the two regions, or in one region", () => {
    const others = [
      { ...LANDFILL, bidang_urusan: "1.03" },
      { ...LANDFILL, nama_potensi: "Bank sampah", uraian: "Kelompok warga" },
      { ...LANDFILL, nama_potensi: "Kutai Kartanegara dan Samarinda", uraian: "Kutai Kartanegara" },
    ];
    const kukar = { ...WASTE, masalah: "Sampah Kutai Kartanegara di Samarinda" };
    for (const potential of others) {
      const pairs = match([suffering("64.72", kukar), filled("64.02", { potensi: [potential] })]).pairs;
      expect(pairs).toEqual([]);
    }
    expect(match([filled("64.72", { permasalahan: [WASTE], potensi: [LANDFILL] })]).pairs).toEqual([]);
  });

  it("are answered by a surplus in the balance where no potential names the commodity", () => {
    const result = match([
      suffering("64.72", {
        ...WASTE,
        bidang_urusan: "2.09",
        masalah: "Harga naik",
        komoditas_dibutuhkan: "telur-ayam",
      }),
      filled("64.01", { neraca_komoditas: [balance("telur-ayam", 9, 5)] }),
    ]);
    expect(result.pairs.map(({ id, rows, reasons }) => [id, rows, reasons[1]])).toEqual([
      [
        "need:64.01:64.72-2026-M-001",
        ["64.01-2026-NR-telur-ayam-2024", "64.72-2026-M-001"],
        "Yang dibutuhkan, Telur Ayam Ras, menurut neraca surplus di sana.",
      ],
    ]);
  });

  it("of the province's authority are no matter between two kabupaten/kota", () => {
    const forest = { ...WASTE, bidang_urusan: "3.28", masalah: "Lahan kritis hulu sungai", kebutuhan: "Bibit pohon" };
    const nursery = {
      ...LANDFILL,
      bidang_urusan: "3.28",
      nama_potensi: "Persemaian bibit pohon",
      uraian: "Lahan hulu",
    };
    const rows = { potensi: [nursery] };
    const result = match([suffering("64.72", forest), filled("64.02", rows), filled("64", rows)]);
    expect(result.pairs.map(told)).toEqual(["need 64 64.72 3.28"]);
    expect(result.unsolved[0]?.helpers.map(({ region }) => region)).toEqual(["64"]);
  });

  it("are looked for in the own province and beyond it among neighbours only", () => {
    // Mahakam Ulu (64.11) borders Malinau (65.02) and Kapuas Hulu (61.06), not Bulungan (65.01).
    const result = match([
      suffering("64.11", WASTE),
      ...["61.06", "65.01", "65.02", "65"].map((region) => filled(region, { potensi: [LANDFILL] })),
    ]);
    expect(result.pairs.map(told).sort()).toEqual(["need 61.06 64.11 2.11", "need 65.02 64.11 2.11"]);
  });

  it("name the three best regions as pairs and five as helpers", () => {
    const helpers = ["64.01", "64.02", "64.03", "64.07", "64.08", "64.09"].map((region) =>
      filled(region, { potensi: [{ ...LANDFILL, komoditas: "pelatihan-kerja" }] }),
    );
    const result = match([suffering("64.72", { ...WASTE, komoditas_dibutuhkan: "pelatihan-kerja" }), ...helpers]);
    expect([result.pairs.length, result.unsolved[0]?.helpers.length, result.pairs[0]?.a]).toEqual([3, 5, "64.02"]);
  });
});

describe("problems without a proposal", () => {
  it("are those that no accepted proposal refers to, whatever the case of the code", () => {
    const problems = ["M-001", "M-002", "M-003"].map((kode_masalah) => ({ ...WASTE, kode_masalah }));
    const result = match([
      filled("64.72", {
        permasalahan: [...problems, { ...WASTE, kode_masalah: "M-004", held: "held" }],
        pemetaan: [
          { ...PROPOSAL, ref_masalah: ["m-001"] },
          { ...PROPOSAL, kode_usulan: "U-002", ref_masalah: ["M-002"], held: "held" },
        ],
      }),
    ]);
    expect(result.unsolved.map(({ id, helpers }) => [id, helpers])).toEqual([
      ["64.72-2026-M-002", []],
      ["64.72-2026-M-003", []],
    ]);
  });
});

describe("problems of two regions that name each other", () => {
  const flood = (other: string, changes = {}) => ({
    ...PROBLEM,
    masalah: "Banjir",
    daerah_terdampak: [other],
    ...changes,
  });

  it("are a candidate for KSDD Wajib where the regions border", () => {
    const result = match([
      suffering("64.72", flood("64.02", { usg_u: null, usg_s: null, usg_g: null })),
      suffering(
        "64.02",
        flood("64.72", { kebutuhan: "Kolam retensi" }),
        flood("64.72", { kode_masalah: "M-002", usg_u: 1 }),
      ),
    ]);
    expect(result.pairs).toEqual([
      {
        id: "shared_problem:64.02:64.72:1.03",
        kind: "shared_problem",
        a: "64.02",
        b: "64.72",
        class: "KSDD_WAJIB",
        bidang: "1.03",
        gainA: "Kabupaten Kutai Kartanegara membutuhkan “Kolam retensi”.",
        gainB: "Masalah Kota Samarinda ditangani dari dua sisi: “Banjir”.",
        reasons: [
          "Kabupaten Kutai Kartanegara melaporkan M-001 “Banjir”; Kota Samarinda melaporkan M-001 “Banjir”; masing-masing menyebut daerah yang lain terdampak.",
          "Bidang 1.03 Pekerjaan Umum dan Penataan Ruang.",
          "Keduanya berbatasan darat.",
        ],
        missing: ["U, S, dan G: Kota Samarinda.", "Pembagian tugas dan biaya."],
        counter: "Belum ada usulan yang merujuk masalah ini dari Kabupaten Kutai Kartanegara dan Kota Samarinda.",
        // U + S + G = 13 of 3–15 on the one side, unknown on the other: (10/12 + 0.5) / 2
        strength: expect.closeTo(2 / 3, 9),
        rows: ["64.02-2026-M-001", "64.02-2026-M-002", "64.72-2026-M-001"],
        volume: null,
        unit: null,
        commodity: null,
        borders: true,
        km: expect.closeTo(54.4777, 3),
      },
    ]);
  });

  it.each([
    ["one side does not name the other", flood("64.02"), flood("64.09")],
    ["the bidang differs", flood("64.02"), flood("64.72", { bidang_urusan: "2.11" })],
    ["one says it does not cross the border", flood("64.02"), flood("64.72", { lintas_daerah: "Tidak" })],
    [
      "it is the province's authority",
      flood("64.02", { bidang_urusan: "3.28" }),
      flood("64.72", { bidang_urusan: "3.28" }),
    ],
  ])("are none where %s", (_, ofSamarinda, ofKukar) => {
    expect(match([suffering("64.72", ofSamarinda), suffering("64.02", ofKukar)]).pairs).toEqual([]);
  });

  it("are voluntary without a border, which a province may add; then it says that it is unsure", () => {
    // Balikpapan (64.71) and Samarinda (64.72) do not border in the table.
    const both = [suffering("64.71", flood("64.72")), suffering("64.72", flood("64.71"))];
    expect(match(both).pairs.map((pair) => pair.class)).toEqual(["KSDD_SUKARELA"]);
    const overrides = [{ a: "64.71", b: "64.72", borders: true, reason: "Batas laut" }];
    const [pair] = match(both, { overrides }).pairs;
    expect([pair?.class, pair?.missing[0]]).toEqual([
      "KSDD_WAJIB",
      "Batas darat kedua daerah belum pasti; periksa sebelum disebut KSDD Wajib.",
    ]);
  });

  it("speak against themselves by the agreement that runs already", () => {
    const agreement = {
      nomor_naskah: "119/12/PKS/2024",
      jenis_naskah: "PKS",
      jenis: "KSDD_WAJIB",
      perihal: "Pengendalian banjir",
      kode_daerah_mitra: ["64.72"],
      bidang_urusan: "1.03",
      tgl_berakhir: "2026-11-22",
      status: "BERLAKU",
    };
    const counters = ["2026-11-22", "2026-11-23"].map((reportDate) => {
      const kukar = filled("64.02", { permasalahan: [flood("64.72")], ksd_berjalan: [agreement] });
      return match([kukar, suffering("64.72", flood("64.02"))], { reportDate }).pairs[0]?.counter;
    });
    expect(counters).toEqual([
      "Sudah ada naskah yang berlaku: 119/12/PKS/2024, “Pengendalian banjir”. Perluasan naskah itu mungkin cukup.",
      "Belum ada usulan yang merujuk masalah ini dari Kabupaten Kutai Kartanegara dan Kota Samarinda.",
    ]);
  });
});

describe("mirrored proposals", () => {
  const mirror = {
    first: "64.02-2026-U-001",
    second: "64.72-2026-U-001",
    regions: ["64.02" as never, "64.72" as never],
    words: ["banjir", "sungai"],
  } as const;
  const proposing = (region: string, changes = {}, problems: readonly object[] = []) =>
    filled(region, { pemetaan: [{ ...PROPOSAL, judul: "Banjir", ...changes }], permasalahan: problems as never });

  it("are a pair with what each expects of it", () => {
    const result = match(
      [
        proposing("64.02", { tahun_mulai: 2028, peran_pihak: "Hulu" }),
        proposing("64.72", { manfaat: "Genangan turun" }),
      ],
      { mirrors: [mirror] },
    );
    expect(result.pairs).toEqual([
      {
        id: "mirror:64.02-2026-U-001:64.72-2026-U-001",
        kind: "mirror",
        a: "64.02",
        b: "64.72",
        class: "KSDD_SUKARELA",
        bidang: "1.03",
        gainA: "Menurut Kabupaten Kutai Kartanegara: “Genangan berkurang di kedua daerah”.",
        gainB: "Menurut Kota Samarinda: “Genangan turun”.",
        reasons: [
          "Kabupaten Kutai Kartanegara mengusulkan U-001 “Banjir”; Kota Samarinda mengusulkan U-001 “Banjir”, dan keduanya saling menyebut.",
          "Bidang 1.03 Pekerjaan Umum dan Penataan Ruang; kata yang sama: banjir, sungai.",
          "Keduanya berbatasan darat.",
        ],
        missing: [
          "Isian peran para pihak belum ada: Kota Samarinda.",
          "Isian indikator belum ada: Kabupaten Kutai Kartanegara, Kota Samarinda.",
        ],
        counter: "Isian keduanya belum sama: tahun mulai.",
        strength: 0.5,
        rows: ["64.02-2026-U-001", "64.72-2026-U-001"],
        volume: null,
        unit: null,
        commodity: null,
        borders: true,
        km: expect.closeTo(54.4777, 3),
      },
    ]);
  });

  it("are a candidate for KSDD Wajib where both report the problem across the border", () => {
    const problem = (other: string) => ({ ...PROBLEM, daerah_terdampak: [other] });
    const both = [proposing("64.02", {}, [problem("64.72")]), proposing("64.72", {}, [problem("64.02")])];
    const pairs = match(both, { mirrors: [mirror] }).pairs;
    expect(pairs.map(({ kind, class: ksd }) => `${kind} ${ksd}`)).toEqual([
      "mirror KSDD_WAJIB",
      "shared_problem KSDD_WAJIB",
    ]);
  });
});
