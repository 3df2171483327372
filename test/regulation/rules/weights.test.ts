import { describe, expect, it } from "vitest";
import { COMPONENT_IDS } from "../../../src/domain/index.ts";
import { DEFAULT_WEIGHTS, parseWeights, SCORE_COMPONENTS } from "../../../src/regulation/index.ts";

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
  it.each([
    [{ urgensi: -1 }, 'Bobot "urgensi" harus berupa angka 0 atau lebih.'],
    [{ urgensi: "20" }, 'Bobot "urgensi" harus berupa angka 0 atau lebih.'],
    [{ kesiapan: Number.NaN }, 'Bobot "kesiapan" harus berupa angka 0 atau lebih.'],
    [{ kesiapan: Number.POSITIVE_INFINITY }, 'Bobot "kesiapan" harus berupa angka 0 atau lebih.'],
    [{ kesiapan: null }, 'Bobot "kesiapan" harus berupa angka 0 atau lebih.'],
    [{ urgency: 20 }, `Bobot "urgency" tidak dikenal. Yang ada: ${COMPONENT_IDS.join(", ")}.`],
    [zero, "Semua bobot nol: paling sedikit satu bobot harus lebih dari nol."],
    [{ urgensi: 1e308, kesiapan: 1e308 }, "Jumlah bobot terlalu besar untuk dihitung."],
    [[20], 'Bobot ditulis sebagai daftar nama dan angka, misalnya {"urgensi": 25}.'],
    ["20", 'Bobot ditulis sebagai daftar nama dan angka, misalnya {"urgensi": 25}.'],
    [null, 'Bobot ditulis sebagai daftar nama dan angka, misalnya {"urgensi": 25}.'],
  ])("refuses %j in one sentence", (input, message) => {
    expect(parseWeights(input)).toEqual({ ok: false, message });
  });
});
