const LIST_MARK = /^(?:\(?\d{1,2}[.)]\s+|[-•*–·]\s+|[•·]\s*)/u;

export interface MultiParts {
  /** Without blanks and repetitions, in the order written. */
  readonly parts: readonly string[];
  /** Whether numbering or bullets were taken off. */
  readonly marked: boolean;
}

/** Several values in one cell, separated by `;` or a line break; numbering and bullets in front are not part of them. */
export function splitMulti(text: string): MultiParts {
  let marked = false;
  const parts = new Set<string>();
  for (const piece of text.split(/[;\n]/)) {
    const trimmed = piece.trim();
    const bare = trimmed.replace(LIST_MARK, "").trim();
    if (bare !== trimmed) marked = true;
    if (bare !== "") parts.add(bare);
  }
  return { parts: [...parts], marked };
}

/** The pieces of a value that holds several all the same, separated by a comma, `&` or `dan`. */
export function softPieces(text: string): readonly string[] {
  return text
    .split(/\s*,\s*(?:dan\s+)?|\s+&\s+|\s+dan\s+/iu)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}
