import { describe, expect, it } from "vitest";
import { balance, match, told, trading } from "./support.ts";

/*
 * Worked out by hand. Kutai Kartanegara (64.02) borders Samarinda (64.72); Paser (64.01) borders neither. Distances are
 * great-circle between the label points of the list of regions, reckoned with another program (Python, haversine,
 * 6371.0088 km): 64.02–64.72 54.4777 km, 64.01–64.72 167.9763 km.
 */
describe("a surplus and a deficit", () => {
  it("become a pair with the smaller amount as volume, units converted", () => {
    const result = match([
      trading("64.72", balance("beras", 10, 60.5)),
      trading("64.02", balance("beras", 473_000, 1_000, { satuan: "kuintal" })),
    ]);
    expect(result.pairs).toEqual([
      {
        id: "commodity:64.02:64.72:beras",
        kind: "commodity",
        a: "64.02",
        b: "64.72",
        class: "KSDD_SUKARELA",
        bidang: null,
        gainA: "Menyalurkan 50,5 ton beras dari surplus 47.200 ton.",
        gainB: "Menutup 100% dari kekurangan beras sebesar 50,5 ton.",
        reasons: [
          "Kabupaten Kutai Kartanegara surplus 47.200 ton beras, Kota Samarinda kurang 50,5 ton (tahun 2024).",
          "Keduanya berbatasan darat.",
        ],
        missing: ["Harga, mutu, dan ongkos angkut."],
        counter: "Pelaku usaha mungkin sudah memperdagangkannya tanpa kerja sama antarpemerintah daerah.",
        // Half for the whole deficit covered, half for being neighbours.
        strength: 1,
        rows: ["64.02-2026-NR-beras-2024", "64.72-2026-NR-beras-2024"],
        volume: 50.5,
        unit: "ton",
        commodity: "beras",
        borders: true,
        km: expect.closeTo(54.4777, 3),
      },
    ]);
    expect([result.unmet, result.unsolved, result.remarks]).toEqual([[], [], []]);
  });

  it("say so when only other years can be compared, and take the latest year both have", () => {
    const years = (region: string, ...rows: readonly (readonly [year: number, made: number, needed: number])[]) =>
      trading(region, ...rows.map(([tahun, made, needed]) => balance("jagung", made, needed, { tahun })));
    const [apart] = match([years("64.02", [2022, 50, 10]), years("64.72", [2024, 0, 30])]).pairs;
    expect(apart?.reasons[0]).toBe(
      "Kabupaten Kutai Kartanegara surplus 40 ton jagung, Kota Samarinda kurang 30 ton (data 2022 dan 2024).",
    );
    expect(apart?.missing[0]).toBe("Data tahun yang sama: surplus dari 2022, defisit dari 2024.");
    const both = match([years("64.02", [2023, 50, 10], [2024, 20, 10]), years("64.72", [2024, 0, 30], [2023, 0, 35])]);
    expect(both.pairs.map(({ volume, rows }) => [volume, rows])).toEqual([
      [10, ["64.02-2026-NR-jagung-2024", "64.72-2026-NR-jagung-2024"]],
    ]);
  });

  it("name the nearest other supplier, a running agreement or a long way as the argument against", () => {
    const [near, far] = match([
      trading("64.01", balance("kopi", 30, 0)),
      trading("64.02", balance("kopi", 30, 0)),
      trading("64.72", balance("kopi", 0, 20)),
    ]).pairs;
    expect(near?.a).toBe("64.02");
    expect(far).toMatchObject({
      a: "64.01",
      borders: false,
      km: expect.closeTo(167.9763, 3),
      counter: "Kabupaten Kutai Kartanegara lebih dekat dengan Kota Samarinda dan juga punya surplus kopi.",
      // (1 + 1 / (1 + 167.976 / 100)) / 2
      strength: expect.closeTo(0.6866, 3),
    });
  });

  it("of a service bound to its site are offered to neighbours only", () => {
    const result = match([
      trading("64.01", balance("air-baku", 30, 0, { satuan: "m3" })),
      trading("64.02", balance("air-baku", 30, 0, { satuan: "m3" })),
      trading("64.72", balance("air-baku", 0, 50, { satuan: "m3" })),
    ]);
    expect(result.pairs.map(told)).toEqual(["commodity 64.02 64.72 air-baku"]);
    expect(result.allocation.map(({ from, to, amount }) => [from, to, amount])).toEqual([["64.02", "64.72", 30]]);
    expect(result.unused).toEqual([
      {
        commodity: "air-baku",
        region: "64.01",
        amount: 30,
        unit: "m3",
        reason:
          "Air Baku terikat pada jaringan atau lokasinya, jadi hanya ditawarkan kepada daerah yang berbatasan (aturan aplikasi).",
      },
    ]);
  });

  it("beyond the province are offered from the five nearest only", () => {
    // Samarinda wants; Balikpapan is of its province, the others are all in Kalimantan Selatan, none borders Samarinda.
    const south = ["63.01", "63.02", "63.03", "63.04", "63.05", "63.06", "63.07"];
    const result = match([
      trading("64.72", balance("kopi", 0, 90)),
      trading("64.71", balance("kopi", 5, 0)),
      ...south.map((region) => trading(region, balance("kopi", 5, 0))),
    ]);
    const own = result.pairs.filter(({ a }) => a.startsWith("64"));
    expect([own.map(({ a }) => a), result.pairs.length]).toEqual([["64.71"], 6]);
  });

  it("are left out, with the reason, where they cannot be used; the rest goes on", () => {
    const result = match([
      trading("64", balance("beras", 1, 5)),
      trading("31.71", balance("beras", 9, 5)),
      trading("64.02", balance("pupuk", 0, 400, { satuan: "karung" }), balance("beras", 9, 5)),
      trading("64.72", balance("beras", 1, 5), { ...balance("beras", 2, 9), keterangan: "lagi" }),
      trading("64.71", balance("madu", 1, 5)),
    ]);
    expect(result.pairs.map(told)).toEqual(["commodity 64.02 64.72 beras"]);
    expect(result.remarks).toEqual([
      {
        region: "31.71",
        row: null,
        text: "Neraca Kota Administrasi Jakarta Pusat tidak dipasangkan: daerah administrasi, bukan daerah otonom.",
      },
      {
        region: "64",
        row: null,
        text: "1 baris neraca Kalimantan Timur tidak dipasangkan: angka provinsi adalah jumlah daerah di dalamnya.",
      },
      {
        region: "64.02",
        row: "64.02-2026-NR-pupuk-2024",
        text: "Neraca pupuk Kabupaten Kutai Kartanegara (Neraca Komoditas baris 7) tidak dipasangkan: satuan karung tidak dapat diubah ke ton.",
      },
      {
        region: "64.71",
        row: "64.71-2026-NR-madu-2024",
        text: "Neraca madu Kota Balikpapan (Neraca Komoditas baris 7) tidak dipasangkan: komoditas madu tidak ada di daftar.",
      },
      {
        region: "64.72",
        row: "64.72-2026-NR-beras-2024",
        text: "Neraca beras Kota Samarinda (Neraca Komoditas baris 8) tidak dipasangkan: tahun 2024 sudah ada di baris lain.",
      },
    ]);
  });

  it("are no pair inside one region, nor where nothing is left over", () => {
    const none = match([trading("64.02", balance("beras", 5, 5)), trading("64.72", balance("beras", 0, 5))]);
    expect(none.pairs).toEqual([]);
    expect(none.unmet).toEqual([
      {
        commodity: "beras",
        region: "64.72",
        amount: 5,
        unit: "ton",
        reason: "Tidak ada daerah lain yang surplus beras.",
      },
    ]);
    const alone = match([trading("64.02", balance("kakao", 7, 5))]);
    expect(alone.unused.map(({ reason }) => reason)).toEqual([
      "Hanya Kabupaten Kutai Kartanegara yang melaporkan neraca kakao.",
    ]);
  });
});
