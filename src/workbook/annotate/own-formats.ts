import type { Styles } from "./styles.ts";
import { looksLikeFormula } from "./text.ts";
import { attribute } from "./xml.ts";

/** Formats of the cells that are ours alone. */
export interface OwnFormats {
  readonly title: number;
  readonly plain: number;
  readonly faint: number;
  readonly heading: number;
  readonly link: number;
  /** A text that begins like a formula is quoted, so that editing the cell does not make it one. */
  readonly body: (text: string) => number;
}

const HEADING_FILL = "FF3F5873";
const LINE_COLOR = "FFC9CFD6";

export function addOwnFormats(styles: Styles): OwnFormats {
  const font = fontMaker(styles);
  const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${HEADING_FILL}"/><bgColor indexed="64"/></patternFill></fill>`;
  const line = (side: string) => `<${side} style="thin"><color rgb="${LINE_COLOR}"/></${side}>`;
  const border = styles.add(
    "borders",
    styles.prefixed(`<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`),
  );
  const top = '<alignment vertical="top" wrapText="1"/>';
  const format = (fontId: number, fillId: number, borderId: number, more: string, inner: string) =>
    styles.add(
      "cellXfs",
      styles.prefixed(
        `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"${more} applyFont="1" ` +
          `applyFill="1" applyBorder="1" applyAlignment="1">${inner}</xf>`,
      ),
    );
  const plainFont = font("", "FF1F2933", 0);
  const body = format(plainFont, 0, border, "", top);
  const quoted = format(plainFont, 0, border, ' quotePrefix="1"', top);
  return {
    title: format(font("<b/>", "FF1F2933", 3), 0, 0, "", '<alignment vertical="center"/>'),
    plain: format(plainFont, 0, 0, "", '<alignment vertical="top"/>'),
    faint: format(font("<i/>", "FF6B7785", 0), 0, 0, "", '<alignment vertical="top"/>'),
    heading: format(
      font("<b/>", "FFFFFFFF", 0),
      styles.add("fills", styles.prefixed(fill)),
      border,
      "",
      '<alignment horizontal="left" vertical="center" wrapText="1"/>',
    ),
    link: format(font("<u/>", "FF0B5CAD", 0), 0, border, "", top),
    body: (text) => (looksLikeFormula(text) ? quoted : body),
  };
}

/** Fonts like the workbook's first, so that our cells do not look foreign. */
function fontMaker(styles: Styles): (mark: string, color: string, larger: number) => number {
  const first = styles.items("fonts")[0] ?? "";
  const sizeTag = /<(?:[\w.-]+:)?sz\b[^>]*>/.exec(first)?.[0] ?? "";
  const nameTag = /<(?:[\w.-]+:)?name\b[^>]*>/.exec(first)?.[0] ?? "";
  const size = Number(attribute(sizeTag, "val") ?? 11) || 11;
  const name = /\sval\s*=\s*"([^"]*)"/.exec(nameTag)?.[1] ?? "Calibri";
  return (mark, color, larger) =>
    styles.add(
      "fonts",
      styles.prefixed(`<font>${mark}<sz val="${size + larger}"/><color rgb="${color}"/><name val="${name}"/></font>`),
    );
}
