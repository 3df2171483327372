import type { RawCell } from "../../raw-workbook.ts";
import { cellOf, numberCell } from "../ooxml/cell-value.ts";
import { isoFromSerial } from "../ooxml/serial-date.ts";
import type { SheetContext } from "../ooxml/sheet-context.ts";
import { type CellStyle, GENERAL_STYLE } from "../ooxml/styles.ts";
import { withoutEscapes } from "../ooxml/text-escapes.ts";
import { decodeXmlText, detached } from "./byte-text.ts";
import { DOT, digitsAt, MINUS, NINE, ZERO } from "./marks.ts";
import { type CellScanner, INLINE_TYPE, NONE, NUMBER_TYPE, SHARED_TYPE } from "./scan-cell.ts";

/** Up to fifteen digits and this many decimals, one division gives the very number that the text stands for. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Makes cells of what the scanner found: the two common kinds directly, all others as the reference parser does. */
export class CellMaker {
  readonly #context: SheetContext;
  readonly #sharedFormulas = new Map<string, string>();
  #latin = "";
  #latinStart = 0;
  #row = 0;
  #column = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** `latin` is the stretch of bytes now scanned as text, from `from` on. */
  start(from: number, latin: string): void {
    this.#latin = latin;
    this.#latinStart = from;
  }

  at(row: number): void {
    this.#row = row;
  }

  /** The cell in the given column of the row that was set, or null when it is blank. */
  make(bytes: Uint8Array, found: CellScanner, column: number): RawCell | null {
    if (found.isBlank) {
      return null;
    }
    if (found.sharedIndex !== null) {
      this.#rememberFormula(bytes, found, found.sharedIndex);
    }
    this.#column = column;
    const style = this.#context.styles[found.style] ?? (found.style === 0 ? GENERAL_STYLE : undefined);
    if (style !== undefined && found.hasPlainValue) {
      if (found.type === NUMBER_TYPE) {
        return this.#number(bytes, found, style);
      }
      const text = found.type === SHARED_TYPE ? this.#sharedText(bytes, found) : undefined;
      if (text !== undefined) {
        return this.#text(found, style, text);
      }
    } else if (style !== undefined && found.inlineStart !== NONE && found.type === INLINE_TYPE) {
      return this.#text(found, style, withoutEscapes(this.#slice(found.inlineStart, found.inlineEnd)));
    }
    return this.#other(bytes, found);
  }

  #number(bytes: Uint8Array, found: CellScanner, style: CellStyle): RawCell | null {
    const row = this.#row;
    const column = this.#column;
    const { numberFormat, isDate } = style;
    const isFormula = found.formulaStart !== NONE;
    const number = exactNumber(bytes, found.valueStart, found.valueEnd);
    if (Number.isNaN(number)) {
      const text = this.#slice(found.valueStart, found.valueEnd).trim();
      return numberCell(this.#context, { row, column, numberFormat, isFormula }, text, isDate);
    }
    if (isDate) {
      const iso = isoFromSerial(number, this.#context.is1904);
      if (iso !== null) {
        return { row, column, numberFormat, isFormula, kind: "date", text: iso, iso, serial: number };
      }
    }
    const text = this.#slice(found.valueStart, found.valueEnd);
    return { row, column, numberFormat, isFormula, kind: "number", text, number };
  }

  #sharedText(bytes: Uint8Array, found: CellScanner): string | undefined {
    return this.#context.strings[digitsAt(bytes, found.valueStart, found.valueEnd)];
  }

  #text(found: CellScanner, { numberFormat }: CellStyle, text: string): RawCell | null {
    const isFormula = found.formulaStart !== NONE;
    return text === "" ? null : { row: this.#row, column: this.#column, numberFormat, isFormula, kind: "text", text };
  }

  #other(bytes: Uint8Array, found: CellScanner): RawCell | null {
    return cellOf(this.#context, {
      row: this.#row,
      column: this.#column,
      style: found.style,
      type: found.type,
      value: found.valueStart === NONE ? null : decodeXmlText(bytes.subarray(found.valueStart, found.valueEnd)),
      inline: found.inlineStart === NONE ? found.inline : this.#slice(found.inlineStart, found.inlineEnd),
      formula: found.formulaStart === NONE ? null : this.#formula(bytes, found),
    });
  }

  /** Bytes of the block that are plain letters, as a text of its own. */
  #slice(from: number, to: number): string {
    return detached(this.#latin.slice(from - this.#latinStart, to - this.#latinStart));
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

/** The number, when one division gives it exactly: at most fifteen digits, no exponent. NaN for everything else. */
function exactNumber(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === MINUS;
  const first = isNegative ? from + 1 : from;
  let mantissa = 0;
  let point = NONE;
  for (let at = first; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + byte - ZERO;
    } else if (byte === DOT && point === NONE) {
      point = at;
    } else {
      return Number.NaN;
    }
  }
  const digits = to - first - (point === NONE ? 0 : 1);
  if (digits < 1 || digits > EXACT_DIGITS) {
    return Number.NaN;
  }
  const size = point === NONE ? mantissa : mantissa / (POWERS[to - point - 1] ?? 1);
  return isNegative ? -size : size;
}
