import { crc32, inflateRawSync } from "node:zlib";
import { type Inflate, portableInflate, type ReadOptions } from "../../workbook/index.ts";

/** Unpacks in one go where the size that the file claims is true; where it is not, the portable one counts what comes out. */
const nativeInflate: Inflate = (packed, emit, expectedBytes) => {
  let unpacked: Uint8Array;
  try {
    const size = Math.max(64, expectedBytes);
    unpacked = inflateRawSync(packed, { maxOutputLength: size, chunkSize: size });
  } catch (error) {
    if (error instanceof RangeError) {
      portableInflate(packed, emit, expectedBytes);
      return;
    }
    throw error;
  }
  emit(unpacked);
};

/** What Node does faster than portable code. */
export const NODE_PORTS: Pick<ReadOptions, "inflate" | "crc32"> = { inflate: nativeInflate, crc32 };
