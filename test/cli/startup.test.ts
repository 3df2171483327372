import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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

const FIRST_FILES = [
  "bin/ksd.js",
  "bin/node-version.js",
  "dist/cli/main.js",
  "dist/cli/node/package-version.js",
  "dist/cli/node/written-help.js",
];

it.each(["--version", "--help", "--lang en --help"])("%s loads five small files and no package", (line) => {
  expect(loadedBy(...line.split(" "))).toEqual(FIRST_FILES);
});

it.each(["id", "en"] as const)("the help the build wrote down is that of the command line: %s", (language) => {
  expect(writtenHelp(["--lang", language, "--help"], join(ROOT, "dist/cli/node"))).toBe(helpText(language));
});

it.each([["import --help"], ["help score"], ["-q --help"]])(
  "%s loads the command line and commander, nothing else",
  (line) => {
    const others = loadedBy(...line.split(" ")).filter(
      (path) => !/^(bin\/|dist\/cli\/[^/]+\.js$|dist\/cli\/(commands|options)\/|node_modules\/commander\/)/.test(path),
    );
    expect(others).toEqual(["dist/cli/node/package-version.js", "dist/cli/node/written-help.js"]);
  },
);
