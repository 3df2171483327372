/** Ways in which people write a heading that is still the same heading. */
const SPELLINGS: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading) => `${heading} *`,
  (heading) => `  ${heading.replaceAll(" ", "  ")} `,
  (heading) => heading.replace(" ", "\n"),
  (heading) => heading.replaceAll(" ", "\u00A0"),
  (heading) => heading.toLowerCase().replace("kerja sama", "kerjasama"),
  (heading) => (heading.includes("(") ? heading : `${heading} (lihat petunjuk)`),
  (heading) => `${heading.replaceAll("/", " / ")}:`,
  (heading) => heading.replace("e", "é"),
];

export function respelt(heading: string, at: number): string {
  return (SPELLINGS[at % SPELLINGS.length] ?? ((same: string) => same))(heading);
}
