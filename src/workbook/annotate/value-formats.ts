import type { Styles } from "./styles.ts";
import { attribute, unescapeXml, withAttribute } from "./xml.ts";

/** Formats for a cell that gets a value of another kind: the cell's own wherever it shows such a value as it is. */
export interface ValueFormats {
  readonly forNumber: (base: number) => number;
  readonly forDate: (base: number) => number;
  /** Kept from becoming a formula when somebody edits the cell. */
  readonly quoted: (base: number) => number;
}

const GENERAL = "0";
const SHORT_DATE = "14";
const OWN_CODES_FROM = 164;
/** General, 0, 0.00, #,##0, #,##0.00, and the accounting ones. */
const NUMBERS = new Set([0, 1, 2, 3, 4, 37, 38, 39, 40, 41, 42, 43, 44]);
const DATES = new Set([14, 15, 16, 17, 22]);

/** A format code without its literal texts, colours and escapes. */
function bareCode(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}

export function valueFormats(styles: Styles): ValueFormats {
  const codes = new Map(
    styles
      .items("numFmts")
      .map((tag) => [
        Number(attribute(tag, "numFmtId") ?? -1),
        bareCode(unescapeXml(attribute(tag, "formatCode") ?? "")),
      ]),
  );
  const formatAt = (base: number): string => styles.items("cellXfs")[base] ?? styles.items("cellXfs")[0] ?? "";
  const numberFormat = (base: number): number => Number(attribute(openTag(formatAt(base)), "numFmtId") ?? 0);
  const changed = (base: number, attributes: Readonly<Record<string, string>>): number => {
    const format = formatAt(base);
    const open = openTag(format);
    const tag = Object.entries(attributes).reduce((text, [name, value]) => withAttribute(text, name, value), open);
    return styles.add("cellXfs", tag + format.slice(open.length));
  };
  const showsNumber = (id: number): boolean =>
    id < OWN_CODES_FROM ? NUMBERS.has(id) : /^[^dmyhs%@]*[0#][^dmyhs%@]*$/i.test(codes.get(id) ?? "");
  const showsDate = (id: number): boolean =>
    id < OWN_CODES_FROM ? DATES.has(id) : /d/i.test(codes.get(id) ?? "") && /y/i.test(codes.get(id) ?? "");
  const withNumberFormat = (base: number, id: string): number =>
    changed(base, { numFmtId: id, applyNumberFormat: "1" });
  return {
    forNumber: (base) => (showsNumber(numberFormat(base)) ? base : withNumberFormat(base, GENERAL)),
    forDate: (base) => (showsDate(numberFormat(base)) ? base : withNumberFormat(base, SHORT_DATE)),
    quoted: (base) => changed(base, { quotePrefix: "1" }),
  };
}

function openTag(xf: string): string {
  return xf.slice(0, xf.indexOf(">") + 1);
}
