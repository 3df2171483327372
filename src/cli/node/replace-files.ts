import { dirname } from "node:path";
import { type InBothLanguages, KsdError } from "../../domain/index.ts";
import { errnoOf, writeError } from "./file-errors.ts";
import type { FileSystem, Patience } from "./file-system.ts";
import { sweepTemporaryFiles, temporaryPath } from "./temporary-files.ts";
import { discard, failure, fill, IN_USE, renameAside, renamePatiently, syncFolder } from "./write-file.ts";

interface NewFile {
  readonly path: string;
  readonly content: Uint8Array;
}

type ReplaceFiles = (files: readonly NewFile[], removed: readonly string[]) => Promise<void>;

/** Excel lets nobody else open its file for writing on Windows; elsewhere a rename takes its place whoever reads it. */
async function requireFree(fs: FileSystem, path: string): Promise<void> {
  try {
    await (await fs.open(path, "r+")).close();
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === "ENOENT") return;
    throw writeError(
      path,
      process.platform === "win32" && IN_USE.has(errno) ? failure("EBUSY", `${path} is in use`) : error,
    );
  }
}

async function writeAside(fs: FileSystem, { path, content }: NewFile): Promise<string> {
  const temporary = temporaryPath(dirname(path));
  try {
    await fill(await fs.open(temporary, "wx"), content);
    return temporary;
  } catch (error) {
    await discard(fs, temporary);
    throw writeError(path, error, content.length);
  }
}

/** What stands under a name now, kept under another one; `null` where nothing does. */
async function keepAside(fs: FileSystem, path: string): Promise<string | null> {
  const temporary = temporaryPath(dirname(path));
  try {
    await fs.link(path, temporary);
    return temporary;
  } catch {
    // A drive that knows one name for a file: memory sticks, some network drives. Or there is none.
    return copyAside(fs, path);
  }
}

async function copyAside(fs: FileSystem, path: string): Promise<string | null> {
  try {
    const file = await fs.open(path, "r");
    const content = await file.readFile().finally(() => file.close());
    return await writeAside(fs, { path, content });
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return null;
    throw error instanceof KsdError ? error : writeError(path, error);
  }
}

/** What becomes of one name. */
interface Exchange {
  readonly path: string;
  /** The new file under another name; `null`: the file goes. */
  readonly fresh: string | null;
  /** What stood there, under another name; `null` for nothing. */
  readonly kept: string | null;
}

/** A name that could not be given back, and where the file is that stood there; `null`: none did. */
interface Lost {
  readonly path: string;
  readonly aside: string | null;
}

const lostText = ({ path, aside }: Lost): InBothLanguages => ({
  id: `${path} (${aside === null ? "sebelumnya tidak ada" : `isi lamanya di ${aside}`})`,
  en: `${path} (${aside === null ? "was not there before" : `its earlier content is in ${aside}`})`,
});

/** What became of the files that were not in the way. */
function othersText(lost: readonly Lost[]): InBothLanguages {
  if (lost.length === 0) return { id: "Berkas lain tetap seperti semula.", en: "The other files are as they were." };
  const list = lost.map(lostText);
  return {
    id: `Yang sudah berganti dan tidak dapat dikembalikan: ${list.map(({ id }) => id).join(", ")}.`,
    en: `Replaced and could not be put back: ${list.map(({ en }) => en).join(", ")}.`,
  };
}

/** Which file was in the way, and that the others are as they were. */
function inTheWay(path: string, error: unknown, lost: readonly Lost[]): KsdError {
  const { code, sentence, hint } = writeError(path, error);
  const others = othersText(lost);
  return new KsdError(code, {
    message: sentence,
    hint: { id: `${others.id} ${hint?.id ?? ""}`.trim(), en: `${others.en} ${hint?.en ?? ""}`.trim() },
    cause: error,
  });
}

/** Names changing hands: all of them, or none. */
class Replacement {
  readonly #fs: FileSystem;
  readonly #patience: Patience;
  /** Under other names; taken away at the end. */
  readonly #unfinished = new Set<string>();

  constructor(fs: FileSystem, patience: Patience) {
    this.#fs = fs;
    this.#patience = patience;
  }

  async prepare(files: readonly NewFile[], removed: readonly string[]): Promise<readonly Exchange[]> {
    const fresh = new Map<string, string>();
    for (const file of files) fresh.set(file.path, this.#aside(await writeAside(this.#fs, file)));
    const exchanges: Exchange[] = [];
    for (const path of [...fresh.keys(), ...removed]) {
      const kept = await keepAside(this.#fs, path);
      exchanges.push({ path, fresh: fresh.get(path) ?? null, kept: kept === null ? null : this.#aside(kept) });
    }
    return exchanges;
  }

  /** @throws KsdError that names the file in the way, after the others were put back */
  async carryOut(exchanges: readonly Exchange[], folders: readonly string[]): Promise<void> {
    const done: Exchange[] = [];
    let at = "";
    try {
      for (const exchange of exchanges) {
        at = exchange.path;
        await this.#exchange(exchange);
        done.push(exchange);
      }
      for (const folder of folders) {
        at = folder;
        await syncFolder(this.#fs, folder);
      }
    } catch (error) {
      throw inTheWay(at, error, await this.#putBack(done));
    }
  }

  async tidy(): Promise<void> {
    for (const temporary of this.#unfinished) await discard(this.#fs, temporary);
  }

  #aside(name: string): string {
    this.#unfinished.add(name);
    return name;
  }

  async #rename(from: string, to: string): Promise<void> {
    const isInPlace = await renamePatiently(this.#fs, from, to, this.#patience);
    if (!isInPlace) throw failure("EBUSY", `${to} is in use`);
  }

  #exchange({ path, fresh }: Exchange): Promise<void> {
    return fresh === null ? this.#fs.remove(path) : this.#rename(fresh, path);
  }

  async #putBack(done: readonly Exchange[]): Promise<readonly Lost[]> {
    const lost: Lost[] = [];
    for (const { path, kept } of [...done].reverse()) {
      try {
        await (kept === null ? this.#fs.remove(path) : this.#rename(kept, path));
      } catch {
        // Somebody took the new file meanwhile; what stood there before is not to be swept with what is unfinished.
        lost.push({ path, aside: kept === null ? null : await this.#saveAside(kept, path) });
      }
    }
    return lost;
  }

  async #saveAside(kept: string, path: string): Promise<string> {
    this.#unfinished.delete(kept);
    return renameAside(this.#fs, kept, path, this.#patience).catch(() => kept);
  }
}

/**
 * Replaces files on a file system: everything is written under other names, what stands there is kept under others, and
 * every target is tried before the first takes its own name. Where one of the renames, which need no room, fails all the
 * same, those before it are taken back. Only a run that is killed in their midst leaves some new and some old.
 *
 * @throws KsdError `cannot-write`, `disk-full`, `file-in-use`
 */
export function filesReplacer(fs: FileSystem, patience: Patience): ReplaceFiles {
  return async (files, removed) => {
    const folders = [...new Set(files.map(({ path }) => dirname(path)))];
    for (const folder of folders) await sweepTemporaryFiles(fs, folder);
    const replacement = new Replacement(fs, patience);
    try {
      for (const path of [...files.map((file) => file.path), ...removed]) await requireFree(fs, path);
      await replacement.carryOut(await replacement.prepare(files, removed), folders);
    } finally {
      await replacement.tidy();
    }
  };
}
