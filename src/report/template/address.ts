/** Column number to letters: 1 → `A`, 27 → `AA`. */
export function letters(column: number): string {
  let text = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** A column's cells from one row to another, for formulas on any sheet: `'KSD Berjalan'!$B$6:$B$306`. */
export function columnRange(sheet: string, column: number, first: number, last: number): string {
  const letter = letters(column);
  return `'${sheet}'!$${letter}$${first}:$${letter}$${last}`;
}
