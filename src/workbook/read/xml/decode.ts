import { notAWorkbook, overLimit } from "../refused.ts";

const DOCTYPE = "<!DOCTYPE";

/** Turns the pieces of an XML part into text, by its byte order mark or declaration, and stops at a document type. */
export class XmlDecoder {
  readonly #part: string;
  #decoder: InstanceType<typeof TextDecoder> | null = null;
  /** End of the text so far: a mark may be cut in two. */
  #tail = "";

  constructor(part: string) {
    this.#part = part;
  }

  decode(piece: Uint8Array): string {
    if (this.#decoder === null && piece.length > 0) {
      this.#decoder = decoderFor(piece);
    }
    return this.#checked(() => this.#decoder?.decode(piece, { stream: true }) ?? "");
  }

  end(): string {
    return this.#checked(() => this.#decoder?.decode() ?? "");
  }

  #checked(decode: () => string): string {
    let text: string;
    try {
      text = decode();
    } catch (error) {
      throw notAWorkbook("unreadable-parts", error);
    }
    if ((this.#tail + text.slice(0, DOCTYPE.length)).includes(DOCTYPE) || text.includes(DOCTYPE)) {
      throw overLimit("doctype", this.#part, "0");
    }
    this.#tail = (this.#tail + text.slice(-DOCTYPE.length)).slice(1 - DOCTYPE.length);
    return text;
  }
}

/** Whether a part begins like UTF-8 without a declared other encoding. */
export function isPlainUtf8(start: Uint8Array): boolean {
  return encodingOf(start) === "utf-8";
}

function decoderFor(start: Uint8Array): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encodingOf(start), { fatal: true });
  } catch (error) {
    throw notAWorkbook("unreadable-parts", error);
  }
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return "utf-16le";
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return "utf-16be";
  }
  const declaration = String.fromCharCode(...start.subarray(0, 120));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/
    .exec(declaration)?.[1]
    ?.toLowerCase();
  return declared === undefined || declared === "us-ascii" ? "utf-8" : declared;
}
