// Packs the page that checks forms without ksd being installed, src/checker, into dist/client: the worker, which holds the
// whole chain from bytes to findings, and the script of the page.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** The licences of the packages in a bundle, which ask to go with every copy. */
function licencesOf({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const taken = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const names = taken.flatMap((path) => {
    if (path === "dist/vendor/exceljs.js") return ["exceljs"];
    return path.startsWith("templates:")
      ? ["handlebars"]
      : (/^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  });
  const texts = [...new Set(names)].sort().map((name) => {
    const folder = here(`../node_modules/${name}/`);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    // Some name their licence only.
    const { license, author } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
    const text = file === undefined ? `${license}, ${author?.name ?? author}` : readFileSync(folder + file, "utf8");
    // A browser reads CRLF as LF before it compares the hash of a script.
    return `${name}\n\n${text.replaceAll("\r\n", "\n").trim()}`;
  });
  return `/*\n${texts.join("\n\n----\n\n").replaceAll("*/", "* /")}\n*/\n`;
}

/** One script of the page as a text, its licences before it. */
async function bundled(entry, options = {}) {
  const { metafile, outputFiles } = await build({
    entryPoints: [here(`../src/checker/${entry}`)],
    absWorkingDir: here(".."),
    bundle: true,
    platform: "browser",
    format: "iife",
    // Browsers of 2021 and later: what an office computer has.
    target: ["chrome91", "edge91", "firefox90", "safari15"],
    charset: "utf8",
    minify: true,
    legalComments: "none",
    write: false,
    outdir: here("../dist/client"),
    plugins: [onlyWhatIsUsed, leaveOut, compiledTemplates],
    metafile: true,
    logLevel: "warning",
    ...options,
  });
  assertLeftOut(metafile);
  return licencesOf(metafile) + outputFiles[0].text;
}

const worker = await bundled("worker.ts", {
  // csv-parse takes Node's Buffer for granted; none of our own modules does.
  inject: [here("portable-globals.js")],
  alias: { buffer: here("portable-buffer.cjs") },
});
const client = here("../dist/client/");
mkdirSync(client, { recursive: true });
writeFileSync(`${client}checker-page.js`, await bundled("page.ts"));
// As the page carries it: packed and in letters, ready to be put in.
const packed = deflateRawSync(worker, { level: 9 });
writeFileSync(`${client}checker-worker.b64`, packed.toString("base64"));
