import type {
  RawSheet,
  RawWorkbook,
  REMARKS_HEADING,
  SUMMARY_NAME,
  SUMMARY_SUBTITLE,
  SUMMARY_TITLE,
} from "../../workbook/index.ts";
import { headingKey } from "./heading-index.ts";

/*
 * People correct the annotated copy and send that one back, so its marks are in the files that come in. The texts are those
 * of the workbook stage, whose types keep them equal.
 */
const NAME_OF_SUMMARY: typeof SUMMARY_NAME = "_ksd_temuan";
const SUBTITLE: typeof SUMMARY_SUBTITLE =
  "Lembar ini dibuat otomatis oleh ksd dan diganti pada pemeriksaan berikutnya. Jangan menulis data di sini.";
const TITLE: typeof SUMMARY_TITLE = "Temuan pemeriksaan";
const REMARKS: typeof REMARKS_HEADING = "Catatan KSD";

const REMARKS_KEY = headingKey(REMARKS);
const SHEET_OF_REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** Whether a heading stands over a column of remarks that ksd wrote. */
export function isRemarksHeading(text: string): boolean {
  return headingKey(text) === REMARKS_KEY;
}

function textAt(sheet: RawSheet, row: number): string {
  const found = sheet.rows.find(({ number }) => number === row);
  return found?.cells.find(({ column }) => column === 1)?.text ?? "";
}

/**
 * Tells the sheet of findings that ksd added by its own words, of which either line may have been changed where the hidden
 * name still points at it. A name alone is not enough: it may have come to point at a sheet of data.
 */
export function ownSheetTest({ definedNames }: RawWorkbook): (sheet: RawSheet) => boolean {
  const [, quoted, bare] = SHEET_OF_REFERENCE.exec((definedNames[NAME_OF_SUMMARY] ?? "").trim()) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? bare;
  return (sheet) => textAt(sheet, 2) === SUBTITLE || (sheet.name === named && textAt(sheet, 1).startsWith(TITLE));
}
