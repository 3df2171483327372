import { crc32 } from "./annotate/crc32.ts";
import { writeZip } from "./annotate/zip.ts";

/** A file without its folders. */
interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const UTF8_NAMES = 0x800;
/** The first of January 1980, where the clock of zip files begins. */
const NO_DATE = 0x00210000;

/**
 * Several files as one, such as the CSV files of one submission, which can then be hashed, kept and read: a zip of the
 * files as they are, not compressed, in order of name, without dates, so that the same files always give the same bytes.
 */
export function packFiles(parts: readonly Part[]): Uint8Array {
  const sorted = parts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return writeZip(
    sorted.map(({ name, bytes }) => ({
      name,
      nameBytes: new TextEncoder().encode(name),
      flags: UTF8_NAMES,
      method: 0,
      modified: NO_DATE,
      crc: crc32(bytes),
      size: bytes.length,
      packed: bytes,
      madeBy: 20,
      externalAttributes: 0,
      internalAttributes: 0,
    })),
  );
}
