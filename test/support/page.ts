import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { MapView } from "../../src/report/index.ts";
import { mapPage, mappedRegions, packPages, tileFrame } from "../../src/report/pictures.ts";

const source = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The page of a view, with a map of tiles, as `ksd report` writes it; the script is the built one. */
export function pageOf(view: MapView): string {
  return mapPage(view, {
    map: { frame: tileFrame(mappedRegions(view)), attribution: null, missing: [] },
    style: source("templates/peta-potensi.css"),
    script: source("dist/client/page.js"),
    hash: (text) => createHash("sha256").update(text).digest("base64"),
  });
}

/** The pages of a pack, as `ksd report --pack` writes them. */
export function packPagesOf(view: MapView, files: readonly string[] = []) {
  return packPages(view, {
    map: { frame: tileFrame(mappedRegions(view)), attribution: null, missing: [] },
    picture: { measure: "mean", urusan: null, class: null },
    files,
    dress: {
      style: source("templates/paket-rakor.css"),
      hash: (text) => createHash("sha256").update(text).digest("base64"),
      paper: "F4",
    },
  });
}

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
export const hasChromium = CHROMIUM !== undefined;
if (!hasChromium) console.warn("Chromium is not installed: the tests that open the page in a browser are skipped.");

/** How playwright-core starts the browser that is installed. */
export const CHROMIUM_OPTIONS = {
  ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
};
