import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ksd, ROOT } from "./run-ksd.ts";

interface Example {
  readonly command: string;
  /** As the README shows them; `…` stands for what it leaves out. */
  readonly lines: readonly string[];
}

/** Every console example of the README: a line that begins with `$ npx ksd`, and what it prints. */
function examplesOf(readme: string): readonly Example[] {
  const blocks = [...readme.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = ""]) =>
    block.trimEnd().split("\n"),
  );
  return blocks.flatMap((lines) => {
    const starts = lines.flatMap((line, at) => (line.startsWith("$ ") ? [at] : []));
    return starts.map((start, n) => ({
      command: (lines[start] ?? "").slice(2),
      lines: lines.slice(start + 1, starts[n + 1] ?? lines.length),
    }));
  });
}

const examples = examplesOf(readFileSync(join(ROOT, "README.md"), "utf8"));

describe("what the README shows is what ksd prints", () => {
  it("shows something", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)("$command", ({ command, lines }) => {
    const [npx, program, ...args] = command.split(" ");
    expect([npx, program]).toEqual(["npx", "ksd"]);
    const end = lines.indexOf("…");
    const shown = end === -1 ? lines : lines.slice(0, end);
    expect(shown.length).toBeGreaterThan(2);
    expect(
      ksd(ROOT, ...args)
        .stdout.split("\n")
        .slice(0, shown.length),
    ).toEqual(shown);
  });
});
