import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Draft } from "../model.ts";
import { gatherComments } from "./comments.ts";
import { PAPER_SIZES, type Paper } from "./paper.ts";
import { documentParts } from "./paragraphs.ts";
import { packedAnew } from "./same-bytes.ts";

/** Twentieths of a point in a millimetre. */
const TWIPS = 1440 / 25.4;
/** Millimetres. */
const MARGIN = { top: 25, bottom: 25, left: 30, right: 25 };
const FONT = "Bookman Old Style";
/** Half points. */
const SIZE = { text: 22, small: 16 };

const twips = (millimetres: number): number => Math.round(millimetres * TWIPS);
const small = (text: string): TextRun => new TextRun({ text, size: SIZE.small, color: "808080" });
const aside = (children: TextRun[]): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children });

/**
 * A draft as a Word document: what comes from a cell carries a comment that names it, what is missing is marked yellow.
 * The same draft gives the same bytes.
 */
export async function buildDocx(draft: Draft, paper: Paper): Promise<Uint8Array> {
  const { width, height } = PAPER_SIZES[paper];
  const comments = gatherComments(draft.reportDate);
  const children = documentParts(draft.blocks, comments, twips(width - MARGIN.left - MARGIN.right));
  const margin = {
    top: twips(MARGIN.top),
    bottom: twips(MARGIN.bottom),
    left: twips(MARGIN.left),
    right: twips(MARGIN.right),
  };
  const file = new Document({
    creator: "ksd",
    lastModifiedBy: "ksd",
    title: draft.title,
    styles: { default: { document: { run: { font: FONT, size: SIZE.text, language: { value: "id-ID" } } } } },
    comments: { children: [...comments.list] },
    sections: [
      {
        properties: { page: { size: { width: twips(width), height: twips(height) }, margin } },
        headers: { default: new Header({ children: [aside([small("DRAF – untuk ditelaah Bagian/Biro Hukum")])] }) },
        footers: {
          default: new Footer({
            children: [aside([new TextRun({ children: [PageNumber.CURRENT], size: SIZE.small, color: "808080" })])],
          }),
        },
        children,
      },
    ],
  });
  return packedAnew(new Uint8Array(await Packer.toArrayBuffer(file)), draft.reportDate);
}
