/** Eight tables, so that eight bytes are taken in one step. */
const TABLES = makeTables();

function makeTables(): readonly Uint32Array[] {
  const first = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) {
      c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    }
    first[n] = c >>> 0;
  }
  const tables = [first];
  for (let k = 1; k < 8; k++) {
    const before = tables[k - 1] ?? first;
    tables.push(before.map((c) => ((first[c & 255] ?? 0) ^ (c >>> 8)) >>> 0));
  }
  return tables;
}

const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as readonly [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** Checksum of zip entries. Start with 0, feed the pieces in order. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let c = ~before;
  let i = 0;
  const at = (table: Uint32Array, index: number): number => table[index & 255] as number;
  const byte = (index: number): number => bytes[index] as number;
  for (const last = bytes.length - 7; i < last; i += 8) {
    c ^= byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    c =
      at(T7, c) ^
      at(T6, c >>> 8) ^
      at(T5, c >>> 16) ^
      at(T4, c >>> 24) ^
      at(T3, byte(i + 4)) ^
      at(T2, byte(i + 5)) ^
      at(T1, byte(i + 6)) ^
      at(T0, byte(i + 7));
  }
  for (; i < bytes.length; i++) {
    c = at(T0, c ^ byte(i)) ^ (c >>> 8);
  }
  return ~c >>> 0;
}
