import type { FoundFile } from "./ports.ts";

/** Where a CSV file lies. */
export interface CsvFolder {
  /** The same for all files of the folder, whatever way led to it. */
  readonly key: string;
  readonly path: string;
  /** Without the folders above it. */
  readonly name: string;
  readonly isNamed: boolean;
}

const CSV = /\.csv$/i;

/** Whether a file is sent with others of its folder as one submission. */
export const isLooseCsv = ({ kind, name }: FoundFile): boolean => kind === "file" && CSV.test(name);

function setOf(files: readonly FoundFile[], folder: CsvFolder): FoundFile {
  const parts = files.map(({ path, name }) => ({ path, name })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const isNamed = folder.isNamed || files.some((file) => file.isNamed === true);
  return { path: folder.path, name: `${folder.name}/`, size, kind: "csv-set", parts, isNamed };
}

/**
 * CSV knows no sheets, so a form sent as CSV is several files: those of one folder are one submission, in the place of
 * the first of them. One alone is a file like any other.
 *
 * @param folders - of each loose CSV file
 */
export function csvSetsIn(
  files: readonly FoundFile[],
  folders: ReadonlyMap<FoundFile, CsvFolder>,
): readonly FoundFile[] {
  const groups = new Map<string, { readonly folder: CsvFolder; readonly files: FoundFile[] }>();
  for (const [file, folder] of folders) {
    const group = groups.get(folder.key) ?? { folder, files: [] };
    group.files.push(file);
    groups.set(folder.key, group);
  }
  const sets = [...groups.values()].filter((group) => group.files.length > 1);
  const setAt = new Map(sets.map((group) => [group.files[0], setOf(group.files, group.folder)]));
  const grouped = new Set(sets.flatMap((group) => group.files));
  return files.flatMap((file) => setAt.get(file) ?? (grouped.has(file) ? [] : [file]));
}
