import type { NaskahKind } from "../regulation/index.ts";

/** A cell of a region's file that a passage rests on. */
export interface SourceCell {
  readonly file: string;
  readonly sheet: string;
  /** Such as `F9`. */
  readonly cell: string;
  readonly field: string;
  /** As the template prints it. */
  readonly heading: string;
  /** As written there. */
  readonly raw: string;
}

/** `blank`: its cell is empty · `no-column`: the form does not ask for it · `withheld`: a contact person's. */
export interface Gap {
  readonly reason: "blank" | "no-column" | "withheld";
  readonly label: string;
  /** `null` where the form has no column for it. */
  readonly sheet: string | null;
  readonly column: string | null;
  readonly field: string | null;
}

/** `fixed` is the template's own wording; every other text says where it comes from, or that it is missing. */
export type Run =
  | { readonly kind: "fixed"; readonly text: string }
  | { readonly kind: "cell"; readonly text: string; readonly cells: readonly SourceCell[] }
  | { readonly kind: "gap"; readonly text: string; readonly gap: Gap };

export type TextStyle = "title" | "centre" | "heading" | "pasal" | "text" | "ayat" | "item" | "note";

export type Block =
  | {
      readonly kind: "text";
      readonly style: TextStyle;
      /** The number before it, such as `A.`, `Pasal 1`, `(2)`, `c.`; empty for none. */
      readonly number: string;
      readonly runs: readonly Run[];
    }
  | { readonly kind: "table"; readonly isRuled: boolean; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly kind: "page" };

/** A draft as text, before it is Markdown or DOCX. */
export interface Draft {
  /** `null` for the index of several. */
  readonly kind: NaskahKind | null;
  /** For the file's properties. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly reportDate: string;
  readonly blocks: readonly Block[];
  /** What is missing, each once, in the order of the text. */
  readonly gaps: readonly Gap[];
}

export const fixed = (text: string): Run => ({ kind: "fixed", text });

/** All runs of a block, in order. */
function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case "text":
      return block.runs;
    case "table":
      return block.rows.flat(2);
    default:
      return [];
  }
}

export const cellKey = ({ file, sheet, cell }: SourceCell): string => `${file} ${sheet} ${cell}`;

/** The cells behind some blocks, each once, in order. */
export function cellsOfBlocks(blocks: readonly Block[]): readonly SourceCell[] {
  const cells = blocks.flatMap(runsOf).flatMap((run) => (run.kind === "cell" ? run.cells : []));
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

const gapKey = ({ label, sheet, column }: Gap): string => `${label} ${sheet} ${column}`;

/** What some blocks lack, each once, in order. */
export function gapsOfBlocks(blocks: readonly Block[]): readonly Gap[] {
  const gaps = blocks.flatMap(runsOf).flatMap((run) => (run.kind === "gap" ? [run.gap] : []));
  return [...new Map(gaps.map((gap) => [gapKey(gap), gap])).values()];
}
