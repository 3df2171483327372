import { describe, expect, it } from "vitest";
import { type ReadResult, readWorkbook, toCellMap } from "../../../src/workbook/index.ts";
import { FOREIGN } from "./hostile/foreign.ts";
import type { HostileCase } from "./hostile/hostile-case.ts";
import { XML } from "./hostile/xml.ts";
import { ZIPS } from "./hostile/zips.ts";

/** Processor time, so that a busy machine does not fail the test. */
const SECONDS_ALLOWED = 10;
const MICROSECONDS = 1_000_000;

describe.each([
  ["zip files", ZIPS],
  ["XML", XML],
  ["other formats", FOREIGN],
] as const)("hostile %s", (_, cases) => {
  it.each(cases)("$name", (hostile: HostileCase) => {
    const bytes = hostile.bytes();
    const before = process.cpuUsage();
    const result = readWorkbook(bytes, { fileName: hostile.fileName ?? "x.xlsx", limits: hostile.limits ?? {} });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / MICROSECONDS).toBeLessThan(SECONDS_ALLOWED);
    expectOutcome(result, hostile);
  });
});

function expectOutcome(result: ReadResult, { expected }: HostileCase): void {
  if ("cells" in expected) {
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && { cells: toCellMap(result.workbook), remarks: result.remarks }).toEqual(expected);
    return;
  }
  const { detail } = expected.refusal;
  const found =
    "found" in detail && detail.found instanceof RegExp ? { found: expect.stringMatching(detail.found) } : {};
  expect(result).toEqual({ ok: false, refusal: { code: expected.refusal.code, detail: { ...detail, ...found } } });
}

it("is a set of at least sixty files", () => {
  const names = [...ZIPS, ...XML, ...FOREIGN].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
});
