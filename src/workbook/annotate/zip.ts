import { DEFAULT_LIMITS } from "../read/limits.ts";
import { Refused } from "../read/refused.ts";
import { type ZipEntry as ListedEntry, readZipDirectory } from "../read/zip/directory.ts";
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
const UTF8_FLAG = 0x800;
/** Sizes follow the data, or the header is masked: neither holds for what we write. */
const DROPPED_FLAGS = 0x8 | 0x2000;

/** All entries in the order of the central directory, which is held to what the reader asks of one. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return directoryOf(bytes).map((listed) => {
    const { headerStart: at, dataStart, packedBytes } = listed;
    const nameBytes = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + view.getUint16(at + 28, true));
    return {
      name: new TextDecoder().decode(nameBytes),
      nameBytes,
      flags: view.getUint16(at + 8, true),
      method: listed.method === "stored" ? STORED : DEFLATED,
      modified: view.getUint32(at + 12, true),
      crc: listed.crc,
      size: listed.unpackedBytes,
      packed: bytes.subarray(dataStart, dataStart + packedBytes),
      madeBy: view.getUint16(at + 4, true),
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
    };
  });
}

/** How many entries there may be was settled when the file was read. */
function directoryOf(bytes: Uint8Array): readonly ListedEntry[] {
  try {
    return readZipDirectory(bytes, { entries: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (error instanceof Refused) {
      throw new Refusal(reasonOf(error.refusal), null, { cause: error });
    }
    throw error;
  }
}

function reasonOf(refusal: Refused["refusal"]): Refusal["reason"] {
  switch (refusal.code) {
    case "BKS-01":
      return refusal.detail.what === "truncated" ? "not-a-zip" : "zip-feature";
    case "BKS-02":
      return "encrypted";
    case "BKS-03":
      return "damaged";
  }
}

/** The content of an entry, checked against its check sum. */
export function unpack(entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.size > DEFAULT_LIMITS.unpackedBytes) {
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
