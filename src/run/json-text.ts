/** JSON as ksd prints it: two blanks of indentation, so that a person can read it too. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
