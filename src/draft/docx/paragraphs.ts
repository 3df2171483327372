import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Run, TextStyle } from "../model.ts";
import type { Comments } from "./comments.ts";

type TextBlock = Extract<Block, { kind: "text" }>;
type TableBlock = Extract<Block, { kind: "table" }>;
type Children = NonNullable<IParagraphOptions["children"]>;

/** Twentieths of a point. */
const INDENT = 425;
const GAP = 100;

interface Look {
  readonly isBold?: boolean;
  readonly isCaps?: boolean;
  /** Half points. */
  readonly size?: number;
}

function runChildren(run: Run, look: Look, comments: Comments): Children {
  const text = new TextRun({
    text: run.text,
    bold: look.isBold ?? false,
    allCaps: look.isCaps ?? false,
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(run.kind === "gap" ? { highlight: "yellow" } : {}),
  });
  return run.kind === "cell" ? comments.around(run, [text]) : [text];
}

const childrenOf = (runs: readonly Run[], look: Look, comments: Comments): Children =>
  runs.flatMap((run) => runChildren(run, look, comments));

const LOOKS: Readonly<Record<TextStyle, Look>> = {
  title: { isBold: true, isCaps: true },
  centre: {},
  heading: { isBold: true },
  pasal: { isBold: true },
  text: {},
  ayat: {},
  item: {},
  note: { isBold: true },
};

const CENTRED: readonly TextStyle[] = ["title", "centre", "pasal"];

function layoutOf({ style, number }: TextBlock): IParagraphOptions {
  const isHead = style === "heading" || style === "pasal";
  const indent = style === "item" ? 2 * INDENT : INDENT;
  return {
    alignment: CENTRED.includes(style) ? AlignmentType.CENTER : AlignmentType.BOTH,
    spacing: { before: isHead ? 2 * GAP : 0, after: style === "title" ? GAP / 2 : GAP },
    keepNext: isHead,
    ...(number !== "" && style !== "pasal" ? { indent: { left: indent, hanging: INDENT } } : {}),
  };
}

function numberRun({ style, number }: TextBlock, look: Look): Children {
  if (number === "") return [];
  if (style === "pasal") return [new TextRun({ text: number, bold: true }), new TextRun({ break: 1 })];
  return [new TextRun({ text: `${number}\t`, bold: look.isBold ?? false })];
}

/** @param staysWithNext - the last words stand on the page of those who sign */
function paragraphOf(block: TextBlock, comments: Comments, staysWithNext: boolean): Paragraph {
  const look = LOOKS[block.style];
  return new Paragraph({
    ...layoutOf(block),
    ...(staysWithNext ? { keepNext: true, keepLines: true } : {}),
    children: [...numberRun(block, look), ...childrenOf(block.runs, look, comments)],
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;
const TABLE_TEXT = 18;
/** A running number needs little room. */
const NUMBER_COLUMN = 600;

/** Letters: a column is as wide as its longest text asks for, within these. */
const LETTERS = { least: 14, most: 40 };

/** Column widths in twentieths of a point, together as wide as the page; columns without rules share it evenly. */
function columnWidths({ rows, isRuled }: TableBlock, total: number): readonly number[] {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const lengthOf = (runs: readonly Run[] = []): number => runs.reduce((sum, { text }) => sum + text.length, 0);
  const isNumbered = isRuled && rows[0]?.[0]?.[0]?.text === "No";
  const shares = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(0, ...rows.map((cells) => lengthOf(cells[column])));
    return isRuled ? Math.min(Math.max(longest, LETTERS.least), LETTERS.most) : 1;
  });
  if (isNumbered) shares[0] = 0;
  const rest = isNumbered ? total - NUMBER_COLUMN : total;
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share, column) =>
    isNumbered && column === 0 ? NUMBER_COLUMN : Math.floor((rest * share) / Math.max(sum, 1)),
  );
}

function tableOf(block: TableBlock, comments: Comments, total: number): Table {
  const widths = columnWidths(block, total);
  const cellOf = (runs: readonly Run[], column: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          // Who signs stays on one page.
          ...(block.isRuled ? {} : { alignment: AlignmentType.CENTER, spacing: { after: 6 * GAP }, keepNext: true }),
          children: childrenOf(runs, { isBold: isHead, ...(block.isRuled ? { size: TABLE_TEXT } : {}) }, comments),
        }),
      ],
    });
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: [...widths],
    ...(block.isRuled ? {} : { borders: NO_LINES }),
    rows: block.rows.map((cells, at) => {
      const isHead = block.isRuled && at === 0;
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: widths.map((_, column) => cellOf(cells[column] ?? [], column, isHead)),
      });
    }),
  });
}

/**
 * The blocks as the parts of a Word document.
 *
 * @param width - of the text, twentieths of a point
 */
export function documentParts(blocks: readonly Block[], comments: Comments, width: number): (Paragraph | Table)[] {
  const isSigned = (block: Block | undefined): boolean => block?.kind === "table" && !block.isRuled;
  return blocks.map((block, at) => {
    switch (block.kind) {
      case "page":
        return new Paragraph({ children: [new PageBreak()] });
      case "table":
        return tableOf(block, comments, width);
      default:
        return paragraphOf(block, comments, isSigned(blocks[at + 1]));
    }
  });
}
