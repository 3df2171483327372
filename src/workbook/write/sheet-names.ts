const MAX_LENGTH = 31;

function clean(name: string): string {
  const safe = name
    .replace(/[[\]:*?/\\]/g, "-")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in a name
    .replace(/[\u0000-\u001F\u007F]|\p{Surrogate}/gu, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, MAX_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
  // Excel keeps the name History for itself.
  if (safe === "" || safe.toLowerCase() === "history") return `Lembar ${safe}`.trim();
  return safe;
}

/** Names as Excel allows them: at most 31 letters, none of `[]:*?/\`, no two alike but for capitals. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = clean(name);
    let unique = base;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      const ending = ` (${count})`;
      unique = base.slice(0, MAX_LENGTH - ending.length).trimEnd() + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** A sheet name as formulas write it: `'KSD Berjalan'`. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
