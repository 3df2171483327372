import { packFiles } from "../workbook/index.ts";
import type { FoundFile, Ports } from "./ports.ts";

/**
 * The bytes of what was sent. Several CSV files that are one submission come as one file: always the same for the same
 * files, so that they can be hashed, kept and read like any other.
 */
export async function readSource({ files }: Ports, source: FoundFile): Promise<Uint8Array> {
  if (source.kind !== "csv-set") return files.read(source.path);
  const parts = [];
  for (const { path, name } of source.parts) parts.push({ name, bytes: await files.read(path) });
  return packFiles(parts);
}
