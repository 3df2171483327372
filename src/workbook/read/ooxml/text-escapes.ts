/** `_x000D_` stands for a carriage return, `_x005F_` for the underscore that would begin such an escape. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) {
    return text;
  }
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
