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

/** What it costs a region to lie where it lies. All sums are made beforehand: a layout asks for them a million times. */
interface Target {
  /** By cell: how far it is from the region's place. */
  readonly away: Float64Array;
  readonly neighbours: readonly {
    readonly index: number;
    /** By the steps to the neighbour, as `Grid.step` numbers them: how far it is, and how much on the wrong side. */
    readonly apart: Float64Array;
  }[];
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

class Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cellCount: number;
  readonly column: Int32Array;
  readonly row: Int32Array;

  constructor({ columns, rows }: { readonly columns: number; readonly rows: number }) {
    this.columns = columns;
    this.rows = rows;
    this.cellCount = columns * rows;
    this.column = Int32Array.from({ length: this.cellCount }, (_, cell) => cell % columns);
    this.row = Int32Array.from({ length: this.cellCount }, (_, cell) => Math.floor(cell / columns));
  }

  /** The number of the way from one cell to another: all cells that lie alike to each other have the same. */
  step(from: number, to: number): number {
    const right = (this.column[to] as number) - (this.column[from] as number);
    const down = (this.row[to] as number) - (this.row[from] as number);
    return (down + this.rows - 1) * (2 * this.columns - 1) + right + this.columns - 1;
  }

  /** Something for each cell. */
  byCell(value: (column: number, row: number) => number): Float64Array {
    return Float64Array.from({ length: this.cellCount }, (_, cell) =>
      value(this.column[cell] as number, this.row[cell] as number),
    );
  }

  /** Something for each way from a cell to another. */
  byStep(value: (right: number, down: number) => number): Float64Array {
    const width = 2 * this.columns - 1;
    return Float64Array.from({ length: width * (2 * this.rows - 1) }, (_, step) =>
      value((step % width) - this.columns + 1, Math.floor(step / width) - this.rows + 1),
    );
  }
}

/** Neighbours should lie side by side, and in the direction in which they lie on the map. */
function apart(right: number, down: number, angle: number): number {
  const steps = Math.max(Math.abs(right), Math.abs(down));
  return FAR_APART * (steps - 1) ** 2 + TURNED * (1 - Math.cos(Math.atan2(down, right) - angle));
}

function targetsOf(
  points: readonly TilePoint[],
  grid: Grid,
  borders: (a: string, b: string) => boolean,
): readonly Target[] {
  const xs = spread(points.map(({ lon }) => lon));
  const ys = spread(points.map(({ lat }) => -lat));
  return points.map((point, index) => {
    const [x, y] = [(xs[index] ?? 0) * (grid.columns - 1), (ys[index] ?? 0) * (grid.rows - 1)];
    return {
      away: grid.byCell((column, row) => (column - x) ** 2 + (row - y) ** 2),
      neighbours: points.flatMap((other, at) => {
        if (at === index || !borders(point.code, other.code)) return [];
        const angle = Math.atan2(point.lat - other.lat, other.lon - point.lon);
        return [{ index: at, apart: grid.byStep((right, down) => apart(right, down, angle)) }];
      }),
    };
  });
}

/** Places as many regions as there are targets; `cells[i]` is where region `i` lies. */
class Board {
  readonly #targets: readonly Target[];
  readonly #grid: Grid;
  readonly #cells: number[];

  constructor(targets: readonly Target[], grid: Grid, cells: readonly number[]) {
    this.#targets = targets;
    this.#grid = grid;
    this.#cells = [...cells];
  }

  get cells(): readonly number[] {
    return this.#cells;
  }

  /** How badly one region lies: far from its place, away from its neighbours, on their wrong side. */
  costOf(index: number): number {
    const target = this.#targets[index];
    const here = this.#cells[index];
    if (target === undefined || here === undefined) return 0;
    let cost = target.away[here] ?? 0;
    for (const { index: other, apart: costs } of target.neighbours) {
      cost += costs[this.#grid.step(here, this.#cells[other] ?? 0)] ?? 0;
    }
    return cost;
  }

  get cost(): number {
    let total = 0;
    for (let index = 0; index < this.#cells.length; index += 1) total += this.costOf(index);
    return total;
  }

  /** Moves one region to a cell; whoever lies there takes its old one. */
  move(index: number, cell: number): void {
    const other = this.#cells.indexOf(cell);
    const old = this.#cells[index] ?? 0;
    if (other >= 0) this.#cells[other] = old;
    this.#cells[index] = cell;
  }

  /** Takes every move that helps until none does. */
  settle(): void {
    for (let best = this.cost, isBetter = true; isBetter; ) {
      isBetter = false;
      for (let index = 0; index < this.#cells.length; index += 1) {
        for (let cell = 0; cell < this.#grid.cellCount; cell += 1) {
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

function firstCells(targets: readonly Target[], { cellCount }: Grid): readonly number[] {
  const free = new Set(Array.from({ length: cellCount }, (_, cell) => cell));
  return targets.map(({ away }) => {
    const nearest = [...free].reduce((a, b) => ((away[b] ?? 0) < (away[a] ?? 0) ? b : a));
    free.delete(nearest);
    return nearest;
  });
}

/** Shakes some regions loose again and again, and keeps what came out better. */
function improved(targets: readonly Target[], grid: Grid): readonly number[] {
  const random = steadyRandom(1);
  let best = new Board(targets, grid, firstCells(targets, grid));
  best.settle();
  const rounds = Math.min(ROUNDS, Math.ceil(20_000 / (targets.length * grid.cellCount)));
  for (let round = 0; round < rounds; round += 1) {
    const next = new Board(targets, grid, best.cells);
    for (const index of targets.keys()) {
      if (random() < SHAKEN) next.move(index, Math.floor(random() * grid.cellCount));
    }
    next.settle();
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
  const grid = new Grid(sizeFor(points));
  const cells = improved(targetsOf(points, grid, borders), grid);
  const places = cells.map((cell) => ({ column: grid.column[cell] ?? 0, row: grid.row[cell] ?? 0 }));
  const columnsUsed = [...new Set(places.map(({ column }) => column))].sort((a, b) => a - b);
  const rowsUsed = [...new Set(places.map(({ row }) => row))].sort((a, b) => a - b);
  return {
    columns: columnsUsed.length,
    rows: rowsUsed.length,
    cells: new Map(
      points.map(({ code }, index) => {
        const { column, row } = places[index] ?? { column: 0, row: 0 };
        return [code, { column: columnsUsed.indexOf(column), row: rowsUsed.indexOf(row) }];
      }),
    ),
  };
}
