import type { Codec } from "./codec.ts";
import { Refusal } from "./refusal.ts";
import { attribute, childSpans, escapeXml, plainMarkup, rootOf, spliced } from "./xml.ts";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "./zip.ts";

const CONTENT_TYPES = "[Content_Types].xml";

/** The parts of a workbook file. Parts that are not set keep their compressed bytes. */
export class Package {
  readonly #codec: Codec;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #changed = new Map<string, string>();
  readonly #read = new Map<string, string>();
  #isSmaller = false;

  constructor(bytes: Uint8Array, codec: Codec) {
    this.#codec = codec;
    for (const entry of readZip(bytes)) {
      const key = partKey(entry.name);
      if (this.#entries.has(key)) {
        throw new Refusal("damaged", entry.name);
      }
      this.#entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name)) || this.#changed.has(partKey(name));
  }

  get names(): readonly string[] {
    return [...this.#entries.values()].map((entry) => entry.name.replace(/^\/+/, "").replaceAll("\\", "/"));
  }

  /** The text of an XML part, comments taken out. */
  text(name: string): string {
    const key = partKey(name);
    const known = this.#changed.get(key) ?? this.#read.get(key);
    if (known !== undefined) {
      return known;
    }
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      throw new Refusal("damaged", name);
    }
    const text = decoded(unpack(entry, this.#codec), name);
    this.#read.set(key, text);
    return text;
  }

  /** An unchanged text is no change: the part keeps its bytes. */
  set(name: string, text: string): void {
    const key = partKey(name);
    if (!this.has(name)) {
      const [first] = this.#entries.values();
      this.#entries.set(key, pack(name, new Uint8Array(), first && { ...first, name: "" }, this.#codec));
    } else if (this.text(name) === text) {
      return;
    }
    this.#changed.set(key, text);
  }

  remove(name: string): void {
    const key = partKey(name);
    this.#isSmaller = this.#entries.delete(key) || this.#isSmaller;
    this.#changed.delete(key);
    this.#read.delete(key);
  }

  get isChanged(): boolean {
    return this.#isSmaller || this.#changed.size > 0;
  }

  toBytes(): Uint8Array {
    const encoder = new TextEncoder();
    const entries = [...this.#entries].map(([key, entry]) => {
      const text = this.#changed.get(key);
      return text === undefined ? entry : pack(entry.name, encoder.encode(text), entry, this.#codec);
    });
    return writeZip(entries);
  }

  /** The first of `prefix1suffix`, `prefix2suffix` … that no part has. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) {
      number += 1;
    }
    return `${prefix}${number}${suffix}`;
  }

  contentType(name: string): string | null {
    const xml = this.text(CONTENT_TYPES);
    const { span } = rootOf(xml);
    const wanted = partKey(name);
    const extension = wanted.slice(wanted.lastIndexOf(".") + 1);
    let byExtension: string | null = null;
    for (const child of childSpans(xml, span.openEnd, span.closeStart)) {
      const tag = xml.slice(child.start, child.openEnd);
      if (partKey(attribute(tag, "PartName") ?? "") === wanted) {
        return attribute(tag, "ContentType");
      }
      if (attribute(tag, "Extension")?.toLowerCase() === extension) {
        byExtension = attribute(tag, "ContentType");
      }
    }
    return byExtension;
  }

  declarePart(name: string, type: string): void {
    if (this.contentType(name) !== type) {
      this.#declare(`Override PartName="${escapeXml(`/${name}`)}" ContentType="${type}"`, true);
    }
  }

  declareExtension(sample: string, extension: string, type: string): void {
    if (this.contentType(sample) !== type) {
      this.#declare(`Default Extension="${extension}" ContentType="${type}"`, false);
    }
  }

  #declare(content: string, last: boolean): void {
    const xml = this.text(CONTENT_TYPES);
    const { span, prefix } = rootOf(xml);
    const at = last ? span.closeStart : span.openEnd;
    this.set(CONTENT_TYPES, spliced(xml, at, at, `<${prefix}${content}/>`));
  }

  /** Takes a part and what the content types say of it away. */
  dropPart(name: string): void {
    this.remove(name);
    const xml = this.text(CONTENT_TYPES);
    const { span } = rootOf(xml);
    const override = childSpans(xml, span.openEnd, span.closeStart).find(
      (child) => partKey(attribute(xml.slice(child.start, child.openEnd), "PartName") ?? "") === partKey(name),
    );
    if (override !== undefined) {
      this.set(CONTENT_TYPES, spliced(xml, override.start, override.end, ""));
    }
  }
}

/** Part names do not tell upper from lower case; some writers use a backslash or a leading slash. */
function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function decoded(content: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new Refusal("encoding", name, { cause });
  }
  const declared = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (declared !== undefined && !["utf-8", "utf8", "us-ascii"].includes(declared.toLowerCase())) {
    throw new Refusal("encoding", name);
  }
  return name.toLowerCase().endsWith(".vml") ? text : plainMarkup(text, name);
}
