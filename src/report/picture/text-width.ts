/*
 * Widths of letters in Noto Sans, in parts of the type size. Browsers show the pictures in another sans-serif where Noto is
 * not installed; those differ by a few hundredths, which the room around labels takes.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl.,:;'|!", 0.27],
  ["ftr()-/ ", 0.36],
  ["mM", 0.93],
  ["wW", 0.84],
  ["ABCDEGHNOQRU", 0.68],
  ["cksvxyz", 0.51],
];
const USUAL_WIDTH = 0.59;
const BOLD = 1.07;

const byLetter = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** About how wide a text is, in the unit of `size`. */
export function textWidth(text: string, size: number, isBold = false): number {
  const sum = [...text].reduce((total, letter) => total + (byLetter.get(letter) ?? USUAL_WIDTH), 0);
  return sum * size * (isBold ? BOLD : 1);
}

/** Breaks at spaces into the fewest lines no wider than `width`, as even as they come; a longer word stays whole. */
export function brokenLines(text: string, size: number, width: number): readonly string[] {
  const words = text.split(" ");
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      if (last !== undefined && textWidth(`${last} ${word}`, size) <= limit)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  };
  const fewest = fill(width);
  for (let limit = width * 0.5; limit < width; limit += width / 20) {
    const lines = fill(limit);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}
