import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshFolder, KSD, ksd, type Outcome, ROOT } from "./run-ksd.ts";

const folder = freshFolder();
const inDemo = join(folder.path, "peta-ksd-demo");
const REPORTS = [
  "peta-potensi-64-2026.xlsx",
  "peta-potensi-64-2026.md",
  "daftar-program-64-2026.md",
  "peta-potensi-64-2026.html",
];
let first: Outcome;

beforeAll(() => {
  first = ksd(folder.path, "demo");
});
afterAll(folder.remove);

const openLines = `Buka:\n${REPORTS.map((name) => `  peta-ksd-demo/${name}\n`).join("")}`;

describe("ksd demo", () => {
  it("goes all the way and says what to open", () => {
    expect(first.code).toBe(0);
    expect(first.stdout).toContain("11 berkas: 6 diterima, 5 diterima sebagian.");
    expect(first.stdout).toContain("11 kiriman disimpan.");
    expect(first.stdout.endsWith(openLines)).toBe(true);
    expect(REPORTS.map((name) => existsSync(join(inDemo, name)))).toEqual([true, true, true, true]);
  });

  it("refreshes the same folder the second time, to the same reports", () => {
    const before = REPORTS.map((name) => readFileSync(join(inDemo, name)));
    const again = ksd(folder.path, "demo");
    expect(again.code).toBe(0);
    expect(again.stdout).toContain("sudah ada: disegarkan.");
    expect(again.stdout).toContain("0 kiriman disimpan. 11 sudah ada.");
    expect(REPORTS.map((name) => readFileSync(join(inDemo, name)))).toEqual(before);
  });
});

describe("reports of one store and one date", () => {
  const reportIn = (TZ: string, LANG: string, name: string): Buffer[] => {
    const args = [KSD, "report", "--format", "xlsx,md,html", "--report-date", "2026-11-22", "-o", name];
    const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
    expect(spawnSync(process.execPath, args, { cwd: inDemo, env }).status).toBe(0);
    return REPORTS.map((file) => readFileSync(join(inDemo, name, file)));
  };

  it("have the same bytes in Jayapura and in Los Angeles", () => {
    const here = reportIn("Asia/Jayapura", "id_ID.UTF-8", "timur");
    const there = reportIn("America/Los_Angeles", "C", "barat");
    expect(REPORTS.filter((_, index) => !here[index]?.equals(there[index] ?? Buffer.alloc(0)))).toEqual([]);
  }, 60_000);
});

describe("in the demo's workspace", () => {
  it("status has a line for each of the eleven regions", () => {
    const { code, stdout } = ksd(inDemo, "status");
    expect(code).toBe(0);
    const lines = stdout.split("\n").filter((line) => /^64/.test(line));
    expect(lines.map((line) => line.slice(0, 6).trim())).toEqual([
      "64",
      "64.01",
      "64.02",
      "64.03",
      "64.07",
      "64.08",
      "64.09",
      "64.11",
      "64.71",
      "64.72",
      "64.74",
    ]);
    expect(stdout).toContain("11 dari 11 daerah sudah mengirim, tahun 2026.");
  });

  it("score explains the first proposal: its contributions add up to its score", () => {
    const { proposals } = JSON.parse(ksd(inDemo, "score", "--json").stdout);
    const [best] = proposals;
    const { code, stdout } = ksd(inDemo, "skor", best.id);
    expect(code).toBe(0);
    const shown = best.score.toFixed(1).replace(".", ",");
    expect(stdout).toContain(`Skor ${shown} · Prioritas ${best.priority} · peringkat 1 dari ${proposals.length}`);
    expect(stdout).toContain("Tidak ada usulan dengan skor lebih tinggi.");
  });

  it("export --format json is one document with all submissions", () => {
    const { code, stdout, stderr } = ksd(inDemo, "export", "--format", "json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { province, year, submissions } = JSON.parse(stdout);
    expect([province, year, submissions.length]).toEqual(["64", 2026, 11]);
  });

  it("export ends quietly when its reader goes away", () => {
    const command = `"${process.execPath}" "${join(ROOT, "bin/ksd.js")}" export | head -c 100 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: inDemo, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });

  it("works from a folder below the workspace", () => {
    expect(ksd(join(inDemo, ".ksd"), "status", "--json").code).toBe(0);
  });

  it("a dry run writes nothing and says what the run would do", () => {
    const before = readFileSync(join(inDemo, ".ksd", "ksd.sqlite"));
    const variant = join(ROOT, "test/fixtures/samples/variants/b-libreoffice.xlsx");
    const { stdout } = ksd(inDemo, "import", "--dry-run", "--json", variant);
    const [file] = JSON.parse(stdout).files;
    expect(file.action).toBe("replace");
    expect(file.submission).toEqual({ id: `${file.region}-2026-v2`, version: 2, replaces: `${file.region}-2026-v1` });
    expect(readFileSync(join(inDemo, ".ksd", "ksd.sqlite"))).toEqual(before);
  });
});
