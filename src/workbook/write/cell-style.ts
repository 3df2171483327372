import type { Alignment, Style } from "exceljs";
import type { CellStyle } from "../workbook-model.ts";

/**
 * exceljs cannot set `quotePrefix`. Cells that need it get this number format, which no model uses; `styles-xml.ts`
 * turns it into text format with the prefix.
 */
export const QUOTE_MARKER_FORMAT = '"ksd:quotePrefix"@';

const FONT = { name: "Calibri", family: 2 };
const DEFAULT_SIZE = 11;
const BORDER_COLOR = { argb: "FFBFBFBF" };
const THIN = { style: "thin", color: BORDER_COLOR } as const;

function argb(color: string): { argb: string } {
  return { argb: `FF${color.toUpperCase()}` };
}

function alignment(style: CellStyle): Partial<Alignment> | undefined {
  const { horizontal, vertical, wrap, indent, upright } = style;
  const made: Partial<Alignment> = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(indent === undefined ? {} : { indent }),
    ...(upright ? { textRotation: 90 } : {}),
  };
  return Object.keys(made).length === 0 ? undefined : made;
}

function toStyle(style: CellStyle, quoted: boolean): Partial<Style> {
  const aligned = alignment(style);
  const format = quoted ? QUOTE_MARKER_FORMAT : style.format;
  return {
    font: {
      ...FONT,
      size: style.size ?? DEFAULT_SIZE,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.color === undefined ? {} : { color: argb(style.color) }),
    },
    ...(style.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } }),
    ...(style.border === "thin" ? { border: { top: THIN, left: THIN, bottom: THIN, right: THIN } } : {}),
    ...(aligned === undefined ? {} : { alignment: aligned }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
  };
}

/** Turns model styles into exceljs ones, the same object for the same style: exceljs then recognises it quickly. */
export class StyleBook {
  readonly #known = new WeakMap<CellStyle, Map<boolean, Partial<Style>>>();
  readonly #byContent = new Map<string, Partial<Style>>();

  style(style: CellStyle, quoted: boolean): Partial<Style> {
    let variants = this.#known.get(style);
    if (variants === undefined) {
      variants = new Map();
      this.#known.set(style, variants);
    }
    let made = variants.get(quoted);
    if (made === undefined) {
      made = this.#shared(toStyle(style, quoted));
      variants.set(quoted, made);
    }
    return made;
  }

  #shared(style: Partial<Style>): Partial<Style> {
    const content = JSON.stringify(style);
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    this.#byContent.set(content, style);
    return style;
  }
}
