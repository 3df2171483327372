import type { Point } from "./map-frame.ts";

/** A rectangle on the page, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAround([x, y]: Point, [width, height]: readonly [number, number]): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export const boxOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The point of a box nearest to another point. */
export function edgePoint([x, y]: Point, { left, right, top, bottom }: Box): Point {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}

type Segment = readonly [Point, Point];

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two segments cross; touching ends do not count. */
export function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether a segment runs through a box. */
export function segmentHits(segment: Segment, { left, right, top, bottom }: Box): boolean {
  const [[ax, ay], [bx, by]] = segment;
  if (Math.max(ax, bx) <= left || Math.min(ax, bx) >= right) return false;
  if (Math.max(ay, by) <= top || Math.min(ay, by) >= bottom) return false;
  const isWithin = ([x, y]: Point): boolean => x > left && x < right && y > top && y < bottom;
  const [one, two]: readonly Segment[] = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [right, top],
      [left, bottom],
    ],
  ];
  if (one === undefined || two === undefined) return false;
  return isWithin(segment[0]) || isWithin(segment[1]) || crosses(segment, one) || crosses(segment, two);
}
