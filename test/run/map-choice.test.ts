import { describe, expect, it } from "vitest";
import { KsdError } from "../../src/domain/index.ts";
import { mapFigures, mapPicture, mappedRegions, tileFrame } from "../../src/report/pictures.ts";
import { parseMapChoice } from "../../src/run/map-choice.ts";
import { exampleView } from "../support/map-store.ts";

const view = exampleView();
const figuresOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    mapFigures(view, parseMapChoice(text))
      .regions.filter(({ text: figure }) => figure !== "" && figure !== "–" && figure !== "0")
      .map(({ code, text: figure }) => [code, figure]),
  );
const refusal = (text: string): string => {
  try {
    parseMapChoice(text);
    return "";
  } catch (error) {
    return error instanceof KsdError ? error.sentence.id : String(error);
  }
};

describe("what the map's picture shows", () => {
  it("is a measure, an urusan and a class in any order", () => {
    expect(parseMapChoice("tertinggi")).toEqual({ measure: "best", urusan: null, class: null });
    expect(parseMapChoice("ksdd_wajib, 1.03 ,jumlah")).toEqual({
      measure: "count",
      urusan: "1.03",
      class: "KSDD_WAJIB",
    });
    expect(parseMapChoice("1.02").measure).toBe("mean");
  });

  it("counts only the proposals asked for", () => {
    // 64.02 has two of 1.03 and one of 3.27, 64.71 one of 1.02, 64.72 one of 1.03, the province one of 3.28.
    expect(figuresOf("jumlah")).toEqual({ "64": "1", "64.02": "3", "64.71": "1", "64.72": "1" });
    expect(figuresOf("jumlah,1.03")).toEqual({ "64.02": "2", "64.72": "1" });
    expect(figuresOf("jumlah,KSDPK")).toEqual({ "64.02": "1" });
    expect(figuresOf("jumlah,1.02,KSDPK")).toEqual({});
    expect(figuresOf("nilai,1.02")).toEqual({ "64.71": "Rp3,5 M" });
  });

  it("is said on the picture", () => {
    const frame = tileFrame(mappedRegions(view));
    const { alt } = mapPicture(view, frame, mapFigures(view, parseMapChoice("nilai,1.03,KSDD_WAJIB")), null);
    expect(alt).toContain("hanya urusan 1.03 Pekerjaan Umum dan Penataan Ruang, kelas KSDD Wajib");
  });

  it.each([
    ["rerata", 'Pilihan peta "rerata" tidak dikenal.'],
    ["1.99", 'Pilihan peta "1.99" tidak dikenal.'],
    ["constructor", 'Pilihan peta "constructor" tidak dikenal.'],
    ["", 'Pilihan peta "" tidak dikenal.'],
    ["PERLU_TELAAH", 'Pilihan peta "PERLU_TELAAH" tidak dikenal.'],
    ["jumlah,nilai", 'Pilihan peta "nilai" bertentangan dengan yang sebelumnya: satu ukuran, satu urusan, satu kelas.'],
  ])("%j is refused in words", (text, sentence) => {
    expect(refusal(text)).toBe(sentence);
  });
});
