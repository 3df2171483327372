import { describe, expect, it } from "vitest";
import { CATALOGUE, ruleManual } from "../../src/finding/index.ts";

const LINES = ruleManual().split("\n");

describe("the manual of rules", () => {
  it("is the page in docs, unchanged", async () => {
    await expect(ruleManual()).toMatchFileSnapshot("../../docs/aturan.md");
  });

  it("has one entry for each code, and one line in the contents", () => {
    const codes = Object.keys(CATALOGUE).sort();
    const entries = LINES.flatMap((line) => /^### (\S+)$/.exec(line)?.[1] ?? []);
    const listed = LINES.flatMap((line) => /^ {2}- \[(\S+)\]\(#\S+\)/.exec(line)?.[1] ?? []);
    expect([...entries].sort()).toEqual(codes);
    expect(listed).toEqual(entries);
  });

  it("leads every link of the contents to a heading", () => {
    const anchors = new Set(LINES.flatMap((line) => /^#{2,3} (\S+)$/.exec(line)?.[1]?.toLowerCase() ?? []));
    const links = [...ruleManual().matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.filter((anchor) => !anchors.has(anchor ?? ""))).toEqual([]);
  });

  it("says everything, and nothing half-finished", () => {
    expect(LINES.filter((line) => /undefined|\bnull\b|NaN|\[object|“”| $|: $/.test(line))).toEqual([]);
    const kinds = ["Tingkat", "Dasar", "Contoh temuan", "Mengapa", "Yang dilakukan", "Salah", "Benar"];
    const counts = kinds.map((kind) => LINES.filter((line) => line.startsWith(`- ${kind}: `)).length);
    expect(counts).toEqual(kinds.map(() => Object.keys(CATALOGUE).length));
  });
});
