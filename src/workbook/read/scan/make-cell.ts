import type { RawCell } from "../../raw-workbook.ts";
import { cellOf } from "../ooxml/cell-value.ts";
import type { SheetContext } from "../ooxml/sheet-context.ts";
import { decodeXmlText } from "./byte-text.ts";
import { type CellScanner, NONE } from "./scan-cell.ts";

/** Makes cells of what the scanner found, in the words of the reference parser. */
export class CellMaker {
  readonly #context: SheetContext;
  readonly #sharedFormulas = new Map<string, string>();

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** The cell, or null when it is blank. */
  make(bytes: Uint8Array, found: CellScanner, place: Pick<RawCell, "row" | "column">): RawCell | null {
    if (found.isBlank) {
      return null;
    }
    if (found.sharedIndex !== null) {
      this.#rememberFormula(bytes, found, found.sharedIndex);
    }
    return cellOf(this.#context, {
      ...place,
      style: found.style,
      type: found.type,
      value: found.valueStart === NONE ? null : decodeXmlText(bytes.subarray(found.valueStart, found.valueEnd)),
      inline: found.inline,
      formula: found.formulaStart === NONE ? null : this.#formula(bytes, found),
    });
  }

  #formula(bytes: Uint8Array, found: CellScanner): string {
    const own = decodeXmlText(bytes.subarray(found.formulaStart, found.formulaEnd));
    return own === "" && found.sharedIndex !== null ? (this.#sharedFormulas.get(found.sharedIndex) ?? "") : own;
  }

  #rememberFormula(bytes: Uint8Array, found: CellScanner, index: string): void {
    if (found.formulaEnd > found.formulaStart) {
      this.#sharedFormulas.set(index, decodeXmlText(bytes.subarray(found.formulaStart, found.formulaEnd)));
    }
  }
}
