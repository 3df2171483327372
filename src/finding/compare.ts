import type { Finding } from "./finding.ts";

interface Address {
  readonly column: number;
  readonly row: number;
}

function addressOf(cell: string | undefined): Address {
  const [, letters = "", digits = "0"] = /^([A-Z]+)(\d+)$/.exec(cell ?? "") ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}

/** Order of findings: the file as a whole first, then by sheet as in the file, row, column, code. */
export function compareFindings(sheetNames: readonly string[]): (a: Finding, b: Finding) => number {
  const orderOf = new Map(sheetNames.map((name, index) => [name, index]));
  const sheetOf = ({ at }: Finding): number => (at.sheet === null ? -1 : (orderOf.get(at.sheet) ?? sheetNames.length));
  return (a, b) => {
    const [left, right] = [addressOf(a.at.cells[0]), addressOf(b.at.cells[0])];
    return (
      sheetOf(a) - sheetOf(b) ||
      (a.at.row ?? left.row) - (b.at.row ?? right.row) ||
      left.column - right.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
    );
  };
}
