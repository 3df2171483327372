import { ANNOTATION_AUTHOR } from "./annotations.ts";
import { escapedText, MAX_TEXT, printable, shortened, textContent } from "./text.ts";
import { childSpans, elementAt, unescapeXml } from "./xml.ts";

/** Our block stands between these two lines, so that it can be found in a note that also holds somebody's words. */
const OPENING = `▼ Temuan ${ANNOTATION_AUTHOR}`;
const CLOSING = `▲ akhir temuan ${ANNOTATION_AUTHOR}`;
const BLOCK = new RegExp(`\\n?${OPENING}[\\s\\S]*?${CLOSING}`, "g");
/** Less than this is not worth a block. */
const LEAST_ROOM = 200;

/** Whether the content of a note holds a block of ours. */
export function hasBlock(content: string): boolean {
  return plainText(content).search(BLOCK) !== -1;
}

/** The block for these lines; `null` when the note is so full that it has no room. */
function blockLines(lines: readonly string[], used: number): { heading: string; rest: string } | null {
  const room = MAX_TEXT - used - OPENING.length - CLOSING.length - 3;
  if (room < LEAST_ROOM) {
    return null;
  }
  const text = printable(lines.join("\n")).replaceAll("▼", "▽").replaceAll("▲", "△");
  return { heading: OPENING, rest: `\n${shortened(text, room)}\n${CLOSING}` };
}

/** The content of a note's `<text>` with our block at its end; `null` when there is no room. */
export function withBlock(content: string, lines: readonly string[], prefix: string): string | null {
  const words = plainText(content);
  const block = blockLines(lines, words.length);
  if (block === null) {
    return null;
  }
  const run = (format: string, text: string) =>
    `<${prefix}r><${prefix}rPr>${format}<${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/></${prefix}rPr>` +
    `<${prefix}t xml:space="preserve">${textContent(text)}</${prefix}t></${prefix}r>`;
  const heading = words === "" ? block.heading : `\n${block.heading}`;
  const runs = asRuns(content, prefix);
  const at = runs.search(/<(?:[\w.-]+:)?(?:rPh|phoneticPr)[\s/>]/);
  const end = at === -1 ? runs.length : at;
  return runs.slice(0, end) + run(`<${prefix}b/>`, heading) + run("", block.rest) + runs.slice(end);
}

/** A note of one plain text has no run; beside ours it needs one. */
function asRuns(content: string, prefix: string): string {
  return childSpans(content, 0, content.length)
    .map((child) => {
      const element = content.slice(child.start, child.end);
      return child.name === "t" ? `<${prefix}r>${element}</${prefix}r>` : element;
    })
    .join("");
}

interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The texts of the runs, in order; readings of characters (`rPh`) are no text. */
function textPieces(content: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const child of childSpans(content, 0, content.length)) {
    const texts = child.name === "r" ? childSpans(content, child.openEnd, child.closeStart) : [child];
    for (const element of texts) {
      if (element.name === "t" && element.openEnd < element.end) {
        const raw = content.slice(element.openEnd, element.closeStart);
        pieces.push({
          start: element.openEnd,
          end: element.closeStart,
          text: unescapeXml(raw).replace(/\r\n?/g, "\n"),
        });
      }
    }
  }
  return pieces;
}

export function plainText(content: string): string {
  return textPieces(content)
    .map((piece) => piece.text)
    .join("");
}

/** The content without our blocks, however an editor has cut the runs meanwhile; `null` when nothing is left. */
export function withoutBlock(content: string): string | null {
  const pieces = textPieces(content);
  const whole = pieces.map((piece) => piece.text).join("");
  const cuts = [...whole.matchAll(BLOCK)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  if (cuts.length === 0) {
    return content;
  }
  const isLeft = (offset: number) => !cuts.some((cut) => cut.start <= offset && offset < cut.end);
  let offset = whole.length;
  let text = content;
  for (const piece of pieces.toReversed()) {
    offset -= piece.text.length;
    const start = offset;
    const left = piece.text
      .split("")
      .filter((_unit, index) => isLeft(start + index))
      .join("");
    if (left !== piece.text) {
      text = text.slice(0, piece.start) + escapedText(left) + text.slice(piece.end);
    }
  }
  return plainText(text).trim() === "" ? null : withoutEmptyRuns(text);
}

function withoutEmptyRuns(content: string): string {
  return childSpans(content, 0, content.length)
    .map((child) => content.slice(child.start, child.end))
    .filter((element) => elementAt(element, 0).name !== "r" || plainText(element) !== "")
    .join("");
}
