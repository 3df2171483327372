/** Four letters as one number: compared in one step. */
function letters(text: string): number {
  return [...text].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}

export const ADDRESS = letters(' r="');
export const NLIN = letters("nlin");
export const ESTR = letters("eStr");
export const IS_OPEN = letters("<is>");
export const T_OPEN = letters("><t>");
export const T_CLOSE = letters("</t>");
export const IS_CLOSE = letters("</is");
export const C_CLOSE = letters("></c");
export const END_OF_VALUE = letters("</v>");
export const END_OF_CELL = letters("</c>");

/** Bytes that are looked for often: compared four at a time. */
export class Letters {
  readonly length: number;
  /** Where the fours begin; the last may overlap the one before. */
  readonly #places: readonly number[];
  readonly #fours: readonly number[];
  /** All of them, where they are too few. */
  readonly #ones: Uint8Array;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.length;
    const count = bytes.length < 4 ? 0 : Math.ceil(bytes.length / 4);
    this.#places = Array.from({ length: count }, (_, n) => Math.min(4 * n, bytes.length - 4));
    this.#fours = this.#places.map((place) => view.getInt32(place));
    this.#ones = count === 0 ? bytes : new Uint8Array(0);
  }

  static of(text: string): Letters {
    return new Letters(new TextEncoder().encode(text));
  }

  /** Whether they stand at a place; never where there is no room for them. */
  standAt(view: DataView, at: number): boolean {
    if (at + this.length > view.byteLength) {
      return false;
    }
    const fours = this.#fours;
    for (let n = 0; n < fours.length; n++) {
      if (view.getInt32(at + (this.#places[n] as number)) !== fours[n]) {
        return false;
      }
    }
    const ones = this.#ones;
    for (let n = 0; n < ones.length; n++) {
      if (view.getUint8(at + n) !== ones[n]) {
        return false;
      }
    }
    return true;
  }
}
