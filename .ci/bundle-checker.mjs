// Packs the page that checks forms without ksd being installed, src/checker, into dist/client: the worker, which holds the
// whole chain from bytes to findings, and the script of the page.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import Handlebars from "handlebars";
import { LETTER_TEMPLATES } from "../dist/report/letter/render-letter.js";
import { COMPILING } from "../dist/report/markdown/render-template.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const SOURCE = here("../src/");
const CHECKER = here("../src/checker/");

/** None of our modules does anything by being imported, so that a door costs only what is taken through it. */
const onlyWhatIsUsed = {
  name: "only-what-is-used",
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...from }) => {
      const isOurs = from.importer.startsWith(SOURCE) && !from.importer.startsWith(CHECKER);
      if (pluginData === "resolved") return undefined;
      const found = await bundle.resolve(path, { ...from, pluginData: "resolved" });
      const isCore = found.path.startsWith(SOURCE) && !found.path.startsWith(CHECKER);
      return isOurs || isCore ? { ...found, sideEffects: false } : found;
    });
  },
};

/** What the doors lead to and the page does not go through; `assertLeftOut` sees to that. */
const NOT_FOR_BROWSERS = /^(node:.*|highs)$/;
const leaveOut = {
  name: "leave-out",
  setup(bundle) {
    bundle.onResolve({ filter: NOT_FOR_BROWSERS }, ({ path }) => ({ path, namespace: "left-out", sideEffects: false }));
    bundle.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default null;" }));
  },
};

function assertLeftOut({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const taken = inputs.filter(([input, { bytesInOutput }]) => input.startsWith("left-out:") && bytesInOutput > 0);
  if (taken.length > 0) throw new Error(`The page would need ${taken.map(([input]) => input).join(", ")}.`);
}

/** A page that allows no code made from texts cannot compile templates: it gets them compiled, under their names. */
const compiledTemplates = {
  name: "compiled-templates",
  setup(bundle) {
    bundle.onResolve({ filter: /^handlebars$/ }, ({ path }) => ({ path, namespace: "templates" }));
    bundle.onLoad({ filter: /.*/, namespace: "templates" }, () => {
      const compiled = Object.values(LETTER_TEMPLATES).map((name) => {
        const template = readFileSync(here(`../templates/${name}`), "utf8");
        return `${JSON.stringify(name)}: ${Handlebars.precompile(template, COMPILING)}`;
      });
      return {
        contents: `import Runtime from "handlebars/dist/cjs/handlebars.runtime.js";
const { default: runtime } = Runtime;
const TEMPLATES = {${compiled.join(",\n")}};
const create = () => ({ compile: (name) => runtime.create().template(TEMPLATES[name]) });
export default { SafeString: runtime.SafeString, create };`,
        loader: "js",
        resolveDir: here(".."),
      };
    });
  },
};

const { metafile } = await build({
  entryPoints: { "checker-worker": here("../src/checker/worker.ts"), "checker-page": here("../src/checker/page.ts") },
  outdir: here("../dist/client"),
  bundle: true,
  platform: "browser",
  format: "iife",
  // Browsers of 2021 and later: what an office computer has.
  target: ["chrome91", "edge91", "firefox90", "safari15"],
  charset: "utf8",
  minify: true,
  legalComments: "none",
  // csv-parse takes Node's Buffer for granted; none of our own modules does.
  inject: [here("portable-globals.js")],
  alias: { buffer: here("portable-buffer.cjs") },
  plugins: [onlyWhatIsUsed, leaveOut, compiledTemplates],
  metafile: true,
  logLevel: "warning",
});
assertLeftOut(metafile);

// As the page carries it: packed and in letters, ready to be put in.
const worker = here("../dist/client/checker-worker.js");
const packed = deflateRawSync(readFileSync(worker), { level: 9 });
writeFileSync(here("../dist/client/checker-worker.b64"), packed.toString("base64"));
rmSync(worker);

if (process.argv.includes("--sizes")) {
  for (const [path, { bytes, inputs }] of Object.entries(metafile.outputs)) {
    const parts = Object.entries(inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput);
    console.log(`${path}: ${bytes}`);
    for (const [input, { bytesInOutput }] of parts.slice(0, 40)) console.log(`  ${bytesInOutput} ${input}`);
  }
}
