import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairYears } from "../../src/diff/index.ts";
import type { CellValue, Submission, YearPair } from "../../src/domain/index.ts";
import { PROPOSAL, submission } from "../support/submission-builder.ts";
import { MORE_WATER, TOURISM, WASTE, WATER, YEAR_2025, YEAR_2026 } from "../support/two-years.ts";

type Values = Readonly<Record<string, CellValue>>;

const form = (year: number, ...rows: readonly Values[]): Submission =>
  submission({ region: "64.02", year, rows: { pemetaan: rows } });
const numbered = (code: string, values: Values): Values => ({ ...values, kode_usulan: code });

/** Codes of both years and the doubt. */
const outline = (pairs: readonly YearPair[]) =>
  pairs.map(({ before, now, doubt }) => [before.slice(11), now.slice(11), doubt]);

describe("the proposals of two years", () => {
  it("are paired region by region, also held ones, whatever their codes", () => {
    expect(pairYears(YEAR_2025, YEAR_2026).map(({ before, now, doubt }) => [before, now, doubt])).toEqual([
      ["64.02-2025-U-001", "64.02-2026-U-002", null],
      ["64.02-2025-U-002", "64.02-2026-U-003", "unlike"],
      ["64.72-2025-U-001", "64.72-2026-U-001", null],
      ["64.72-2025-U-002", "64.72-2026-U-002", null],
    ]);
  });

  /**
   * Words in common, twice, by all words; a field counts log2(2 + letters of the longer):
   * judul 6 and 7 words, 3 shared: 6/13, 51 letters; objek 5 and 7, 5 shared: 10/12, 39; bidang urusan and program
   * the same, 4 and 7; lokasi 0, 10; mitra "kota balikpapan kota bontang" (3 words) and "kota balikpapan" (2): 4/5, 28.
   */
  it("are as much alike as can be worked out by hand, and say in what", () => {
    const [pair] = pairYears([form(2025, WATER)], [form(2026, MORE_WATER)]);
    const weight = (letters: number): number => Math.log2(2 + letters);
    const parts = [
      [6 / 13, weight(51)],
      [10 / 12, weight(39)],
      [1, weight(4)],
      [1, weight(7)],
      [0, weight(10)],
      [4 / 5, weight(28)],
    ] as const;
    const total = parts.reduce((sum, [, one]) => sum + one, 0);
    expect(pair?.similarity).toBeCloseTo(parts.reduce((sum, [alike, one]) => sum + alike * one, 0) / total, 10);
    expect(pair?.basis).toEqual([
      { field: "judul", alike: 6 / 13 },
      { field: "objek", alike: 10 / 12 },
      { field: "bidang_urusan", alike: 1 },
      { field: "kode_program", alike: 1 },
      { field: "lokasi", alike: 0 },
      { field: "mitra", alike: 4 / 5 },
    ]);
    expect(pair?.doubt).toBe("unlike");
  });

  it("are not paired for their urusan, place and partner alone", () => {
    const other = { ...WATER, judul: "Jembatan penyeberangan pejalan kaki", objek: "Jembatan Tenggarong Seberang" };
    expect(pairYears([form(2025, WATER)], [form(2026, other)])).toEqual([]);
  });

  it("are not paired for a place that both titles name, where the bidang urusan is another", () => {
    // Four of seven and nine words are the same: 8/16.
    const fire = { ...WATER, bidang_urusan: "1.05", judul: "Penanggulangan kebakaran lahan batas Long Kali–Babulu" };
    const road = {
      ...WATER,
      judul: "Pembagian ruas dan pemeliharaan jalan batas Long Kali–Babulu",
      objek: "Jalan batas",
    };
    expect(pairYears([form(2025, fire)], [form(2026, road)])).toEqual([]);
    const same = { ...road, bidang_urusan: "1.05" };
    expect(outline(pairYears([form(2025, fire)], [form(2026, same)]))).toEqual([["U-001", "U-001", "unlike"]]);
  });

  it("know a partner that was named by its code in one year and in words in the other", () => {
    const byCode = { ...TOURISM, kode_daerah_mitra: ["64.72"] };
    const inWords = { ...TOURISM, kode_daerah_mitra: null, nama_mitra: "Kota Samarinda" };
    const [pair] = pairYears([form(2025, byCode)], [form(2026, inWords)]);
    expect([pair?.similarity, pair?.basis.at(-1)]).toEqual([1, { field: "mitra", alike: 1 }]);
  });

  it("are left in doubt where another is nearly as much alike", () => {
    const stage = (number: number): Values =>
      numbered(`U-00${number}`, { ...WASTE, judul: `${WASTE["judul"]} tahap ${number}` });
    const [first, second] = [stage(1), stage(2)];
    const before = form(2025, numbered("U-009", WASTE));
    expect(outline(pairYears([before], [form(2026, first, second)]))).toEqual([["U-009", "U-001", "rival"]]);
    // Its own code decides between equals.
    expect(outline(pairYears([form(2025, numbered("U-002", WASTE))], [form(2026, first, second)]))).toEqual([
      ["U-002", "U-002", null],
    ]);
    // What is better off elsewhere is no rival.
    expect(outline(pairYears([form(2025, first, numbered("U-009", WASTE))], [form(2026, second, first)]))).toEqual([
      ["U-001", "U-001", null],
      ["U-009", "U-002", null],
    ]);
  });

  it("are left in doubt where several say exactly the same under other codes", () => {
    const twice = [numbered("U-001", WASTE), numbered("U-002", WASTE)];
    const later = [numbered("U-003", WASTE), numbered("U-004", WASTE)];
    expect(outline(pairYears([form(2025, ...twice)], [form(2026, ...later)]))).toEqual([
      ["U-001", "U-003", "rival"],
      ["U-002", "U-004", "rival"],
    ]);
  });

  it("are passed over where they have neither title nor object", () => {
    const blank = { ...PROPOSAL, judul: null, objek: null };
    expect(pairYears([form(2025, blank)], [form(2026, blank)])).toEqual([]);
  });
});

describe("any proposals of two years", () => {
  const word = fc.constantFrom("air", "baku", "jalan", "batas", "sampah", "wisata", "sungai", "bersama", "regional");
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
  const proposal = fc.record({
    judul: words,
    objek: words,
    bidang_urusan: fc.constantFrom("1.03", "2.11", "3.26"),
    kode_program: fc.constantFrom(null, "1.03.02", "2.11.11"),
    lokasi: fc.option(fc.array(word, { minLength: 1, maxLength: 2 })),
    kode_daerah_mitra: fc.option(fc.subarray(["64.71", "64.72", "64.74"], { minLength: 1 })),
    nama_mitra: fc.constantFrom(null, "PT Sawit", "Kota Samarinda"),
  });
  const proposals = fc
    .array(proposal, { maxLength: 12 })
    .map((list) => list.map((one, at) => numbered(`U-${String(at + 1).padStart(3, "0")}`, one)));
  const year = fc.uniqueArray(fc.tuple(fc.constantFrom("64.02", "64.71", "64.72"), proposals), {
    selector: ([region]) => region,
    maxLength: 3,
  });
  type Year = readonly (readonly [string, readonly Values[]])[];
  const formsOf = (number: number, content: Year): readonly Submission[] =>
    content.map(([region, pemetaan]) => submission({ region, year: number, rows: { pemetaan } }));

  it("are paired the same where their likenesses are too many to be held at once", () => {
    const nearlyWaste = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.subarray(["kota", "laut", "pasar", "baru"])), {
        selector: ([code]) => code,
        maxLength: 12,
      })
      .map((list) =>
        list.map(([code, more]) =>
          numbered(`U-${String(code).padStart(3, "0")}`, { ...WASTE, judul: [WASTE["judul"], ...more].join(" ") }),
        ),
      );
    fc.assert(
      fc.property(nearlyWaste, nearlyWaste, fc.integer({ min: 1, max: 40 }), (first, second, most) => {
        const [before, now] = [[form(2025, ...first)], [form(2026, ...second)]];
        expect(pairYears(before, now, most)).toEqual(pairYears(before, now));
      }),
    );
  });

  it("are paired one to one within their region, the same whichever year is the earlier", () => {
    fc.assert(
      fc.property(year, year, (first, second) => {
        const [before, now] = [formsOf(2025, first), formsOf(2026, second)];
        const pairs = pairYears(before, now);
        expect(new Set(pairs.map((pair) => pair.before)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.now)).size).toBe(pairs.length);
        for (const pair of pairs) expect(pair.before.slice(0, 5)).toBe(pair.now.slice(0, 5));
        const turned = pairYears(now, before).map((pair) => ({ ...pair, before: pair.now, now: pair.before }));
        const order = (a: YearPair, b: YearPair): number => (a.now < b.now ? -1 : 1);
        expect([...turned].sort(order)).toEqual([...pairs].sort(order));
      }),
      { numRuns: 300 },
    );
  });

  it("are all found again in their copy of another year, without doubt and in any order of rows", () => {
    fc.assert(
      fc.property(year, (content) => {
        const turned = content.map(([region, rows]) => [region, [...rows].reverse()] as const);
        const pairs = pairYears(formsOf(2025, content), formsOf(2026, turned));
        expect(pairs.map(({ before, doubt }) => [before.replace("-2025-", "-2026-"), doubt])).toEqual(
          pairs.map(({ now }) => [now, null]),
        );
        expect(pairs).toHaveLength(content.reduce((sum, [, rows]) => sum + rows.length, 0));
      }),
      { numRuns: 300 },
    );
  });
});
