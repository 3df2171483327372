import { Unusual } from "./unusual.ts";

/** Looks for the last place up to which only whole units stand; -1 when there is none. */
export type FindEnd = (bytes: Uint8Array, from: number, to: number) => number;
/** Scans whole units. Returns where it stopped. */
export type ScanUnits = (bytes: Uint8Array, from: number, to: number) => number;

/** Small enough to stay in the processor's own memory from unpacking to scanning. */
const BLOCK = 128 * 1024;
/** A unit longer than this is no ordinary cell. */
const LONGEST_UNIT = 4 * 1024 * 1024;
/** Scanners look a few letters ahead without asking whether there are any. */
const MARGIN = 64;

/** Cuts pieces of any length into blocks of whole units and carries the rest over to the next piece. */
export class Blocks {
  readonly #findEnd: FindEnd;
  readonly #scan: ScanUnits;
  #block = new Uint8Array(BLOCK + MARGIN);
  #length = 0;
  #isStopped = false;

  constructor(findEnd: FindEnd, scan: ScanUnits) {
    this.#findEnd = findEnd;
    this.#scan = scan;
  }

  /** Bytes that are not scanned yet: after the last piece, whatever follows the last unit. */
  get rest(): Uint8Array {
    return this.#block.subarray(0, this.#length);
  }

  /** Returns how many bytes were taken: all of them, unless scanning stopped. */
  push(piece: Uint8Array): number {
    let from = 0;
    while (from < piece.length && !this.#isStopped) {
      if (this.#length + MARGIN >= this.#block.length) {
        this.#enlarge();
      }
      const taken = Math.min(this.#block.length - MARGIN - this.#length, piece.length - from);
      this.#block.set(piece.subarray(from, from + taken), this.#length);
      this.#length += taken;
      from += taken;
      this.#scanBlock();
    }
    return from;
  }

  #scanBlock(): void {
    const length = this.#length;
    const end = this.#findEnd(this.#block, 0, length);
    if (end <= 0) {
      return;
    }
    // What an earlier block left behind is not to be taken for a part of this one.
    this.#block.fill(0, length, length + MARGIN);
    const stopped = this.#scan(this.#block, 0, end);
    this.#isStopped = stopped < end;
    this.#block.copyWithin(0, stopped, length);
    this.#length = length - stopped;
  }

  #enlarge(): void {
    if (this.#block.length > LONGEST_UNIT) {
      throw new Unusual();
    }
    const larger = new Uint8Array(2 * this.#block.length);
    larger.set(this.#block);
    this.#block = larger;
  }
}

/** Both in a row; not copied where one of them is empty. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0 || second.length === 0) {
    return first.length === 0 ? second : first;
  }
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
