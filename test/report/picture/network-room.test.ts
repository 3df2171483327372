import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Sign, withRoom } from "../../../src/report/picture/network-room.ts";

const FRAME = { width: 960, height: 600 };

const sign = fc.record({
  at: fc.tuple(fc.double({ min: 0, max: 960, noNaN: true }), fc.double({ min: 0, max: 600, noNaN: true })),
  halfWidth: fc.integer({ min: 12, max: 60 }),
  above: fc.integer({ min: 10, max: 20 }),
  below: fc.integer({ min: 28, max: 40 }),
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxesOf = (signs: readonly Sign[]): readonly Box[] =>
  withRoom(signs, FRAME).map(([x, y], index) => {
    const { halfWidth = 0, above = 0, below = 0 } = signs[index] ?? {};
    return { left: x - halfWidth, right: x + halfWidth, top: y - above, bottom: y + below };
  });

const isApart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe("names in the net of partners", () => {
  it("leave what has room where it is", () => {
    const signs: readonly Sign[] = [
      { at: [200, 100], halfWidth: 40, above: 15, below: 33 },
      { at: [290, 100], halfWidth: 40, above: 15, below: 33 },
    ];
    expect(withRoom(signs, FRAME)).toEqual([
      [200, 100],
      [290, 100],
    ]);
  });

  it("part by the shorter way: Prov. Jawa Timur and Jombang", () => {
    const signs: readonly Sign[] = [
      { at: [440, 465], halfWidth: 54, above: 15, below: 33 },
      { at: [524, 467], halfWidth: 30, above: 15, below: 33 },
    ];
    // 54 + 30 + 4 = 88 wide, 84 apart: two to each side.
    expect(withRoom(signs, FRAME)).toEqual([
      [438, 465],
      [526, 467],
    ]);
  });

  it("never lie on each other or beyond the frame, wherever they began", () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        const boxes = boxesOf(signs);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-1e-6);
          expect(box.right).toBeLessThanOrEqual(FRAME.width + 1e-6);
          expect(box.top).toBeGreaterThanOrEqual(-1e-6);
          expect(box.bottom).toBeLessThanOrEqual(FRAME.height + 1e-6);
          for (const other of boxes.slice(index + 1)) expect(isApart(box, other)).toBe(true);
        }
      }),
    );
  });
});
