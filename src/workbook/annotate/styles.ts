import type { Severity } from "../../finding/index.ts";
import { appendItems, findChild, insertChild, STYLES_ORDER } from "./schema-order.ts";
import { attribute, childSpans, rootOf, withAttribute } from "./xml.ts";

/** Soft fills in shades nobody picks from a palette: a later pass knows them as ours. */
const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  GALAT: "FFF9D3D1",
  PERINGATAN: "FFFCEEC4",
  INFO: "FFDBE9F6",
};
const OUR_FILLS = new Set(Object.values(SEVERITY_FILLS).map((color) => color.slice(2)));

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type List = (typeof LISTS)[number];

/** What a list must begin with where a writer left it out. */
const FIRST_ITEMS: Readonly<Record<List, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** The style part: knows the formats that are there and adds those we need, each once. */
export class Styles {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #items = new Map<List, string[]>();
  readonly #known = new Map<List, number>();
  /** The sender's colours that `colored` has put under ours, for a defined name. */
  readonly keptColors = new Set<string>();

  constructor(xml: string) {
    this.#prefix = rootOf(xml).prefix;
    this.#xml = xml;
    for (const list of LISTS) {
      const span = findChild(xml, list);
      const children = span === null || span.openEnd === span.end ? [] : childSpans(xml, span.openEnd, span.closeStart);
      const items = children.map((child) => xml.slice(child.start, child.end));
      this.#items.set(list, items.length > 0 ? items : FIRST_ITEMS[list].map((item) => this.prefixed(item)));
      this.#known.set(list, items.length);
    }
  }

  items(list: List): readonly string[] {
    return this.#items.get(list) ?? [];
  }

  /** Index of an item; one that is there already is used again. */
  add(list: List, item: string): number {
    const items = this.#items.get(list) ?? [];
    const index = items.indexOf(item);
    return index === -1 ? items.push(item) - 1 : index;
  }

  /** Our own markup, with the prefix this part gives its elements. */
  prefixed(markup: string): string {
    return markup.replace(/<(\/?)/g, `<$1${this.#prefix}`);
  }

  toXml(): string {
    const own = this.#prefix;
    return LISTS.reduce((xml, list) => {
      const added = this.items(list).slice(this.#known.get(list) ?? 0);
      if (added.length === 0) {
        return xml;
      }
      const span = findChild(xml, list);
      return span === null
        ? insertChild(xml, STYLES_ORDER, `<${own}${list} count="${added.length}">${added.join("")}</${own}${list}>`)
        : appendItems(xml, span, added);
    }, this.#xml);
  }
}

/** Keeps what a colour is, in the words of a defined name: `rgb FFD9E1F2`, `theme 4 tint -0.25`. */
function colorKey(tag: string): string {
  return ["rgb", "theme", "indexed", "tint"]
    .flatMap((name) => {
      const value = attribute(tag, name);
      return value === null ? [] : [`${name} ${value}`];
    })
    .join(" ");
}

function patternOf(fill: string): { pattern: string; front: string | null; back: string | null } {
  const tag = /<(?:[\w.-]+:)?patternFill\b[^>]*>/.exec(fill)?.[0];
  return {
    pattern: tag === undefined ? "gradient" : (attribute(tag, "patternType") ?? "none"),
    front: /<(?:[\w.-]+:)?fgColor\b[^>]*>/.exec(fill)?.[0] ?? null,
    back: /<(?:[\w.-]+:)?bgColor\b[^>]*>/.exec(fill)?.[0] ?? null,
  };
}

function isOurs(fill: string): boolean {
  const { pattern, front } = patternOf(fill);
  return (
    pattern === "solid" && front !== null && OUR_FILLS.has((attribute(front, "rgb") ?? "").slice(-6).toUpperCase())
  );
}

/**
 * The format `base` with the fill of a severity and everything else as it was.
 *
 * A solid fill shows its front colour only, so the sender's own colour is kept as the back colour: that survives
 * editors that number all formats anew. A cell with a hatch or a gradient has no such room and keeps its own fill.
 */
export function colored(styles: Styles, base: number, severity: Severity): number {
  const xf = styles.items("cellXfs")[base] ?? styles.items("cellXfs")[0] ?? "";
  const { pattern, front } = patternOf(
    styles.items("fills")[Number(attribute(openTag(xf), "fillId") ?? 0)] ?? "<patternFill/>",
  );
  if (pattern !== "none" && (pattern !== "solid" || front === null)) {
    return base;
  }
  if (front !== null) {
    styles.keptColors.add(colorKey(front));
  }
  const back = pattern === "none" || front === null ? '<bgColor indexed="64"/>' : asOwn(front, "bgColor");
  const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${SEVERITY_FILLS[severity]}"/>${back}</patternFill></fill>`;
  return styles.add("cellXfs", withFill(xf, styles.add("fills", styles.prefixed(fill))));
}

function asOwn(color: string, name: string): string {
  const attributes = /^<[^\s/>]+([^>]*?)\/?>$/.exec(color)?.[1] ?? "";
  return `<${name}${attributes.trimEnd()}/>`;
}

function openTag(xf: string): string {
  return xf.slice(0, xf.indexOf(">") + 1);
}

function withFill(xf: string, fillId: number): string {
  const tag = openTag(xf);
  const filled = withAttribute(withAttribute(tag, "fillId", `${fillId}`), "applyFill", null);
  return filled.replace(/^<[^\s/>]+/, '$& applyFill="1"') + xf.slice(tag.length);
}

/** Two formats are the same for us when they differ only in whether their fill is said to be applied. */
function formatKey(xf: string): string {
  return xf.replace(/\s+applyFill\s*=\s*(?:"[^"]*"|'[^']*')/, "").replace(/\s+/g, " ");
}

/**
 * For each format that carries a fill of ours, the format that was under it.
 *
 * @param trusted - colours we are known to have kept; an editor that does not keep back colours writes others there
 */
export function uncolored(styles: Styles, trusted: ReadonlySet<string>): Map<number, number> {
  const formats = styles.items("cellXfs");
  const replacements = new Map<number, number>();
  const count = formats.length;
  for (let index = 0; index < count; index++) {
    const xf = formats[index] ?? "";
    const fill = styles.items("fills")[Number(attribute(openTag(xf), "fillId") ?? 0)] ?? "";
    if (isOurs(fill)) {
      const plain = withFill(xf, originalFill(styles, fill, trusted));
      const same = formats.findIndex((other) => formatKey(other) === formatKey(plain));
      replacements.set(index, same === -1 ? styles.add("cellXfs", plain) : same);
    }
  }
  return replacements;
}

function originalFill(styles: Styles, ours: string, trusted: ReadonlySet<string>): number {
  const back = patternOf(ours).back ?? "";
  const key = colorKey(back);
  if (!trusted.has(key)) {
    return 0;
  }
  const same = styles.items("fills").findIndex((fill) => {
    const { pattern, front } = patternOf(fill);
    return pattern === "solid" && front !== null && colorKey(front) === key;
  });
  const fill = `<fill><patternFill patternType="solid">${asOwn(back, "fgColor")}<bgColor indexed="64"/></patternFill></fill>`;
  return same === -1 ? styles.add("fills", styles.prefixed(fill)) : same;
}
