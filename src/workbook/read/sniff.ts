import type { NotAWorkbook } from "../../finding/index.ts";
import { isTextLike } from "./csv/decode-text.ts";
import { oleStreams } from "./ole.ts";

/** What the bytes are by their own marks, whatever the file's name says. */
export type Sniffed =
  | { readonly kind: "zip" | "xls" | "text" | "encrypted" }
  | { readonly kind: "refused"; readonly what: NotAWorkbook };

const MARKS: readonly (readonly [mark: readonly number[], what: NotAWorkbook])[] = [
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x47, 0x49, 0x46, 0x38], "image"],
  [[0x42, 0x4d], "image"],
  [[0x49, 0x49, 0x2a, 0x00], "image"],
  [[0x4d, 0x4d, 0x00, 0x2a], "image"],
  [[0x52, 0x49, 0x46, 0x46], "image"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "word"],
  [[0x52, 0x61, 0x72, 0x21], "zip"],
  [[0x37, 0x7a, 0xbc, 0xaf], "zip"],
  [[0x1f, 0x8b], "zip"],
];

/** Excel 2, 3 and 4, and 5 without its usual container. */
const BARE_XLS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) {
    return { kind: "refused", what: "empty" };
  }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) {
    return { kind: "zip" };
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return sniffOle(bytes);
  }
  if (BARE_XLS.some((mark) => startsWith(bytes, mark))) {
    return { kind: "xls" };
  }
  const marked = MARKS.find(([mark]) => startsWith(bytes, mark));
  const isText = isTextLike(bytes);
  // Two letters such as "BM" may begin a text as well.
  if (marked !== undefined && (marked[0].length > 2 || !isText)) {
    return { kind: "refused", what: marked[1] };
  }
  if (!isText) {
    return { kind: "refused", what: isCutMark(bytes) ? "truncated" : "unknown-bytes" };
  }
  if (isSpreadsheetXml(bytes)) {
    return { kind: "xls" };
  }
  return isHtml(bytes) ? { kind: "refused", what: "html" } : { kind: "text" };
}

function sniffOle(bytes: Uint8Array): Sniffed {
  const streams = oleStreams(bytes);
  if (streams.has("encryptedpackage")) {
    return { kind: "encrypted" };
  }
  if (streams.has("workbook") || streams.has("book")) {
    return { kind: "xls" };
  }
  if (streams.has("worddocument")) {
    return { kind: "refused", what: "word" };
  }
  if (streams.has("powerpoint document")) {
    return { kind: "refused", what: "powerpoint" };
  }
  return { kind: "refused", what: bytes.length < 1536 ? "truncated" : "unknown-bytes" };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** A download that broke off inside the first signature. */
function isCutMark(bytes: Uint8Array): boolean {
  return bytes.length < 8 && (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf]));
}

function isHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096)).replaceAll("\0", "");
  const content = start.replace(/<!--.*?-->/gs, "").replace(/<\?xml[^>]*\?>/, "");
  return /^[^<]{0,20}<(?:!doctype\s+html|html|head|body|meta|table|style|div)\b/i.test(content);
}

/** Excel 2003 could save as one XML file, and report programs still name that `.xls`. */
function isSpreadsheetXml(bytes: Uint8Array): boolean {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  return (
    /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml/.test(start) && start.includes("urn:schemas-microsoft-com:office:spreadsheet")
  );
}
