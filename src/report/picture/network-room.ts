import type { Point } from "./map-frame.ts";

/** A mark with its name below, as far as it reaches from its middle. */
export interface Sign {
  readonly at: Point;
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Between two signs. */
const GAP = 4;
/** They settle long before; it ends what cannot be settled. */
const MOST_ROUNDS = 200;
/** So often the longer way is taken: a pile at the edge would else be pushed up and down for ever. */
const LONGER_EVERY = 5;

interface Moved extends Sign {
  x: number;
  y: number;
}

/** How far two signs reach into each other, sideways and up and down; not above zero where they do not. */
function overlap(a: Moved, b: Moved): readonly [number, number] {
  const across = a.halfWidth + b.halfWidth + GAP - Math.abs(a.x - b.x);
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  return [across, upper.below + lower.above + GAP - (lower.y - upper.y)];
}

/** Moves two signs out of each other by the shorter way (or the longer), half each; `true` when they were. */
function parted(a: Moved, b: Moved, isLonger: boolean): boolean {
  const [across, along] = overlap(a, b);
  if (across <= 0 || along <= 0) return false;
  if (across < along !== isLonger) {
    const half = (a.x <= b.x ? across : -across) / 2;
    a.x -= half;
    b.x += half;
  } else {
    const half = (a.y <= b.y ? along : -along) / 2;
    a.y -= half;
    b.y += half;
  }
  return true;
}

function kept(sign: Moved, { width, height }: Frame): void {
  sign.x = Math.min(Math.max(sign.x, sign.halfWidth), width - sign.halfWidth);
  sign.y = Math.min(Math.max(sign.y, sign.above), height - sign.below);
}

/** The places moved as little as it takes that no name lies on another or beyond the frame, as far as there is room. */
export function withRoom(signs: readonly Sign[], frame: Frame): readonly Point[] {
  const moved = signs.map((sign): Moved => ({ ...sign, x: sign.at[0], y: sign.at[1] }));
  for (const sign of moved) kept(sign, frame);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isSettled = true;
    const isLonger = round < MOST_ROUNDS / 2 && round % LONGER_EVERY === LONGER_EVERY - 1;
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) if (parted(a, b, isLonger)) isSettled = false;
      kept(a, frame);
    }
    if (isSettled) break;
  }
  return moved.map(({ x, y }): Point => [x, y]);
}
