import type { CellRange, RawCell, RawRow, RawSheet } from "../../raw-workbook.ts";
import type { CellAllowance } from "../cell-allowance.ts";
import type { DamageLog } from "../damage-log.ts";
import { withoutCovered } from "../merges.ts";
import { LAST_COLUMN, LAST_ROW } from "../ooxml/address.ts";
import { contentOf, type WrittenOdsCell } from "./ods-cell.ts";

/** Gathers one table: repeated rows, columns and cells are written once with a number, and become as many as they say. */
export class OdsTable {
  readonly #name: string;
  readonly #isHidden: boolean;
  readonly #allowance: CellAllowance;
  readonly #damage: DamageLog;
  readonly #rows: RawRow[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #columnsSeen = 0;
  #row = 1;
  #rowRepeats = 1;
  #column = 1;
  #cells: RawCell[] = [];

  constructor(name: string, isHidden: boolean, allowance: CellAllowance, damage: DamageLog) {
    this.#name = name;
    this.#isHidden = isHidden;
    this.#allowance = allowance;
    this.#damage = damage;
  }

  columns(repeats: number, isHidden: boolean): void {
    const end = Math.min(this.#columnsSeen + repeats, LAST_COLUMN);
    for (let column = this.#columnsSeen + 1; isHidden && column <= end; column++) {
      this.#hiddenColumns.add(column);
    }
    this.#columnsSeen = end;
  }

  openRow(repeats: number, isHidden: boolean): void {
    this.#rowRepeats = repeats;
    this.#column = 1;
    this.#cells = [];
    const end = Math.min(this.#row + repeats, LAST_ROW + 1);
    for (let row = this.#row; isHidden && row < end; row++) {
      this.#hiddenRows.add(row);
    }
  }

  cell(written: WrittenOdsCell, repeats: number, spanned: { readonly rows: number; readonly columns: number }): void {
    const found = contentOf(written);
    if (spanned.rows > 1 || spanned.columns > 1) {
      const bottom = Math.min(this.#row + spanned.rows - 1, LAST_ROW);
      const right = Math.min(this.#column + spanned.columns - 1, LAST_COLUMN);
      this.#merges.push({ top: this.#row, left: this.#column, bottom, right });
    }
    if (found !== null) {
      this.#allowance.take(repeats);
      for (let column = this.#column; column < this.#column + repeats; column++) {
        this.#keep({ row: this.#row, column, ...found.content }, found.isBad === true);
      }
    }
    this.#column += repeats;
  }

  #keep(cell: RawCell, isBad: boolean): void {
    if (cell.column > LAST_COLUMN || cell.row > LAST_ROW) {
      this.#damage.place("bad-address", this.#name);
      return;
    }
    if (isBad) {
      this.#damage.cell("bad-number", this.#name, cell.row, cell.column);
    }
    this.#cells.push(cell);
  }

  closeRow(): void {
    if (this.#cells.length > 0) {
      this.#allowance.take(this.#cells.length * (this.#rowRepeats - 1));
      for (let row = this.#row; row < this.#row + this.#rowRepeats && row <= LAST_ROW; row++) {
        this.#rows.push({ number: row, cells: this.#cells.map((cell) => ({ ...cell, row })) });
      }
    }
    this.#row += this.#rowRepeats;
  }

  sheet(): RawSheet {
    return {
      name: this.#name,
      state: this.#isHidden ? "hidden" : "visible",
      rows: withoutCovered(this.#rows, this.#merges),
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }
}
