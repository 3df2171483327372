import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTRACTS } from "../../src/run/index.ts";
import { freshFolder, ksd, SAMPLES } from "./run-ksd.ts";

const folder = freshFolder();
const FORM = "kutim.xlsx";

beforeAll(() => copyFileSync(join(SAMPLES, "64.08-kutai-timur-2026.xlsx"), join(folder.path, FORM)));
afterAll(folder.remove);

const run = (...args: string[]) => ksd(folder.path, ...args);

describe("ksd validate --annotate", () => {
  it("writes the marked copy and leaves the file itself alone", () => {
    const before = readFileSync(join(folder.path, FORM));
    const { code, stdout } = run("validate", FORM, "--annotate", "catatan");
    expect(code).toBe(1);
    expect(stdout).toContain(`Salinan bertanda:\n  ${join("catatan", "kutim-catatan.xlsx")}\n`);
    expect(readFileSync(join(folder.path, FORM)).equals(before)).toBe(true);
  });

  it("may write beside the file, since the copy has another name", () => {
    expect(run("validate", FORM, "--annotate", ".").code).toBe(1);
    expect(readdirSync(folder.path)).toContain("kutim-catatan.xlsx");
  });

  it("tells programs where the copy is", () => {
    const printed = JSON.parse(run("validate", FORM, "--annotate", "catatan", "--json").stdout);
    expect(CONTRACTS.validate.safeParse(printed).error?.issues ?? []).toEqual([]);
    expect(printed.copies).toEqual([
      { source: FORM, copy: join("catatan", "kutim-catatan.xlsx"), kind: "marked", cells: null },
    ]);
  });

  it("says in words why a folder cannot be used", () => {
    const { code, stderr } = run("validate", FORM, "--annotate", FORM);
    expect([code, stderr.split("\n")[0]]).toEqual([2, `ksd: ${FORM} adalah berkas, padahal harus folder.`]);
  });

  it.runIf(process.getuid?.() !== 0 && process.platform !== "win32")("says that a folder is read-only", () => {
    const locked = join(folder.path, "terkunci");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    const { code, stderr } = run("validate", FORM, "--annotate", "terkunci");
    expect([code, stderr]).toEqual([2, expect.stringContaining("tidak boleh ditulis")]);
  });
});

describe("ksd validate --report", () => {
  it.each([
    ["md", /^# Berita Acara Perbaikan Formulir Kabupaten Kutai Timur \(64\.08\) Tahun 2026\n/],
    ["html", /^<!doctype html>\n<html lang="id">/],
  ])("prints the letter as %s", (format, start) => {
    const { code, stdout } = run("validate", FORM, "--report", format);
    expect(code).toBe(1);
    expect(stdout).toMatch(start);
  });

  it("prints it as JSON that keeps its contract", () => {
    const { stdout } = run("validate", FORM, "--report", "json");
    expect(CONTRACTS.letter.safeParse(JSON.parse(stdout)).error?.issues ?? []).toEqual([]);
  });

  it.each([
    [["validate", FORM, "--report", "docx"], 'ksd: Bentuk berita acara "docx" tidak dikenal.'],
    [["validate", FORM, "-o", "x.md"], "ksd: -o hanya berlaku bersama --report."],
    [
      ["validate", FORM, FORM.replace("kutim", "kutim-catatan"), "--report", "md"],
      "ksd: Berita acara dibuat untuk satu berkas; yang ditemukan 2.",
    ],
    [
      ["validate", FORM, "--report", "md", "-o", FORM],
      `ksd: ${FORM} bernama berkas kerja, padahal berita acara adalah teks.`,
    ],
    [
      ["validate", FORM, "--report", "md", "-o", join("tidak", "ada.md")],
      `ksd: ${join("tidak", "ada.md")} tidak dapat ditulis: foldernya tidak ada.`,
    ],
  ])("refuses %j in one sentence", (args, sentence) => {
    const { code, stderr } = run(...args);
    expect([code, stderr.split("\n")[0]]).toEqual([2, sentence]);
  });
});

describe("ksd fix", () => {
  it("proposes, applies and undoes", () => {
    const source = join(SAMPLES, "..", "test", "fixtures", "samples", "variants", "g-angka-tanggal-teks.xlsx");
    expect(run("fix", source, "--plan", "rencana.json").stdout).toContain(
      "Tanggal yang tersimpan sebagai teks menjadi tanggal.",
    );
    expect(CONTRACTS.fix.safeParse(JSON.parse(readFileSync(join(folder.path, "rencana.json"), "utf8"))).success).toBe(
      true,
    );
    expect(run("fix", "--apply", "rencana.json", "-o", "rapi.xlsx")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^rapi\.xlsx: \d+ sel dirapikan\.\n$/),
    });
    expect(run("fix", "rapi.xlsx").stdout).toBe("rapi.xlsx: tidak ada yang perlu dirapikan.\n");
    expect(run("fix", "rapi.xlsx", "--undo", "rencana.json", "-o", "balik.xlsx").code).toBe(0);
  });

  it("applies a plan to no other file", () => {
    const { code, stderr } = run("fix", FORM, "--apply", "rencana.json", "-o", "salah.xlsx");
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      `ksd: ${FORM} bukan lagi berkas yang rencananya dibuat: isinya sudah berubah.`,
    ]);
    expect(existsSync(join(folder.path, "salah.xlsx"))).toBe(false);
  });
});
