import type { RawCell, RawRow } from "../raw-workbook.ts";
import { isoFromSerial } from "../serial-date.ts";
import {
  BOOLEAN_KIND,
  DATE_KIND,
  DIRECT,
  FORMAT_SHIFT,
  FORMULA,
  KIND_MASK,
  KINDS,
  NUMBER_KIND,
  PAIRED,
  type PackedCells,
  TEXT_KIND,
} from "./packed-workbook.ts";
import type { TextList } from "./text-list.ts";

/** What the rows of a sheet share. */
export interface RowSource {
  readonly cells: PackedCells;
  readonly texts: TextList;
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

/**
 * A row of a packed sheet. Its cells are made anew each time they are asked for, and kept by whoever asks: so a sheet costs
 * no more than the rows in use. The fields are open so that comparing two rows compares what is in them.
 */
export class PackedRow implements RawRow {
  readonly number: number;
  readonly source: RowSource;
  readonly index: number;

  constructor(source: RowSource, index: number) {
    this.number = source.cells.rowNumbers[index] ?? 0;
    this.source = source;
    this.index = index;
  }

  get cells(): RawCell[] {
    const { rowEnds } = this.source.cells;
    const end = rowEnds[this.index] ?? 0;
    const cells: RawCell[] = [];
    for (let at = this.index === 0 ? 0 : (rowEnds[this.index - 1] ?? 0); at < end; at++) {
      cells.push(cellAt(this.source, this.number, at));
    }
    return cells;
  }
}

function cellAt(source: RowSource, row: number, at: number): RawCell {
  const { cells, formats, texts } = source;
  const marks = cells.marks[at] as number;
  const value = cells.values[at] as number;
  const column = cells.columns[at] as number;
  const numberFormat = formats[marks >>> FORMAT_SHIFT] as string;
  const isFormula = (marks & FORMULA) !== 0;
  switch (marks & KIND_MASK) {
    case TEXT_KIND:
      return { row, column, numberFormat, isFormula, kind: "text", text: texts.at(value) };
    case NUMBER_KIND: {
      const text = marks & DIRECT ? String(value) : texts.at(value);
      const number = marks & DIRECT ? value : Number(marks & PAIRED ? texts.at(value + 1) : text);
      return { row, column, numberFormat, isFormula, kind: "number", text, number };
    }
    case DATE_KIND: {
      const serial = marks & DIRECT ? value : Number(texts.at(value + 1));
      const text = marks & DIRECT ? (isoFromSerial(value, source.is1904) ?? "") : texts.at(value);
      return { row, column, numberFormat, isFormula, kind: "date", text, iso: text, serial };
    }
    case BOOLEAN_KIND: {
      const boolean = marks & DIRECT ? value === 1 : texts.at(value + 1) === "1";
      const text = marks & DIRECT ? (boolean ? "TRUE" : "FALSE") : texts.at(value);
      return { row, column, numberFormat, isFormula, kind: "boolean", text, boolean };
    }
    default:
      return { row, column, numberFormat, isFormula, kind: otherKind(marks), text: texts.at(value) };
  }
}

/** Kinds that are a text and nothing else. */
function otherKind(marks: number): "error" | "formula-without-result" {
  return KINDS[marks & KIND_MASK] === "error" ? "error" : "formula-without-result";
}
