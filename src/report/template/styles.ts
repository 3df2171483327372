import type { CellStyle } from "../../workbook/index.ts";

const INK = "1F3B4D";
const MUTED = "5F6B73";

export const COLORS = {
  required: INK,
  expected: "CFE0E8",
  other: "EDF1F3",
  example: "FAF6E9",
  blank: "FFF2CC",
  ready: "DDEFDD",
  notReady: "FCE8D5",
  guideTab: INK,
  tableTab: "5B8FA8",
  helpTab: "A7B4BB",
} as const;

export const TITLE: CellStyle = { bold: true, size: 15, color: INK, vertical: "middle" };
export const SUBTITLE: CellStyle = { color: MUTED, vertical: "middle" };
export const SECTION: CellStyle = { bold: true, size: 12, color: INK, vertical: "middle" };
export const BODY: CellStyle = { wrap: true, vertical: "top" };
export const BODY_BOXED: CellStyle = { ...BODY, border: "thin" };
export const CENTERED_BOXED: CellStyle = { ...BODY_BOXED, horizontal: "center" };
export const LINK: CellStyle = { ...BODY_BOXED, color: "1F5F8B", bold: true };
export const HEADING: CellStyle = {
  bold: true,
  color: "FFFFFF",
  fill: COLORS.required,
  border: "thin",
  wrap: true,
  horizontal: "center",
  vertical: "middle",
};
export const HEADING_EXPECTED: CellStyle = { ...HEADING, color: INK, fill: COLORS.expected };
export const HEADING_OTHER: CellStyle = { ...HEADING, bold: false, color: INK, fill: COLORS.other };
export const EXAMPLE: CellStyle = {
  italic: true,
  color: MUTED,
  fill: COLORS.example,
  border: "thin",
  wrap: true,
  vertical: "top",
};
export const MARK: CellStyle = { ...EXAMPLE, bold: true, color: "A94F1D", horizontal: "center" };

export const FOOTER_END = "&Rhalaman &P dari &N";
