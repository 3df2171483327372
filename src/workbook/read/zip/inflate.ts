import { Inflate as PortableInflate } from "fflate";

/**
 * Unpacks raw deflate. Hands over the unpacked bytes piece by piece; a piece is only valid during the call.
 * `emit` may throw to stop; `expectedBytes` is what the file claims, a hint and nothing to rely on.
 */
export type Inflate = (packed: Uint8Array, emit: (piece: Uint8Array) => void, expectedBytes: number) => void;

/** Packed bytes given at a time: few at first, for a bomb gives a thousand bytes for each, then as many as the ratio allows. */
const FIRST_STEP = 512;
const LONGEST_STEP = 64 * 1024;
const WANTED_PIECE = 512 * 1024;

export const portableInflate: Inflate = (packed, emit) => {
  let unpacked = 0;
  const inflate = new PortableInflate((piece) => {
    if (piece.length > 0) {
      unpacked += piece.length;
      emit(piece);
    }
  });
  let from = 0;
  let step = FIRST_STEP;
  do {
    const to = Math.min(from + step, packed.length);
    inflate.push(packed.subarray(from, to), to === packed.length);
    from = to;
    step = Math.max(FIRST_STEP, Math.min(LONGEST_STEP, Math.floor(WANTED_PIECE / (1 + unpacked / from))));
  } while (from < packed.length);
};
