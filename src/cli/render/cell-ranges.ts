interface Address {
  readonly letters: string;
  readonly row: number;
}

function parse(cell: string): Address | null {
  const match = /^([A-Z]{1,3})(\d+)$/.exec(cell);
  return match === null ? null : { letters: match[1] ?? "", row: Number(match[2]) };
}

function compare(a: Address, b: Address): number {
  return (
    a.letters.length - b.letters.length || (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : a.row - b.row)
  );
}

/** `C5`, `C6`, `C7`, `F9` → `C5:C7`, `F9`: runs down a column. What is no address stays as it is, at the end. */
export function cellRanges(cells: readonly string[]): readonly string[] {
  const addresses = [...new Set(cells)].flatMap((cell) => parse(cell) ?? []).sort(compare);
  const others = cells.filter((cell) => parse(cell) === null);
  const ranges: { letters: string; from: number; to: number }[] = [];
  for (const { letters, row } of addresses) {
    const last = ranges.at(-1);
    if (last?.letters === letters && last.to === row - 1) last.to = row;
    else ranges.push({ letters, from: row, to: row });
  }
  const texts = ranges.map(({ letters, from, to }) =>
    from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`,
  );
  return [...texts, ...others];
}
