import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  foreignAuthority,
  isOutsideUrusan,
  isSimilar,
  programsNear,
  regions,
  regionsNamed,
  titleSimilarity,
  titleWords,
} from "../../../src/regulation/index.ts";

const codesOf = (name: string) => regionsNamed(name).map(({ code }) => code);

describe("regionsNamed", () => {
  it("finds every region by its own name, alone or among the regions that share it", () => {
    const lost = regions().filter(({ code, name }) => !codesOf(name).includes(code));
    expect(lost).toEqual([]);
  });

  const SPELLINGS: readonly (readonly [string, readonly string[]])[] = [
    ["Kutai Kartanegara", ["64.02"]],
    ["KAB. KUTAI KARTANEGARA", ["64.02"]],
    ["Kukar", ["64.02"]],
    ["Pemerintah Daerah Kabupaten Kutai Kartanegara", ["64.02"]],
    ["Pemkab Berau", ["64.03"]],
    ["Kota Palangkaraya", ["62.71"]],
    ["Provinsi Kalimantan Timur", ["64"]],
    ["Pemprov Kaltim", ["64"]],
    ["Bogor", ["32.01", "32.71"]],
    ["Kota Bogor", ["32.71"]],
    ["Kabupaten Bogor", ["32.01"]],
    ["Kutai", []],
    ["", []],
    ["Pemerintah", []],
  ];
  it.each(SPELLINGS)("%s: %j", (name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });
});

describe("foreignAuthority", () => {
  type Case = readonly [string, string | null, string, ReturnType<typeof foreignAuthority>];
  const CASES: readonly Case[] = [
    ["3.28", null, "Rehabilitasi hutan", { subject: "kehutanan", words: [] }],
    ["3.28", "3.28.08", "Hutan adat", { subject: "kehutanan", words: [] }],
    ["3.28", "3.28.04", "Taman hutan raya", null],
    ["3.29", null, "Listrik desa", { subject: "energi", words: [] }],
    ["3.29", "3.29.05 - PROGRAM PENGELOLAAN ENERGI BARU TERBARUKAN", "Panas bumi", null],
    ["3.25", null, "Patroli laut dan pesisir", { subject: "laut", words: ["laut", "pesisir"] }],
    ["3.25", null, "Perikanan di Pulau Derawan", { subject: "laut", words: ["pulau"] }],
    ["3.25", null, "Budidaya rumput laut", null],
    ["3.25", null, "Budidaya ikan Kabupaten Tanah Laut", null],
    ["3.25", null, "Kelautan dan perikanan darat", null],
    ["3.25", null, "Benih ikan air tawar", null],
    ["2.15", null, "Angkutan laut antarpulau", null],
    ["1.01", null, "Beasiswa siswa SMA/SMK", { subject: "pendidikan-menengah", words: ["sma", "smk"] }],
    [
      "1.01",
      null,
      "Sekolah Menengah Kejuruan pelayaran",
      { subject: "pendidikan-menengah", words: ["sekolah menengah kejuruan"] },
    ],
    ["1.01", null, "Guru SMP dan SD", null],
    ["1.01", null, "Kelas jauh asmara bangsa", null],
  ];
  it.each(CASES)("%s %s %s", (bidang, program, text, expected) => {
    expect(foreignAuthority(bidang, program, [text])).toEqual(expected);
  });
});

describe("isOutsideUrusan", () => {
  it.each(["4.01", "5.02 - Keuangan", "8.01", " 7.01 ", "7.01.01", "5.1"])("%s", (text) => {
    expect(isOutsideUrusan(text)).toBe(true);
  });
  it.each(["1.03", "3.32", "1.3", "2.99", "0.01", "4.011", "4,01", "44.01", "Keuangan", ""])("not %s", (text) => {
    expect(isOutsideUrusan(text)).toBe(false);
  });
});

describe("titleSimilarity", () => {
  it.each([
    [
      "Pengembangan wisata susur sungai Mahakam",
      "Kerja sama pariwisata susur Sungai Mahakam",
      ["wisata", "susur", "sungai", "mahakam"],
      true,
    ],
    ["Penyelenggaraan angkutan sungai", "Pengangkutan sungai bersama", ["angkutan", "sungai"], true],
    ["Penyelenggaraan angkutan sungai Tenggarong", "Pengelolaan sampah sungai Karang Mumus", ["sungai"], false],
    ["Pengelolaan program daerah", "Pengelolaan program daerah", [], false],
  ])("%s / %s", (a, b, words, similar) => {
    const similarity = titleSimilarity(titleWords(a), titleWords(b));
    expect([similarity.words, isSimilar(similarity)]).toEqual([words, similar]);
  });
  it("gives the same share both ways, within 0 and 1", () => {
    const word = fc.constantFrom("wisata", "sungai", "angkutan", "sampah", "regional", "air", "minum", "dan", "kerja");
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { share } = titleSimilarity(titleWords(a), titleWords(b));
        expect(share).toBe(titleSimilarity(titleWords(b), titleWords(a)).share);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});

describe("programsNear", () => {
  it("offers programs of the bidang: shared words first, then the nearest number", () => {
    expect(programsNear("kabkota", "1.03", "Persampahan regional")).toEqual([
      "1.03.04 - PROGRAM PENGEMBANGAN SISTEM DAN PENGELOLAAN PERSAMPAHAN REGIONAL",
      "1.03.02 - PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)",
      "1.03.03 - PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM",
    ]);
    expect(programsNear("kabkota", "2.15", "2.15.09")).toEqual([
      "2.15.05 - PROGRAM PENGELOLAAN PERKERETAAPIAN",
      "2.15.04 - PROGRAM PENGELOLAAN PENERBANGAN",
      "2.15.03 - PROGRAM PENGELOLAAN PELAYARAN",
    ]);
    expect(programsNear("provinsi", "9.99", "9.99.01")).toEqual([]);
  });
});
