import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { annotated, cellDump, exceljsWorkbook, fixture, formAnnotations, stripped } from "./support.ts";

/** These run where the programs are installed; `annotated-then-libreoffice.xlsx` stands in for them elsewhere. */
const has = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: "ignore" }).status === 0;
const folder = mkdtempSync(join(tmpdir(), "ksd-annotate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function savedByLibreOffice(name: string, bytes: Uint8Array): Uint8Array {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "saved"), file], {
    stdio: "ignore",
  });
  return new Uint8Array(readFileSync(join(folder, "saved", `${name}.xlsx`)));
}

describe.runIf(has("soffice", "--version"))("LibreOffice", () => {
  it.each([
    ["openpyxl", async () => fixture("openpyxl.xlsx")],
    ["libreoffice", async () => fixture("libreoffice.xlsx")],
    ["exceljs", exceljsWorkbook],
  ])("opens the marked copy of a workbook by %s; its save keeps every cell and can be stripped", async (name, make) => {
    const before = await make();
    const plain = await cellDump(savedByLibreOffice(`${name}-plain`, before));
    const saved = savedByLibreOffice(name, annotated(before));
    const kept = Object.entries(await cellDump(saved)).filter(([cell]) => cell in plain);
    expect(Object.fromEntries(kept)).toEqual(plain);
    expect(await cellDump(stripped(saved))).toEqual(plain);
  });
});

const NOTES = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({f"{s.title}!{c.coordinate}": c.comment.text for s in book for r in s.iter_rows() for c in r if c.comment}))
`;

describe.runIf(has("/usr/bin/python3", "-c", "import openpyxl"))("openpyxl", () => {
  it("opens the marked copy and reads the notes on their cells", () => {
    const file = join(folder, "notes.xlsx");
    writeFileSync(file, annotated(fixture("openpyxl.xlsx")));
    const notes = JSON.parse(execFileSync("/usr/bin/python3", ["-c", NOTES, file], { encoding: "utf8" })) as Record<
      string,
      string
    >;
    const block = (text: string) => `▼ Temuan ksd\n${text}\n▲ akhir temuan ksd`;
    const expected = formAnnotations.cells.map(({ sheet, cell, lines }): [string, string] => [
      `${sheet}!${cell}`,
      block(lines.join("\n")),
    ]);
    expect(notes).toEqual({
      ...Object.fromEntries(expected),
      "Pemetaan!A5": "Usulan lama",
      "Pemetaan!B7": `Tolong dicek, kodenya sama.\nBu Rina\n${block("SEL-11: kode U-002 sudah dipakai di B6.")}`,
    });
  });
});
