/** Where every .xlsx and .xlsm says what is in it. */
const CONTENT_TYPES = "[Content_Types].xml";
const ZIP = "PK";

/**
 * Whether reading calls the same code for every cell, as for .xlsx: that suits an engine whose last compiler is called late.
 * Text, .ods and what the reader of old kinds takes run in one long loop, which needs the compiler in its midst.
 *
 * @param isLegacy - whether the reader of old kinds is called for; .xlsb looks like .xlsx here
 */
export function isReadByCell(bytes: Uint8Array, isLegacy: boolean): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return !isLegacy && all.subarray(0, ZIP.length).equals(Buffer.from(ZIP)) && all.includes(CONTENT_TYPES);
}
