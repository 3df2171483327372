import type { SheetModel, WorkbookModel } from "../../workbook/index.ts";
import type { MapView } from "../view/map-view.ts";
import { boardSheet, contactSheet, findingSheet } from "./board-sheets.ts";
import { contradictionSheet } from "./contradiction-sheet.ts";
import { dataSheets } from "./data-sheets.ts";
import { economicsSheet } from "./economics-sheet.ts";
import { matrixSheet } from "./matrix-sheet.ts";
import { methodSheet } from "./method-sheet.ts";
import { programSheet } from "./program-sheet.ts";
import { proposalSheet, reviewSheet } from "./proposal-sheets.ts";
import { summarySheet } from "./summary-sheet.ts";
import { waiverSheet } from "./waiver-sheet.ts";

/** The map as a workbook, `reportNames(view).map` + `.xlsx`. Everything a user wrote stands in text cells. */
export function mapWorkbook(view: MapView): WorkbookModel {
  const contacts: readonly SheetModel[] = view.contacts === null ? [] : [contactSheet(view.contacts)];
  return {
    title: `Peta potensi kerja sama daerah ${view.provinceName} ${view.year}`,
    subject: "Pemetaan urusan pemerintahan untuk kerja sama daerah",
    keywords: `ksd ${view.version}`,
    created: `${view.reportDate}T00:00:00Z`,
    sheets: [
      summarySheet(view),
      matrixSheet(view),
      proposalSheet(view),
      programSheet(view),
      contradictionSheet(view),
      ...dataSheets(view),
      economicsSheet(view),
      reviewSheet(view),
      boardSheet(view),
      findingSheet(view),
      ...(view.waivers.length === 0 ? [] : [waiverSheet(view)]),
      ...contacts,
      methodSheet(view),
    ],
  };
}
