import { Refusal } from "./refusal.ts";

/** An element inside a text: `xml.slice(start, end)` is all of it, `xml.slice(start, openEnd)` its start tag. */
export interface ElementSpan {
  /** Name without prefix. */
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  /** Start of the end tag; equals `end` for an empty-element tag. */
  readonly closeStart: number;
  readonly end: number;
}

/** The position after the tag that begins at `start`; a `>` inside an attribute value does not end it. */
export function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      quote = code === quote ? 0 : quote;
    } else if (code === 34 || code === 39) {
      quote = code;
    } else if (code === 62) {
      return at + 1;
    }
  }
  throw new Refusal("unusual-part");
}

export function isEmptyTag(xml: string, openEnd: number): boolean {
  return xml.charCodeAt(openEnd - 2) === 47;
}

function nameAt(xml: string, start: number): string {
  let at = start + 1;
  while (at < xml.length && !" \t\r\n/>".includes(xml.charAt(at))) {
    at += 1;
  }
  return xml.slice(start + 1, at);
}

export function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}

/** The elements directly inside `[from, to)`. */
export function childSpans(xml: string, from: number, to: number): ElementSpan[] {
  const spans: ElementSpan[] = [];
  let at = nextTag(xml, from, to);
  while (at !== -1) {
    const span = elementAt(xml, at);
    spans.push(span);
    at = nextTag(xml, span.end, to);
  }
  return spans;
}

function nextTag(xml: string, from: number, to: number): number {
  let at = xml.indexOf("<", from);
  while (at !== -1 && xml.charCodeAt(at + 1) === 63) {
    at = xml.indexOf("<", at + 2);
  }
  return at >= to ? -1 : at;
}

export function elementAt(xml: string, start: number): ElementSpan {
  const name = localName(nameAt(xml, start));
  const openEnd = tagEnd(xml, start);
  if (isEmptyTag(xml, openEnd)) {
    return { name, start, openEnd, closeStart: openEnd, end: openEnd };
  }
  let depth = 1;
  let at = openEnd;
  while (depth > 0) {
    at = nextTag(xml, at, xml.length);
    if (at === -1) {
      throw new Refusal("unusual-part");
    }
    const end = tagEnd(xml, at);
    if (xml.charCodeAt(at + 1) === 47) {
      depth -= 1;
    } else if (!isEmptyTag(xml, end)) {
      depth += 1;
    }
    if (depth === 0) {
      return { name, start, openEnd, closeStart: at, end };
    }
    at = end;
  }
  throw new Refusal("unusual-part");
}

/** The root element's start tag and prefix (`x:` or nothing). */
export function rootOf(xml: string): { readonly name: string; readonly prefix: string; readonly span: ElementSpan } {
  const start = nextTag(xml, 0, xml.length);
  if (start === -1) {
    throw new Refusal("unusual-part");
  }
  const qualified = nameAt(xml, start);
  const colon = qualified.indexOf(":");
  const openEnd = tagEnd(xml, start);
  const closeStart = isEmptyTag(xml, openEnd) ? -1 : xml.lastIndexOf(`</${qualified}`);
  if (closeStart === -1) {
    throw new Refusal("unusual-part");
  }
  const span = { name: localName(qualified), start, openEnd, closeStart, end: xml.length };
  return { name: span.name, prefix: qualified.slice(0, colon + 1), span };
}

/** The elements directly under the root. */
export function rootChildren(xml: string): ElementSpan[] {
  const { span } = rootOf(xml);
  return childSpans(xml, span.openEnd, span.closeStart);
}

const ATTRIBUTE_PATTERNS = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  let pattern = ATTRIBUTE_PATTERNS.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    ATTRIBUTE_PATTERNS.set(name, pattern);
  }
  return pattern;
}

/** The value of an attribute of a start tag, its entities resolved. */
export function attribute(tag: string, name: string): string | null {
  const found = attributePattern(name).exec(tag);
  return found === null ? null : unescapeXml(found[1] ?? found[2] ?? "");
}

/** Whether an attribute says yes; Excel writes `1`, LibreOffice `true`. */
export function isTrue(tag: string, name: string): boolean {
  const value = attribute(tag, name);
  return value === "1" || value === "true";
}

/** The start tag with the attribute set; `null` takes it away. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const text = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
  const pattern = attributePattern(name);
  if (pattern.test(tag)) {
    return tag.replace(pattern, () => text);
  }
  return text === "" ? tag : tag.replace(/\s*\/?>$/, (close) => `${text}${close.trimStart()}`);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;");
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

export function unescapeXml(text: string): string {
  if (!text.includes("&")) {
    return text;
  }
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) {
      return ENTITIES.get(name) ?? whole;
    }
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Comments and CDATA sections may hold what looks like tags. Parts that are changed anyway lose the former and get
 * the latter as plain text, so that everything after may look for tags by `<` alone.
 */
export function plainMarkup(xml: string, part: string): string {
  if (!xml.includes("<!")) {
    return xml;
  }
  const plain = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, text: string | undefined) =>
    text === undefined ? "" : escapeXml(text),
  );
  if (plain.includes("<!")) {
    throw new Refusal("doctype", part);
  }
  return plain;
}

/** `xml` with `[start, end)` replaced. */
export function spliced(xml: string, start: number, end: number, replacement: string): string {
  return xml.slice(0, start) + replacement + xml.slice(end);
}
