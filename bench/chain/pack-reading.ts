import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Packs entries into a folder below `dist`, as the program itself is packed. The caller removes it. */
export async function packInto(entryPoints: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(ROOT, "dist", "bench-"));
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    external: ["#exceljs"],
    logLevel: "warning",
  });
  return folder;
}

/**
 * The program's reading, packed into a few files as the program itself is, so that reading alone starts as it does there.
 *
 * @returns the folder, which the caller removes
 */
export function packReading(): Promise<string> {
  return packInto({
    workbook: join(ROOT, "dist/workbook/index.js"),
    "node-ports": join(ROOT, "dist/cli/node/guarded-reader-ports.js"),
    "guarded-reader": join(ROOT, "dist/cli/node/guarded-reader.js"),
    "guarded-reader-child": join(ROOT, "dist/cli/node/guarded-reader-child.js"),
  });
}
