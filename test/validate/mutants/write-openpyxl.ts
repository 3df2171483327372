import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Book } from "./book.ts";

const PROGRAM = fileURLToPath(new URL("write_openpyxl.py", import.meta.url));

/** Has another program write the books, all in one go: what it makes of them is not ours. */
export function writtenByOpenpyxl(books: readonly Book[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "ksd-mutants-"));
  try {
    const plans = books.map((book, at) => ({ ...book, file: join(folder, `${at}.xlsx`) }));
    const list = join(folder, "rencana.json");
    writeFileSync(list, JSON.stringify(plans));
    execFileSync("/usr/bin/python3", [PROGRAM, list], { stdio: ["ignore", "ignore", "inherit"] });
    return plans.map(({ file }) => new Uint8Array(readFileSync(file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
