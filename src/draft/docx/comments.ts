import { CommentRangeEnd, CommentRangeStart, CommentReference, type ICommentOptions, Paragraph, TextRun } from "docx";
import type { Run, SourceCell } from "../model.ts";

export interface Comments {
  /** What is put around the runs that a comment is about. */
  readonly around: (run: Extract<Run, { kind: "cell" }>, children: readonly TextRun[]) => Parts;
  readonly list: readonly ICommentOptions[];
}
type Parts = readonly (TextRun | CommentRangeStart | CommentRangeEnd)[];

const sentence = ({ file, sheet, cell, heading, raw }: SourceCell): string =>
  `Sumber: ${file}, lembar ${sheet}, sel ${cell} (${heading}). Tertulis: ${raw}`;

/** Gathers one comment for each passage that comes from cells. */
export function gatherComments(reportDate: string): Comments {
  const list: ICommentOptions[] = [];
  const date = new Date(`${reportDate}T00:00:00Z`);
  return {
    list,
    around: ({ cells }, children) => {
      const id = list.length;
      const paragraphs = cells.map((cell) => new Paragraph({ children: [new TextRun(sentence(cell))] }));
      list.push({ id, author: "ksd", initials: "ksd", date, children: paragraphs });
      return [
        new CommentRangeStart(id),
        ...children,
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ];
    },
  };
}
