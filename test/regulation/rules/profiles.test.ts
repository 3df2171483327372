import { describe, expect, it } from "vitest";
import { CATALOGUE, type FindingCode, type Severity } from "../../../src/finding/index.ts";
import { isFixed, PROFILE_CHANGES, PROFILES, type Profile, severityUnder } from "../../../src/regulation/index.ts";
import { rulesetHash, validateWorkbook } from "../../../src/validate/index.ts";
import { cellOf, type FormChanges, formWorkbook } from "../../support/form-builder.ts";

const codes = Object.keys(CATALOGUE) as FindingCode[];
const reportDate = "2026-11-22";

/** What is found in a form of one proposal, and whether its row is held. */
function checked(changes: FormChanges, options: Partial<Parameters<typeof validateWorkbook>[1]>) {
  const workbook = formWorkbook(changes);
  const file = { file: "kukar.xlsx", sha256: "0".repeat(64), workbook, remarks: [] };
  const { findings, submission, ledger } = validateWorkbook(file, { reportDate, ...options });
  const { held, reasons } = ledger.find(({ table }) => table === "pemetaan") ?? {};
  return {
    findings: findings
      .filter(({ at }) => at.sheet === "Pemetaan")
      .map(({ code, severity, at }) => `${code} ${severity} ${at.cells.join(",")}`),
    held: submission?.rows.filter((row) => row.table === "pemetaan").map((row) => row.held),
    ledger: { held, reasons },
  };
}

const UNLINKED: FormChanges = { pemetaan: [{ ref_potensi: null, ref_masalah: null }] };
const WITHOUT_GOAL: FormChanges = { pemetaan: [{ sasaran_rpjmd: null }] };
const links = `${cellOf("pemetaan", 0, "ref_potensi")},${cellOf("pemetaan", 0, "ref_masalah")}`;
const goal = cellOf("pemetaan", 0, "sasaran_rpjmd");

const only = (changes: FormChanges, code: string, profile: Profile) => {
  const { findings, held, ledger } = checked(changes, { profile });
  return { findings: findings.filter((line) => line.startsWith(code)), held, ledger };
};

describe("a profile", () => {
  it.each([
    ["draf", "PERINGATAN", false],
    ["rakor", "GALAT", true],
    ["final", "GALAT", true],
  ] as const)("%s: a proposal linked to nothing is a %s", (profile, severity, held) => {
    expect(only(UNLINKED, "PM-15", profile)).toEqual({
      findings: [`PM-15 ${severity} ${links}`],
      held: [held],
      ledger: held ? { held: 1, reasons: { "PM-15": 1 } } : { held: 0, reasons: {} },
    });
  });

  it.each([
    ["draf", "INFO", false],
    ["rakor", "PERINGATAN", false],
    ["final", "GALAT", true],
  ] as const)("%s: an expected cell left blank is a %s", (profile, severity, held) => {
    expect(only(WITHOUT_GOAL, "SEL-01", profile)).toEqual({
      findings: [`SEL-01 ${severity} ${goal}`],
      held: [held],
      ledger: held ? { held: 1, reasons: { "SEL-01": 1 } } : { held: 0, reasons: {} },
    });
  });

  it("final: an expected column left out holds every row, so that leaving it out is no way around", () => {
    const changes = { pemetaan: [{}], without: { pemetaan: ["sasaran_rpjmd"] } };
    expect(only(changes, "KOL-01", "rakor")).toMatchObject({ findings: ["KOL-01 PERINGATAN "], held: [false] });
    expect(only(changes, "KOL-01", "final")).toMatchObject({ findings: ["KOL-01 GALAT "], held: [true] });
  });

  it("rakor is the rules as they are written, for every code and severity", () => {
    const severities: readonly Severity[] = ["GALAT", "PERINGATAN", "INFO"];
    const changed = codes.flatMap((code) =>
      severities.filter((usual) => severityUnder(code, usual, { profile: "rakor", reportDate }) !== usual),
    );
    expect(changed).toEqual([]);
  });

  it("never softens a GALAT about the file, its sheets or whose form it is", () => {
    const fixed = codes.filter(isFixed);
    expect(fixed).toContain("BKS-01");
    expect(fixed).toContain("ID-07");
    const warningUntil = Object.fromEntries(fixed.map((code) => [code, "2099-12-31"]));
    const softened = fixed.flatMap((code) =>
      PROFILES.filter((profile) => severityUnder(code, "GALAT", { profile, reportDate, warningUntil }) !== "GALAT"),
    );
    expect(softened).toEqual([]);
  });

  it("changes only severities that a rule can have, a draft only downwards, the final version only upwards", () => {
    const order: readonly Severity[] = ["INFO", "PERINGATAN", "GALAT"];
    const wrong = PROFILES.flatMap((profile) =>
      Object.entries(PROFILE_CHANGES[profile]).flatMap(([code, change]) =>
        Object.entries(change).filter(([from, to]) => {
          const step = order.indexOf(to) - order.indexOf(from as Severity);
          const has = CATALOGUE[code as FindingCode].severities.some((severity) => severity === from);
          return !has || (profile === "draf" ? step >= 0 : step <= 0);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("is part of the ruleset's name", () => {
    expect(new Set(PROFILES.map((profile) => rulesetHash(profile))).size).toBe(3);
    expect(rulesetHash()).toBe(rulesetHash("rakor"));
  });
});

describe("a rule that only warns until a date", () => {
  const on = (day: string) => checked(UNLINKED, { reportDate: day, warningUntil: { "PM-15": "2026-12-31" } });

  it("warns on the last day and counts on the next", () => {
    expect(on("2026-12-31")).toMatchObject({ findings: [`PM-15 PERINGATAN ${links}`], held: [false] });
    expect(on("2027-01-01").held).toEqual([true]);
    expect(on("2027-01-01").findings).toContain(`PM-15 GALAT ${links}`);
  });
});
