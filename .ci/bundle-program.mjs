// Packs the compiled program and the packages it uses into a few files, dist/program, and the files it reads into dist/assets.
//
// Eight hundred small files take longer to find and load than to run: packed, every command starts with a third of a second
// less. Installed, ksd then brings two packages along (those with a WebAssembly file of their own) instead of some seventy.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const PROGRAM = "dist/program/cli";
const ASSETS = {
  "noto-sans-regular.woff2": "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2",
  "noto-sans-bold.woff2": "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2",
  "countries-10m.json": "world-atlas/countries-10m.json",
};
/** Installed beside ksd: they find their own WebAssembly file. exceljs is packed for itself, since browsers use it too. */
const NOT_PACKED = ["highs", "@resvg/resvg-wasm", "#exceljs"];

rmSync(join(root, "dist/program"), { recursive: true, force: true });
const { metafile } = await build({
  // All in one folder, three deep as src/cli/node is: code that looks for the package's files finds them from there.
  entryPoints: {
    main: join(root, "dist/cli/main.js"),
    "guarded-reader-child": join(root, "dist/cli/node/guarded-reader-child.js"),
  },
  absWorkingDir: root,
  outdir: PROGRAM,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22.13",
  external: NOT_PACKED,
  // CommonJS packages ask for Node's modules in their own way.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
  },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

for (const language of ["id", "en"]) {
  copyFileSync(join(root, `dist/cli/node/help.${language}.txt`), join(root, PROGRAM, `help.${language}.txt`));
}
mkdirSync(join(root, "dist/assets"), { recursive: true });
for (const [name, path] of Object.entries(ASSETS)) {
  copyFileSync(join(root, "node_modules", path), join(root, "dist/assets", name));
}
// For the tests: which source each packed file holds.
writeFileSync(join(root, "dist/program/contents.json"), JSON.stringify(metafile.outputs));
writeFileSync(join(root, "dist/program/LICENSES.txt"), licences());

/** The folder of the package that a file belongs to. */
function packageOf(path) {
  const [, scope, name] = /^(.*node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name === undefined ? null : `${scope}${name}`;
}

function licences() {
  const files = [...Object.keys(metafile.inputs), ...Object.values(ASSETS).map((path) => `node_modules/${path}`)];
  const folders = [...new Set(files.map(packageOf))].filter((folder) => folder !== null).sort();
  return `ksd holds code, fonts and maps of others, each under its own licence.\n\n${folders.map(licenceOf).join("\n")}`;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const file = readdirSync(join(root, folder)).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file === undefined ? "" : readFileSync(join(root, folder, file), "utf8").trim();
  return `${"=".repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
