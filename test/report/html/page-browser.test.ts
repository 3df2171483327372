import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { exampleView } from "../../support/map-store.ts";
import { exampleMatch } from "../../support/match.ts";
import { CHROMIUM_OPTIONS, hasChromium, pageOf } from "../../support/page.ts";
import { PROPOSAL, submission } from "../../support/submission-builder.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const view = exampleView({ match: exampleMatch() });

describe.skipIf(!hasChromium)("the page in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "ksd-page-"));
  const file = join(folder, "peta.html");
  const address = pathToFileURL(file).href;
  let browser: Browser;
  let page: Page;
  let complaints: string[] = [];

  beforeAll(async () => {
    writeFileSync(file, pageOf(view));
    browser = await chromium.launch(CHROMIUM_OPTIONS);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await page?.close();
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("console", (message) => complaints.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (request.url() !== address) complaints.push(`request: ${request.url().slice(0, 60)}`);
    });
    await page.goto(address);
  });

  const ids = (): Promise<string[]> =>
    page.$$eval("#daftar tbody tr[data-id]", (rows) => rows.map((row) => row.getAttribute("data-id") ?? ""));
  const count = (): Promise<string | null> => page.textContent("#jumlah");

  it("shows every proposal in order of rank, asks nobody for anything and complains about nothing", async () => {
    expect(await ids()).toEqual(view.proposals.map(({ id }) => id));
    expect(await count()).toBe("6 usulan");
    expect(complaints).toEqual([]);
  });

  it("filters by text, region, urusan, class and priority, and says how many are left", async () => {
    await page.fill("[name=words]", "air BAKU bontang");
    expect(await ids()).toEqual(["64.02-2026-U-004"]);
    expect(await count()).toBe("1 dari 6 usulan");
    await page.click("[type=reset]");
    // The page looks at its form once the browser has emptied it.
    await expect.poll(count).toBe("6 usulan");
    await page.selectOption("[name=region]", { label: "Kabupaten Kutai Kartanegara" });
    expect((await ids()).sort()).toEqual(["64.02-2026-U-001", "64.02-2026-U-002", "64.02-2026-U-004"]);
    await page.selectOption("[name=kind]", { label: "KSDPK" });
    expect(await ids()).toEqual(["64.02-2026-U-002"]);
    await page.selectOption("[name=urusan]", { label: "1.02 Kesehatan" });
    expect(await ids()).toEqual([]);
    expect(await count()).toBe("0 dari 6 usulan");
  });

  it("sorts by a column both ways and says so to screen readers", async () => {
    const head = page.locator("th[data-column=cost]");
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect(await page.getAttribute("th[data-column=rank]", "aria-sort")).toBe("none");
    // The dearest first; the one without an estimate is last either way.
    expect((await ids())[0]).toBe("64-2026-U-001");
    expect((await ids()).at(-1)).toBe("64.02-2026-U-002");
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect((await ids())[0]).toBe("64.71-2026-U-001");
    expect((await ids()).at(-1)).toBe("64.02-2026-U-002");
  });

  it("explains a score by keyboard alone, with contributions that add up", async () => {
    const opener = page.locator("#daftar tbody .opener").first();
    await opener.focus();
    await page.keyboard.press("Enter");
    expect(await opener.getAttribute("aria-expanded")).toBe("true");
    const cells = await page.$$eval(".components tbody tr", (rows) =>
      rows.map((row) => row.querySelectorAll("td")[2]?.textContent ?? ""),
    );
    const sum = cells.reduce((total, text) => total + (text === "–" ? 0 : Number(text.replace(",", "."))), 0);
    expect(Math.abs(sum - (view.proposals[0]?.score ?? 0))).toBeLessThan(0.04);
    expect(await page.textContent(".why")).toContain("Paling menahan:");
    await page.keyboard.press("Enter");
    expect(await page.locator(".components").count()).toBe(0);
  });

  it("filters by a region of the map with the keyboard, and again takes it away", async () => {
    const region = page.locator('#gambar-peta [data-region="64.71"]');
    await region.focus();
    await page.keyboard.press("Enter");
    expect(await ids()).toEqual(["64.71-2026-U-001"]);
    expect(await region.getAttribute("aria-pressed")).toBe("true");
    expect(await page.textContent("#daerah")).toContain("Kota Balikpapan");
    await page.keyboard.press(" ");
    expect(await count()).toBe("6 usulan");
    expect(await region.getAttribute("aria-pressed")).toBe("false");
  });

  it("draws another measure, and follows the filters but the region's", async () => {
    await page.selectOption("[name=measure]", "count");
    expect(await page.getAttribute('#gambar-peta [data-region="64.02"]', "aria-label")).toBe(
      "Kabupaten Kutai Kartanegara: jumlah usulan 3",
    );
    await page.selectOption("[name=kind]", { label: "KSDPK" });
    expect(await page.textContent('#gambar-peta [data-label="64.02"] .value')).toBe("1");
    expect(await page.textContent('#gambar-peta [data-label="64.71"] .value')).toBe("0");
    expect(await page.getAttribute('#gambar-peta [data-region="64.01"]', "class")).toContain("missing");
    await page.selectOption("[name=links]", "proposals");
    expect(await page.locator("[data-links=proposals].off").count()).toBe(0);
  });

  it("hands out the filtered rows as CSV without a formula", async () => {
    await page.selectOption("[name=kind]", { label: "KSDPK" });
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#csv")]);
    expect(download.suggestedFilename()).toBe("peta-potensi-64-2026-usulan.csv");
    const rows = parse(readFileSync(await download.path(), "utf8"), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.map((row) => row["Kode"])).toEqual(["64.02-2026-U-002"]);
    expect(rows[0]?.["Judul"]?.startsWith("'=cmd|")).toBe(true);
    expect(complaints.filter((text) => !text.startsWith("request: blob:"))).toEqual([]);
  });

  it("prints every filtered row, in the light dress", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await ids()).toHaveLength(6);
  });

  it("keeps its words inside a telephone's width", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it("shows hostile texts as texts", async () => {
    const judul = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'\u2028\u202e&lt;`;
    const rows = {
      pemetaan: [{ ...PROPOSAL, judul, lokasi: ["<svg onload=alert(3)>"], opd_pengusul: "javascript:alert(4)" }],
    };
    writeFileSync(file, pageOf(exampleView({ submissions: [submission({ region: "64.72", rows })] })));
    await page.reload();
    writeFileSync(file, pageOf(view));
    const opener = page.locator("#daftar tbody .opener").first();
    await opener.click();
    // Without the mark that turns the reading direction.
    expect(await opener.textContent()).toBe(judul.replace("\u202e", ""));
    expect(await page.textContent(".facts-of-row")).toContain("<svg onload=alert(3)>");
    expect(await page.locator("#daftar img, #daftar script, .detail svg").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has no violation that axe-core knows, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.locator("#daftar tbody .opener").first().click();
    for (const details of await page.locator("details > summary").all()) await details.click();
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const results = await axe.run();
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
      );
    });
    expect(violations).toEqual([]);
  });
});
