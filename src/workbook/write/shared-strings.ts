import { strToU8 } from "fflate";
import { cellText, escapeXml } from "./cell-text.ts";

const OPENING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EDGE_OR_BREAK = /^\s|\s$|\n/;
const TEXTS_PER_PIECE = 2000;

function itemXml(text: string): string {
  const written = cellText(text);
  const keeps = EDGE_OR_BREAK.test(written) ? ' xml:space="preserve"' : "";
  return `<si><t${keeps}>${escapeXml(written)}</t></si>`;
}

/** The texts of a workbook, each kept once; cells name them by number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  numberOf(text: string): number {
    this.#count += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  *toPieces(): Iterable<Uint8Array> {
    const counts = `count="${this.#count}" uniqueCount="${this.#numbers.size}"`;
    let items = [`${OPENING}<sst xmlns="${NAMESPACE}" ${counts}>`];
    for (const text of this.#numbers.keys()) {
      if (items.push(itemXml(text)) < TEXTS_PER_PIECE) continue;
      yield strToU8(items.join(""));
      items = [];
    }
    yield strToU8(`${items.join("")}</sst>`);
  }
}
