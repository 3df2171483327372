import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as sheetjs from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLegacyReader, type RawWorkbook, readWorkbook } from "../../src/workbook/index.ts";
import { checkForm, contentOf } from "../support/check-form.ts";
import { hasLibreOffice } from "../support/office.ts";

const SAMPLE = fileURLToPath(new URL("../../samples/64.02-kutai-kartanegara-2026.xlsx", import.meta.url));
const hasGnumeric = spawnSync("ssconvert", ["--version"], { stdio: "ignore" }).status === 0;
const folder = mkdtempSync(join(tmpdir(), "ksd-programs-"));
const sample = join(folder, "kukar.xlsx");
const legacyReader = await loadLegacyReader();

beforeAll(() => writeFileSync(sample, readFileSync(SAMPLE)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function workbookAt(path: string): RawWorkbook {
  const result = readWorkbook(readFileSync(path), { fileName: path, legacyReader });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.workbook;
}

/** Every value of every row and where it stands. */
const contentAt = (path: string): unknown => contentOf(checkForm(workbookAt(path)));

describe("the same form saved by another program gives the same submission, value by value", () => {
  it("that is a form with rows", () => {
    expect(checkForm(workbookAt(sample)).submission?.rows.length).toBeGreaterThan(90);
  });

  it.skipIf(!hasLibreOffice).each(["xls", "ods"])(
    "LibreOffice: .%s",
    (format) => {
      const profile = `-env:UserInstallation=file://${join(folder, "profil")}`;
      const options = [profile, "--headless", "--convert-to", format, "--outdir", folder, sample];
      execFileSync("soffice", options, { stdio: "ignore", timeout: 90_000 });
      expect(contentAt(join(folder, `kukar.${format}`))).toEqual(contentAt(sample));
    },
    100_000,
  );

  it.skipIf(!hasGnumeric).each(["xls", "ods", "xlsx"])("Gnumeric: .%s", (format) => {
    const path = join(folder, `gnumeric.${format}`);
    execFileSync("ssconvert", [sample, path], { stdio: "ignore" });
    expect(contentAt(path)).toEqual(contentAt(sample));
  });

  it.each([
    ["xlsb", "xlsb"],
    ["xls", "biff8"],
    ["xls", "xlml"],
  ] as const)("SheetJS: .%s (%s)", (format, bookType) => {
    const { SheetNames, Sheets } = sheetjs.read(readFileSync(sample), { cellNF: true });
    const path = join(folder, `sheetjs-${bookType}.${format}`);
    writeFileSync(path, new Uint8Array(sheetjs.write({ SheetNames, Sheets }, { type: "array", bookType })));
    expect(contentAt(path)).toEqual(contentAt(sample));
  });
});
