import { describe, expect, it } from "vitest";
import { CATALOGUE, type FindingCode, sentencesOf } from "../../../src/finding/index.ts";
import { type Case, findingsOf } from "./ask.ts";
import { OTHER_CASES } from "./berjalan-neraca-pdrb.cases.ts";
import { IDENTITY_CASES } from "./identity.cases.ts";
import { CONTENT_CASES } from "./pemetaan-content.cases.ts";
import { KIND_CASES } from "./pemetaan-kind.cases.ts";
import { POTENSI_CASES } from "./potensi-permasalahan.cases.ts";

const CASES: readonly Case[] = [...IDENTITY_CASES, ...POTENSI_CASES, ...KIND_CASES, ...CONTENT_CASES, ...OTHER_CASES];
const OURS = /^(?:ID|PO|MS|PM|KB|NR|PD)-\d{2}$/u;
const FOUND = CASES.flatMap(({ changes, options }) => findingsOf(changes, options));
const codes = (Object.keys(CATALOGUE) as FindingCode[]).filter((code) => OURS.test(code)).sort();

describe("every rule about rows", () => {
  it("has a case that raises it and a near miss that does not", () => {
    const raised = new Set(CASES.flatMap(({ expected }) => expected.map(({ code }) => code)));
    const near = new Set(
      CASES.filter(({ about, expected }) => {
        const [, code] = /^near (\S+):/u.exec(about) ?? [];
        return code !== undefined && !expected.some((one) => one.code === code);
      }).map(({ about }) => about.slice(5, 10)),
    );
    expect(codes.filter((code) => !raised.has(code))).toEqual([]);
    // ID-01 has no near miss of its own: every other case carries a code that is known.
    expect(codes.filter((code) => !near.has(code))).toEqual(["ID-01"]);
  });

  it("raises only severities its entry names", () => {
    expect(FOUND.filter(({ code, severity }) => !CATALOGUE[code].severities.includes(severity))).toEqual([]);
  });

  it("says in both languages which cell, and nothing half-finished", () => {
    const ours = FOUND.filter(({ code }) => OURS.test(code));
    const poor = ours.flatMap((finding) =>
      (["id", "en"] as const).flatMap((language) => {
        const { message, fix } = sentencesOf(finding, language);
        const complete = [message, fix].every(
          (text) => /\.$/u.test(text) && !/undefined|null|NaN|\(\)|“”| {2}/u.test(text),
        );
        return complete && message.includes(finding.at.cells[0] ?? "?") ? [] : [{ code: finding.code, message, fix }];
      }),
    );
    expect(poor).toEqual([]);
  });
});
