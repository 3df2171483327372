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
