/** Column number to letters: 1 → `A`, 27 → `AA`. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell: (9, 6) → `F9`. */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}
