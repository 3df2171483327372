import { Deflate } from "fflate";
import { writeZip, type ZipEntry } from "../annotate/zip.ts";
import { crc32 } from "../read/zip/crc32.ts";

const LEVEL = 6;
const DEFLATED = 8;
const UTF8_FLAG = 0x800;
const MADE_BY = 20;

/** The zip format's own date, of the UTC day at noon: no clock of any machine comes in. */
export function zipDate(created: string): number {
  const date = new Date(created);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const noon = 12 << 11;
  return ((day << 16) | noon) >>> 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A part of the package, packed piece by piece, so that a big sheet never stands in memory as a whole. */
export function packedPart(name: string, pieces: Iterable<Uint8Array>, modified: number): ZipEntry {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => packed.push(chunk.slice()));
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(), true);
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: UTF8_FLAG,
    method: DEFLATED,
    modified,
    crc,
    size,
    packed: joined(packed),
    madeBy: MADE_BY,
    externalAttributes: 0,
    internalAttributes: 0,
  };
}

/** Readers look at these first. */
const FIRST_PARTS = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"];

function order({ name }: ZipEntry): string {
  const first = FIRST_PARTS.indexOf(name);
  return first < 0 ? `~${name}` : String(first);
}

export const packed = (parts: readonly ZipEntry[]): Uint8Array =>
  writeZip(parts.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)));
