import type { CellContent, CellStyle, RowModel } from "../../workbook/index.ts";
import { HEADING, SECTION } from "../template/styles.ts";
import type { CostSum } from "../view/totals.ts";
import { costContent, link, number, STYLES, target, text } from "./cells.ts";

/** A row of a sheet that is made of short blocks below each other; empty for a gap. */
export type Line = readonly { readonly value: CellContent; readonly style: CellStyle }[];

/** Title and note stand above. */
const FIRST_LINE = 4;

export const label = (value: string): Line[number] => ({ value: text(value), style: STYLES.text });
export const count = (value: number): Line[number] => ({ value: number(value), style: STYLES.integer });
export const share = (value: number): Line[number] => ({ value: number(value), style: STYLES.percent });
export const costCell = (cost: CostSum): Line[number] => ({ value: costContent(cost), style: STYLES.rupiah });
export const to = (sheet: string): Line[number] => ({ value: link(target(sheet), sheet), style: STYLES.link });
export const section = (title: string): Line => [{ value: text(title), style: SECTION }];
export const heading = (...names: string[]): Line => names.map((name) => ({ value: text(name), style: HEADING }));

/** Blocks below each other, a blank row after each. */
export function lineRows(blocks: readonly (readonly Line[])[]): readonly RowModel[] {
  return blocks
    .flatMap((block): readonly Line[] => [...block, []])
    .map((line, index) => ({
      number: FIRST_LINE + index,
      cells: line.map((content, column) => ({ column: column + 1, ...content })),
    }))
    .filter(({ cells }) => cells.length > 0);
}
