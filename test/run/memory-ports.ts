import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageFiles } from "../../src/cli/node/package-files.ts";
import { KsdError } from "../../src/domain/index.ts";
import { directReader, type Files, hashText, openStore, type Ports } from "../../src/run/index.ts";

export const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
export const VARIANTS = fileURLToPath(new URL("../fixtures/samples/variants/", import.meta.url));

export const bytesOf = (folder: string, name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

function missing(path: string): KsdError {
  const sentence = `${path} tidak ada.`;
  return new KsdError("no-such-path", { message: { id: sentence, en: sentence } });
}

/** Files as a map from path to bytes; folders are what paths begin with. */
function memoryFiles(content: Map<string, Uint8Array>): Files {
  const bytes = (text: Uint8Array | string): Uint8Array =>
    typeof text === "string" ? new TextEncoder().encode(text) : text;
  const read = async (path: string): Promise<Uint8Array> => {
    const found = content.get(path);
    if (found === undefined) throw missing(path);
    return found;
  };
  return {
    find: async (paths) => {
      const inside = (folder: string) => [...content.keys()].filter((path) => path.startsWith(`${folder}/`));
      const known = paths.flatMap((path) => (content.has(path) ? [path] : inside(path)));
      const kind = (name: string) => (name.startsWith("~$") ? "lock" : "file");
      return {
        files: known.map((path) => ({
          path,
          name: basename(path),
          size: content.get(path)?.length ?? 0,
          kind: kind(basename(path)),
          isNamed: paths.includes(path),
        })),
        skipped: [],
        problems: paths
          .filter((path) => !content.has(path) && inside(path).length === 0)
          .map((path) => ({ path, error: missing(path) })),
      };
    },
    read,
    readText: async (path) => (content.has(path) ? new TextDecoder().decode(await read(path)) : null),
    write: async (path, text) => {
      content.set(path, bytes(text));
      return path;
    },
    replaceAll: async (files, removed) => {
      for (const { path, content: bytes } of files) content.set(path, bytes);
      for (const path of removed) content.delete(path);
    },
    writeOnce: async (path, text) => {
      if (!content.has(path)) content.set(path, text);
    },
    names: async (folder) => {
      const inside = [...content.keys()].filter((path) => path.startsWith(`${folder}/`));
      return inside.length === 0
        ? null
        : [...new Set(inside.map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""))].sort();
    },
    exists: async (path) => content.has(path),
    makeFolder: async () => undefined,
    join: (...parts) => parts.join("/"),
    nearestFolderWith: async (name, from) => (content.has(`${from}/${name}`) ? from : null),
  };
}

export interface MemoryPorts {
  readonly ports: Ports;
  readonly content: Map<string, Uint8Array>;
  /** Sets what the clock says, ISO 8601 in UTC. */
  readonly setNow: (instant: string) => void;
}

/** A computer in memory: files, a clock that stands still, a store that outlives its closing. */
export async function memoryPorts(): Promise<MemoryPorts> {
  const content = new Map<string, Uint8Array>();
  const store = await openStore(":memory:", { hashText, journalMode: "wal" });
  let now = "2026-11-22T03:00:00.000Z";
  const ports: Ports = {
    files: memoryFiles(content),
    clock: { now: () => now },
    reader: directReader,
    progress: { step: () => undefined, done: () => undefined },
    packageFiles: {
      samples: async () => [],
      asset: packageFiles.asset,
      template: async (name) =>
        readFileSync(fileURLToPath(new URL(`../../templates/${name}`, import.meta.url)), "utf8"),
    },
    openStore: async () => ({ ...store, close: () => undefined }),
    openStoreToRead: async () => ({ ...store, close: () => undefined }),
    version: "0.1.0",
  };
  const setNow = (instant: string): void => {
    now = instant;
  };
  return { ports, content, setNow };
}
