import { realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { type CsvFolder, csvSetsIn, type FoundFile, isLooseCsv } from "../../run/index.ts";

/**
 * The CSV files of one folder as one submission: see `csvSetsIn`.
 *
 * @param named - what the user named
 */
export async function groupCsv(files: readonly FoundFile[], named: readonly string[]): Promise<readonly FoundFile[]> {
  const namedPaths = new Set(named.map((path) => resolve(path)));
  const folders = new Map<FoundFile, CsvFolder>();
  for (const file of files.filter(isLooseCsv)) {
    const path = dirname(file.path);
    const isNamed = namedPaths.has(resolve(path));
    folders.set(file, { key: await realpath(path), path, name: basename(resolve(path)), isNamed });
  }
  return csvSetsIn(files, folders);
}
