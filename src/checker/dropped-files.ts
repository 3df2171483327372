import { type CsvFolder, csvSetsIn, type FoundFile, isLooseCsv, kindOfName } from "../run/index.ts";
import type { Dropped } from "./protocol.ts";

/** One submission, as the command line would find it in a folder. */
export interface Submission {
  readonly source: FoundFile;
  readonly files: readonly Dropped[];
}

/** What several CSV files that lie in no folder are called together. */
const NO_FOLDER = "kiriman-csv";

/** CSV files dropped together are one submission; every other file is one by itself, in order of name. */
export function submissionsOf(files: readonly File[]): readonly Submission[] {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  // Two files of one name come from two folders that the page is not told of.
  const dropped = sorted.map((blob, at) => ({ path: `${at}/${blob.name}`, blob, name: blob.name }));
  const found = dropped.map(
    ({ path, name, blob }): FoundFile => ({ path, name, size: blob.size, kind: kindOfName(name), isNamed: true }),
  );
  const folder: CsvFolder = { key: NO_FOLDER, path: NO_FOLDER, name: NO_FOLDER, isNamed: true };
  const folders = new Map(found.filter(isLooseCsv).map((file) => [file, folder]));
  return csvSetsIn(found, folders).map((source) => {
    const paths = source.kind === "csv-set" ? source.parts.map(({ path }) => path) : [source.path];
    return {
      source,
      files: dropped.filter(({ path }) => paths.includes(path)).map(({ path, blob }) => ({ path, blob })),
    };
  });
}

/** What was dropped on the page at once. */
export interface Drop {
  readonly files: readonly File[];
  /** Names of folders; a page is given no more of them. */
  readonly folders: readonly string[];
}

/** Tells folders from files: a browser hands both over as files, and reading a folder fails as a lost file does. */
export function dropOf({ items, files }: DataTransfer): Drop {
  const held = [...items].filter(({ kind }) => kind === "file");
  // Only while the event lasts can an item be asked what it is.
  const entries = held.map((item) => ({ folder: item.webkitGetAsEntry(), file: item.getAsFile() }));
  if (entries.length === 0) return { files: [...files], folders: [] };
  const isFolder = ({ folder }: (typeof entries)[number]): boolean => folder?.isDirectory === true;
  return {
    files: entries.flatMap((one) => (isFolder(one) || one.file === null ? [] : [one.file])),
    folders: entries.flatMap((one) => (isFolder(one) && one.folder !== null ? [one.folder.name] : [])),
  };
}

/** A folder, which is never looked into. */
export function folderSubmission(name: string): Submission {
  return { source: { path: name, name: `${name}/`, size: 0, kind: "special", isNamed: true }, files: [] };
}
