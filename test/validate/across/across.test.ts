import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Submission } from "../../../src/domain/index.ts";
import { CATALOGUE, type FindingCode, sentencesOf } from "../../../src/finding/index.ts";
import { findAcross, seenFrom } from "../../../src/validate/index.ts";
import { code, submission } from "../../support/submission-builder.ts";
import { type AcrossCase, flood, said, submissionsOf } from "./cases.ts";
import { RAISED } from "./raised.cases.ts";
import { SILENT } from "./silent.cases.ts";

const CASES: readonly AcrossCase[] = [...RAISED, ...SILENT];
const OURS = (Object.keys(CATALOGUE) as FindingCode[]).filter((one) => one.startsWith("LNT-"));
const nameOf = (region: string): string => `Daerah ${region}`;

describe("the forms of several regions", () => {
  it.each(CASES)("$about", (one) => {
    expect(findAcross(submissionsOf(one)).map(said)).toEqual(one.expected);
  });

  it("have for every rule a case that raises it and a near miss", () => {
    const raised = new Set(RAISED.flatMap(({ expected }) => expected.map((line) => line.slice(0, 6))));
    const near = new Set(SILENT.map(({ about }) => about.slice(5, 11)));
    expect([[...raised].sort(), [...near].sort()]).toEqual([OURS, OURS]);
  });

  it("give the same findings in whatever order they come", () => {
    const all = RAISED.flatMap(submissionsOf);
    const one = [...new Map(all.map((each) => [each.region, each])).values()];
    const expected = findAcross(one);
    expect(expected.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(one, { minLength: one.length }), (shuffled) => {
        expect(findAcross(shuffled)).toEqual(expected);
      }),
    );
  });

  it("are told in whole sentences from both sides, in both languages", () => {
    const poor = RAISED.flatMap((one) => {
      const found = findAcross(submissionsOf(one));
      const sides = one.regions.flatMap(({ region }) => seenFrom(found, code(region), nameOf));
      return sides.flatMap((finding) =>
        (["id", "en"] as const).flatMap((language) => {
          const { message, fix } = sentencesOf(finding, language);
          const isWhole = [message, fix].every(
            (text) => /^[A-Z].*\.$/u.test(text) && !/undefined|null|NaN|\(\)|“”| {2}/u.test(text),
          );
          return isWhole ? [] : [{ code: finding.code, message, fix }];
        }),
      );
    });
    expect(poor).toEqual([]);
  });
});

describe("a finding seen from the other side", () => {
  const [, , , , both] = RAISED;
  const [unanswered] = RAISED;

  it("changes its two places", () => {
    const found = findAcross(submissionsOf(both as AcrossCase));
    const turned = seenFrom(found, code("64.72"), nameOf);
    expect(turned.map(said)[2]).toBe(
      "LNT-03 PERINGATAN 64.72 64.72.xlsx Pemetaan!Y7 “2028” | 64.02 64.02.xlsx Pemetaan!Y7 “2027”",
    );
    expect(seenFrom(turned, code("64.02"), (region) => (region === "64.02" ? "Kota" : nameOf(region)))).toHaveLength(4);
    expect(seenFrom(found, code("64.09"), nameOf)).toEqual([]);
  });

  it("names no cell where an answer is missed", () => {
    const [turned] = seenFrom(findAcross(submissionsOf(unanswered as AcrossCase)), code("64.72"), nameOf);
    expect(turned).toEqual({
      code: "LNT-01",
      severity: "PERINGATAN",
      at: { file: "64.72.xlsx", sheet: "Pemetaan", cells: [], row: null, field: null, heading: null },
      value: null,
      expected: [],
      detail: {
        seen: "where-missed",
        bidang: "1.03",
        region: "64.72",
        other: {
          region: "64.02",
          name: "Daerah 64.02",
          file: "64.02.xlsx",
          sheet: "Pemetaan",
          cells: ["P7"],
          row: 7,
          value: "64.72",
        },
      },
    });
  });
});

/** Two regions with so many proposals to each other, all of one bidang, in few words: the worst there is. */
function crowded(rows: number): readonly Submission[] {
  const words = ["banjir", "sungai", "drainase", "waduk", "tanggul", "pompa"];
  const proposals = (partner: string) =>
    Array.from({ length: rows }, (_, at) =>
      flood(partner, {
        kode_usulan: `U-${at}`,
        opd_pengusul: `Dinas ${at}`,
        judul: `${words[at % 6]} ${words[(at * 7) % 5]} ${at % 97}`,
        objek: `${words[(at * 5) % 6]} ${words[at % 4]}`,
      }),
    );
  return [
    submission({ region: "64.02", rows: { pemetaan: proposals("64.72") } }),
    submission({ region: "64.72", rows: { pemetaan: proposals("64.02") } }),
  ];
}

it("looks at ten times the rows in about ten times the time", () => {
  const timeOf = (rows: number): number => {
    const submissions = crowded(rows);
    const started = performance.now();
    findAcross(submissions);
    return performance.now() - started;
  };
  timeOf(100);
  const [few, many] = [timeOf(200), timeOf(2000)];
  // All against all would take a hundred times as long; the margin is for a busy machine.
  expect(many / few).toBeLessThan(40);
});
