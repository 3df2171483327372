import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { NODE_PORTS } from "../../../src/cli/node/guarded-reader-ports.ts";

const MB = 1024 * 1024;

/** What comes out, joined, and how long the longest piece was. */
function unpacked(packed: Uint8Array, expected: number): { whole: Buffer; longest: number } {
  const pieces: Buffer[] = [];
  NODE_PORTS.inflate?.(packed, (piece) => pieces.push(Buffer.from(piece)), expected);
  return { whole: Buffer.concat(pieces), longest: Math.max(0, ...pieces.map(({ length }) => length)) };
}

const mixed = (length: number): Buffer =>
  Buffer.concat([randomBytes(length / 4), Buffer.alloc(length / 2, "Kec. Loa Kulu; "), randomBytes(length / 4)]);

describe("unpacking with Node's own zlib", () => {
  it.each([0, 1000, MB, 5 * MB])("%i bytes come out as they went in, at once", (length) => {
    const content = mixed(length);
    const { whole, longest } = unpacked(deflateRawSync(content), length);
    expect(whole.equals(content)).toBe(true);
    expect(longest).toBe(length);
  });

  it("a large part comes out as it went in, in small pieces", () => {
    const content = mixed(12 * MB);
    const { whole, longest } = unpacked(deflateRawSync(content), content.length);
    expect(whole.equals(content)).toBe(true);
    expect(longest).toBeLessThanOrEqual(MB);
  });

  it("gives what there is, whatever the file claims", () => {
    const content = mixed(5 * MB);
    for (const claimed of [0, 10, 3 * MB, 200 * MB]) {
      expect(unpacked(deflateRawSync(content), claimed).whole.equals(content)).toBe(true);
    }
  });

  it.each([1000, 5 * MB, 12 * MB])("throws at a cut or broken part of %i bytes", (length) => {
    const packed = deflateRawSync(mixed(length));
    expect(() => unpacked(packed.subarray(0, packed.length - 10), length)).toThrow();
    const broken = Buffer.from(packed);
    broken.fill(0xff, 0, 100);
    expect(() => unpacked(broken, length)).toThrow();
  });

  it("stops when the receiver has had enough, and a bomb never gives much at once", () => {
    const bomb = deflateRawSync(Buffer.alloc(100 * MB));
    let taken = 0;
    const stop = (piece: Uint8Array): void => {
      taken += piece.length;
      if (taken > 2 * MB) throw new Error("enough");
    };
    expect(() => NODE_PORTS.inflate?.(bomb, stop, 100 * MB)).toThrow("enough");
    expect(taken).toBeLessThan(4 * MB);
  });
});
