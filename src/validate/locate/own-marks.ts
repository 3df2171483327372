import type { RawSheet, RawWorkbook, REMARKS_HEADING, SUMMARY_NAME, SUMMARY_SUBTITLE } from "../../workbook/index.ts";
import { headingKey } from "./heading-index.ts";

/*
 * People correct the annotated copy and send that one back, so its marks are in the files that come in. The texts are those
 * of the workbook stage, whose types keep them equal.
 */
const NAME_OF_SUMMARY: typeof SUMMARY_NAME = "_ksd_temuan";
const SUBTITLE: typeof SUMMARY_SUBTITLE =
  "Lembar ini dibuat otomatis oleh ksd dan diganti pada pemeriksaan berikutnya. Jangan menulis data di sini.";
const REMARKS: typeof REMARKS_HEADING = "Catatan KSD";

const REMARKS_KEY = headingKey(REMARKS);
const SHEET_OF_REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** Whether a heading stands over a column of remarks that ksd wrote. */
export function isRemarksHeading(text: string): boolean {
  return headingKey(text) === REMARKS_KEY;
}

function saysSo(sheet: RawSheet): boolean {
  const second = sheet.rows.find(({ number }) => number === 2);
  return second?.cells.some(({ column, text }) => column === 1 && text === SUBTITLE) ?? false;
}

/** Tells the sheet of findings that ksd added: by its hidden name, or by its own words where an editor dropped the name. */
export function ownSheetTest({ definedNames }: RawWorkbook): (sheet: RawSheet) => boolean {
  const [, quoted, bare] = SHEET_OF_REFERENCE.exec((definedNames[NAME_OF_SUMMARY] ?? "").trim()) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? bare;
  return (sheet) => sheet.name === named || saysSo(sheet);
}
