import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./run-ksd.ts";

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** What `npm pack` would put into the package, from what the build made. */
function packedFiles(): readonly string[] {
  const { status, stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(status).toBe(0);
  const [packed] = JSON.parse(stdout) as readonly Packed[];
  return (packed?.files ?? []).map(({ path }) => path);
}

/** Names of packed chunks change with their content. */
const grouped = (path: string): string =>
  path.replace(/^(dist\/program\/cli)\/(?!main|guarded|help)[^/]+\.js$/, "$1/*.js");

it("the package holds the packed program, what it reads, and nothing else", () => {
  const files = packedFiles();
  const others = files.filter((path) => !/^(templates\/.+\.(hbs|css)|samples\/64[^/]*\.xlsx)$/.test(path));
  expect([...new Set(others.map(grouped))].sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "bin/ksd.js",
    "bin/node-version.js",
    "dist/assets/countries-10m.json",
    "dist/assets/noto-sans-bold.woff2",
    "dist/assets/noto-sans-regular.woff2",
    "dist/client/checker-page.js",
    "dist/client/checker-worker.b64",
    "dist/client/page.js",
    "dist/program/LICENSES.txt",
    "dist/program/cli/*.js",
    "dist/program/cli/guarded-reader-child.js",
    "dist/program/cli/help.en.txt",
    "dist/program/cli/help.id.txt",
    "dist/program/cli/main.js",
    "dist/vendor/exceljs.js",
    "package.json",
  ]);
  expect(files.filter((path) => path.startsWith("samples/"))).toHaveLength(11);
});

it("what the packed program imports is in the package, or a dependency that is installed with it", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const contents = JSON.parse(readFileSync(join(ROOT, "dist/program/contents.json"), "utf8")) as Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
  const external = Object.values(contents).flatMap(({ imports }) =>
    imports.filter((one) => one.external === true).map(({ path }) => path),
  );
  const packages = [...new Set(external)].filter((path) => !/^(node:|#)/.test(path) && !isBuiltin(path));
  expect(packages.sort()).toEqual(Object.keys(dependencies).sort());
  expect(existsSync(join(ROOT, "dist/vendor/exceljs.js"))).toBe(true);
});

it("the licence of every package in the packed program is told", () => {
  const licences = readFileSync(join(ROOT, "dist/program/LICENSES.txt"), "utf8");
  const headings = [...licences.matchAll(/^={80}\n(\S+) \S+ \((.+)\)$/gm)].map(([, name, licence]) => [name, licence]);
  const names = headings.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(["zod", "commander", "docx", "@fontsource/noto-sans", "world-atlas"]));
  expect(headings.filter(([, licence]) => licence === "undefined")).toEqual([]);
});
