import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleView } from "../support/map-store.ts";
import { exampleMatch } from "../support/match.ts";
import { CHROMIUM_OPTIONS, hasChromium, packPagesOf } from "../support/page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = packPagesOf(exampleView({ match: exampleMatch() }), ["peta-potensi-64-2026.xlsx"]);

describe.skipIf(!hasChromium)("the pack's pages in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "ksd-pack-"));
  let browser: Browser;

  beforeAll(async () => {
    for (const { name, content } of pages) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    browser = await chromium.launch(CHROMIUM_OPTIONS);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const SHOWN = ["00-mulai-di-sini.html", "agenda-rakor.html", "daerah/64.02-kutai-kartanegara.html"] as const;

  it.each(SHOWN.flatMap((name) => [[name, "light"] as const, [name, "dark"] as const]))(
    "%s in %s dress is readable for everybody, and asks nobody for anything",
    async (name, colorScheme) => {
      const address = pathToFileURL(join(folder, name)).href;
      const context = await browser.newContext({
        viewport: { width: 1100, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(address);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        // @ts-expect-error axe is put into the page just above
        const result = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa"] });
        return result.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
          id,
          nodes[0]?.html,
        ]);
      });
      expect(violations).toEqual([]);
      expect(requests).toEqual([address]);
      await context.close();
    },
    30_000,
  );

  it("leads from the index to a region and back", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "00-mulai-di-sini.html")).href);
    await page.click("text=Kabupaten Kutai Kartanegara");
    expect(await page.textContent("h1")).toBe("Kabupaten Kutai Kartanegara");
    await page.click("text=Isi paket");
    expect(await page.textContent("h1")).toBe("Paket Rakor Kalimantan Timur 2026");
  });
});
