const FIRST_SECTOR = 512;
const ENTRY_SIZE = 128;
const STREAM = 2;
const STORAGE = 1;

/**
 * Names, in lower case, of the streams and storages of an OLE compound file (.xls, .doc, an encrypted .xlsx). Looks at every
 * place where a directory entry may stand instead of following the chain of sectors, which a hostile file may lead in circles.
 */
export function oleStreams(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = FIRST_SECTOR; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const kind = bytes[at + 66];
    if (kind === STREAM || kind === STORAGE) {
      const name = entryName(bytes, at);
      if (name !== null) {
        names.add(name);
      }
    }
  }
  return names;
}

function entryName(bytes: Uint8Array, at: number): string | null {
  const length = ((bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8)) - 2;
  if (length < 2 || length > 62 || length % 2 !== 0) {
    return null;
  }
  let name = "";
  for (let i = at; i < at + length; i += 2) {
    const code = (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8);
    if (code === 0) {
      return null;
    }
    name += String.fromCharCode(code);
  }
  return name.toLowerCase();
}
