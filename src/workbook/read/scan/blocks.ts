import { Unusual } from "./unusual.ts";

/** Looks for the last place up to which only whole units stand; -1 when there is none. */
export type FindEnd = (bytes: Uint8Array, from: number, to: number) => number;
/** Scans whole units; gets the same bytes as Latin-1 text too, in which position 0 is `from`. Returns where it stopped. */
export type ScanUnits = (bytes: Uint8Array, from: number, to: number, latin: string) => number;

/** Short enough that a text kept as a slice of its block does not hold much else in memory. */
const BLOCK = 256 * 1024;
/** A unit longer than this is no ordinary cell. */
const LONGEST_UNIT = 4 * 1024 * 1024;

const latin1 = new TextDecoder("latin1");

/** Cuts pieces of any length into blocks of whole units and carries the rest over to the next piece. */
export class Blocks {
  readonly #findEnd: FindEnd;
  readonly #scan: ScanUnits;
  #carry: Uint8Array = new Uint8Array(0);

  constructor(findEnd: FindEnd, scan: ScanUnits) {
    this.#findEnd = findEnd;
    this.#scan = scan;
  }

  /** Bytes that are not scanned yet: after the last piece, whatever follows the last unit. */
  get rest(): Uint8Array {
    return this.#carry;
  }

  push(piece: Uint8Array): void {
    const bytes = joined(this.#carry, piece);
    let from = 0;
    let wanted = BLOCK;
    while (from < bytes.length) {
      const to = Math.min(from + wanted, bytes.length);
      const end = this.#findEnd(bytes, from, to);
      if (end > from) {
        const stopped = this.#scan(bytes, from, end, latin1.decode(bytes.subarray(from, end)));
        from = stopped;
        wanted = BLOCK;
        if (stopped < end) {
          break;
        }
      } else if (to === bytes.length) {
        break;
      } else {
        wanted *= 2;
      }
      if (wanted > LONGEST_UNIT) {
        throw new Unusual();
      }
    }
    this.#carry = bytes.slice(from);
    if (this.#carry.length > LONGEST_UNIT && from === 0) {
      throw new Unusual();
    }
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
