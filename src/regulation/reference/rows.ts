/** Splits reference rows: one record a line, columns by `|`. */
export function recordsOf(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

/** A cell with several values: `Mahulu; Mahakam Hulu`. */
export function splitValues(text: string | undefined): string[] {
  return (text ?? "")
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
