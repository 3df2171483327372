import type { CellStyle } from "../workbook-model.ts";
import { QUOTE_MARKER_FORMAT } from "./cell-style.ts";
import { escapeXml } from "./cell-text.ts";

/** Built in: text. */
const TEXT_FORMAT_ID = 49;
/** Ids below are Excel's own; exceljs counts up from 164. */
const FIRST_DIFFERENTIAL_FORMAT_ID = 400;
const EDGES = ["left", "right", "top", "bottom"];

function fontXml({ bold, italic, color }: CellStyle): string {
  const inner = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${color === undefined ? "" : `<color rgb="FF${color}"/>`}`;
  return inner === "" ? "" : `<font>${inner}</font>`;
}

function borderXml(border: CellStyle["border"]): string {
  if (border !== "thin") return "";
  const edges = EDGES.map((edge) => `<${edge} style="thin"><color rgb="FFBFBFBF"/></${edge}>`).join("");
  return `<border>${edges}</border>`;
}

function differentialXml(style: CellStyle, formatId: number): string {
  const format =
    style.format === undefined ? "" : `<numFmt numFmtId="${formatId}" formatCode="${escapeXml(style.format)}"/>`;
  const fill =
    style.fill === undefined ? "" : `<fill><patternFill><bgColor rgb="FF${style.fill}"/></patternFill></fill>`;
  return `<dxf>${fontXml(style)}${format}${fill}${borderXml(style.border)}</dxf>`;
}

/** The styles that conditional formats put over a cell's own; sheets refer to them by number. */
export class DifferentialStyles {
  readonly #ids = new Map<string, number>();

  idOf(style: CellStyle): number {
    const xml = differentialXml(style, FIRST_DIFFERENTIAL_FORMAT_ID + this.#ids.size);
    const content = differentialXml(style, FIRST_DIFFERENTIAL_FORMAT_ID);
    const known = [...this.#ids.keys()].findIndex((key) => key.endsWith(`\n${content}`));
    if (known >= 0) return known;
    const id = this.#ids.size;
    this.#ids.set(`${xml}\n${content}`, id);
    return id;
  }

  toXml(): string {
    if (this.#ids.size === 0) return `<dxfs count="0"/>`;
    const styles = [...this.#ids.keys()].map((key) => key.slice(0, key.indexOf("\n")));
    return `<dxfs count="${styles.length}">${styles.join("")}</dxfs>`;
  }
}

/** Turns the marker format into text format with `quotePrefix`: Excel then keeps `=1+1` a text when the cell is edited. */
function restoreQuotes(xml: string): string {
  const marker = `formatCode="${escapeXml(QUOTE_MARKER_FORMAT)}"`;
  const found = new RegExp(`<numFmt numFmtId="(\\d+)" ${marker}/>`).exec(xml);
  const [whole, id] = found ?? [];
  if (whole === undefined || id === undefined) return xml;
  return xml
    .replace(whole, "")
    .replace(/<numFmts count="(\d+)">/, (_, count: string) => `<numFmts count="${Number(count) - 1}">`)
    .replace(/<numFmts count="0">\s*<\/numFmts>/, "")
    .replace(/<cellXfs.*<\/cellXfs>/s, (cells) =>
      cells.replaceAll(`numFmtId="${id}"`, `numFmtId="${TEXT_FORMAT_ID}" quotePrefix="1"`),
    );
}

/** Adds to the styles as exceljs wrote them: text prefixes and the styles of conditional formats. */
export function completeStyles(xml: string, styles: DifferentialStyles): string {
  return restoreQuotes(xml).replace(/<dxfs [^>]*\/>|<dxfs[^>]*>.*<\/dxfs>/s, () => styles.toXml());
}
