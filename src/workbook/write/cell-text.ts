/** Excel refuses a file with a longer text in a cell. */
const MAX_CELL_TEXT = 32_767;

/** Not allowed in XML at all, or changed on reading (a carriage return becomes a line feed). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be escaped
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** A text that spells an escape itself must not be read as one. */
const SPELLED_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Excel takes a text that begins so for a formula as soon as somebody edits the cell. */
export const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;

/** Cuts a text to a length and says so in the text itself, so that nothing is lost silently. */
export function cutVisibly(text: string, max: number): string {
  if (text.length <= max) return text;
  const notice = ` … [dipotong; panjang asli ${text.length} huruf]`;
  const kept = text.slice(0, max - notice.length);
  // Half an emoji at the cut would be no character.
  return kept.replace(/[\uD800-\uDBFF]$/, "") + notice;
}

/** Any text as a cell can hold it, with the escapes of the file format (`_x000D_`). */
export function cellText(text: string): string {
  return cutVisibly(text, MAX_CELL_TEXT)
    .replace(SPELLED_ESCAPE, "_x005F_")
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For attribute values and element texts; a line feed in an attribute would be read as a space. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replaceAll("\n", "&#10;");
}
