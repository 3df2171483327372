import type { RawCell } from "../raw-workbook.ts";
import type { FormatTable } from "./format-table.ts";
import { DIRECT, FORMAT_SHIFT, FORMULA, KINDS, PAIRED, type PackedCells } from "./packed-workbook.ts";
import type { TextTable } from "./text-table.ts";

/** Where the cells of one sheet come together, in order. Scanners write the common kinds straight into the arrays. */
export class CellTable {
  columns: Uint16Array = new Uint16Array(0);
  marks: Uint32Array = new Uint32Array(0);
  values: Uint32Array = new Uint32Array(0);
  count = 0;
  readonly #texts: TextTable;
  readonly #formats: FormatTable;
  #rowNumbers: Uint32Array = new Uint32Array(0);
  #rowEnds: Uint32Array = new Uint32Array(0);
  #rows = 0;

  constructor(texts: TextTable, formats: FormatTable) {
    this.#texts = texts;
    this.#formats = formats;
  }

  /** Makes room for so many more cells. */
  reserve(cells: number): void {
    const wanted = this.count + cells;
    if (wanted > this.values.length) {
      const size = Math.max(wanted, 2 * this.values.length);
      this.columns = longer(new Uint16Array(size), this.columns);
      this.marks = longer(new Uint32Array(size), this.marks);
      this.values = longer(new Uint32Array(size), this.values);
    }
  }

  /** Adds a cell of any kind, in the row that is open. */
  add(cell: RawCell): void {
    this.reserve(1);
    const at = this.count++;
    const format = this.#formats.place(cell.numberFormat) << FORMAT_SHIFT;
    this.columns[at] = cell.column;
    this.marks[at] = format | KINDS.indexOf(cell.kind) | (cell.isFormula ? FORMULA : 0) | this.#value(cell, at);
  }

  /** Ends the open row; one without cells leaves no trace. */
  closeRow(number: number): void {
    if (this.count === (this.#rowEnds[this.#rows - 1] ?? 0)) {
      return;
    }
    if (this.#rows === this.#rowEnds.length) {
      const size = Math.max(256, 2 * this.#rows);
      this.#rowNumbers = longer(new Uint32Array(size), this.#rowNumbers);
      this.#rowEnds = longer(new Uint32Array(size), this.#rowEnds);
    }
    this.#rowNumbers[this.#rows] = number;
    this.#rowEnds[this.#rows++] = this.count;
  }

  packed(): PackedCells {
    return {
      rowNumbers: this.#rowNumbers.subarray(0, this.#rows),
      rowEnds: this.#rowEnds.subarray(0, this.#rows),
      columns: this.columns.subarray(0, this.count),
      marks: this.marks.subarray(0, this.count),
      values: this.values.subarray(0, this.count),
    };
  }

  /** Stores the value; returns the marks that say how. */
  #value(cell: RawCell, at: number): number {
    const number = numberOf(cell);
    if (number !== null && isDirect(cell, number)) {
      this.values[at] = number;
      return DIRECT;
    }
    this.values[at] = this.#texts.add(cell.text);
    if (number === null || (cell.kind === "number" && Object.is(Number(cell.text), number))) {
      return 0;
    }
    this.#texts.add(Object.is(number, -0) ? "-0" : String(number));
    return PAIRED;
  }
}

function longer<T extends Uint16Array | Uint32Array>(fresh: T, old: T): T {
  fresh.set(old);
  return fresh;
}

/** Whether the text follows from the value alone. A day is left out: its text depends on the workbook. */
function isDirect(cell: RawCell, number: number): boolean {
  if (cell.kind === "boolean") {
    return cell.text === (cell.boolean ? "TRUE" : "FALSE");
  }
  return cell.kind === "number" && Object.is(number >>> 0, number) && String(number) === cell.text;
}

function numberOf(cell: RawCell): number | null {
  switch (cell.kind) {
    case "number":
      return cell.number;
    case "date":
      return cell.serial;
    case "boolean":
      return cell.boolean ? 1 : 0;
    default:
      return null;
  }
}
