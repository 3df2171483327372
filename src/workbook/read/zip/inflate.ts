import { Inflate as PortableInflate } from "fflate";

/**
 * Unpacks raw deflate. Hands over the unpacked bytes piece by piece; a piece is only valid during the call.
 * `emit` may throw to stop; `expectedBytes` is what the file claims, a hint and nothing to rely on.
 */
export type Inflate = (packed: Uint8Array, emit: (piece: Uint8Array) => void, expectedBytes: number) => void;

/** Small enough that a piece of the worst ratio (1:1032) stays far below the memory limit. */
const INPUT_STEP = 64 * 1024;

export const portableInflate: Inflate = (packed, emit) => {
  const inflate = new PortableInflate((piece) => {
    if (piece.length > 0) {
      emit(piece);
    }
  });
  let from = 0;
  do {
    const to = Math.min(from + INPUT_STEP, packed.length);
    inflate.push(packed.subarray(from, to), to === packed.length);
    from = to;
  } while (from < packed.length);
};
