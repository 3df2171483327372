import type { RawCell, RawSheet } from "../../workbook/index.ts";
import { cleanText } from "../text.ts";
import { type HeadingIndex, type HeadingMatch, headingKey } from "./heading-index.ts";
import type { LocatedLine, LocatedPairs } from "./located-table.ts";
import { HEADING_ROWS, type SheetTexts, type Written } from "./sheet-texts.ts";

interface Label extends Written {
  readonly match: HeadingMatch | null;
}

const VALUE_HEADINGS = new Set(["isian", "nilai", "jawaban", "isi", "data"]);
const LABEL_HEADINGS = new Set(["uraian", "label", "keterangan", "data", "item"]);

function textOf(cell: RawCell): string {
  return cell.kind === "text" ? cleanText(cell.text).text : "";
}

/** Everything that may be a label; none where the first rows have not one that is known. */
function labelsOf({ top, all }: SheetTexts, index: HeadingIndex): Label[] {
  const hasKnown = top.some(({ labels }) => labels.some(({ text }) => index.match(text) !== null));
  if (!hasKnown) return [];
  return all().flatMap(({ labels }) => labels.map((label) => ({ ...label, match: index.match(label.text) })));
}

function labelColumnOf(labels: readonly Label[]): number | null {
  const counts = new Map<number, Set<string>>();
  for (const { column, match } of labels) {
    if (match !== null) counts.set(column, (counts.get(column) ?? new Set()).add(match.field.name));
  }
  const best = [...counts].sort(([a, names], [b, others]) => others.size - names.size || a - b)[0];
  return best === undefined ? null : best[0];
}

function isSeparator(cell: RawCell): boolean {
  return cell.kind === "text" && /^[:=]*$/.test(cleanText(cell.text).text);
}

interface Values {
  readonly column: number;
  /** Where the list begins: at its headings, or at its first label. */
  readonly top: number;
}

/** The column under `Isian`, or else the first one to the right that holds anything in the labels' rows. */
function valuesOf(sheet: RawSheet, labelColumn: number, lines: readonly Label[]): Values {
  const first = lines[0]?.row ?? 1;
  const above = sheet.rows.filter(({ number }) => number < first && number >= first - 3);
  for (const row of above) {
    const headings = row.cells.filter(({ column }) => column >= labelColumn);
    const labelled = headings.some(
      (cell) => cell.column === labelColumn && LABEL_HEADINGS.has(headingKey(textOf(cell))),
    );
    const value = headings.find((cell) => cell.column > labelColumn && VALUE_HEADINGS.has(headingKey(textOf(cell))));
    if (labelled && value !== undefined) return { column: value.column, top: row.number };
  }
  const numbers = new Set(lines.map(({ row }) => row));
  const filled = sheet.rows
    .filter(({ number }) => numbers.has(number))
    .flatMap(({ cells }) => cells.filter((cell) => cell.column > labelColumn && !isSeparator(cell)))
    .map(({ column }) => column);
  return { column: filled.length === 0 ? labelColumn + 1 : Math.min(...filled), top: first };
}

type Assigned = Pick<LocatedPairs, "lines" | "doubled"> & { readonly rest: readonly Label[] };

function assign(labels: readonly Label[]): Assigned {
  const exactNames = new Set(labels.flatMap(({ match }) => (match?.exact === true ? [match.field.name] : [])));
  const lines = new Map<string, LocatedLine>();
  const doubled: { first: LocatedLine; again: LocatedLine }[] = [];
  const rest: Label[] = [];
  for (const label of labels) {
    const { match, row, text } = label;
    if (match === null || (!match.exact && exactNames.has(match.field.name))) {
      rest.push(label);
      continue;
    }
    const line = { field: match.field, row, found: text, mapped: match.mapped };
    const first = lines.get(match.field.name);
    if (first === undefined) lines.set(match.field.name, line);
    else doubled.push({ first, again: line });
  }
  return { lines: [...lines.values()], doubled, rest };
}

/** Labels nobody knows, inside the list and with something filled in: their values are not read. */
function unknownLines(
  sheet: RawSheet,
  rest: readonly Label[],
  lines: readonly LocatedLine[],
  valueColumn: number,
): Label[] {
  const rows = lines.map(({ row }) => row).sort((a, b) => a - b);
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  // Where every line is followed by a blank row, so is the last.
  const steps = rows.slice(1).map((row, at) => row - (rows[at] ?? 0));
  const step = steps.length === 0 ? 1 : Math.min(...steps);
  return rest.filter(({ row }) => {
    if (row < first || row > last + step) return false;
    const value = sheet.rows.find(({ number }) => number === row)?.cells.find(({ column }) => column === valueColumn);
    return value !== undefined && !(value.kind === "text" && cleanText(value.text).text === "");
  });
}

interface FoundPairs {
  readonly table: LocatedPairs;
  readonly score: number;
  readonly top: number;
}

/** A list of labels with their values to the right, and how well it fits; `null` where no label is known. */
export function findPairs(texts: SheetTexts, index: HeadingIndex): FoundPairs | null {
  const { sheet } = texts;
  const all = labelsOf(texts, index);
  const labelColumn = labelColumnOf(all);
  if (labelColumn === null) return null;
  const labels = all.filter(({ column }) => column === labelColumn);
  const { lines, doubled, rest } = assign(labels);
  const known = labels.filter(({ match }) => match !== null);
  if ((known[0]?.row ?? 0) > HEADING_ROWS) return null;
  const { column: valueColumn, top } = valuesOf(sheet, labelColumn, known);
  const unknown = unknownLines(sheet, rest, lines, valueColumn);
  const table: LocatedPairs = {
    kind: "pairs",
    sheet,
    declaration: index.declaration,
    labelColumn,
    valueColumn,
    lines,
    unknown: unknown.map(({ row, text }) => ({ row, found: text })),
    doubled,
  };
  return { table, score: (2 * lines.length) / (index.declaration.fields.length + labels.length), top };
}
