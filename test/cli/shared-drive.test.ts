import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { isSharedDrive, isSharedName } from "../../src/cli/node/shared-drive.ts";
import { freshFolder, ksd } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

describe("folders that are copied elsewhere while we write, and shares", () => {
  it.each([
    "C:\\Users\\siti\\OneDrive\\pemetaan",
    "C:\\Users\\siti\\OneDrive - Pemprov Kaltim\\Dokumen\\pemetaan-2026",
    "C:\\Users\\siti\\Dropbox (Biro Kerja Sama)\\pemetaan",
    "G:\\Drive Saya\\pemetaan",
    "G:\\My Drive\\pemetaan",
    "G:\\Shared drives\\Biro\\pemetaan",
    "/home/siti/Google Drive/pemetaan",
    "/Users/siti/Library/Mobile Documents/com~apple~CloudDocs/pemetaan",
    "/Users/siti/Library/CloudStorage/GoogleDrive-siti@contoh.example/pemetaan",
    "/home/siti/Nextcloud2/pemetaan",
    "\\\\server\\biro\\pemetaan",
    "\\\\?\\UNC\\server\\biro\\pemetaan",
  ])("%s", (path) => {
    expect(isSharedName(path)).toBe(true);
  });

  it("a folder that OneDrive names itself, whatever it is called", () => {
    const environment = { OneDriveCommercial: "D:\\Kantor\\" };
    expect(isSharedName("D:\\kantor\\pemetaan", environment)).toBe(true);
    expect(isSharedName("D:\\Kantor Lama\\pemetaan", environment)).toBe(false);
  });
});

it.each([
  "C:\\Users\\siti\\Documents\\pemetaan-2026",
  "\\\\?\\C:\\pemetaan",
  "/home/siti/boxing/pemetaan",
  "/home/siti/OneDriveLama/pemetaan",
  "D:\\Dropbox.lama\\pemetaan",
  "/home/siti/pemetaan my drive notes/x",
])("an ordinary folder is not taken for one: %s", (path) => {
  expect(isSharedName(path, { OneDrive: "" })).toBe(false);
});

it("a workspace in a synced folder uses the rollback journal and says so, also behind a link", () => {
  const synced = join(folder.path, "OneDrive - Pemprov Kaltim");
  mkdirSync(synced);
  const made = ksd(synced, "init", "kerja", "--province", "64", "--year", "2026");
  expect(made.code).toBe(0);
  symlinkSync(join(synced, "kerja"), join(folder.path, "kerja"), "junction");
  expect(isSharedDrive(join(folder.path, "kerja", "ksd.sqlite"))).toBe(true);
  const status = ksd(join(folder.path, "kerja"), "status");
  expect(status.stderr).toContain("folder tersinkron");
  const database = new DatabaseSync(join(synced, "kerja", ".ksd", "ksd.sqlite"));
  expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "delete" });
  database.close();
});
