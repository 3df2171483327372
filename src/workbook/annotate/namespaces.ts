/** The two dialects of the format: what Excel writes unless told otherwise, and the strict one of the standard. */
export interface Dialect {
  readonly main: string;
  /** Of the attribute `r:id`, and the start of each relationship's type. */
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

export function dialectOf(rootTag: string): Dialect | null {
  return (
    [TRANSITIONAL, STRICT].find(
      (dialect) => rootTag.includes(`"${dialect.main}"`) || rootTag.includes(`'${dialect.main}'`),
    ) ?? null
  );
}

/**
 * The attribute `r:id` for an element of ours: with the prefix the part's root gave the namespace, or declaring it.
 */
export function relationshipAttribute(rootTag: string, dialect: Dialect, id: string): string {
  const prefix = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${dialect.relationships.replaceAll(".", "\\.")}["']`).exec(
    rootTag,
  )?.[1];
  return prefix === undefined ? `r:id="${id}" xmlns:r="${dialect.relationships}"` : `${prefix}:id="${id}"`;
}

/** The id in an element's `r:id`, whatever the prefix. */
export function relationshipId(tag: string): string | null {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? null;
}
