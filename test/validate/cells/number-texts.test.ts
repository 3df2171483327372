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
