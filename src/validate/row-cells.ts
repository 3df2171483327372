import type { CellValue, RawValue } from "../domain/index.ts";
import type { CellState, ParsedCell } from "./parsed.ts";

/** Where a cell is: the letters of its column, and its row. */
export interface CellPlace {
  readonly letters: string;
  readonly row: number;
}

/** A cell that was read. A form has a million of them: what can be told from the place is not kept. */
export class ReadCell implements ParsedCell {
  readonly state: CellState;
  readonly value: CellValue;
  readonly #text: string | null;
  readonly #letters: string;
  readonly #row: number;

  /** @param text - as entered; `null` where nothing was */
  constructor(state: CellState, value: CellValue, text: string | null, place: CellPlace) {
    this.state = state;
    this.value = value;
    this.#text = text;
    this.#letters = place.letters;
    this.#row = place.row;
  }

  get address(): string {
    return `${this.#letters}${this.#row}`;
  }

  get raw(): RawValue | null {
    return this.#text === null ? null : { cell: this.address, text: this.#text };
  }
}

/** Which field stands at which place in the rows of one table; all rows are read in the same order. */
export class RowLayout {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();

  find(name: string): number {
    return this.#places.get(name) ?? -1;
  }

  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Cells of a row by machine name: a map that shares its keys with all rows of the table. */
export class RowCells {
  readonly #layout: RowLayout;
  readonly #cells: (ParsedCell | undefined)[] = [];

  constructor(layout: RowLayout) {
    this.#layout = layout;
  }

  get(name: string): ParsedCell | undefined {
    return this.#cells[this.#layout.find(name)];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string, cell: ParsedCell): void {
    this.#cells[this.#layout.place(name)] = cell;
  }

  *[Symbol.iterator](): Generator<[string, ParsedCell]> {
    for (const [place, cell] of this.#cells.entries()) {
      if (cell !== undefined) yield [this.#layout.names[place] ?? "", cell];
    }
  }
}
