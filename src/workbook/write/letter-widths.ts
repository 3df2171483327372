/**
 * Widths of the letters from space to `~` in Calibri, in hundredths of a digit, which is what Excel measures columns in;
 * measured with Carlito, the free font of the same widths.
 */
const WIDTHS = [
  45, 64, 79, 98, 100, 141, 135, 44, 60, 60, 98, 98, 49, 60, 50, 76, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
  53, 53, 98, 98, 98, 91, 176, 114, 107, 105, 121, 96, 91, 124, 123, 50, 63, 103, 83, 169, 127, 131, 102, 133, 107, 91,
  96, 127, 112, 176, 102, 96, 92, 61, 76, 61, 98, 98, 57, 95, 104, 83, 104, 98, 60, 93, 104, 45, 47, 90, 45, 158, 104,
  104, 104, 104, 69, 77, 66, 104, 89, 141, 85, 89, 78, 62, 91, 62, 98,
];
const FIRST = 32;
/** Letters with marks are as wide as without; dashes and quotes are near a digit. */
const OTHER = 100;
/** Chinese letters and emoji. */
const WIDE = 200;
const FIRST_WIDE = 0x2e80;
const BOLD = 1.04;

/** How wide a text is in digits of its own size. */
export function widthInDigits(text: string, isBold: boolean): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    sum += WIDTHS[code - FIRST] ?? (code >= FIRST_WIDE ? WIDE : OTHER);
  }
  return (sum * (isBold ? BOLD : 1)) / 100;
}
