import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";

/**
 * How parts are packed and unpacked. Packing is most of the work on a big workbook, so a program that runs where a
 * native codec is at hand passes it in.
 */
export interface Codec {
  /** Raw deflate, undone; `size` is what the directory states. Throws on damaged data. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (content: Uint8Array) => Uint8Array;
  readonly crc32: (content: Uint8Array) => number;
}

/** Runs anywhere. Sheets repeat themselves so much that a low level packs them nearly as small in half the time. */
export const portableCodec: Codec = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (content) => deflateSync(content, { level: 2 }),
  crc32,
};
