import { constants, crc32, inflateRawSync } from "node:zlib";
import { InflateRaw } from "minizlib";
import { type Inflate, inflateInSteps, portableInflate, type ReadOptions } from "../../workbook/index.ts";

/** Parts up to this size are unpacked in one go: quicker for many small ones, and no great piece of memory. */
const WHOLE = 8 * 1024 * 1024;
/** Node's own option, which minizlib hands on without naming it. */
const OPTIONS = { flush: constants.Z_NO_FLUSH, chunkSize: 256 * 1024 };

const inflateWhole: Inflate = (packed, emit, expectedBytes) => {
  let unpacked: Uint8Array;
  try {
    const size = Math.max(64, expectedBytes);
    unpacked = inflateRawSync(packed, { maxOutputLength: size, chunkSize: size });
  } catch (error) {
    if (error instanceof RangeError) {
      // More comes out than the file claims: the portable one counts it.
      portableInflate(packed, emit, expectedBytes);
      return;
    }
    throw error;
  }
  emit(unpacked);
};

/** Node's own streams give the pieces later; this gives them at once, and keeps none. */
const inflateInPieces: Inflate = (packed, emit) => {
  const inflate = new InflateRaw(OPTIONS);
  const failures: unknown[] = [];
  inflate.on("error", (error) => failures.push(error));
  inflateInSteps(packed, emit, (step, take, isLast) => {
    inflate.removeAllListeners("data");
    inflate.on("data", take);
    inflate.write(step);
    if (isLast) {
      inflate.end();
    }
    if (failures.length > 0) {
      throw failures[0];
    }
  });
};

/** What Node does faster than portable code. */
export const NODE_PORTS: Pick<ReadOptions, "inflate" | "crc32"> = {
  inflate: (...job) => (job[2] > WHOLE ? inflateInPieces(...job) : inflateWhole(...job)),
  crc32,
};
