import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { FileJson, ValidateJson } from "../../src/run/index.ts";

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

interface Look {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
}

/** Keeps what the worker says, so that a test can read it. */
const LISTEN = `
globalThis.answers = [];
globalThis.Worker = class extends Worker {
  constructor(address) {
    super(address);
    this.addEventListener("message", ({ data }) => globalThis.answers.push(data));
  }
};`;

export async function openChecker(browser: Browser, path: string, look: Look = {}): Promise<OpenedChecker> {
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
  await page.addInitScript(LISTEN);
  await page.goto(address);
  return { page, complaints };
}

/** Drops files and waits until none is left to be checked. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.setInputFiles(
    "#files",
    files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })),
  );
  await page.waitForSelector("#page[aria-busy=false]", { timeout: 90_000 });
}

/** Drops what lies on the disk, folders too, as a hand at the mouse does. */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await browser.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
  }
  await page.waitForSelector(".verdict");
  await page.waitForSelector("#page[aria-busy=false]", { timeout: 90_000 });
}

/** What the worker has answered since it was last asked, as `ksd validate --json` prints it. */
export async function answersOf(page: Page, language: "id" | "en" = "id"): Promise<readonly ValidateJson[]> {
  return page.evaluate<readonly ValidateJson[]>(
    `answers.splice(0).flatMap((one) => one.kind === "checked" ? [one.answer.json.${language}] : [])`,
  );
}

/** All but the path, which is another on the page. */
export function withoutPath({ path: _path, ...file }: FileJson): Omit<FileJson, "path"> {
  return file;
}

/** Saves what a button of the page gives. */
export async function download(page: Page, want: string, folder: string): Promise<{ name: string; path: string }> {
  const [given] = await Promise.all([page.waitForEvent("download"), page.click(`[data-want=${want}]`)]);
  const name = given.suggestedFilename();
  const path = `${folder}/${name}`;
  await given.saveAs(path);
  return { name, path };
}
