import { type Limits, megabytes } from "../limits.ts";
import { notAWorkbook, overLimit, Refused } from "../refused.ts";
import { crc32 as portableCrc32 } from "./crc32.ts";
import { readZipDirectory, type ZipEntry } from "./directory.ts";
import { type Inflate, portableInflate } from "./inflate.ts";

export interface ZipPorts {
  readonly inflate?: Inflate | undefined;
  readonly crc32?: ((bytes: Uint8Array, before: number) => number) | undefined;
}

/** The parts of a zip file, unpacked on demand under one common allowance. */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #limits: Limits;
  readonly #inflate: Inflate;
  readonly #crc32: (bytes: Uint8Array, before: number) => number;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  /** What each part gave, so that reading one twice counts once. */
  readonly #unpacked = new Map<string, number>();
  #total = 0;

  constructor(bytes: Uint8Array, limits: Limits, ports: ZipPorts = {}) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#inflate = ports.inflate ?? portableInflate;
    this.#crc32 = ports.crc32 ?? portableCrc32;
    const entries = readZipDirectory(bytes, limits);
    refuseClaims(entries, limits);
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** As they stand in the file, in its order. */
  writtenNames(): readonly string[] {
    return [...this.#entries.values()].map(({ writtenName }) => writtenName);
  }

  wasRead(name: string): boolean {
    return this.#unpacked.has(name.toLowerCase());
  }

  /** Hands over a part piece by piece. Returns false when there is no such part. A piece is only valid during the call. */
  read(name: string, emit: (piece: Uint8Array) => void): boolean {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) {
      return false;
    }
    const meter = this.#meter(entry);
    const take = (piece: Uint8Array): void => {
      meter.count(piece);
      emit(piece);
    };
    const packed = this.#bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes);
    if (entry.method === "stored") {
      take(packed);
    } else {
      this.#unpack(packed, take, entry.unpackedBytes);
    }
    meter.finish();
    return true;
  }

  /** A whole part at once, for the small ones. */
  readAll(name: string): Uint8Array | null {
    const pieces: Uint8Array[] = [];
    if (!this.read(name, (piece) => pieces.push(piece.slice()))) {
      return null;
    }
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #unpack(packed: Uint8Array, take: (piece: Uint8Array) => void, expected: number): void {
    let stopped: unknown;
    try {
      this.#inflate(
        packed,
        (piece) => {
          try {
            take(piece);
          } catch (reason) {
            stopped = reason;
            throw reason;
          }
        },
        Math.min(expected, this.#limits.unpackedBytes + 1),
      );
    } catch (error) {
      if (stopped !== undefined || error instanceof Refused) {
        throw stopped ?? error;
      }
      throw notAWorkbook("unreadable-parts", error);
    }
  }

  #meter(entry: ZipEntry): { count: (piece: Uint8Array) => void; finish: () => void } {
    const allowed = this.#limits.unpackedBytes;
    const before = this.#total - (this.#unpacked.get(entry.name) ?? 0);
    let size = 0;
    let crc = 0;
    return {
      count: (piece) => {
        size += piece.length;
        refuseRatio(size, entry.packedBytes, this.#limits);
        if (before + size > allowed) {
          throw overLimit("unpacked-size", megabytes(before + size), megabytes(allowed));
        }
        crc = this.#crc32(piece, crc);
      },
      finish: () => {
        if (crc !== entry.crc || size !== entry.unpackedBytes) {
          throw notAWorkbook("unreadable-parts");
        }
        this.#unpacked.set(entry.name, size);
        this.#total = before + size;
      },
    };
  }
}

/** A file that claims too much is refused before anything is unpacked; one that claims too little is caught by counting. */
function refuseClaims(entries: readonly ZipEntry[], limits: Limits): void {
  let total = 0;
  for (const { unpackedBytes, packedBytes } of entries) {
    refuseRatio(unpackedBytes, packedBytes, limits);
    total += unpackedBytes;
  }
  if (total > limits.unpackedBytes) {
    throw overLimit("unpacked-size", megabytes(total), megabytes(limits.unpackedBytes));
  }
}

function refuseRatio(unpacked: number, packed: number, limits: Limits): void {
  if (unpacked > limits.ratioFromBytes && unpacked > limits.ratio * packed) {
    throw overLimit("ratio", `${Math.floor(unpacked / Math.max(1, packed))}:1`, `${limits.ratio}:1`);
  }
}
