import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
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

it("--version loads four small files and no package", () => {
  expect(loadedBy("--version")).toEqual([
    "bin/ksd.js",
    "bin/node-version.js",
    "dist/cli/main.js",
    "dist/cli/node/package-version.js",
  ]);
});

it.each([["--help"], ["import --help"], ["help score"]])(
  "%s loads the command line and commander, nothing else",
  (line) => {
    const others = loadedBy(...line.split(" ")).filter(
      (path) => !/^(bin\/|dist\/cli\/[^/]+\.js$|dist\/cli\/(commands|options)\/|node_modules\/commander\/)/.test(path),
    );
    expect(others).toEqual(["dist/cli/node/package-version.js"]);
  },
);
