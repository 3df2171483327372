import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Region } from "../../src/domain/index.ts";
import { templateModel } from "../../src/report/index.ts";
import { writeWorkbook } from "../../src/workbook/index.ts";
import { filledForm } from "./filled-form.ts";

/**
 * The generated form of each region as ksd's own template filled in, drop-downs, dictionary and all. A file that is there
 * already is kept: they are the same each time.
 *
 * @returns their paths, in order of region
 */
export async function writeForms(
  folder: string,
  wanted: readonly Region[],
  proposals: number,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const region of wanted) {
    const path = join(folder, `${region.code}-${proposals}.xlsx`);
    if (!existsSync(path)) {
      const model = templateModel({ region, year: 2026, prefill: filledForm(region, proposals) });
      writeFileSync(path, await writeWorkbook(model));
    }
    paths.push(path);
  }
  return paths;
}
