import { steadyRandom } from "./numbers.ts";

export interface TilePoint {
  readonly code: string;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** Column and row, from the top left, 0-based. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface TileLayout {
  readonly columns: number;
  readonly rows: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

interface Target {
  readonly x: number;
  readonly y: number;
  readonly neighbours: readonly { readonly index: number; readonly angle: number }[];
}

const FAR_APART = 1.6;
const TURNED = 1.2;
/** How many cells there are for each region: room for the gaps of the coast. */
const ROOM = 1.7;
const ROUNDS = 60;
const SHAKEN = 0.12;

/** Where each value lies between the least and the most, 0–1: half by its size, half by its rank, so that a crowd of cities spreads. */
function spread(values: readonly number[]): readonly number[] {
  const least = Math.min(...values);
  const range = Math.max(...values) - least || 1;
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const rank = new Map(order.map((index, at) => [index, order.length > 1 ? at / (order.length - 1) : 0.5]));
  return values.map((value, index) => 0.5 * ((value - least) / range) + 0.5 * (rank.get(index) ?? 0.5));
}

function sizeFor(points: readonly TilePoint[]): { readonly columns: number; readonly rows: number } {
  const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values) + 0.4;
  const shape = Math.sqrt(range(points.map(({ lon }) => lon)) / range(points.map(({ lat }) => lat)));
  const cells = points.length * ROOM;
  const columns = Math.max(2, Math.round(Math.sqrt(cells) * Math.min(1.5, Math.max(0.75, shape))));
  return { columns, rows: Math.max(2, Math.ceil(cells / columns)) };
}

function targetsOf(
  points: readonly TilePoint[],
  size: { readonly columns: number; readonly rows: number },
  borders: (a: string, b: string) => boolean,
): readonly Target[] {
  const x = spread(points.map(({ lon }) => lon));
  const y = spread(points.map(({ lat }) => -lat));
  return points.map((point, index) => ({
    x: (x[index] ?? 0) * (size.columns - 1),
    y: (y[index] ?? 0) * (size.rows - 1),
    neighbours: points.flatMap((other, at) =>
      at !== index && borders(point.code, other.code)
        ? [{ index: at, angle: Math.atan2(point.lat - other.lat, other.lon - point.lon) }]
        : [],
    ),
  }));
}

/** Places as many regions as there are targets; `cells[i]` is where region `i` lies, as row × columns + column. */
class Board {
  readonly #targets: readonly Target[];
  readonly #columns: number;
  readonly #cells: number[];

  constructor(targets: readonly Target[], columns: number, cells: readonly number[]) {
    this.#targets = targets;
    this.#columns = columns;
    this.#cells = [...cells];
  }

  get cells(): readonly number[] {
    return this.#cells;
  }

  #place(index: number): { x: number; y: number } {
    const cell = this.#cells[index] ?? 0;
    return { x: cell % this.#columns, y: Math.floor(cell / this.#columns) };
  }

  /** How badly one region lies: far from its place, away from its neighbours, on their wrong side. */
  costOf(index: number): number {
    const target = this.#targets[index];
    if (target === undefined) return 0;
    const here = this.#place(index);
    let cost = (here.x - target.x) ** 2 + (here.y - target.y) ** 2;
    for (const { index: other, angle } of target.neighbours) {
      const there = this.#place(other);
      const [dx, dy] = [there.x - here.x, there.y - here.y];
      const steps = Math.max(Math.abs(dx), Math.abs(dy));
      cost += FAR_APART * (steps - 1) ** 2 + TURNED * (1 - Math.cos(Math.atan2(dy, dx) - angle));
    }
    return cost;
  }

  get cost(): number {
    return this.#cells.reduce((total, _, index) => total + this.costOf(index), 0);
  }

  /** Moves one region to a cell; whoever lies there takes its old one. */
  move(index: number, cell: number): void {
    const other = this.#cells.indexOf(cell);
    const old = this.#cells[index] ?? 0;
    if (other >= 0) this.#cells[other] = old;
    this.#cells[index] = cell;
  }

  /** Takes every move that helps until none does. */
  settle(cellCount: number): void {
    for (let best = this.cost, isBetter = true; isBetter; ) {
      isBetter = false;
      for (let index = 0; index < this.#cells.length; index += 1) {
        for (let cell = 0; cell < cellCount; cell += 1) {
          const old = this.#cells[index] ?? 0;
          if (cell === old) continue;
          this.move(index, cell);
          const cost = this.cost;
          if (cost < best - 1e-9) {
            best = cost;
            isBetter = true;
          } else this.move(index, old);
        }
      }
    }
  }
}

function firstCells(targets: readonly Target[], columns: number, cellCount: number): readonly number[] {
  const free = new Set(Array.from({ length: cellCount }, (_, cell) => cell));
  return targets.map(({ x, y }) => {
    const away = (cell: number): number => ((cell % columns) - x) ** 2 + (Math.floor(cell / columns) - y) ** 2;
    const nearest = [...free].reduce((a, b) => (away(b) < away(a) ? b : a));
    free.delete(nearest);
    return nearest;
  });
}

/** Shakes some regions loose again and again, and keeps what came out better. */
function improved(targets: readonly Target[], columns: number, cellCount: number): readonly number[] {
  const random = steadyRandom(1);
  let best = new Board(targets, columns, firstCells(targets, columns, cellCount));
  best.settle(cellCount);
  const rounds = Math.min(ROUNDS, Math.ceil(20_000 / (targets.length * cellCount)));
  for (let round = 0; round < rounds; round += 1) {
    const next = new Board(targets, columns, best.cells);
    for (const index of targets.keys()) {
      if (random() < SHAKEN) next.move(index, Math.floor(random() * cellCount));
    }
    next.settle(cellCount);
    if (next.cost < best.cost) best = next;
  }
  return best.cells;
}

/**
 * Lays regions on a grid of equal tiles, each near where its point lies on the map, neighbours beside each other as well
 * as that goes. The same points give the same grid.
 */
export function tileLayout(points: readonly TilePoint[], borders: (a: string, b: string) => boolean): TileLayout {
  if (points.length === 0) return { columns: 0, rows: 0, cells: new Map() };
  const size = sizeFor(points);
  const cells = improved(targetsOf(points, size, borders), size.columns, size.columns * size.rows);
  const columnsUsed = [...new Set(cells.map((cell) => cell % size.columns))].sort((a, b) => a - b);
  const rowsUsed = [...new Set(cells.map((cell) => Math.floor(cell / size.columns)))].sort((a, b) => a - b);
  return {
    columns: columnsUsed.length,
    rows: rowsUsed.length,
    cells: new Map(
      points.map(({ code }, index) => {
        const cell = cells[index] ?? 0;
        return [
          code,
          { column: columnsUsed.indexOf(cell % size.columns), row: rowsUsed.indexOf(Math.floor(cell / size.columns)) },
        ];
      }),
    ),
  };
}
