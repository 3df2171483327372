import angkaTerbilang from "@develoka/angka-terbilang-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RowTableName } from "../../../src/domain/index.ts";
import { type ReadCell, readColumn } from "../../support/read-column.ts";
import {
  LENGTH_TEXTS,
  MILLION_TEXTS,
  NUMBER_TEXTS,
  type NumberCase,
  type NumberReading,
  RUPIAH_TEXTS,
  SCORE_TEXTS,
  YEAR_TEXTS,
} from "./number-texts.ts";

const NOT_READ = new Set(["SEL-01", "SEL-02", "SEL-03", "SEL-06"]);

function readingOf({ value, findings }: ReadCell): NumberReading {
  const problem = findings.find(({ code }) => NOT_READ.has(code) && code !== "SEL-01");
  if (problem?.code === "SEL-03") return ["SEL-03", ...problem.detail.readings];
  if (problem !== undefined) return problem.code as NumberReading;
  return value as number | null;
}

/** Each text alone in its column, so that no other cell settles its dots and commas. */
function readAlone(table: RowTableName, field: string, cases: readonly NumberCase[]): NumberCase[] {
  return cases.map(([text]) => {
    const [read] = readColumn(table, field, [text]);
    return [text, read === undefined ? null : readingOf(read)];
  });
}

describe("numbers written as text", () => {
  test.each([
    ["rupiah", "potensi", "nilai_rp", RUPIAH_TEXTS],
    [
      "plain numbers",
      "potensi",
      "volume",
      NUMBER_TEXTS.filter(([, reading]) => !(typeof reading === "number" && reading < 0)),
    ],
    ["numbers below zero too", "pemetaan", "target", NUMBER_TEXTS],
    ["years", "potensi", "tahun_data", YEAR_TEXTS],
    ["scores from 1 to 5", "permasalahan", "usg_u", SCORE_TEXTS],
    ["lengths in years", "pemetaan", "jangka_waktu", LENGTH_TEXTS],
    ["millions of rupiah", "pdrb", "adhb", MILLION_TEXTS],
  ] as const)("%s", (_, table, field, cases) => {
    expect(readAlone(table, field, cases)).toEqual(cases.map(([text, reading]) => [text, reading]));
  });
});

/** What the finding about each text offers. */
function offered(texts: readonly string[]): (readonly [string, readonly string[]])[] {
  return readColumn("potensi", "nilai_rp", texts).map(({ value, findings }, at) => {
    const found = findings.find(({ code }) => code === "SEL-02");
    return [texts[at] ?? "", value === null ? (found?.expected ?? []) : ["was read"]];
  });
}

describe("numbers in words are not read, but the number is offered", () => {
  test("whole, or not at all", () => {
    const cases = [
      ["dua miliar", ["2000000000"]],
      ["Dua milyar lima ratus juta rupiah", ["2500000000"]],
      ["seratus juta", ["100000000"]],
      ["sejuta", ["1000000"]],
      ["lima belas", ["15"]],
      ["tiga tahun", ["3"]],
      ["nol", ["0"]],
      ["dua setengah miliar", []],
      ["dua atau tiga", []],
      ["juta dua", []],
      ["dua ribu juta", []],
      ["ribuan", []],
      ["belum ada", []],
    ] as const;
    expect(offered(cases.map(([text]) => text))).toEqual(cases);
  });

  test("as another program says them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 999_999_999_999_999 }), { minLength: 20, maxLength: 20 }),
        (some) => {
          const words = some.map(
            (value, at) =>
              [angkaTerbilang(value % 10 ** ((at % 15) + 1) || 1).trim(), value % 10 ** ((at % 15) + 1) || 1] as const,
          );
          expect(offered(words.map(([text]) => text))).toEqual(words.map(([text, value]) => [text, [String(value)]]));
        },
      ),
      { numRuns: 15 },
    );
  });
});
