import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

/** A file as it is dropped on the page. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The page that checks forms, opened from disk, with all that a browser complains about. */
export interface OpenedChecker {
  readonly page: Page;
  readonly complaints: string[];
}

export async function openChecker(
  browser: Browser,
  path: string,
  look: { readonly colorScheme?: "light" | "dark"; readonly width?: number } = {},
): Promise<OpenedChecker> {
  const address = pathToFileURL(path).href;
  const { colorScheme = "light", width = 1280 } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    const isOwn = request.url() === address || request.url().startsWith("blob:");
    if (!isOwn) complaints.push(`request: ${request.url().slice(0, 60)}`);
  });
  // What the worker says, as the page hears it: findings as JSON.
  await page.addInitScript(() => {
    const answers: unknown[] = [];
    Object.assign(globalThis, { answers });
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor(address: string | URL) {
        super(address);
        this.addEventListener("message", ({ data }) => answers.push(data));
      }
    };
  });
  await page.goto(address);
  return { page, complaints };
}

/** Drops files and waits until none is left to be checked. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.setInputFiles(
    "#files",
    files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })),
  );
  await page.waitForFunction(() => document.getElementById("page")?.getAttribute("aria-busy") === "false");
  await page.waitForFunction(() => document.querySelector(".outcome.waiting, .outcome.checking") === null);
}
