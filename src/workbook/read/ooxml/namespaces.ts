/** Transitional, strict, and a draft that some converters still write. */
const MAIN = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/5/main",
]);

const RELATIONSHIPS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

export function isMain(namespace: string): boolean {
  return MAIN.has(namespace);
}

/** Value of `r:id`, whatever the prefix. */
export function relationshipId(attribute: (name: string, namespace: string) => string | undefined): string | undefined {
  for (const namespace of RELATIONSHIPS) {
    const id = attribute("id", namespace);
    if (id !== undefined) {
      return id;
    }
  }
  return undefined;
}
