import { escapeMarkdown } from "../report/index.ts";
import { type Block, cellKey, cellsOfBlocks, type Draft, type Run } from "./model.ts";

/** Footnote numbers of the cells. */
type Notes = ReadonlyMap<string, number>;

function runText(run: Run, notes: Notes): string {
  const text = escapeMarkdown(run.text);
  switch (run.kind) {
    case "fixed": {
      // The blanks around a run belong to the sentence.
      const [start = "", end = ""] = [/^\s*/.exec(run.text)?.[0], /\s*$/.exec(run.text)?.[0]];
      return text === "" ? run.text : `${start}${text}${end}`;
    }
    case "gap":
      return `**${text}**`;
    default:
      return `${text}${run.cells.map((cell) => `[^${notes.get(cellKey(cell))}]`).join("")}`;
  }
}

const textOf = (runs: readonly Run[], notes: Notes): string => runs.map((run) => runText(run, notes)).join("");

function tableText({ rows }: Extract<Block, { kind: "table" }>, notes: Notes): string {
  const lines = rows.map((cells) => `| ${cells.map((runs) => textOf(runs, notes)).join(" | ")} |`);
  const rule = `|${" --- |".repeat(rows[0]?.length ?? 1)}`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function blockText(block: Block, notes: Notes): string {
  if (block.kind === "page") return "---";
  if (block.kind === "table") return tableText(block, notes);
  const text = textOf(block.runs, notes);
  switch (block.style) {
    case "title":
      return `# ${text}`;
    case "heading":
      return `## ${block.number} ${text}`.replace(/ {2}/, " ");
    case "pasal":
      return `### ${block.number} – ${text}`;
    case "ayat":
      return `\\(${block.number.slice(1, -1)}) ${text}`;
    case "item":
      return `${block.number.slice(0, -1)}\\. ${text}`;
    case "note":
      return `> **${text}**`;
    default:
      return text;
  }
}

/** A draft as Markdown; what a passage comes from is a footnote. */
export function draftMarkdown({ blocks }: Draft): string {
  const cells = cellsOfBlocks(blocks);
  const notes: Notes = new Map(cells.map((cell, at) => [cellKey(cell), at + 1]));
  const body = blocks.map((block) => blockText(block, notes));
  const footnotes = cells.map(
    ({ file, sheet, cell, heading }, at) =>
      `[^${at + 1}]: ${escapeMarkdown(file)}, lembar ${escapeMarkdown(sheet)}, sel ${cell} (${escapeMarkdown(heading)})`,
  );
  return `${[...body, footnotes.join("\n")].join("\n\n").trim()}\n`;
}
