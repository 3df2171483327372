import type { CellContent, CellStyle } from "../../workbook/index.ts";
import { BODY_BOXED } from "../template/styles.ts";
import { type CostSum, isUnknownCost, NO_ESTIMATE } from "../view/totals.ts";

export const text = (value: string | null): CellContent => (value === null || value === "" ? null : { text: value });
export const number = (value: number | null): CellContent => (value === null ? null : { number: value });
/** A sum of no estimate at all is not known, which is not zero rupiah. */
export const costContent = (cost: CostSum): CellContent =>
  isUnknownCost(cost) ? text(NO_ESTIMATE) : number(cost.rupiah);
export const date = (value: string | null): CellContent => (value === null ? null : { date: value });
export const link = (target: string, label: string): CellContent => ({ link: target, text: label });

/** A target inside the workbook: `'Usulan dan Skor'!A5`. */
export const target = (sheet: string, cell = "A1"): string => `'${sheet}'!${cell}`;

const RIGHT: CellStyle = { ...BODY_BOXED, wrap: false, horizontal: "right", indent: 1 };

const TRACE_TEXT = { bold: false, size: 9, color: "5F6B73" } as const;
const GROUP: CellStyle = { ...BODY_BOXED, bold: true, fill: "F3F6F7" };
const GROUP_COUNT: CellStyle = { ...RIGHT, bold: true, fill: "F3F6F7", format: "#,##0" };
const GROUP_RUPIAH: CellStyle = { ...GROUP_COUNT, format: '"Rp"#,##0' };

export const STYLES = {
  groupLevel: { ...GROUP, color: "FFFFFF", fill: "47667A" },
  groupUrusan: { ...GROUP, fill: "CFE0E8" },
  groupBidang: { ...GROUP, fill: "E4EDF1" },
  groupProgram: GROUP,
  groupLevelTrace: { ...GROUP, ...TRACE_TEXT, color: "FFFFFF", fill: "47667A" },
  groupUrusanTrace: { ...GROUP, ...TRACE_TEXT, fill: "CFE0E8" },
  groupBidangTrace: { ...GROUP, ...TRACE_TEXT, fill: "E4EDF1" },
  groupTrace: { ...GROUP, ...TRACE_TEXT },
  groupLevelCount: { ...GROUP_COUNT, color: "FFFFFF", fill: "47667A" },
  groupUrusanCount: { ...GROUP_COUNT, fill: "CFE0E8" },
  groupBidangCount: { ...GROUP_COUNT, fill: "E4EDF1" },
  groupCount: GROUP_COUNT,
  groupLevelRupiah: { ...GROUP_RUPIAH, color: "FFFFFF", fill: "47667A" },
  groupUrusanRupiah: { ...GROUP_RUPIAH, fill: "CFE0E8" },
  groupBidangRupiah: { ...GROUP_RUPIAH, fill: "E4EDF1" },
  groupRupiah: GROUP_RUPIAH,
  text: BODY_BOXED,
  code: { ...BODY_BOXED, wrap: false },
  center: { ...BODY_BOXED, wrap: false, horizontal: "center" },
  link: { ...BODY_BOXED, color: "1F5F8B" },
  integer: { ...RIGHT, format: "#,##0" },
  amount: { ...RIGHT, format: "#,##0.###" },
  million: { ...RIGHT, format: "#,##0.0" },
  year: { ...BODY_BOXED, wrap: false, horizontal: "center", format: "0" },
  points: { ...RIGHT, format: "0.0" },
  quotient: { ...RIGHT, format: "0.00" },
  percent: { ...RIGHT, format: "0.0%" },
  wholePercent: { ...RIGHT, format: "0%" },
  rupiah: { ...RIGHT, format: '"Rp"#,##0' },
  estimate: { ...RIGHT, format: '"Rp"#,##0" (perkiraan)"' },
  date: { ...BODY_BOXED, wrap: false, horizontal: "center", format: "dd/mm/yyyy" },
  trace: { ...BODY_BOXED, size: 9, color: "6B7C85" },
  centerGap: { ...BODY_BOXED, italic: true, color: "A94F1D", horizontal: "center" },
  gap: { ...BODY_BOXED, italic: true, color: "A94F1D" },
} as const satisfies Record<string, CellStyle>;
export type StyleName = keyof typeof STYLES;

export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}
