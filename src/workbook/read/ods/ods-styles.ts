import { GENERAL } from "../ooxml/number-formats.ts";
import type { XmlElement } from "../xml/parse-xml.ts";

const NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
const STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
const TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

/** The styles that say how a number looks and whether a sheet is shown; they stand before the content. */
export class OdsStyles {
  /** Data style of each cell style, by name. */
  readonly #dataStyles = new Map<string, string>();
  readonly #codes = new Map<string, string>();
  readonly #hiddenTables = new Set<string>();
  #style = "";
  #dataStyle = "";

  open(element: XmlElement): void {
    if (element.namespace === NUMBER) {
      this.#openNumber(element);
    } else if (element.namespace === STYLE && element.name === "style") {
      this.#style = element.attribute("name", STYLE) ?? "";
      const dataStyle = element.attribute("data-style-name", STYLE);
      if (dataStyle !== undefined) {
        this.#dataStyles.set(this.#style, dataStyle);
      }
    } else if (element.name === "table-properties" && element.attribute("display", TABLE) === "false") {
      this.#hiddenTables.add(this.#style);
    }
  }

  #openNumber(element: XmlElement): void {
    if (/-style$/.test(element.name)) {
      this.#dataStyle = element.attribute("name", STYLE) ?? "";
    } else if (element.name === "number") {
      this.#codes.set(this.#dataStyle, numberCode(element));
    }
  }

  isHiddenTable(style: string): boolean {
    return this.#hiddenTables.has(style);
  }

  /** A format code in Excel's letters, as far as digits go; `General` for everything else. */
  numberCode(cellStyle: string): string {
    return this.#codes.get(this.#dataStyles.get(cellStyle) ?? "") ?? GENERAL;
  }
}

function numberCode(element: XmlElement): string {
  const places = element.attribute("min-decimal-places", NUMBER) ?? element.attribute("decimal-places", NUMBER);
  if (places === undefined) {
    return GENERAL;
  }
  const digits = Math.min(Number(places) || 0, 30);
  const whole = element.attribute("grouping", NUMBER) === "true" ? "#,##0" : "0";
  return digits > 0 ? `${whole}.${"0".repeat(digits)}` : whole;
}
