import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { formWorkbook } from "../support/form-builder.ts";
import { xlsxOf } from "../support/form-files.ts";
import { freshFolder, ksd } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

it("a form that came in before its headings were explained is read anew, as ksd says how", () => {
  const workbook = formWorkbook();
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ number, cells }) => ({
      number,
      cells: cells.map((cell) => (cell.text === "Judul Kerja Sama" ? { ...cell, text: "Nama Kegiatan" } : cell)),
    })),
  }));
  writeFileSync(join(folder.path, "kukar.xlsx"), xlsxOf({ ...workbook, sheets }));
  ksd(folder.path, "init", "kaltim", "--province", "64", "--year", "2026");
  const inKaltim = (...args: readonly string[]) => ksd(join(folder.path, "kaltim"), ...args);

  const first = inKaltim("import", "../kukar.xlsx");
  expect(first.code).toBe(1);
  expect(first.stdout.replace(/\s+/g, " ")).toContain('ksd import BERKAS --map "Nama Kegiatan=judul"');

  const mapped = inKaltim("import", "../kukar.xlsx", "--map", "Nama Kegiatan=judul");
  expect(mapped.stdout).toContain("  Judul dipetakan: “Nama Kegiatan” (Pemetaan C4) → judul, menurut --map\n");
  expect(mapped.stdout.replace(/\s+/g, " ")).toContain("Tarik dulu (ksd withdraw 64.02-2026-v1");
  expect(mapped.stdout).toContain("Diingat untuk 64.02: judul “Nama Kegiatan” berarti judul (ksd.config.json).\n");
  // What is stored was read without it, and is no damage.
  expect(inKaltim("verify", "--deep").code).toBe(0);

  expect(inKaltim("withdraw", "64.02-2026-v1", "--reason", "judul dipetakan").code).toBe(0);
  const again = inKaltim("import", "../kukar.xlsx");
  expect(again.code).toBe(0);
  expect(again.stdout).toContain("→ judul, menurut ksd.config.json\n");
  expect(inKaltim("verify", "--deep").code).toBe(0);
  const { submissions } = JSON.parse(inKaltim("export").stdout) as {
    submissions: readonly { version: number; pemetaan: readonly { judul: string | null }[] }[];
  };
  expect(submissions.map(({ version, pemetaan }) => [version, pemetaan.map(({ judul }) => judul)])).toEqual([
    [2, ["Penyelenggaraan angkutan sungai Tenggarong–Samarinda"]],
  ]);
});
