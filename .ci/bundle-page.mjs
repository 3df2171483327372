// Packs the script of the HTML report, src/report/html/client, into one text: dist/client/page.js.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [here("../src/report/html/client/main.ts")],
  outfile: here("../dist/client/page.js"),
  bundle: true,
  platform: "browser",
  format: "iife",
  // Browsers of 2021 and later: what an office computer has.
  target: ["chrome91", "edge91", "firefox90", "safari15"],
  charset: "utf8",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
});
