/** Everything that starts a new line somewhere, and what cannot be seen. */
const LINE_BREAKS = /[\r\n\t\v\f\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const MARKS = /[\\`*_[\]|~$@]/g;
/** What makes a heading, a list, a quotation or a rule only where a line begins. */
const AT_START = /^(?:[#+-]|=(?==*$)|\d+(?=[.)](?:\s|$)))/;

/**
 * Makes a user's text harmless in Markdown: one line, and no mark, link, HTML, mention or list of its own.
 *
 * Holds inside a table cell and at the start of a line alike. The reader sees the text as it was written, save that line
 * breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(LINE_BREAKS, " ").replace(INVISIBLE, "").trim();
  const marked = line
    .replace(/&(?=[#\p{L}])/gu, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(MARKS, "\\$&")
    // Addresses become links by themselves in many viewers.
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (word) => `${word.slice(0, -1)}\\.`);
  return marked.replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
