/** Four letters as one number: compared in one step. */
function letters(text: string): number {
  return [...text].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}

export const ADDRESS = letters(' r="');
export const NLIN = letters("nlin");
export const ESTR = letters("eStr");
export const IS_OPEN = letters("<is>");
export const T_OPEN = letters("><t>");
export const T_CLOSE = letters("</t>");
export const IS_CLOSE = letters("</is");
export const C_CLOSE = letters("></c");
export const END_OF_VALUE = letters("</v>");
export const END_OF_CELL = letters("</c>");
