const TABLES: readonly Uint32Array[] = buildTables();

/** Four tables, so that four bytes are taken at a time: a big sheet has tens of megabytes. */
function buildTables(): Uint32Array[] {
  const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
  const [first = new Uint32Array(256)] = tables;
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) {
      value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    first[byte] = value >>> 0;
  }
  for (let level = 1; level < 4; level++) {
    const below = tables[level - 1] ?? first;
    const table = tables[level] ?? first;
    for (let byte = 0; byte < 256; byte++) {
      const value = below[byte] ?? 0;
      table[byte] = ((first[value & 255] ?? 0) ^ (value >>> 8)) >>> 0;
    }
  }
  return tables;
}

/** The check sum of zip entries, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wholeWords = bytes.length & ~3;
  let crc = 0xffffffff;
  let at = 0;
  for (; at < wholeWords; at += 4) {
    crc ^= view.getInt32(at, true);
    crc =
      (t3[crc & 255] as number) ^
      (t2[(crc >>> 8) & 255] as number) ^
      (t1[(crc >>> 16) & 255] as number) ^
      (t0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) {
    crc = (t0[(crc ^ view.getUint8(at)) & 255] as number) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
