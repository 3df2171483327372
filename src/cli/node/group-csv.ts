import { realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { FoundFile } from "../../run/index.ts";

const CSV = /\.csv$/i;

const isLoose = ({ kind, name }: FoundFile): boolean => kind === "file" && CSV.test(name);

function setOf(files: readonly FoundFile[]): FoundFile {
  const path = dirname(files[0]?.path ?? ".");
  const parts = files
    .map(({ path: part, name }) => ({ path: part, name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return { path, name: basename(resolve(path)), size, kind: "csv-set", parts };
}

/**
 * CSV knows no sheets, so a form sent as CSV is several files: those of one folder are one submission, in the place of
 * the first of them. One alone is a file like any other.
 */
export async function groupCsv(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const byFolder = new Map<string, FoundFile[]>();
  for (const file of files.filter(isLoose)) {
    const folder = await realpath(dirname(file.path));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  const groups = [...byFolder.values()].filter((group) => group.length > 1);
  const setAt = new Map(groups.map((group) => [group[0], setOf(group)]));
  const grouped = new Set(groups.flat());
  return files.flatMap((file) => setAt.get(file) ?? (grouped.has(file) ? [] : [file]));
}
