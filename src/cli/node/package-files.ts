import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { KsdError } from "../../domain/index.ts";
import type { AssetName, PackageFiles } from "../../run/index.ts";

/** The package's own folder: this file lies three deep in it, as source (src/cli/node) and packed (dist/program/cli). */
const PACKAGE_FOLDER = fileURLToPath(new URL("../../../", import.meta.url));

const built = (path: string): string => pathToFileURL(join(PACKAGE_FOLDER, "dist", path)).href;

/** Addresses of files, most of which the build puts beside the program. */
const ASSETS: Readonly<Record<AssetName, () => string>> = {
  "page-script": () => built("client/page.js"),
  "checker-script": () => built("client/checker-page.js"),
  "checker-worker": () => built("client/checker-worker.b64"),
  "picture-engine": () => import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"),
  "font-regular": () => built("assets/noto-sans-regular.woff2"),
  "font-bold": () => built("assets/noto-sans-bold.woff2"),
  "world-land": () => built("assets/countries-10m.json"),
};

function missing(path: string, cause: unknown): KsdError {
  return new KsdError("missing-package-file", {
    message: {
      id: `Berkas bawaan ksd tidak ada: ${path}.`,
      en: `A file that comes with ksd is missing: ${path}.`,
    },
    hint: { id: "Pasang ulang ksd.", en: "Install ksd again." },
    cause,
  });
}

export const packageFiles: PackageFiles = {
  samples: async () => {
    const folder = join(PACKAGE_FOLDER, "samples");
    try {
      const names = (await readdir(folder)).filter((name) => name.endsWith(".xlsx") && !/^[~.]/.test(name));
      return names.sort().map((name) => join(folder, name));
    } catch (error) {
      throw missing(folder, error);
    }
  },
  template: async (name) => {
    const path = join(PACKAGE_FOLDER, "templates", name);
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      throw missing(path, error);
    }
  },
  asset: async (name) => {
    try {
      return await readFile(new URL(ASSETS[name]()));
    } catch (error) {
      throw missing(name, error);
    }
  },
};
