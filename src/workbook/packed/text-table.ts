import type { PackedTexts } from "./packed-workbook.ts";

/** Room for texts that come one by one; a text that is longer gets a block of its own. */
const BLOCK = 128 * 1024;
/** Half of a pair, which UTF-8 cannot hold. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Where the texts of a workbook come together. Scanners write plain letters straight into `room`. */
export class TextTable {
  /** Letters that are not yet a block; at least as many bytes are free as were reserved. */
  room: Uint8Array = new Uint8Array(0);
  used = 0;
  /** `used`, less the bytes that begin no UTF-16 unit. */
  units = 0;
  ends: Uint32Array = new Uint32Array(1024);
  count = 0;
  /** Places of empty texts; few workbooks have any. */
  readonly empty = new Set<number>();
  readonly #blocks: (Uint8Array | string)[] = [];
  readonly #firsts: number[] = [];
  readonly #encoder = new TextEncoder();
  #first = 0;
  #reserved = 0;

  /** Makes room for so many bytes of letters, in so many texts. */
  reserve(bytes: number, texts: number): void {
    this.#reserved = bytes;
    if (this.used + bytes > this.room.length) {
      this.#closeBlock();
      if (this.room.length < 2 * bytes) {
        this.room = new Uint8Array(2 * bytes);
      }
    }
    this.#reserveEnds(texts);
  }

  /** Adds the plain letters that were written to the room, so many; returns the place of the text. */
  keep(letters: number): number {
    this.used += letters;
    this.units += letters;
    this.ends[this.count] = this.units;
    return this.count++;
  }

  /** Adds a text of any kind and returns its place. What was reserved stays free. */
  add(text: string): number {
    this.#reserveEnds(1);
    if (text === "") {
      this.empty.add(this.count);
    }
    const isIllFormed = LONE_SURROGATE.test(text);
    const most = 3 * text.length + this.#reserved;
    if (this.used + most > this.room.length) {
      this.#closeBlock();
      if (this.room.length < BLOCK) {
        this.room = new Uint8Array(BLOCK);
      }
    }
    if (most > this.room.length || isIllFormed) {
      this.#closeBlock();
      this.#addBlock(isIllFormed ? text : this.#encoder.encode(text));
      this.ends[this.count] = text.length;
      this.#first = this.count + 1;
      return this.count++;
    }
    this.used += this.#encoder.encodeInto(text, this.room.subarray(this.used)).written;
    this.units += text.length;
    this.ends[this.count] = this.units;
    return this.count++;
  }

  /** A place to go back to. */
  mark(): number {
    this.#closeBlock();
    return this.count;
  }

  /** Forgets what was added since the mark was made. */
  goBack(mark: number): void {
    while ((this.#firsts.at(-1) ?? -1) >= mark) {
      this.#firsts.pop();
      this.#blocks.pop();
    }
    for (const place of this.empty) {
      if (place >= mark) {
        this.empty.delete(place);
      }
    }
    this.count = mark;
    this.#closeBlock();
  }

  /** All texts added so far. */
  packed(): PackedTexts {
    this.#closeBlock();
    return {
      blocks: this.#blocks,
      firsts: Uint32Array.from(this.#firsts),
      ends: this.ends.subarray(0, this.count),
    };
  }

  #closeBlock(): void {
    if (this.count > this.#first) {
      this.#addBlock(this.room.slice(0, this.used));
    }
    this.used = 0;
    this.units = 0;
    this.#first = this.count;
  }

  #addBlock(block: Uint8Array | string): void {
    this.#blocks.push(block);
    this.#firsts.push(this.#first);
  }

  #reserveEnds(texts: number): void {
    if (this.count + texts > this.ends.length) {
      const longer = new Uint32Array(Math.max(2 * this.ends.length, this.count + texts));
      longer.set(this.ends);
      this.ends = longer;
    }
  }
}
