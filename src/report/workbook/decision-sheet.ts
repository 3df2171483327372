import type { SheetModel } from "../../workbook/index.ts";
import { subjectTexts } from "../view/decisions.ts";
import type { DecisionInForce } from "../view/input.ts";
import { DECISION_LABELS } from "../view/labels.ts";
import { date, number, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, tableSheet } from "./table-sheet.ts";

const COLUMNS: readonly Column<DecisionInForce>[] = [
  { heading: "No", width: 6, style: "integer", cell: ({ decision }) => number(decision.number) },
  { heading: "Tanggal", width: 13, style: "date", cell: ({ decision }) => date(decision.date) },
  { heading: "Keputusan", width: 16, cell: ({ decision }) => text(DECISION_LABELS[decision.kind]) },
  { heading: "Tentang", width: 70, cell: (line) => text(subjectTexts(line).join("; ")) },
  { heading: "Alasan", width: 50, cell: ({ decision }) => text(decision.reason) },
  { heading: "Oleh", width: 28, cell: ({ decision }) => text(decision.by) },
];

/** The decisions that still hold. Rejected proposals stand here only: they are not ranked. */
export function decisionSheet(decisions: readonly DecisionInForce[]): SheetModel {
  return tableSheet({
    name: SHEETS.decisions,
    title: "Keputusan Rakor yang berlaku",
    note: "Usulan yang digabung dihitung sekali, dengan isian usulan pertama. Usulan yang ditolak hanya ada di sini: tidak dinilai dan tidak diperingkat.",
    columns: COLUMNS,
    rows: decisions,
    empty: "Belum ada keputusan yang dicatat: ksd decide.",
    frozen: 1,
  });
}
