import { type InBothLanguages, KsdError, type KsdErrorCode } from "../domain/index.ts";
import type { FoundFile, Ports, Problem, SkippedEntry } from "./ports.ts";

interface DoneWithFiles<T> {
  readonly done: readonly T[];
  readonly skipped: readonly SkippedEntry[];
  readonly problems: readonly Problem[];
}

/** What no other file of the run would fare better with. */
const STOPPING: ReadonlySet<KsdErrorCode> = new Set(["disk-full", "store-busy", "store-damaged", "store-failed"]);
/** A stored form takes about seven times its file's size in the database, and once more as the original. */
const ROOM_PER_BYTE = 8;
/** What the write-ahead log grows to before it is emptied. */
const ROOM_FOR_LOG = 4_200_000;
const MEGABYTE = 1_000_000;

function room(files: readonly FoundFile[]): number {
  const bytes = files.reduce((total, { size }) => total + size, 0);
  return Math.ceil((bytes * ROOM_PER_BYTE + ROOM_FOR_LOG) / MEGABYTE);
}

/** What to do, and on a full disk how much room the rest needs. */
function advice({ code, hint }: KsdError, left: readonly FoundFile[]): InBothLanguages {
  if (code !== "disk-full") return hint ?? { id: "Jalankan lagi.", en: "Run again." };
  const megabytes = room(left);
  return {
    id: `Kosongkan kira-kira ${megabytes} MB, lalu jalankan lagi.`,
    en: `Free about ${megabytes} MB, then run again.`,
  };
}

/** Says how many files the run did not come to. */
function stopped(error: KsdError, left: readonly FoundFile[]): KsdError {
  const { sentence } = error;
  const { id, en } = advice(error, left);
  return new KsdError(error.code, {
    message: {
      id: `${sentence.id} ${left.length} berkas belum diproses.`,
      en: `${sentence.en} ${left.length} files were not processed.`,
    },
    hint: {
      id: `${id} Berkas yang sudah tersimpan tidak disimpan dua kali.`,
      en: `${en} Files that were stored are not stored twice.`,
    },
    cause: error,
  });
}

/**
 * Finds files and does the work with one after the other. A file that cannot be used never stops the others; a full disk
 * or a store that cannot be written stops the run.
 *
 * @param work - is handed what was done so far as well, to let go of what is no longer needed
 */
export async function eachFile<T>(
  ports: Ports,
  paths: readonly string[],
  work: (source: FoundFile, done: T[]) => Promise<T>,
): Promise<DoneWithFiles<T>> {
  const { files, skipped, problems: found } = await ports.files.find(paths);
  const done: T[] = [];
  const problems: Problem[] = [...found];
  for (const [position, source] of files.entries()) {
    ports.progress.step(position, files.length, source.name);
    try {
      done.push(await work(source, done));
    } catch (error) {
      if (!(error instanceof KsdError)) throw error;
      const isEnd = STOPPING.has(error.code);
      problems.push({ path: source.path, error: isEnd ? stopped(error, files.slice(position)) : error });
      if (isEnd) break;
    }
  }
  ports.progress.done();
  return { done, skipped, problems };
}
