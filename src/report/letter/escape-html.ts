const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  "=": "&#61;",
};
/** What a browser replaces or hides: controls, and marks that turn the reading direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A user's text without what nobody can see; line breaks stay. */
export function visibleText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(INVISIBLE, "");
}

/** Makes a user's text harmless as the content or the quoted attribute of an HTML element; line breaks stay. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"'`=]/g, (character) => ENTITIES[character] ?? "");
}
