/** Text of a file without a declared encoding: by its mark, else by trying; and what had to be replaced. */
export interface DecodedText {
  readonly text: string;
  readonly isDamaged: boolean;
}

const SAMPLE = 64 * 1024;

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  if (encoding !== "utf-8") {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, isDamaged: text.includes("\ufffd") };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isDamaged: false };
  } catch (error) {
    if (error instanceof TypeError) {
      return hasUtf8Mark(bytes)
        ? { text: new TextDecoder().decode(bytes), isDamaged: true }
        : { text: new TextDecoder("windows-1252").decode(bytes), isDamaged: false };
    }
    throw error;
  }
}

/** Whether the bytes read as text in one of the encodings above: no control characters but tab, line ends and page break. */
export function isTextLike(bytes: Uint8Array): boolean {
  const encoding = encodingOf(bytes);
  if (encoding !== "utf-8") {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE & ~1));
    return !hasControls(text) && !text.slice(0, -1).includes("\ufffd");
  }
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26) {
      return false;
    }
  }
  return true;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return "utf-16le";
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return "utf-16be";
  }
  return unmarkedUtf16(bytes) ?? "utf-8";
}

/** Latin letters in UTF-16 have a zero byte each, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 512);
  if (bytes.length < 4 || bytes.length % 2 !== 0) {
    return null;
  }
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) {
      if (i % 2 === 0) {
        even++;
      } else {
        odd++;
      }
    }
  }
  const most = sample.length * 0.4;
  if (odd >= most && even === 0) {
    return "utf-16le";
  }
  return even >= most && odd === 0 ? "utf-16be" : null;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 26) {
      return true;
    }
  }
  return false;
}
