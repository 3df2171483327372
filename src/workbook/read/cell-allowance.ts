import { overLimit } from "./refused.ts";

/** Counts the cells kept, over all sheets of a file. */
export class CellAllowance {
  readonly #allowed: number;
  #used = 0;

  constructor(allowed: number) {
    this.#allowed = allowed;
  }

  take(cells: number): void {
    this.#used += cells;
    if (this.#used > this.#allowed) {
      throw overLimit("cells", String(this.#used), String(this.#allowed));
    }
  }

  giveBack(cells: number): void {
    this.#used -= cells;
  }
}
