import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshFolder, ksd, SAMPLES } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);
const workspace = join(folder.path, "kerja");
const run = (...args: readonly string[]) => ksd(workspace, ...args);

beforeAll(() => {
  ksd(folder.path, "init", "kerja", "--province", "64", "--year", "2026");
  run("import", join(SAMPLES, "64.01-paser-2026.xlsx"));
});

it("history, withdraw, diff and trace answer under both names, in 100 columns, exit 0", () => {
  const lines = [
    ["history", "--region", "64.01"],
    ["riwayat"],
    ["trace", "64.01-2026-U-001"],
    ["lacak", "T-cocok-64.01"],
    ["diff", "64.01", "64.01-2026-v1"],
    ["bandingkan", join(SAMPLES, "64.01-paser-2026.xlsx")],
    ["verifikasi", "--deep"],
    ["withdraw", "64.01-2026-v1", "--reason", "Uji"],
    ["tarik", "64.01-2026-v1", "--undo", "--reason", "Uji selesai"],
  ];
  for (const line of lines) {
    const { code, stdout } = run(...line);
    expect([line[0], code]).toEqual([line[0], 0]);
    expect(stdout.trim()).not.toBe("");
    const tooLong = stdout.split("\n").filter((one) => one.length > 100 && !one.includes(".ksd/asal/"));
    expect([line[0], tooLong]).toEqual([line[0], []]);
  }
});

it("says what is missing, exit 2", () => {
  const withoutReason = run("withdraw", "64.01-2026-v1");
  expect([withoutReason.code, withoutReason.stderr]).toEqual([2, expect.stringContaining("--reason")]);
  const unknown = run("withdraw", "64.01-2026-v7", "--reason", "Uji");
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("64.01-2026-v1")]);
  const both = run("import", SAMPLES, "--strict", "--partial");
  expect([both.code, both.stderr]).toEqual([2, expect.stringContaining("--partial")]);
});

it("verify exits 1 when an original is gone and when a row was changed, and says what to do", () => {
  const database = new DatabaseSync(join(workspace, ".ksd", "ksd.sqlite"));
  database.exec(`UPDATE row SET "values" = json_set("values", '$.biaya_rp', 1) WHERE id = '64.01-2026-U-001'`);
  database.close();
  const changed = run("verify");
  expect([changed.code, changed.stdout]).toEqual([1, expect.stringContaining("biaya_rp (Pemetaan AA5)")]);
  const asal = join(workspace, ".ksd", "asal");
  for (const name of readdirSync(asal)) rmSync(join(asal, name));
  const missing = run("verify", "--json");
  const { ok, faults } = JSON.parse(missing.stdout);
  expect([missing.code, ok]).toEqual([1, false]);
  expect(faults.map(({ code }: { code: string }) => code)).toEqual(["content-changed", "original-missing"]);
});
