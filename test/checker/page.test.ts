import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freshFolder, ksd, SAMPLES } from "../cli/run-ksd.ts";
import {
  answersOf,
  type DroppedFile,
  download,
  drop,
  dropPaths,
  type OpenedChecker,
  openChecker,
} from "../support/checker.ts";
import { CHROMIUM_OPTIONS, hasChromium } from "../support/page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = freshFolder();
afterAll(folder.remove);

const sample = (name: string): DroppedFile => ({ name, bytes: new Uint8Array(readFileSync(join(SAMPLES, name))) });
const PASER = sample("64.01-paser-2026.xlsx");
const KUKAR = sample("64.02-kutai-kartanegara-2026.xlsx");
const BROKEN: DroppedFile = { name: "rusak.xlsx", bytes: new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]) };

describe.skipIf(!hasChromium)("the page that checks forms", () => {
  const path = join(folder.path, "pemeriksa.html");
  let browser: Browser;
  let opened: OpenedChecker | null = null;

  beforeAll(async () => {
    const made = ksd(folder.path, "checker", "--province", "64", "--year", "2026", "--report-date", "2026-11-22");
    expect(made).toMatchObject({ code: 0, stdout: "pemeriksa.html\n" });
    browser = await chromium.launch(CHROMIUM_OPTIONS);
  });
  afterEach(() => opened?.page.context().close());
  afterAll(() => browser?.close());

  async function open(look: Parameters<typeof openChecker>[2] = {}): Promise<Page> {
    opened = await openChecker(browser, path, look);
    return opened.page;
  }
  const findings = (page: Page): Promise<string[]> =>
    page.$$eval(".finding", (items) => items.map((item) => item.textContent?.match(/[A-Z]{2,3}-\d\d/)?.[0] ?? ""));

  it("is one file under 1.5 MB that allows no connection", () => {
    const text = readFileSync(path, "utf8");
    expect(Buffer.byteLength(text)).toBeLessThan(1_500_000);
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; worker-src blob:; child-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'$/,
    );
  });

  it("says what came of a form and what to do, in both languages", async () => {
    const page = await open();
    await drop(page, [PASER]);
    expect(await page.textContent("#verdict-title")).toBe("Perlu perbaikan");
    expect(await page.textContent(".whose")).toBe("64.01-paser-2026.xlsx · Kabupaten Paser (64.01) · 2026");
    expect(await page.$$eval(".counts li", (items) => items.map((item) => item.textContent))).toEqual([
      "3 Harus diperbaiki",
      "6 Sebaiknya diperbaiki",
      "1 Untuk diketahui",
    ]);
    expect(await page.textContent("[aria-current=step]")).toContain("Perbaiki temuan");
    await page.click("button.language");
    expect(await page.textContent("#verdict-title")).toBe("Needs repair");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.textContent(".finding")).toContain("Must be repaired");
    await drop(page, [KUKAR]);
    expect(await page.textContent("#verdict-title")).toBe("Ready to send");
    expect(await page.textContent("[aria-current=step]")).toContain("Send it");
    expect(opened?.complaints).toEqual([]);
  });

  it("filters findings by urgency, sheet and words", async () => {
    const page = await open();
    await drop(page, [PASER]);
    const all = await findings(page);
    expect(all).toHaveLength(10);
    await page.uncheck("[name=should]");
    await page.uncheck("[name=note]");
    expect(await findings(page)).toEqual(["SEL-05", "SEL-12", "NR-03"]);
    expect(await page.textContent("output.count")).toBe("3 dari 10 temuan");
    await page.selectOption("[name=sheet]", { label: "Pemetaan" });
    expect(await findings(page)).toEqual(["SEL-12"]);
    await page.fill("[name=words]", "tidak ada di sini");
    expect(await page.textContent(".list .none")).toBe("Tidak ada temuan yang cocok dengan saringan ini.");
    await page.click("[type=reset]");
    await expect.poll(() => findings(page)).toEqual(all);
    await page.fill("[name=words]", "KARUNG ton");
    expect(await findings(page)).toEqual(["NR-03"]);
  });

  it("lists several files with a verdict each, and shows the one that is chosen", async () => {
    const page = await open();
    await drop(page, [PASER, KUKAR, BROKEN, { name: "~$kukar.xlsx", bytes: new Uint8Array(9) }]);
    const lines = await page.$$eval(".files li", (items) =>
      items.map((item) => [...item.querySelectorAll(".name, .outcome")].map((part) => part.textContent).join(": ")),
    );
    expect(lines).toEqual([
      "64.01-paser-2026.xlsx: Perlu perbaikan · 3 harus diperbaiki",
      "64.02-kutai-kartanegara-2026.xlsx: Siap kirim",
      "rusak.xlsx: Belum dapat diterima · 1 harus diperbaiki",
      "~$kukar.xlsx: Dilewati",
    ]);
    await page.click(".files li:nth-child(3) button");
    expect(await page.textContent(".whose")).toBe("rusak.xlsx · daerah tidak terbaca");
    expect(await findings(page)).toEqual(["BKS-01"]);
    expect(await page.$("[data-want=annotate]")).toBeNull();
  });

  it("says of a dropped folder to open it, and checks what lies beside it", async () => {
    const page = await open();
    const inbox = join(folder.path, "kiriman masuk");
    mkdirSync(inbox, { recursive: true });
    await dropPaths(page, [inbox]);
    const said =
      "Ini folder, bukan berkas. Buka foldernya, lalu seret berkas formulirnya ke sini (formulir CSV: semua berkasnya sekaligus).";
    const card = () => page.$$eval(".verdict h2, .verdict p", (parts) => parts.map((part) => part.textContent));
    expect(await card()).toEqual(["Dilewati", "kiriman masuk/", said]);
    expect(await page.textContent("[aria-current=step]")).toContain("Pilih berkas");
    expect(await page.textContent(".invite")).toBe("Seret formulir ke sini");
    await dropPaths(page, [inbox, join(SAMPLES, KUKAR.name)]);
    const lines = () =>
      page.$$eval(".files li", (items) =>
        items.map((item) => [...item.querySelectorAll(".name, .outcome")].map((part) => part.textContent).join(": ")),
      );
    const expected = [`${KUKAR.name}: Siap kirim`, "kiriman masuk/: Dilewati"];
    await expect.poll(lines, { timeout: 60_000 }).toEqual(expected);
    await page.click(".files li:nth-child(2) button");
    expect(await card()).toEqual(["Dilewati", "kiriman masuk/", said]);
    expect(opened?.complaints).toEqual([]);
  });

  it("refuses a form of another province or year than the page was made for", async () => {
    const page = await open();
    ksd(folder.path, "checker", "--province", "63", "--year", "2027", "-o", "lain.html");
    const other = await openChecker(browser, join(folder.path, "lain.html"));
    await drop(other.page, [KUKAR]);
    const [answer] = await answersOf(other.page);
    const codes = answer?.files[0]?.findings.map(({ code, cells }) => [code, cells.join()]);
    expect(codes?.filter(([code]) => code === "ID-07")).toHaveLength(2);
    expect(await other.page.textContent("#verdict-title")).toBe("Belum dapat diterima");
    await other.page.context().close();
    await drop(page, [KUKAR]);
    expect(await findings(page)).not.toContain("ID-07");
  });

  it("gives a slip with the hash of the file, the verdict and the counts", async () => {
    const page = await open();
    await drop(page, [KUKAR]);
    const slip = await download(page, "receipt", folder.path);
    expect(slip.name).toBe("64.02-kutai-kartanegara-2026-tanda-periksa.txt");
    const { stdout } = ksd(folder.path, "validate", "--json", join(SAMPLES, KUKAR.name));
    const { files, ruleset }: { files: [{ sha256: string }]; ruleset: string } = JSON.parse(stdout);
    const text = readFileSync(slip.path, "utf8");
    expect(text).toContain("Hasil          : SIAP KIRIM: tidak ada yang harus diperbaiki\r\n");
    expect(text).toContain(`Sidik SHA-256  : ${files[0].sha256}\r\n`);
    expect(text).toContain("Daerah         : Kabupaten Kutai Kartanegara (64.02)\r\n");
    expect(text).toMatch(/Harus diperbaiki {5}: 0\r\n/);
    expect(text).toContain(`${ruleset} (rakor)`);
    await drop(page, [PASER]);
    const other = await download(page, "receipt", folder.path);
    expect(readFileSync(other.path, "utf8")).toContain("BELUM SIAP KIRIM");
  });

  it.each([
    ["takes too long", "() => undefined", 31_000, "BKS-03"],
    [
      "brings the worker down",
      "(worker) => setTimeout(() => worker.dispatchEvent(new ErrorEvent('error')))",
      // Turned forward, the clock would also end the second worker, which may still be loading.
      0,
      "BKS-01",
    ],
  ])("a file that %s costs itself only", async (_what, doing, milliseconds, code) => {
    const page = await open();
    await page.context().close();
    const context = await browser.newContext();
    const fresh = await context.newPage();
    await fresh.clock.install();
    await fresh.addInitScript(`{
      const post = Worker.prototype.postMessage;
      let jobs = 0;
      Worker.prototype.postMessage = function (...job) {
        jobs += 1;
        return jobs === 1 ? (${doing})(this) : post.apply(this, job);
      };
    }`);
    await fresh.goto(`file://${path}`);
    await fresh.setInputFiles("#files", [
      { name: KUKAR.name, mimeType: "application/octet-stream", buffer: Buffer.from(KUKAR.bytes) },
    ]);
    await fresh.waitForSelector(".busy");
    await fresh.waitForTimeout(500);
    await fresh.clock.fastForward(milliseconds);
    await fresh.waitForSelector("#page[aria-busy=false]");
    expect(await findings(fresh)).toEqual([code]);
    await drop(fresh, [KUKAR]);
    expect(await fresh.textContent("#verdict-title")).toBe("Siap kirim");
    await context.close();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
    ["dark", 360],
  ] as const)("keeps to WCAG 2.2 AA, %s, %i pixels wide, and nothing sticks out", async (colorScheme, width) => {
    const page = await open({ colorScheme, width });
    const check = async (): Promise<void> => {
      // The page's own policy forbids it to take in scripts; the debugger's door is not the page's.
      const session = await page.context().newCDPSession(page);
      await session.send("Runtime.evaluate", { expression: AXE });
      const { result } = await session.send("Runtime.evaluate", {
        expression: `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map((node) => node.html).join(" ")).join("\\n"))`,
        awaitPromise: true,
      });
      expect(result.value).toBe("");
      expect(await page.$eval("html", (root) => root.scrollWidth - root.clientWidth)).toBe(0);
    };
    await check();
    await drop(page, [PASER, KUKAR, BROKEN]);
    await page.click("summary");
    await check();
  });

  it("can be worked by keyboard alone", async () => {
    const page = await open();
    // Asked for early: the browser takes a moment to hand choosers over.
    const choosing = page.waitForEvent("filechooser");
    const focused = (): Promise<string> => page.$eval(":focus", (one) => one.id || one.className || one.nodeName);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("language");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("choose");
    await page.keyboard.press("Enter");
    await (await choosing).setFiles([{ name: PASER.name, mimeType: "a/b", buffer: Buffer.from(PASER.bytes) }]);
    await page.waitForSelector("#page[aria-busy=false]");
    expect(await focused()).toBe("verdict-title");
    expect(await page.textContent("[role=status].unseen")).toBe("64.01-paser-2026.xlsx: Perlu perbaikan");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("choose");
    await page.keyboard.press("Tab");
    const [given] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(given.suggestedFilename()).toBe("64.01-paser-2026-catatan.xlsx");
    expect(await focused()).toBe("main");
  });
});
