import type { PictureModel, PrintModel, SheetModel, WorkbookModel } from "../../workbook/index.ts";
import { longDate } from "../format.ts";
import { titleName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { boardSheet, contactSheet, findingSheet } from "./board-sheets.ts";
import { changeSheet } from "./change-sheet.ts";
import { contradictionSheet } from "./contradiction-sheet.ts";
import { BLANK_SIGNATURE, coverSheet, type Signature } from "./cover-sheet.ts";
import { dataSheets } from "./data-sheets.ts";
import { decisionSheet } from "./decision-sheet.ts";
import { economicsSheet } from "./economics-sheet.ts";
import { allocationSheet, bestPartnerSheet, partnerSheet, unsolvedSheet } from "./match-sheets.ts";
import { matrixSheet } from "./matrix-sheet.ts";
import { methodSheet } from "./method-sheet.ts";
import { programSheet } from "./program-sheet.ts";
import { proposalSheet, reviewSheet } from "./proposal-sheets.ts";
import { summarySheet } from "./summary-sheet.ts";
import { waiverSheet } from "./waiver-sheet.ts";

/** Sheets of a result, none where it was not computed. */
function of<T>(result: T | null, ...sheets: readonly ((result: T) => SheetModel)[]): readonly SheetModel[] {
  return result === null ? [] : sheets.map((sheet) => sheet(result));
}

/** The map's picture; its place is the sheet's. */
export type MapImage = Omit<PictureModel, "row" | "column">;

export type Paper = PrintModel["paper"];

export interface WorkbookChoices {
  /** For the summary; without it the summary has none. */
  readonly image?: MapImage;
  /** A4 unless told. */
  readonly paper?: Paper;
  readonly signature?: Signature;
}

function bodySheets(view: MapView, image: MapImage | null): readonly SheetModel[] {
  return [
    summarySheet(view, image),
    matrixSheet(view),
    proposalSheet(view),
    programSheet(view),
    ...of(view.match, bestPartnerSheet, partnerSheet),
    contradictionSheet(view),
    ...(view.decisions.length === 0 ? [] : [decisionSheet(view.decisions)]),
    ...of(view.changes, changeSheet),
    ...dataSheets(view),
    ...of(view.match, allocationSheet, unsolvedSheet),
    economicsSheet(view),
    reviewSheet(view),
    boardSheet(view),
    findingSheet(view),
    ...(view.waivers.length === 0 ? [] : [waiverSheet(view)]),
    ...(view.contacts === null ? [] : [contactSheet(view.contacts)]),
    methodSheet(view),
  ];
}

/** Every page tells what it belongs to, also when it has left its stack. */
function onPaper(sheet: SheetModel, { provinceName, year, reportDate }: MapView, paper: Paper): SheetModel {
  if (sheet.print === undefined) return sheet;
  const name = `Peta potensi kerja sama daerah ${titleName(provinceName)} ${year}`.replaceAll("&", "&&");
  return { ...sheet, print: { ...sheet.print, paper, header: `&L${name}&RKeadaan per ${longDate(reportDate)}` } };
}

/** The map as a workbook, `reportNames(view).map` + `.xlsx`. Everything a user wrote stands in text cells. */
export function mapWorkbook(view: MapView, choices: WorkbookChoices = {}): WorkbookModel {
  const { image = null, paper = "A4", signature = BLANK_SIGNATURE } = choices;
  const body = bodySheets(view, image).map((sheet) => onPaper(sheet, view, paper));
  const cover = coverSheet(view, body, signature);
  return {
    title: `Peta potensi kerja sama daerah ${titleName(view.provinceName)} ${view.year}`,
    subject: "Pemetaan urusan pemerintahan untuk kerja sama daerah",
    keywords: `ksd ${view.version}`,
    created: `${view.reportDate}T00:00:00Z`,
    // The cover says it all itself.
    sheets: [cover.print === undefined ? cover : { ...cover, print: { ...cover.print, paper } }, ...body],
  };
}
