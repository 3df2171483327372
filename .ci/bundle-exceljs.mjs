// Packs the part of exceljs that writes workbooks into one file, dist/vendor/exceljs.js, that runs in Node and in a browser.
//
// Installed as a package exceljs brings some hundred others along, most of them for reading and for streams to disk, which
// ksd never uses; in one file it also loads faster. What a browser lacks is put in its place: see portable-globals.js.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Packages behind doors that ksd never opens: CSV, reading from disk, passwords. */
const UNUSED = /^(fast-csv|fs|crypto)$/;

const leaveOut = {
  name: "leave-out",
  setup(bundle) {
    bundle.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "unused" }));
    bundle.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};

const output = here("../dist/vendor/exceljs.js");
const { outputFiles } = await build({
  entryPoints: ["exceljs/lib/exceljs.bare.js"],
  absWorkingDir: here(".."),
  bundle: true,
  platform: "browser",
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  write: false,
  plugins: [leaveOut],
  inject: [here("portable-globals.js")],
  alias: { buffer: here("portable-buffer.cjs") },
  logLevel: "warning",
});
mkdirSync(here("../dist/vendor"), { recursive: true });
const licence = readFileSync(here("../node_modules/exceljs/LICENSE"), "utf8").trim();
writeFileSync(
  output,
  `/* exceljs, and packages it is made of, under this licence each:\n\n${licence}\n*/\n${outputFiles[0].text}`,
);
