import { crc32 } from "./annotate/crc32.ts";
import { writeZip } from "./annotate/zip.ts";

/** One CSV file of a submission, without its folders. */
interface CsvPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const UTF8_NAMES = 0x800;
/** The first of January 1980, where the clock of zip files begins. */
const NO_DATE = 0x00210000;

/**
 * The CSV files of one submission as a single file that can be hashed, kept and read: a zip of the files as they are, not
 * compressed, in order of name, without dates, so that the same files always give the same bytes.
 */
export function packCsvSet(parts: readonly CsvPart[]): Uint8Array {
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
