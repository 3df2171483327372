const CANDIDATES = [";", ",", "\t", "|"] as const;
const LINES = 40;

/**
 * The delimiter that splits the first lines most alike. Decimal commas (`1,5;2,5`) make the comma frequent but uneven, so
 * evenness counts before number; quoted text does not count.
 */
export function delimiterOf(text: string): string {
  const lines = unquotedLines(text.slice(0, 256 * 1024)).slice(0, LINES);
  let best: { delimiter: string; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of CANDIDATES) {
    const score = evenness(lines.map((line) => line.split(delimiter).length - 1));
    if (score > best.score) {
      best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/** Share of lines that have the usual number of delimiters, with a little more for many columns; 0 when it is none. */
function evenness(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) {
    frequency.set(count, (frequency.get(count) ?? 0) + 1);
  }
  const usual = [...frequency].filter(([count]) => count > 0).toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return usual === undefined ? 0 : usual[1] / counts.length + Math.min(usual[0], 100) / 1000;
}

function unquotedLines(text: string): string[] {
  return text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "");
}
