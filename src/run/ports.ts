import type { KsdError } from "../domain/index.ts";
import type { Store } from "../store/index.ts";
import type { Codec, Limits, ReadResult } from "../workbook/index.ts";

interface FoundEntry {
  /** As `Files.read` takes it; of a set its folder. */
  readonly path: string;
  /** Without its folders; of a set its folder's with a slash behind it: `kukar/`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Whether the user named the file itself; left out: it was found in a folder. */
  readonly isNamed?: boolean;
}

/**
 * Something to be checked by itself. `lock` and `temporary` are left behind by office programs and never read;
 * `special`: a device, a pipe; `csv-set`: the CSV files of one folder, a table each.
 */
export type FoundFile =
  | (FoundEntry & { readonly kind: "file" | "lock" | "temporary" | "special" })
  | (FoundEntry & { readonly kind: "csv-set"; readonly parts: readonly Pick<FoundEntry, "path" | "name">[] });

/** Something in a given folder that is passed over. */
export interface SkippedEntry {
  readonly path: string;
  readonly reason: "other-kind" | "link";
}

export interface Found {
  /** In order of path, each file once. */
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedEntry[];
  /** Paths, or parts of a folder, that could not be looked at. */
  readonly problems: readonly Problem[];
}

/** A path with which the run could not go on; the others do. */
export interface Problem {
  readonly path: string;
  readonly error: KsdError;
}

/** The only way `run/` reaches files. Paths are the caller's; every failure is a KsdError. */
export interface Files {
  /** Looks through files and folders (recursively) for workbooks. A file that is named outright is taken whatever its kind. */
  readonly find: (paths: readonly string[]) => Promise<Found>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** `null` when there is no such file. */
  readonly readText: (path: string) => Promise<string | null>;
  /** Writes all of it or nothing, and gives back the path: another one where the file is open elsewhere. */
  readonly write: (path: string, content: Uint8Array | string) => Promise<string>;
  /**
   * Writes several files and removes others: all of it, or nothing. Each is on disk under another name before the first
   * takes its own, so a full disk changes nothing; where a file turns out to be open elsewhere, those before it are put back.
   */
  readonly replaceAll: (
    files: readonly { readonly path: string; readonly content: Uint8Array }[],
    removed: readonly string[],
  ) => Promise<void>;
  /** Like `write`, but leaves a file that is already there as it is. */
  readonly writeOnce: (path: string, content: Uint8Array) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Names of what is in a folder, in order; `null` when there is no such folder. */
  readonly names: (folder: string) => Promise<readonly string[] | null>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly join: (...parts: readonly string[]) => string;
  /** The folder itself or the nearest one above it that holds a file of this name; `null` for none. */
  readonly nearestFolderWith: (name: string, from: string) => Promise<string | null>;
}

export interface Clock {
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

export interface WorkbookReader {
  readonly read: (bytes: Uint8Array, fileName: string, limits: Partial<Limits>) => Promise<ReadResult>;
}

export interface Progress {
  /** One more of `total` begins. */
  readonly step: (done: number, total: number, name: string) => void;
  readonly done: () => void;
}

/** Files that pictures and the page are made with: built by us, or parts of packages. */
export type AssetName =
  | "page-script"
  | "checker-script"
  | "checker-worker"
  | "picture-engine"
  | "font-regular"
  | "font-bold"
  | "world-land";

/** What is shipped beside the program. */
export interface PackageFiles {
  /** Paths of the sample workbooks. */
  readonly samples: () => Promise<readonly string[]>;
  /** Text of a file in templates/. */
  readonly template: (name: string) => Promise<string>;
  readonly asset: (name: AssetName) => Promise<Uint8Array>;
}

export interface Ports {
  readonly files: Files;
  readonly clock: Clock;
  readonly reader: WorkbookReader;
  readonly progress: Progress;
  readonly packageFiles: PackageFiles;
  /** Packs and unpacks the parts of a workbook that is marked; the portable one where it is left out. */
  readonly codec?: Codec;
  /** Opens the store of a workspace, creating or migrating it where needed. */
  readonly openStore: (path: string) => Promise<Store>;
  /** Opens the store of another workspace, which must exist, without changing anything there. */
  readonly openStoreToRead: (path: string) => Promise<Store>;
  /** Of the program, such as `0.1.0`. */
  readonly version: string;
}
