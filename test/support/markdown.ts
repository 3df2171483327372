/** Rows of each table whose number of cells differs from that of its heading. */
export function brokenRows(markdown: string): string[] {
  const lines = markdown.split("\n");
  const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
  let columns = 0;
  return lines.filter((line, index) => {
    if (!line.startsWith("|")) return false;
    if (/^\|[-:|]+\|$/.test(lines[index + 1] ?? "")) columns = cells(line);
    return cells(line) !== columns;
  });
}
