const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** Characters that XML allows neither written out nor as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Whether XML allows every character of the text. */
export function isXmlText(text: string): boolean {
  return !FORBIDDEN.test(text);
}

/** The text with every `&…;` replaced by what it stands for; null where one of them stands for nothing. */
export function withReferences(text: string): string | null {
  if (!text.includes("&")) {
    return text;
  }
  let isRight = true;
  const resolved = text.replace(/&([^;]{0,10})(;?)/g, (_, name: string, semicolon: string) => {
    const known = semicolon === ";" ? (ENTITIES.get(name) ?? numbered(name)) : undefined;
    isRight &&= known !== undefined;
    return known ?? "";
  });
  return isRight ? resolved : null;
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (match === null) {
    return undefined;
  }
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : "";
  return character === "" || FORBIDDEN.test(character) ? undefined : character;
}
