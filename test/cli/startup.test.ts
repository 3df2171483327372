import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { helpText } from "../../src/cli/help-text.ts";
import { writtenHelp } from "../../src/cli/node/written-help.ts";
import { freshFolder, ROOT } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

/** Names, on stderr, every module file that is loaded. */
const SPY = `
import { registerHooks } from "node:module";
registerHooks({
  load(url, context, next) {
    if (url.startsWith("file:")) process.stderr.write(url + "\\n");
    return next(url, context);
  },
});
`;

/** The files that one command line loads, from the project's folder. */
function loadedBy(...args: readonly string[]): readonly string[] {
  const spy = join(folder.path, "spy.mjs");
  writeFileSync(spy, SPY);
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", pathToFileURL(spy).href, join(ROOT, "bin", "ksd.js"), ...args],
    { encoding: "utf8" },
  );
  expect(status).toBe(0);
  return stderr
    .trim()
    .split("\n")
    .map((url) => relative(ROOT, fileURLToPath(url)).replaceAll("\\", "/"));
}

interface Packed {
  readonly inputs: Readonly<Record<string, object>>;
}

/** Which compiled file each packed one holds, as the build wrote it down. */
const CONTENTS: Readonly<Record<string, Packed>> = JSON.parse(
  readFileSync(join(ROOT, "dist/program/contents.json"), "utf8"),
);

/** The files that one command line loads, packed ones by what they hold. */
const sourcesOf = (line: string): readonly string[] =>
  loadedBy(...line.split(" ")).flatMap((path) => Object.keys(CONTENTS[path]?.inputs ?? { [path]: {} }));

const FIRST_SOURCES = [
  "bin/ksd.js",
  "bin/node-version.js",
  "dist/cli/main.js",
  "dist/cli/node/package-version.js",
  "dist/cli/node/written-help.js",
];

it.each(["--version", "--help", "--lang en --help"])("%s loads five small files and no package", (line) => {
  expect([...sourcesOf(line)].sort()).toEqual(FIRST_SOURCES);
});

it("the command line is packed into a few files, however many it is written in", () => {
  expect(loadedBy("status", "--help").length).toBeLessThan(20);
});

it.each(["id", "en"] as const)("the help the build wrote down is that of the command line: %s", (language) => {
  expect(writtenHelp(["--lang", language, "--help"], join(ROOT, "dist/cli/node"))).toBe(helpText(language));
});

it.each([["import --help"], ["help score"], ["-q --help"]])(
  "%s loads the command line and commander, nothing else",
  (line) => {
    const others = sourcesOf(line).filter(
      (path) => !/^(bin\/|dist\/cli\/[^/]+\.js$|dist\/cli\/(commands|options)\/|node_modules\/commander\/)/.test(path),
    );
    expect([...others].sort()).toEqual(["dist/cli/node/package-version.js", "dist/cli/node/written-help.js"]);
  },
);
