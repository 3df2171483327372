import { ANNOTATION_AUTHOR } from "./annotations.ts";

/** Hidden names by which a later pass finds our marks; editors keep them right when rows and columns move. */
const PREFIX = `_${ANNOTATION_AUTHOR}_` as const;
export const SUMMARY_NAME = `${PREFIX}temuan` as const;
export const REMARKS_NAME = `${PREFIX}catatan`;
export const COLORS_NAME = `${PREFIX}warna`;
/** Hidden by Excel itself: the range of a sheet's filter, once more. */
export const FILTER_NAME = "_xlnm._FilterDatabase";

/** Second line of the sheet of findings; it also tells the sheet where an editor has dropped the hidden names. */
export const SUMMARY_SUBTITLE =
  "Lembar ini dibuat otomatis oleh ksd dan diganti pada pemeriksaan berikutnya. Jangan menulis data di sini.";

/** How the first line of the sheet of findings begins. */
export const SUMMARY_TITLE = "Temuan pemeriksaan" as const;

/** Whatever a sheet of findings is called when the sender has one of his own. */
export const SUMMARY_SHEETS = /^Temuan(?: KSD(?: \(\d+\))?)?$/i;

const MAX_COLORS = 200;

/** Colours as an array of texts, the only list a name can hold. */
export function colorsFormula(colors: readonly string[]): string {
  return `{${colors
    .slice(0, MAX_COLORS)
    .map((color) => `"${color}"`)
    .join(",")}}`;
}

export function colorsOf(formula: string): Set<string> {
  return new Set([...formula.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? ""));
}
