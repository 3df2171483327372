import { noColumnRun } from "./gaps.ts";
import { type Block, fixed, type Run, type TextStyle } from "./model.ts";

const OPEN = "\uE000";
const CLOSE = "\uE001";
/** A placeholder, or `[[…]]`: what the form does not ask for. */
const SPECIAL = new RegExp(`${OPEN}(\\d+)${CLOSE}|\\[\\[([^\\]]+)\\]\\]`, "g");

/** Keeps runs aside while a template is filled. */
export interface Aside {
  readonly put: (run: Run) => string;
  readonly runs: readonly Run[];
}

export function keepAside(): Aside {
  const runs: Run[] = [];
  const put = (run: Run): string => `${OPEN}${runs.push(run) - 1}${CLOSE}`;
  return { put, runs };
}

/** A cell that ends a sentence itself needs no full stop after it. */
function withoutSecondStop(text: string, before: Run | undefined): string {
  return before?.kind === "cell" && /[.!?;:]$/.test(before.text) ? text.replace(/^\./, "") : text;
}

function runsIn(text: string, aside: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  const addFixed = (part: string): void => {
    const shown = withoutSecondStop(part, runs.at(-1));
    if (shown !== "") runs.push(fixed(shown));
  };
  let from = 0;
  for (const match of text.matchAll(SPECIAL)) {
    addFixed(text.slice(from, match.index));
    const run = match[1] === undefined ? noColumnRun((match[2] ?? "").trim()) : aside[Number(match[1])];
    if (run !== undefined) runs.push(run);
    from = match.index + match[0].length;
  }
  addFixed(text.slice(from));
  return runs;
}

const STYLES: readonly (readonly [mark: string, style: TextStyle])[] = [
  ["### ", "pasal"],
  ["## ", "heading"],
  ["# ", "title"],
  ["> ", "centre"],
  ["+ ", "ayat"],
  ["- ", "item"],
  ["~ ", "note"],
];

const letter = (count: number): string =>
  count <= 26 ? String.fromCharCode(96 + count) : letter(Math.floor((count - 1) / 26)) + letter(((count - 1) % 26) + 1);

/** Numbers what a template leaves to us: headings A., B.; Pasal 1, 2; ayat (1), (2) and items a., b. anew in each. */
class Numbering {
  #headings = 0;
  #pasal = 0;
  #ayat = 0;
  #items = 0;

  next(style: TextStyle): string {
    if (style !== "item") this.#items = 0;
    switch (style) {
      case "heading":
        this.#ayat = 0;
        this.#headings += 1;
        return `${letter(this.#headings).toUpperCase()}.`;
      case "pasal":
        this.#ayat = 0;
        this.#pasal += 1;
        return `Pasal ${this.#pasal}`;
      case "ayat":
        this.#ayat += 1;
        return `(${this.#ayat})`;
      case "item":
        this.#items += 1;
        return `${letter(this.#items)}.`;
      default:
        return "";
    }
  }
}

/** `| a | b |` is a row of a ruled table, `|= a | b` one without rules. */
function rowOf(
  line: string,
  aside: readonly Run[],
): { readonly isRuled: boolean; readonly cells: readonly (readonly Run[])[] } {
  const isRuled = !line.startsWith("|=");
  const inner = line.replace(/^\|=?/, "").replace(/\|\s*$/, "");
  return { isRuled, cells: inner.split("|").map((cell) => runsIn(cell.trim(), aside)) };
}

/** A filled template as blocks: one line, one block; rows of the same kind below each other are one table. */
export function blocksOf(text: string, aside: readonly Run[]): readonly Block[] {
  const numbering = new Numbering();
  const blocks: Block[] = [];
  for (const line of text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "")) {
    const last = blocks.at(-1);
    if (line === "---") blocks.push({ kind: "page" });
    else if (line.startsWith("|")) {
      const { isRuled, cells } = rowOf(line, aside);
      if (last?.kind === "table" && last.isRuled === isRuled)
        blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells] };
      else blocks.push({ kind: "table", isRuled, rows: [cells] });
    } else {
      const [mark = "", style = "text"] = STYLES.find(([start]) => line.startsWith(start)) ?? [];
      blocks.push({ kind: "text", style, number: numbering.next(style), runs: runsIn(line.slice(mark.length), aside) });
    }
  }
  return blocks;
}
