import { describe, expect, it } from "vitest";
import { COMPONENT_IDS } from "../../../src/domain/index.ts";
import {
  DEFAULT_WEIGHTS,
  parseWeights,
  SCORE_COMPONENTS,
  SCORE_RULES,
  scoreRulesSchema,
  scoringHash,
} from "../../../src/regulation/index.ts";

describe("weights", () => {
  it("are those of the manual and add up to 100", () => {
    expect(DEFAULT_WEIGHTS).toEqual({
      potensi_ekonomi: 20,
      urgensi: 20,
      eksternalitas: 15,
      keselarasan: 20,
      kesiapan: 10,
      manfaat_bersama: 10,
      pembiayaan: 5,
    });
    expect(SCORE_COMPONENTS.map(({ id }) => id)).toEqual([...COMPONENT_IDS]);
  });

  it("keep their default where a configuration says nothing", () => {
    expect(parseWeights(undefined)).toEqual({ ok: true, weights: DEFAULT_WEIGHTS });
    expect(parseWeights({})).toEqual({ ok: true, weights: DEFAULT_WEIGHTS });
    expect(parseWeights({ urgensi: 0.5 })).toEqual({ ok: true, weights: { ...DEFAULT_WEIGHTS, urgensi: 0.5 } });
  });

  const zero = Object.fromEntries(COMPONENT_IDS.map((id) => [id, 0]));
  const NAMES = COMPONENT_IDS.join(", ");
  const angka = (name: string, value: string) =>
    `Bobot "${name}" bernilai ${value}; tulis angka 0 atau lebih tanpa tanda kutip, misalnya 20.`;
  const LIST = 'Bobot ditulis sebagai daftar nama dan angka, misalnya {"urgensi": 25}.';

  it.each([
    [{ urgensi: -1 }, angka("urgensi", "-1")],
    [{ urgensi: "20" }, angka("urgensi", '"20"')],
    [{ kesiapan: Number.NaN }, angka("kesiapan", "NaN")],
    [{ kesiapan: Number.POSITIVE_INFINITY }, angka("kesiapan", "Infinity")],
    [{ kesiapan: null }, angka("kesiapan", "null")],
    [{ kesiapan: { nilai: 10 } }, angka("kesiapan", '{"nilai":10}')],
    [{ urgency: 20 }, `Bobot "urgency" tidak dikenal. Yang ada: ${NAMES}.`],
    [zero, "Semua bobot nol: paling sedikit satu bobot harus lebih dari nol."],
    [{ urgensi: 1e308, kesiapan: 1e308 }, "Jumlah bobot terlalu besar untuk dihitung."],
    [[20], LIST],
    ["20", LIST],
    [null, LIST],
  ])("refuses %j in one sentence", (input, id) => {
    expect(parseWeights(input)).toEqual({ ok: false, message: { id, en: expect.stringMatching(/^[A-Z].*\.$/) } });
  });

  it("have a fingerprint that follows the weights and nothing else", () => {
    const hash = scoringHash(DEFAULT_WEIGHTS);
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(scoringHash({ ...DEFAULT_WEIGHTS })).toBe(hash);
    const backwards = Object.fromEntries(Object.entries(DEFAULT_WEIGHTS).reverse()) as typeof DEFAULT_WEIGHTS;
    expect(scoringHash(backwards)).toBe(hash);
    expect(scoringHash({ ...DEFAULT_WEIGHTS, urgensi: 20.5 })).not.toBe(hash);
  });
});

describe("scales", () => {
  it("hold to their schema, with classes and words from the best down to 0", () => {
    expect(scoreRulesSchema.safeParse(SCORE_RULES).error?.issues ?? []).toEqual([]);
    const falling = (values: readonly number[]) =>
      values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));
    for (const list of [SCORE_RULES.priorities, SCORE_RULES.robustness.words]) {
      const limits = list.map(({ from }) => from);
      expect(falling(limits)).toBe(true);
      expect(limits.at(-1)).toBe(0);
    }
  });

  it("never give more than 100 points", () => {
    const { kesiapan, manfaat_bersama, pembiayaan } = SCORE_RULES;
    expect(Math.max(...Object.values(kesiapan.documents)) + kesiapan.team + kesiapan.partner).toBe(100);
    expect(manfaat_bersama.most + manfaat_bersama.basicService).toBe(100);
    expect(pembiayaan.amount + pembiayaan.source + pembiayaan.budgeted).toBe(100);
  });
});
