import type { TransportProblem } from "../input.ts";

/** How the way between a supply and a demand counts. */
export interface Way {
  /** Kilometres. */
  readonly km: number;
  readonly borders: boolean;
  /** Never used; the price keeps it out until nothing else is left, and what it carries is taken back. */
  readonly isForbidden: boolean;
}

/** Up to this many decimals are kept; the sum of all amounts must stay exact in whole numbers. */
const MOST_DECIMALS = 6;
const LARGEST_SUM = 1e12;

/** The power of ten that makes all amounts whole numbers, or as many decimals as stay exact. */
export function wholeNumberScale(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scale = 10 ** decimals;
    if (sum * scale * 10 > LARGEST_SUM) return scale;
    if (amounts.every((amount) => Number.isInteger(Number((amount * scale).toFixed(MOST_DECIMALS - decimals))))) {
      return scale;
    }
  }
  return 10 ** MOST_DECIMALS;
}

/** Never more than there is: what is below the last decimal stays where it is. */
export const scaled = (amount: number, scale: number): number => Math.floor(Number((amount * scale).toFixed(3)));

/** One metre: enough to settle ties, too little to change which way is shorter on a map of label points. */
const TIE_KM = 0.001;

/**
 * Prices that put more aims in one order: no forbidden way while another is left; then as much as can be between
 * neighbours; then the least total distance; then, at equal distance, low codes to low codes.
 *
 * Changing a plan at the optimum moves goods around a ring of at most twice the smaller side's places, so a step of that
 * side's size times the longest way outweighs every gain of the lesser aim.
 */
export function transportCosts(
  rows: number,
  columns: number,
  wayOf: (row: number, column: number) => Way,
): Float64Array {
  const costs = new Float64Array(rows * columns);
  const ways: Way[] = [];
  let longest = 1;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const way = wayOf(row, column);
      ways.push(way);
      longest = Math.max(longest, way.km);
    }
  }
  const ring = 2 * Math.min(rows, columns) + 1;
  const notBordering = ring * (longest + TIE_KM);
  const forbidden = ring * (notBordering + longest + TIE_KM);
  const cells = rows * columns;
  ways.forEach(({ km, borders, isForbidden }, at) => {
    const row = Math.floor(at / columns);
    const column = at % columns;
    // Falls with both codes together, so that of equal plans the one that goes down both lists in step is the cheapest.
    const tie = (row * columns + column * rows - row * column) / cells;
    // What a forbidden way carries is taken back, so its length must not weigh on the choice of the others.
    costs[at] = isForbidden ? forbidden : km + TIE_KM * tie + (borders ? 0 : notBordering);
  });
  return costs;
}

/**
 * Checks a solver's answer: whole amounts, nobody over its supply or its demand, and as much shipped as the smaller side has.
 *
 * @returns the flows as whole numbers; `null` when the answer breaks any of it
 */
export function feasibleFlows(problem: TransportProblem, flows: Float64Array | null): readonly number[] | null {
  const { supplies, demands } = problem;
  if (flows === null || flows.length !== supplies.length * demands.length) return null;
  // `+ 0` turns the solver's −0 into 0.
  const whole = [...flows].map((flow) => Math.round(flow) + 0);
  if (whole.some((flow, at) => flow < 0 || Math.abs(flow - (flows[at] ?? 0)) > 0.01)) return null;
  const given = supplies.map(() => 0);
  const taken = demands.map(() => 0);
  whole.forEach((flow, at) => {
    const [row, column] = [Math.floor(at / demands.length), at % demands.length];
    given[row] = (given[row] ?? 0) + flow;
    taken[column] = (taken[column] ?? 0) + flow;
  });
  const isOver = (sums: readonly number[], limits: readonly number[]): boolean =>
    sums.some((sum, at) => sum > (limits[at] ?? 0));
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  if (isOver(given, supplies) || isOver(taken, demands)) return null;
  return total(given) === Math.min(total(supplies), total(demands)) ? whole : null;
}
