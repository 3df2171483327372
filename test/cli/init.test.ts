import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { freshFolder, ksd } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

it("a new workspace says what comes next, from where the person stands", () => {
  const next = (...args: readonly string[]): string => {
    const [cwd = "", ...rest] = args;
    mkdirSync(join(folder.path, cwd), { recursive: true });
    const { code, stderr } = ksd(join(folder.path, cwd), "init", ...rest, "--province", "64", "--year", "2026");
    expect(code).toBe(0);
    return stderr.replaceAll("\n", " ");
  };
  expect(next("sini")).toContain("Berikutnya: ksd template --all -o formulir, dan ksd import kiriman/ setelah");
  expect(next("situ", "kaltim")).toContain("Berikutnya: cd kaltim, lalu ksd template --all");
  expect(next("sana", "KSD Kaltim")).toContain('Berikutnya: cd "KSD Kaltim", lalu ksd template --all');
  expect(next("there", "east", "--lang", "en")).toContain("Next: cd east, then ksd template --all");
  expect(next("here", "--lang", "en")).toContain("Next: ksd template --all");
});
