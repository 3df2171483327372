import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Region } from "../../src/domain/index.ts";
import { regions } from "../../src/regulation/index.ts";
import { type Entries, formWorkbook } from "../support/form-builder.ts";
import { xlsxOf } from "../support/form-files.ts";
import { freshFolder, ksd } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

/** The province with the most regions whose forms fit one workspace: 38, and itself. */
const PROVINCE = "35";
const jatim = regions().filter(({ code }) => code === PROVINCE || code.startsWith(`${PROVINCE}.`));

function formOf({ code, name }: Region, more: Entries = {}): Uint8Array {
  const identitas = { kode_daerah: code, nama_daerah: name, provinsi: "35 - Jawa Timur", ...more };
  const pemetaan = [{ jenis: "KSDD Sukarela", dasar_wajib: null }];
  return xlsxOf(formWorkbook({ identitas, pemetaan }));
}

const [, first] = jatim;
const malang = jatim.find(({ name }) => name === "Kabupaten Malang");

/** What no inbox is without. Two of the ten are forms all the same, but not this province's, and nobody's. */
function badFiles(): Readonly<Record<string, Uint8Array | string>> {
  if (first === undefined) throw new Error("no region");
  const form = formOf(first);
  return {
    "bukan formulir.xlsx": xlsxOf({ ...formWorkbook(), sheets: [], definedNames: {} }),
    "foto formulir.xlsx": Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    "kosong.xlsx": "",
    "kunci.xlsx": xlsxOf(formWorkbook({ identitas: { kode_daerah: null, nama_daerah: null } })),
    "provinsi lain.xlsx": xlsxOf(formWorkbook()),
    "putus.xlsx": form.subarray(0, form.length - 2000),
    "salah satu bita.xlsx": form.map((byte, at) => (at === 200 ? byte ^ 255 : byte)),
    "surat.xlsx": "%PDF-1.7 surat pengantar",
    "terkemas.xlsx": zipSync({ "formulir.xlsx": form }),
    "unduhan.xls": "<html><table><tr><td>Kode Daerah</td></tr></table></html>",
  };
}

beforeAll(() => {
  const inbox = join(folder.path, "kiriman");
  mkdirSync(inbox);
  for (const region of jatim) writeFileSync(join(inbox, `${region.code}.xlsx`), formOf(region));
  if (malang === undefined) throw new Error("no Malang");
  // The fortieth: a corrected form of a region that has one already.
  writeFileSync(join(inbox, `${malang.code} perbaikan.xlsx`), formOf(malang, { pic_jabatan: "Kabag" }));
  for (const [name, content] of Object.entries(badFiles())) writeFileSync(join(inbox, name), content);
});

interface Printed {
  readonly files: readonly {
    readonly file: string;
    readonly action: string;
    readonly verdict: string;
    readonly submission: { readonly id: string } | null;
    readonly findings: readonly { readonly code: string; readonly severity: string; readonly fix: string }[];
  }[];
}

it("forty good files are stored, ten bad ones refused with a reason each, whatever lies between them", () => {
  ksd(folder.path, "init", "jatim", "--province", PROVINCE, "--year", "2026");
  const { code, stdout } = ksd(join(folder.path, "jatim"), "import", "--json", "../kiriman");
  expect(code).toBe(1);
  const { files }: Printed = JSON.parse(stdout);
  const stored = files.filter(({ submission }) => submission !== null);
  const refused = files.filter(({ action }) => action === "refuse");
  expect(
    refused.map(({ file, findings }) => [file, findings.find(({ severity }) => severity === "GALAT")?.code]),
  ).toEqual([
    ["bukan formulir.xlsx", "BKS-06"],
    ["foto formulir.xlsx", "BKS-01"],
    ["kosong.xlsx", "BKS-01"],
    ["kunci.xlsx", "SEL-01"],
    ["provinsi lain.xlsx", "ID-07"],
    ["putus.xlsx", "BKS-01"],
    ["salah satu bita.xlsx", "BKS-01"],
    ["surat.xlsx", "BKS-01"],
    ["terkemas.xlsx", "BKS-01"],
    ["unduhan.xls", "BKS-01"],
  ]);
  expect(stored.map(({ submission }) => submission?.id).sort()).toEqual(
    [...jatim.map(({ code: region }) => `${region}-2026-v1`), `${malang?.code}-2026-v2`].sort(),
  );
  expect([files.length, stored.length, refused.length]).toEqual([50, 40, 10]);
  expect(refused.every(({ findings }) => findings.every(({ fix }) => fix !== ""))).toBe(true);

  const again: Printed = JSON.parse(ksd(join(folder.path, "jatim"), "import", "--json", "../kiriman").stdout);
  expect(again.files.filter(({ action }) => action === "insert" || action === "replace")).toEqual([]);
}, 120_000);
