const LINE_BREAKS = /[\r\n\t\v\f\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A user's text as one line that XML can hold; what cannot be seen, or would turn the line around, is left out. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, " ").replace(INVISIBLE, "").replace(LONE_SURROGATES, "\ufffd").trim();
}
