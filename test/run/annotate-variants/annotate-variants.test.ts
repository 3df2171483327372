import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../../src/finding/index.ts";
import { annotateFiles, type Checked, type CheckedFile, validateFiles } from "../../../src/run/index.ts";
import { hasLibreOffice, hasOpenpyxl } from "../../support/office.ts";
import { type MemoryPorts, memoryPorts, SAMPLES } from "../memory-ports.ts";

const PYTHON = "/usr/bin/python3";
const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const SAMPLE = join(SAMPLES, "64.02-kutai-kartanegara-2026.xlsx");

const root = mkdtempSync(join(tmpdir(), "ksd-variants-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bytesIn = (folder: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));

function written(folder: string, files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}

async function checked(files: Readonly<Record<string, Uint8Array>>): Promise<[MemoryPorts, Checked]> {
  const computer = await memoryPorts();
  for (const [path, bytes] of Object.entries(files)) computer.content.set(path, bytes);
  const input = { paths: Object.keys(files), workspace: null, reportDate: "2026-11-22" };
  return [computer, await validateFiles(computer.ports, input)];
}

/** The marked copies, each under the name of its original. */
async function copiesOf(files: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, Uint8Array>>> {
  const [computer, found] = await checked(files);
  const { copies } = await annotateFiles(computer.ports, found, "catatan");
  return Object.fromEntries(
    copies.map(({ source, copy }) => [source, computer.content.get(copy ?? "") ?? new Uint8Array()]),
  );
}

const said = ({ code, severity, at, value }: Finding) => [code, severity, at.sheet, at.cells.join(" "), value];
const about = ({ validated: { verdict, ledger, findings } }: CheckedFile) => ({
  verdict,
  ledger,
  found: findings.map(said),
});

async function outcomes(files: Readonly<Record<string, Uint8Array>>) {
  const [, { files: found }] = await checked(files);
  return Object.fromEntries(found.map((file) => [file.source.name, about(file)]));
}

function faults(paths: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(execFileSync(PYTHON, [program("strict_package.py"), ...paths], { encoding: "utf8" }));
}

describe.runIf(hasOpenpyxl)("forms as people send them", () => {
  let sent: Readonly<Record<string, Uint8Array>> = {};
  let copies: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    const folder = join(root, "kiriman");
    mkdirSync(folder);
    execFileSync(PYTHON, [program("write_variants.py"), SAMPLE, folder], { stdio: ["ignore", "ignore", "inherit"] });
    sent = bytesIn(folder);
    copies = await copiesOf(sent);
  }, 60_000);

  it("are marked in their own workbooks, with nothing in them that Excel would repair", () => {
    expect(Object.keys(copies)).toHaveLength(11);
    const found = faults(written(join(root, "salinan"), copies));
    expect(Object.values(found)).toEqual(Object.keys(copies).map(() => []));
  });

  it("say the same to ksd as before", async () => {
    expect(await outcomes(copies)).toEqual(await outcomes(sent));
  }, 60_000);

  it.runIf(hasLibreOffice)(
    "say the same when LibreOffice has saved them, and carry each mark once after another pass",
    async () => {
      const saved = join(root, "disimpan");
      const paths = written(join(root, "dibuka"), copies);
      const profile = `-env:UserInstallation=file://${join(root, "profil")}`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", saved, ...paths], {
        stdio: "ignore",
        timeout: 100_000,
      });
      const reopened = bytesIn(saved);
      expect(await outcomes(reopened)).toEqual(await outcomes(sent));
      const again = await copiesOf(reopened);
      expect(await outcomes(again)).toEqual(await outcomes(sent));
      const fresh = Object.values(faults(written(join(root, "lagi"), again))).flat();
      // What LibreOffice itself writes: every box of a note under one number.
      expect(fresh.filter((fault) => !fault.includes("shape twice shape_0"))).toEqual([]);
    },
    180_000,
  );
});
