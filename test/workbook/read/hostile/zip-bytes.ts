import { crc32, deflateRawSync } from "node:zlib";

/** One entry with everything a liar may want to say about it. */
export interface EntrySource {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly unpackedBytes?: number;
  readonly packedBytes?: number;
  /** Points to the local header of the entry of this number instead of its own. */
  readonly sharesDataOf?: number;
  /** Moves the place of its local header. */
  readonly shift?: number;
  /** Already packed bytes, given with `unpackedBytes` and `crc`. */
  readonly packed?: Uint8Array;
}

export interface EndSource {
  readonly count?: number;
  readonly start?: number;
  readonly size?: number;
  readonly comment?: number;
}

/** Writes a zip file byte by byte, so that any field of it can be false. */
export function zipBytes(entries: readonly EntrySource[], end: EndSource = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const central: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const { fields, packed, name } = describe(entry);
    const own = at;
    if (entry.sharesDataOf === undefined) {
      const local = Buffer.concat([localHeader(fields, name), name, packed]);
      pieces.push(local);
      at += local.length;
    }
    starts.push(own);
    const start = entry.sharesDataOf === undefined ? own : (starts[entry.sharesDataOf] ?? 0);
    central.push(Buffer.concat([centralHeader(fields, name, start + (entry.shift ?? 0)), name]));
  }
  const directory = Buffer.concat(central);
  return new Uint8Array(Buffer.concat([...pieces, directory, endRecord(entries.length, at, directory.length, end)]));
}

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

function describe(entry: EntrySource): { fields: Fields; packed: Uint8Array; name: Buffer } {
  const content = Buffer.from(entry.content as Uint8Array);
  const method = entry.method ?? 8;
  const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
  return {
    name: Buffer.from(entry.name),
    packed,
    fields: {
      flags: entry.flags ?? 0,
      method,
      crc: entry.crc ?? crc32(content),
      packedBytes: entry.packedBytes ?? packed.length,
      unpackedBytes: entry.unpackedBytes ?? content.length,
    },
  };
}

function localHeader(fields: Fields, name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeFields(header, 6, fields);
  header.writeUInt16LE(name.length, 26);
  return header;
}

function centralHeader(fields: Fields, name: Buffer, start: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 6);
  writeFields(header, 8, fields);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(start, 42);
  return header;
}

function writeFields(header: Buffer, at: number, fields: Fields): void {
  header.writeUInt16LE(fields.flags, at);
  header.writeUInt16LE(fields.method, at + 2);
  header.writeUInt32LE(fields.crc >>> 0, at + 8);
  header.writeUInt32LE(fields.packedBytes, at + 12);
  header.writeUInt32LE(fields.unpackedBytes, at + 16);
}

function endRecord(count: number, start: number, size: number, source: EndSource): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(source.count ?? count, 8);
  end.writeUInt16LE(source.count ?? count, 10);
  end.writeUInt32LE(source.size ?? size, 12);
  end.writeUInt32LE(source.start ?? start, 16);
  end.writeUInt16LE(source.comment ?? 0, 20);
  return end;
}
