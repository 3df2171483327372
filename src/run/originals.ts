import { KsdError } from "../domain/index.ts";
import type { Ports } from "./ports.ts";
import { originalsFolder } from "./workspace.ts";

/** A file in .ksd/asal. */
export interface Original {
  readonly path: string;
  /** Without its folders. */
  readonly name: string;
  /** What its name says its hash is. */
  readonly sha256: string;
}

const NAME = /([0-9a-f]{64})\.[a-z0-9]{1,8}$/;

function originalOf(path: string): Original[] {
  const [name, sha256] = NAME.exec(path) ?? [];
  return name === undefined || sha256 === undefined ? [] : [{ path, name, sha256 }];
}

const extensionOf = (file: string): string => /\.([a-z0-9]{1,8})$/i.exec(file)?.[1]?.toLowerCase() ?? "bin";

/** The name under which an original is kept: its hash, so that it is written once and never overwritten. */
export const originalName = (sha256: string, file: string): string => `${sha256}.${extensionOf(file)}`;

/** The originals of a workspace, whatever their ending. */
export async function findOriginals(ports: Ports, folder: string): Promise<readonly Original[]> {
  const found = await ports.files.find([originalsFolder(ports, folder)]);
  return [...found.files, ...found.skipped].flatMap(({ path }) => originalOf(path));
}

/** `null` when the file cannot be read. */
export async function readOriginal(ports: Ports, { path }: Original): Promise<Uint8Array | null> {
  try {
    return await ports.files.read(path);
  } catch (error) {
    if (error instanceof KsdError) return null;
    throw error;
  }
}
