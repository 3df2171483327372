import { getProvinces, getRegencies } from "idn-area-data";
import { describe, expect, it } from "vitest";
import { provinceOf } from "../../src/domain/index.ts";
import {
  borderTable,
  commodities,
  landBorders,
  listEntries,
  MOVED_REGION_CODES,
  nomenclatureVersions,
  pdrbSectors,
  programs,
  regionOf,
  regions,
  urusanList,
  wajibPairOf,
} from "../../src/regulation/index.ts";

const kode = (code: string) => {
  const region = regionOf(code);
  if (region === undefined) throw new Error(`no region ${code}`);
  return region.code;
};

describe("regions", () => {
  it("are the 552 codes and names that an independent list has", async () => {
    const others = [...(await getProvinces()), ...(await getRegencies())];
    const theirs = others.map(({ code, name }) => `${code} ${name}`).sort();
    const ours = regions()
      .map(({ code, name }) => `${code} ${name}`)
      .sort();
    expect(ours).toHaveLength(552);
    expect(ours).toEqual(theirs);
  });

  it("carry kind, province, statistics code, label point and aliases", () => {
    expect(regionOf("64.02")).toEqual({
      code: "64.02",
      level: "kabupaten",
      name: "Kabupaten Kutai Kartanegara",
      bpsCode: "6403",
      label: { lon: 116.6921, lat: -0.3609 },
      aliases: ["Kukar"],
    });
    expect(regionOf("64")).toEqual({
      code: "64",
      level: "provinsi",
      name: "Kalimantan Timur",
      bpsCode: null,
      label: null,
      aliases: ["Kaltim"],
    });
    expect(regionOf("64.13")).toBeUndefined();
  });

  it("know where the five codes of Kalimantan Utara went", () => {
    for (const [old, now] of [...MOVED_REGION_CODES]) {
      expect(regionOf(old)).toBeUndefined();
      expect(regionOf(now)?.code.slice(0, 2)).toBe("65");
    }
    expect([...MOVED_REGION_CODES].map(([old, now]) => `${old} ${regionOf(now)?.name}`)).toEqual([
      "64.04 Kabupaten Bulungan",
      "64.05 Kabupaten Malinau",
      "64.06 Kabupaten Nunukan",
      "64.10 Kabupaten Tana Tidung",
      "64.73 Kota Tarakan",
    ]);
  });
});

describe("other lists", () => {
  it("have the numbers their instruments give", () => {
    expect(urusanList()).toHaveLength(32);
    expect(urusanList().filter(({ group }) => group === "wajib pelayanan dasar")).toHaveLength(6);
    expect(urusanList().filter(({ group }) => group === "pilihan")).toHaveLength(8);
    expect(pdrbSectors()).toHaveLength(17);
    expect(nomenclatureVersions()).toHaveLength(7);
    expect(landBorders()).toHaveLength(999);
    expect(commodities().map(({ code }) => code)).toContain("pengolahan-sampah");
  });

  it("name urusan as the law does, with capitals, and accept the nomenclature's name", () => {
    expect(listEntries("urusan").find(({ code }) => code === "1.05")).toEqual({
      code: "1.05",
      label: "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
      aliases: ["KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT"],
    });
  });

  it("have no code twice, and no program under an urusan that does not begin it", () => {
    for (const list of ["daerah", "urusan", "lapangan_usaha_total", "komoditas", "jenis", "kesiapan"] as const) {
      const codes = listEntries(list).map(({ code }) => code);
      expect(new Set(codes).size, list).toBe(codes.length);
    }
    const perLevel = programs().map(({ level, code }) => `${level} ${code}`);
    expect(new Set(perLevel).size).toBe(perLevel.length);
    expect(programs().every(({ code }) => /^\d\.\d\d\.\d\d$/.test(code))).toBe(true);
  });

  it("give the same program code another meaning at the two levels", () => {
    const name = (level: "provinsi" | "kabkota") =>
      listEntries("program", level).find(({ code }) => code === "4.01.03")?.label;
    expect(name("kabkota")).toBe("PROGRAM PEREKONOMIAN DAN PEMBANGUNAN");
    expect(name("provinsi")).toBe("PROGRAM PEMERINTAHAN DAN OTONOMI DAERAH");
  });
});

describe("borders", () => {
  const table = borderTable();

  it("are found both ways round, and sea or distance is no land border", () => {
    expect(table.borders(kode("64.02"), kode("64.72"))).toBe("yes");
    expect(table.borders(kode("64.72"), kode("64.02"))).toBe("yes");
    expect(table.borders(kode("64.71"), kode("64.72"))).toBe("no");
    expect(table.borders(kode("64.02"), kode("64.02"))).toBe("no");
  });

  it("make provinces neighbours where any of their regions are, and a region its own province's", () => {
    expect(table.borders(kode("64"), kode("65"))).toBe("yes");
    expect(table.borders(kode("64"), kode("73"))).toBe("no");
    expect(table.borders(kode("64.03"), kode("64"))).toBe("yes");
    expect(table.borders(kode("64.03"), kode("65"))).toBe("no");
  });

  it("are unsure where one boundary set alone shows them, or a person says so", () => {
    const single = landBorders().find(({ seenIn }) => seenIn === "one");
    expect(single && table.borders(single.a, single.b)).toBe("unsure");
    const said = borderTable([
      { a: "64.71", b: "64.72", borders: true, reason: "laut" },
      { a: "64.02", b: "64.72", borders: false, reason: "uji" },
    ]);
    expect(said.borders(kode("64.72"), kode("64.71"))).toBe("unsure");
    expect(said.borders(kode("64.02"), kode("64.72"))).toBe("no");
    expect(said.neighbours(kode("64.72"))).toEqual(["64.71"]);
  });

  it("list a region's neighbours in order of code", () => {
    expect(table.neighbours(kode("64.72"))).toEqual(["64.02"]);
    expect(table.neighbours(kode("64.71"))).toEqual(["64.02", "64.09"]);
    const own = table.neighbours(kode("64.02")).filter((code) => provinceOf(code) === "64");
    expect(own).toEqual(["64.07", "64.08", "64.09", "64.11", "64.71", "64.72", "64.74"]);
  });

  it("tell the four pairs of Kerja Sama Wajib apart", () => {
    expect(wajibPairOf(kode("64.02"), kode("64.72"))).toBe("W1");
    expect(wajibPairOf(kode("64.01"), kode("63.02"))).toBe("W2");
    expect(wajibPairOf(kode("64"), kode("65"))).toBe("W3");
    expect(wajibPairOf(kode("64.02"), kode("64"))).toBe("W4");
    expect(wajibPairOf(kode("64.02"), kode("65"))).toBeNull();
    expect(wajibPairOf(kode("64.02"), kode("64.02"))).toBeNull();
  });
});
