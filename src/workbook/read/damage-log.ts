import { cellAddress } from "../raw-workbook.ts";
import type { Damage, DamageRemark } from "./read-result.ts";

const CELLS_NAMED = 20;

/** Gathers damaged places, one remark for each sheet and kind however many there are. */
export class DamageLog {
  readonly #remarks = new Map<string, { what: Damage; sheet: string | null; cells: string[]; count: number }>();

  cell(what: Damage, sheet: string, row: number, column: number): void {
    const remark = this.#remark(what, sheet);
    const address = cellAddress(row, column);
    if (remark.cells.length < CELLS_NAMED && !remark.cells.includes(address)) {
      remark.cells.push(address);
    }
  }

  /** Something without an address: a part, a cell whose address cannot be read. */
  place(what: Damage, sheet: string | null): void {
    this.#remark(what, sheet);
  }

  remarks(): readonly DamageRemark[] {
    return [...this.#remarks.values()].map((remark) => ({ kind: "damage", ...remark }));
  }

  /** Forgets what was said about a sheet: it is about to be read again. */
  forget(sheet: string): void {
    for (const [key, remark] of this.#remarks) {
      if (remark.sheet === sheet && remark.what !== "missing-part") {
        this.#remarks.delete(key);
      }
    }
  }

  #remark(what: Damage, sheet: string | null): { cells: string[]; count: number } {
    const key = `${what} ${sheet ?? ""}`;
    const remark = this.#remarks.get(key) ?? { what, sheet, cells: [], count: 0 };
    this.#remarks.set(key, remark);
    remark.count++;
    return remark;
  }
}
