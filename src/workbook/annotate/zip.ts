import type { Codec } from "./codec.ts";
import { Refusal } from "./refusal.ts";

/** One entry of a zip: its compressed bytes are carried along untouched unless the content changes. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Date and time in DOS form, as one 32-bit number. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly madeBy: number;
  readonly externalAttributes: number;
  readonly internalAttributes: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;
/** Sizes follow the data, or the header is masked: neither holds for what we write. */
const DROPPED_FLAGS = 0x8 | 0x2000;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;
const ZIP64_FIELD = 1;
/** As the reader's own limit for one workbook. */
const MAX_PART_BYTES = 256 * 1024 * 1024;

/** All entries in the order of the central directory. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === UNKNOWN_16 || start === UNKNOWN_32 || view.getUint16(end + 4, true) !== 0) {
    throw new Refusal("zip-feature");
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
      throw new Refusal("damaged");
    }
    entries.push(readEntry(view, at));
    at += CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - UNKNOWN_16);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  throw new Refusal("not-a-zip");
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  if (at + CENTRAL_SIZE + nameLength > view.byteLength) {
    throw new Refusal("damaged");
  }
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_SIZE, nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if ((flags & ENCRYPTED_FLAG) !== 0) {
    throw new Refusal("encrypted", name);
  }
  const { packedSize, size, offset } = sizesOf(view, at, name);
  return {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: packedBytes(view, offset, packedSize, name),
    madeBy: view.getUint16(at + 4, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

/** Some writers put small sizes into the field for huge ones; the header then holds all ones. */
function sizesOf(view: DataView, at: number, name: string): { packedSize: number; size: number; offset: number } {
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (!stated.includes(UNKNOWN_32)) {
    return { size: stated[0] ?? 0, packedSize: stated[1] ?? 0, offset: stated[2] ?? 0 };
  }
  const extraEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  let field = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== ZIP64_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let value = field + 4;
  const resolved = stated.map((number) => {
    if (number !== UNKNOWN_32) {
      return number;
    }
    if (value + 8 > extraEnd || extraEnd > view.byteLength || view.getUint32(value + 4, true) !== 0) {
      throw new Refusal("zip-feature", name);
    }
    value += 8;
    return view.getUint32(value - 8, true);
  });
  return { size: resolved[0] ?? 0, packedSize: resolved[1] ?? 0, offset: resolved[2] ?? 0 };
}

function packedBytes(view: DataView, offset: number, packedSize: number, name: string): Uint8Array {
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new Refusal("damaged", name);
  }
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) {
    throw new Refusal("damaged", name);
  }
  return new Uint8Array(view.buffer, view.byteOffset + start, packedSize);
}

/** The content of an entry, checked against its check sum. */
export function unpack(entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.size > MAX_PART_BYTES) {
    throw new Refusal("too-large", entry.name);
  }
  const content = inflated(entry, codec);
  if (content.length !== entry.size || codec.crc32(content) !== entry.crc) {
    throw new Refusal("damaged", entry.name);
  }
  return content;
}

function inflated(entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.method === STORED) {
    return entry.packed;
  }
  if (entry.method !== DEFLATED) {
    throw new Refusal("zip-feature", entry.name);
  }
  try {
    return codec.inflate(entry.packed, entry.size);
  } catch (cause) {
    throw new Refusal("damaged", entry.name, { cause });
  }
}

/** An entry with new content; everything else as in `model`, so that the same input gives the same bytes. */
export function pack(name: string, content: Uint8Array, model: ZipEntry | undefined, codec: Codec): ZipEntry {
  return {
    name,
    nameBytes: model?.name === name ? model.nameBytes : new TextEncoder().encode(name),
    flags: UTF8_FLAG,
    method: DEFLATED,
    modified: model?.modified ?? 0x00210000,
    crc: codec.crc32(content),
    size: content.length,
    packed: codec.deflate(content),
    madeBy: 20,
    externalAttributes: 0,
    internalAttributes: 0,
  };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.nameBytes.length, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const bytes = new Uint8Array(entries.length * (LOCAL_SIZE + CENTRAL_SIZE) + 2 * names + packed + END_SIZE);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL_SIGNATURE, true);
    writeCommonHeader(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + LOCAL_SIZE);
    bytes.set(entry.packed, at + LOCAL_SIZE + entry.nameBytes.length);
    at += LOCAL_SIZE + entry.nameBytes.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL_SIGNATURE, true);
    view.setUint16(at + 4, entry.madeBy, true);
    writeCommonHeader(view, at + 6, entry);
    view.setUint16(at + 36, entry.internalAttributes, true);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + entry.nameBytes.length;
  });
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 24 bytes that the local header and the directory share; extra fields are left out, sizes stand here. */
function writeCommonHeader(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~DROPPED_FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
