import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PYTHON = "/usr/bin/python3";
const LIBRE_OFFICE = "soffice";

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Other people's programs that open what we write; tests that need one are skipped, and say so, where it is missing. */
export const hasLibreOffice = works(LIBRE_OFFICE, ["--version"]);
export const hasOpenpyxl = works(PYTHON, ["-c", "import openpyxl"]);

function withTempFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "ksd-test-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens and saves in LibreOffice, which calculates every formula anew. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return withTempFolder((folder) => {
    const input = join(folder, "asal.xlsx");
    const output = join(folder, "hasil");
    writeFileSync(input, bytes);
    // Its own profile: two at once would otherwise wait for each other.
    const profile = `-env:UserInstallation=file://${join(folder, "profil")}`;
    execFileSync(LIBRE_OFFICE, [profile, "--headless", "--convert-to", "xlsx", "--outdir", output, input], {
      stdio: "ignore",
      timeout: 50_000,
    });
    return readFileSync(join(output, "asal.xlsx"));
  });
}

/**
 * Runs a Python program on the workbook (`book`, as openpyxl opens it, and its `names`); what it leaves in `result` comes back as JSON.
 * Ours must open without a warning; other programs use extensions that openpyxl warns of.
 */
export function askOpenpyxl<T>(bytes: Uint8Array, program: string, warnings: "error" | "ignore" = "error"): T {
  return withTempFolder((folder) => {
    const file = join(folder, "buku.xlsx");
    writeFileSync(file, bytes);
    const lines = [
      "import json, sys, warnings, openpyxl",
      `warnings.simplefilter("${warnings}")`,
      "book = openpyxl.load_workbook(sys.argv[1])",
      // A list up to openpyxl 3.0, a mapping since.
      'listed = getattr(book.defined_names, "definedName", None)',
      "names = {one.name: one for one in (book.defined_names.values() if listed is None else listed)}",
      program,
      "print(json.dumps(result, default=str))",
    ];
    return JSON.parse(
      execFileSync(PYTHON, ["-c", lines.join("\n"), file], { encoding: "utf8", maxBuffer: 1 << 28 }),
    ) as T;
  });
}
