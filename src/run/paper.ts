import { KsdError } from "../domain/index.ts";
import { PAPERS, type Paper } from "../draft/index.ts";
import type { Paper as SheetPaper } from "../report/index.ts";

/** `A4` → a4, for reports and drafts alike. @throws KsdError `usage` */
export function parsePaper(text: string): Paper {
  const wanted = text.trim().toLowerCase();
  const found = PAPERS.find((paper) => paper === wanted);
  if (found !== undefined) return found;
  throw new KsdError("usage", {
    message: { id: `Kertas "${text}" tidak dikenal.`, en: `There is no paper "${text}".` },
    hint: { id: "Pilihannya: a4, f4 (folio, 215 × 330 mm).", en: "Choices: a4, f4 (folio, 215 × 330 mm)." },
  });
}

/** As workbooks name it. */
export const SHEET_PAPERS: Readonly<Record<Paper, SheetPaper>> = { a4: "A4", f4: "F4" };
