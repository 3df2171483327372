import type { Limits } from "../limits.ts";
import { encrypted, notAWorkbook, overLimit } from "../refused.ts";

/** One file inside a zip, as its central directory describes it; places are checked against the bytes there are. */
export interface ZipEntry {
  /** For look-ups only, never a path on disk: forward slashes, no leading slash, lower case. */
  /** For comparing: lower case, plain slashes. */
  readonly name: string;
  /** As the writer put it. */
  readonly writtenName: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly packedBytes: number;
  /** As claimed; what comes out is counted. */
  readonly unpackedBytes: number;
  readonly dataStart: number;
  /** Where the directory speaks of it, for whoever needs to know more. */
  readonly headerStart: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** Reads the list of entries without unpacking anything, and refuses lists made to mislead or to overwhelm. */
export function readZipDirectory(bytes: Uint8Array, limits: Pick<Limits, "entries">): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.count > limits.entries) {
    throw overLimit("entries", String(end.count), String(limits.entries));
  }
  const entries: ZipEntry[] = [];
  const spans: Span[] = [{ start: end.start, end: end.start + end.size }];
  let at = end.start;
  for (let n = 0; n < end.count; n++) {
    const header = readCentralHeader(view, at);
    const headerStart = at;
    at = header.next;
    const dataStart = findData(view, header.localStart, header.packedBytes);
    spans.push({ start: header.localStart, end: dataStart + header.packedBytes });
    entries.push({ ...header.entry, packedBytes: header.packedBytes, dataStart, headerStart });
  }
  refuseDuplicates(entries);
  refuseOverlaps(spans);
  return entries;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface DirectoryEnd {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

function findEnd(view: DataView): DirectoryEnd {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) {
      const end = readEnd(view, at);
      if (end.start + end.size <= at) {
        return end;
      }
    }
  }
  throw notAWorkbook("truncated");
}

function readEnd(view: DataView, at: number): DirectoryEnd {
  const plain = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
  const isZip64 = plain.count === 0xffff || plain.size === IN_ZIP64 || plain.start === IN_ZIP64;
  if (!isZip64 || at < 20 || view.getUint32(at - 20, true) !== ZIP64_LOCATOR) {
    return plain;
  }
  const far = Number(view.getBigUint64(at - 12, true));
  if (far + 56 > at || view.getUint32(far, true) !== ZIP64_END) {
    throw notAWorkbook("truncated");
  }
  return {
    count: Number(view.getBigUint64(far + 32, true)),
    size: Number(view.getBigUint64(far + 40, true)),
    start: Number(view.getBigUint64(far + 48, true)),
  };
}

interface CentralHeader {
  readonly entry: Pick<ZipEntry, "name" | "writtenName" | "method" | "crc" | "unpackedBytes">;
  readonly packedBytes: number;
  readonly localStart: number;
  readonly next: number;
}

function readCentralHeader(view: DataView, at: number): CentralHeader {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) {
    throw notAWorkbook("truncated");
  }
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) {
    throw notAWorkbook("truncated");
  }
  if (view.getUint16(at + 8, true) & 1) {
    throw encrypted();
  }
  const sizes = widen(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const writtenName = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46),
  );
  return {
    entry: {
      name: entryName(writtenName),
      writtenName,
      method: methodOf(view.getUint16(at + 10, true)),
      crc: view.getUint32(at + 16, true),
      unpackedBytes: sizes[0],
    },
    packedBytes: sizes[1],
    localStart: sizes[2],
    next,
  };
}

type Sizes = [unpacked: number, packed: number, localStart: number];

/** Values that did not fit stand in the zip64 extra field, in this order, each only when its place says so. */
function widen(view: DataView, from: number, to: number, sizes: Sizes): Sizes {
  for (let at = from; at + 4 <= to && sizes.includes(IN_ZIP64); ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      return sizes.map((size) => {
        if (size !== IN_ZIP64 || field + 8 > Math.min(at + 4 + length, to)) {
          return size;
        }
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      }) as Sizes;
    }
    at += 4 + length;
  }
  return sizes;
}

function methodOf(method: number): ZipEntry["method"] {
  if (method === 0) {
    return "stored";
  }
  if (method === 8) {
    return "deflated";
  }
  throw notAWorkbook("unreadable-parts");
}

/** Part names are compared without case, and some writers use backslashes. */
function entryName(writtenName: string): string {
  const name = writtenName.replaceAll("\\", "/").toLowerCase();
  return name.startsWith("/") ? name.slice(1) : name;
}

function findData(view: DataView, localStart: number, packedBytes: number): number {
  if (localStart + 30 > view.byteLength || view.getUint32(localStart, true) !== LOCAL_HEADER) {
    throw notAWorkbook("truncated");
  }
  const start = localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
  if (start + packedBytes > view.byteLength) {
    throw notAWorkbook("truncated");
  }
  return start;
}

function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name)) {
      throw overLimit("duplicate-entries", name.slice(0, 100), "1");
    }
    names.add(name);
  }
}

/** Overlapping entries are the trick by which a small file unpacks to terabytes. */
function refuseOverlaps(spans: readonly Span[]): void {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let end = 0;
  let overlaps = 0;
  for (const span of sorted) {
    if (span.start < end) {
      overlaps++;
    }
    end = Math.max(end, span.end);
  }
  if (overlaps > 0) {
    throw overLimit("overlapping-entries", String(overlaps), "0");
  }
}
