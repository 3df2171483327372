import type { Box } from "./boxes.ts";
import type { Point } from "./map-frame.ts";

type Rings = readonly (readonly Point[])[];

/** Size of a cell, pixels. */
const CELL = 6;

function crossingsAt(rings: Rings, y: number): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) ?? [0, 0];
    for (const [toX, toY] of ring) {
      if (fromY > y !== toY > y) found.push(((fromX - toX) * (y - toY)) / (fromY - toY) + toX);
      [fromX, fromY] = [toX, toY];
    }
  }
  return found.sort((a, b) => a - b);
}

/** Where the map's regions lie, in cells: asked thousands of times while labels look for a place. */
export class LandMask {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Uint8Array;

  constructor(areas: readonly Rings[], { width, height }: { readonly width: number; readonly height: number }) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#cells = new Uint8Array(this.#columns * this.#rows);
    for (const rings of areas) {
      for (let row = 0; row < this.#rows; row += 1) this.#fill(row, crossingsAt(rings, (row + 0.5) * CELL));
    }
  }

  /** Marks a row from every odd crossing to the next even one. */
  #fill(row: number, crossings: readonly number[]): void {
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const first = Math.max(0, Math.round((crossings[at] ?? 0) / CELL - 0.5));
      const last = Math.min(this.#columns - 1, Math.round((crossings[at + 1] ?? 0) / CELL - 0.5));
      for (let column = first; column <= last; column += 1) this.#cells[row * this.#columns + column] = 1;
    }
  }

  /** How much of a box lies on land, 0–1. */
  share({ left, right, top, bottom }: Box): number {
    let [land, all] = [0, 0];
    for (let y = top; y <= bottom; y += CELL) {
      for (let x = left; x <= right; x += CELL) {
        all += 1;
        land += this.#cells[Math.floor(y / CELL) * this.#columns + Math.floor(x / CELL)] ?? 0;
      }
    }
    return all === 0 ? 0 : land / all;
  }
}
