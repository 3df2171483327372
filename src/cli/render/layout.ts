export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Longer texts are cut with an ellipsis. */
  readonly most?: number;
}

/** Breaks a text at blanks into lines of at most `width` characters; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width && line !== "") {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Wraps a text; `first` stands before its first line, blanks of the same width before the others. */
export function hanging(first: string, text: string, width: number): string {
  const indent = " ".repeat(first.length);
  return wrap(text, width - first.length)
    .map((line, at) => `${at === 0 ? first : indent}${line}`)
    .join("\n");
}

/** A text cut with an ellipsis where it is longer than `most`. */
export const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** A table of texts, columns two blanks apart, without blanks at the line ends. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const shown = rows.map((row) => row.map((text, at) => cut(text, columns[at]?.most ?? Number.POSITIVE_INFINITY)));
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, at) => Math.max(...[titles, ...shown].map((row) => (row[at] ?? "").length)));
  return [titles, ...shown].map((row) =>
    row
      .map((text, at) =>
        columns[at]?.align === "right" ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

export interface Room {
  /** Columns of the terminal to fill. */
  readonly width: number;
  /** What happens to a longer text in the last column. */
  readonly longer: "cut" | "wrap";
}

/** A table whose last column has the room that the others leave; each row may be several lines. The first is the titles. */
export function fittedTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, longer }: Room,
): readonly (readonly string[])[] {
  const last = columns.length - 1;
  const [first = "", ...starts] = table(
    columns.slice(0, last).concat({ title: "|" }),
    rows.map((row) => [...row.slice(0, last), "|"]),
  ).map((line) => line.slice(0, -1));
  const room = Math.max(20, width - first.length);
  const indent = " ".repeat(first.length);
  const lines = starts.map((start, at) => {
    const text = rows[at]?.[last] ?? "";
    const parts = longer === "cut" ? [cut(text, room)] : wrap(text, room);
    return [parts[0] ?? "", ...parts.slice(1)].map((part, line) => `${line === 0 ? start : indent}${part}`.trimEnd());
  });
  return [[`${first}${columns[last]?.title ?? ""}`.trimEnd()], ...lines];
}
