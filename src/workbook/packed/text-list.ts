import type { PackedTexts } from "./packed-workbook.ts";

/** Looks up packed texts. A block is decoded when its first text is asked for, and its bytes are given up. */
export class TextList {
  /** Open, so that comparing what refers to texts compares them. */
  readonly texts: PackedTexts;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #block = "";
  #first = 0;
  #next = 0;

  constructor(texts: PackedTexts) {
    this.texts = texts;
  }

  at(place: number): string {
    if (place < this.#first || place >= this.#next) {
      this.#open(place);
    }
    const { ends } = this.texts;
    return this.#block.substring(place === this.#first ? 0 : (ends[place - 1] as number), ends[place] as number);
  }

  #open(place: number): void {
    const { blocks, firsts, ends } = this.texts;
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((firsts[middle] ?? 0) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const block = blocks[low - 1];
    if (block === undefined || place >= ends.length) {
      throw new RangeError(`no text ${place}`);
    }
    this.#block = typeof block === "string" ? block : this.#decoder.decode(block);
    blocks[low - 1] = this.#block;
    this.#first = firsts[low - 1] ?? 0;
    this.#next = firsts[low] ?? ends.length;
  }
}
