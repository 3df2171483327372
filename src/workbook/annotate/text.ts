/** The most characters a cell or a note holds. */
export const MAX_TEXT = 32_767;
const CUT_MARK = " … (dipotong, selengkapnya di sheet Temuan)";

/** A text as spreadsheets can hold it: one kind of line break, no half characters, control characters made visible. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, "\ufffd")
    .replace(/\p{Cc}/gu, (control) => {
      const code = control.charCodeAt(0);
      return code < 0x20 && control !== "\n" && control !== "\t" ? String.fromCharCode(0x2400 + code) : control;
    });
}

/** Cuts to at most `limit` UTF-16 units, says so, and never halves a character. */
export function shortened(text: string, limit = MAX_TEXT): string {
  if (text.length <= limit) {
    return text;
  }
  const kept = text.slice(0, Math.max(0, limit - CUT_MARK.length));
  return kept.replace(/\p{Surrogate}$/u, "") + CUT_MARK;
}

/** Content of a `<t>`: `_x0041_` would be read as an escape, so its underscore is escaped itself. */
export function textContent(text: string): string {
  return escapedText(text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_"));
}

/** As `textContent`, for a text that has been read from a `<t>` with such escapes left as they were. */
export function escapedText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Begins like a formula: such a text is kept from becoming one when somebody edits the cell. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

const LINE_POINTS = 15;
/** Excel's own limit for the height of a row. */
const MAX_POINTS = 409;

/** The height in points that a wrapped text needs in a column of this width, in characters. */
export function textHeight(text: string, width: number): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  return Math.min(MAX_POINTS, lines * LINE_POINTS);
}

export const SINGLE_LINE = LINE_POINTS;
