import type { PictureModel, SheetModel, WorkbookModel } from "../../workbook/index.ts";
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

/** The map's picture; its place is the sheet's. */
export type MapImage = Omit<PictureModel, "row" | "column">;

/**
 * The map as a workbook, `reportNames(view).map` + `.xlsx`. Everything a user wrote stands in text cells.
 *
 * @param image - of the map, for the summary; without it the summary has none
 */
export function mapWorkbook(view: MapView, image: MapImage | null = null): WorkbookModel {
  const contacts: readonly SheetModel[] = view.contacts === null ? [] : [contactSheet(view.contacts)];
  return {
    title: `Peta potensi kerja sama daerah ${view.provinceName} ${view.year}`,
    subject: "Pemetaan urusan pemerintahan untuk kerja sama daerah",
    keywords: `ksd ${view.version}`,
    created: `${view.reportDate}T00:00:00Z`,
    sheets: [
      summarySheet(view, image),
      matrixSheet(view),
      proposalSheet(view),
      programSheet(view),
      contradictionSheet(view),
      ...dataSheets(view),
      economicsSheet(view),
      reviewSheet(view),
      boardSheet(view),
      findingSheet(view),
      ...contacts,
      methodSheet(view),
    ],
  };
}
