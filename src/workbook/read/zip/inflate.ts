import { Inflate as PortableInflate } from "fflate";

/**
 * Unpacks raw deflate. Hands over the unpacked bytes piece by piece; a piece is only valid during the call.
 * `emit` may throw to stop; `expectedBytes` is what the file claims, a hint and nothing to rely on.
 */
export type Inflate = (packed: Uint8Array, emit: (piece: Uint8Array) => void, expectedBytes: number) => void;

/** Takes packed bytes in, and hands what comes out of them to `take` before it returns. */
type Step = (packed: Uint8Array, take: (piece: Uint8Array) => void, isLast: boolean) => void;

/** Packed bytes given at a time: few at first, for a bomb gives a thousand bytes for each, then as many as the ratio allows. */
const FIRST_STEP = 512;
const LONGEST_STEP = 64 * 1024;
const WANTED_PIECE = 512 * 1024;

/** Feeds a part to an unpacker in steps that never give much at once. */
export function inflateInSteps(packed: Uint8Array, emit: (piece: Uint8Array) => void, feed: Step): void {
  let unpacked = 0;
  const take = (piece: Uint8Array): void => {
    if (piece.length > 0) {
      unpacked += piece.length;
      emit(piece);
    }
  };
  let from = 0;
  let step = FIRST_STEP;
  do {
    const to = Math.min(from + step, packed.length);
    feed(packed.subarray(from, to), take, to === packed.length);
    from = to;
    step = Math.max(FIRST_STEP, Math.min(LONGEST_STEP, Math.floor(WANTED_PIECE / (1 + unpacked / from))));
  } while (from < packed.length);
}

export const portableInflate: Inflate = (packed, emit) => {
  const inflate = new PortableInflate();
  inflateInSteps(packed, emit, (step, take, isLast) => {
    inflate.ondata = take;
    inflate.push(step, isLast);
  });
};
