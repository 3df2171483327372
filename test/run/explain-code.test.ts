import { describe, expect, it } from "vitest";
import { KsdError } from "../../src/domain/index.ts";
import { CATALOGUE } from "../../src/finding/index.ts";
import { explainCode } from "../../src/run/index.ts";

function hintFor(code: string): string | undefined {
  try {
    explainCode(code, "id");
    return undefined;
  } catch (error) {
    return error instanceof KsdError ? error.hint?.id : undefined;
  }
}

describe("explaining a rule", () => {
  it("takes every code, however it is written", () => {
    for (const code of Object.keys(CATALOGUE)) {
      const spellings = [code, code.toLowerCase(), code.replace("-", " "), code.replace("-0", "")];
      expect(spellings.map((spelling) => explainCode(spelling, "id").code)).toEqual(spellings.map(() => code));
    }
  });

  it.each([
    ["SEL-50", "Mungkin maksudnya SEL-05, SEL-10."],
    ["PM25", "Mungkin maksudnya PM-05, PM-15, PM-20."],
    ["LTN-03", "Mungkin maksudnya LNT-03."],
    ["BKS-77", "Mungkin maksudnya BKS-07."],
    ["LNT-99", "Mungkin maksudnya LNT-06."],
  ])("offers what may be meant by %s", (typed, expected) => {
    expect(hintFor(typed)).toMatch(new RegExp(`^${expected.replaceAll(".", "\\.")} Kode terdiri`));
  });

  it("offers nothing for what is like no code", () => {
    expect(hintFor("xyz")).toMatch(/^Kode terdiri/);
  });
});
