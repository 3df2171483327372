import { realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { FoundFile } from "../../run/index.ts";

const CSV = /\.csv$/i;

const isLoose = ({ kind, name }: FoundFile): boolean => kind === "file" && CSV.test(name);

function setOf(files: readonly FoundFile[], isFolderNamed: boolean): FoundFile {
  const path = dirname(files[0]?.path ?? ".");
  const parts = files
    .map(({ path: part, name }) => ({ path: part, name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const isNamed = isFolderNamed || files.some((file) => file.isNamed === true);
  return { path, name: `${basename(resolve(path))}/`, size, kind: "csv-set", parts, isNamed };
}

/**
 * CSV knows no sheets, so a form sent as CSV is several files: those of one folder are one submission, in the place of
 * the first of them. One alone is a file like any other.
 *
 * @param named - what the user named
 */
export async function groupCsv(files: readonly FoundFile[], named: readonly string[]): Promise<readonly FoundFile[]> {
  const namedPaths = new Set(named.map((path) => resolve(path)));
  const byFolder = new Map<string, FoundFile[]>();
  for (const file of files.filter(isLoose)) {
    const folder = await realpath(dirname(file.path));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  const groups = [...byFolder.values()].filter((group) => group.length > 1);
  const setAt = new Map(
    groups.map((group) => [group[0], setOf(group, namedPaths.has(resolve(dirname(group[0]?.path ?? "."))))]),
  );
  const grouped = new Set(groups.flat());
  return files.flatMap((file) => setAt.get(file) ?? (grouped.has(file) ? [] : [file]));
}
