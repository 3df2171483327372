import { FORM, type TableDeclaration } from "../../regulation/index.ts";
import type { RawRow, RawSheet, RawWorkbook } from "../../workbook/index.ts";
import { cleanText } from "../text.ts";
import { findPairs } from "./find-pairs.ts";
import { type HeadingBlock, headingBlocks } from "./find-rows.ts";
import { type HeadingIndex, type HeadingMapping, headingIndex, headingKey } from "./heading-index.ts";
import type { LocatedPairs, LocatedRows, LocatedTable, UnknownColumn } from "./located-table.ts";
import { isRemarksHeading, ownSheetTest } from "./own-marks.ts";
import type { RowScene } from "./row-kinds.ts";
import { type SheetTexts, sheetTexts } from "./sheet-texts.ts";
import { splitRows } from "./split-rows.ts";

export interface Location {
  readonly tables: readonly LocatedTable[];
  /** Several places that claim to be the same table: none of them is read. */
  readonly rivals: readonly { readonly declaration: TableDeclaration; readonly tables: readonly LocatedTable[] }[];
  readonly unknown: readonly RawSheet[];
}

/** Sheets of the template that hold no data. */
const HELPER_SHEETS: ReadonlySet<string> = new Set(["petunjuk", "kamus", "cek", "daftar"]);
/** A place that fits clearly worse than the best one is not a rival. */
const RIVAL_SHARE = 0.6;

interface Claim {
  readonly sheet: RawSheet;
  readonly index: HeadingIndex;
  readonly score: number;
  readonly named: boolean;
  readonly block: HeadingBlock | null;
  readonly pairs: LocatedPairs | null;
  readonly area: Area;
}

/** What a claim takes of a sheet: of a table its headings, of a list of labels all of it. 1-based, both ends included. */
interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlySet<number>;
}

function areaOfBlock({ top, bottom, columns, doubled }: HeadingBlock): Area {
  const twice = doubled.flatMap(({ first, again }) => [first, again]);
  return { top, bottom, columns: new Set([...columns, ...twice].map(({ column }) => column)) };
}

function areaOfPairs({ lines, labelColumn, valueColumn }: LocatedPairs, top: number): Area {
  const bottom = Math.max(...lines.map(({ row }) => row));
  return { top, bottom, columns: new Set([labelColumn, valueColumn]) };
}

/** A CSV file is a sheet named like the file. */
const sheetKey = ({ name }: RawSheet): string => headingKey(name.replace(/\.(?:csv|tsv)$/i, ""));

function isNamedSo(sheet: RawSheet, { sheet: name, aliases }: TableDeclaration): boolean {
  const key = sheetKey(sheet);
  return [name, ...aliases].some((known) => headingKey(known) === key);
}

/**
 * Enough headings to be sure: half of the table's, and in small tables the key among them; fewer where the sheet bears
 * the table's name.
 */
function isEnough(known: ReadonlySet<string>, declaration: TableDeclaration, named: boolean): boolean {
  const ofOwn = [...known].filter((name) => name !== "no").length;
  if (named) return ofOwn >= 2;
  const share = known.size / declaration.fields.length;
  const required = declaration.fields.filter(({ need }) => need === "W");
  const requiredShare = required.filter(({ name }) => known.has(name)).length / required.length;
  const hasKey = declaration.key.every((name) => known.has(name));
  return ofOwn >= 3 && (share >= 0.5 || requiredShare >= 0.6) && (hasKey || declaration.fields.length > 8);
}

function claimOf(texts: SheetTexts, index: HeadingIndex): Claim | null {
  const { sheet } = texts;
  const { declaration } = index;
  const named = isNamedSo(sheet, declaration);
  if (declaration.orientation === "pairs") {
    const found = findPairs(texts, index);
    const known = new Set([...(found?.table.lines ?? [])].map(({ field }) => field.name));
    if (found === null || !isEnough(known, declaration, named)) return null;
    const area = areaOfPairs(found.table, found.top);
    return { sheet, index, score: found.score, named, block: null, pairs: found.table, area };
  }
  const block = headingBlocks(texts, index)[0];
  if (block === undefined) return null;
  const known = new Set([...block.columns, ...block.doubled].map(({ field }) => field.name));
  if (!isEnough(known, declaration, named)) return null;
  return { sheet, index, score: block.score, named, block, pairs: null, area: areaOfBlock(block) };
}

function overlaps({ area: a }: Claim, { area: b }: Claim): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && [...a.columns].some((column) => b.columns.has(column));
}

/** Whether one stands below the other, so that the upper one's rows end there. */
function isBelow(a: Area, b: Area): boolean {
  const [left, right] = [Math.min(...b.columns), Math.max(...b.columns)];
  return a.top > b.bottom && [...a.columns].some((column) => column >= left && column <= right);
}

const better = (a: Claim, b: Claim): number => b.score - a.score || Number(b.named) - Number(a.named);

/** The tables one sheet holds, the best fit first; headings serve one table only. */
function claimsOf(sheet: RawSheet, indexes: readonly HeadingIndex[]): Claim[] {
  const texts = sheetTexts(sheet);
  const claims = indexes.flatMap((index) => claimOf(texts, index) ?? []).sort(better);
  const accepted: Claim[] = [];
  for (const claim of claims) if (!accepted.some((other) => overlaps(claim, other))) accepted.push(claim);
  return accepted;
}

/** Columns without a heading that hold something in the table's rows. */
function unlabelled(
  rows: readonly RawRow[],
  taken: ReadonlySet<number>,
  left: number,
  headingRow: number,
): UnknownColumn[] {
  const columns = new Set<number>();
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.column < left || taken.has(cell.column)) continue;
      if (cell.kind !== "text" || cleanText(cell.text).text !== "") columns.add(cell.column);
    }
  }
  return [...columns].sort((a, b) => a - b).map((column) => ({ column, headingRow, found: "" }));
}

/** Our remarks may stand beyond a blank column, where they are no part of the headings. */
function remarksColumns(sheet: RawSheet, { top, bottom }: HeadingBlock): number[] {
  const headings = sheet.rows.filter(({ number }) => number >= top && number <= bottom).flatMap(({ cells }) => cells);
  return headings.filter(({ text }) => isRemarksHeading(text)).map(({ column }) => column);
}

function locatedRows(
  { sheet, index, block, area }: Claim & { block: HeadingBlock },
  others: readonly Claim[],
): LocatedRows {
  const { declaration } = index;
  const doubledColumns = block.doubled.flatMap(({ field, first, again }) => [
    [first.column, field] as const,
    [again.column, field] as const,
  ]);
  const fieldAt = new Map([...block.columns.map(({ column, field }) => [column, field] as const), ...doubledColumns]);
  const left = Math.min(...fieldAt.keys());
  const headingAt = new Map(block.columns.map(({ column, found }) => [column, found]));
  const scene: RowScene = { sheet, declaration, columns: block.columns, headingAt, fieldAt, left };
  const next = others.filter((other) => isBelow(other.area, area)).map((other) => other.area.top);
  const below = sheet.rows.filter(
    ({ number }) => number > block.bottom && number < Math.min(...next, Number.POSITIVE_INFINITY),
  );
  const { rows, ignored } = splitRows(below, scene);
  const foreign = others.flatMap((other) => [
    ...other.area.columns,
    ...(other.block?.unknown ?? []).map(({ column }) => column),
  ]);
  const aside = [...block.unknown.map(({ column }) => column), ...remarksColumns(sheet, block)];
  const taken = new Set([...fieldAt.keys(), ...aside, ...foreign]);
  return {
    kind: "rows",
    sheet,
    declaration,
    headingRow: block.bottom,
    columns: block.columns,
    unknown: [
      ...block.unknown.filter(({ found }) => !isRemarksHeading(found)),
      ...unlabelled(rows, taken, left, block.bottom),
    ],
    doubled: block.doubled,
    rows,
    ignored,
  };
}

function locatedOf(claim: Claim, others: readonly Claim[]): LocatedTable | null {
  const { block, pairs } = claim;
  return block === null ? pairs : locatedRows({ ...claim, block }, others);
}

let plainIndexes: readonly HeadingIndex[] | undefined;

function indexesOf(mappings: readonly HeadingMapping[]): readonly HeadingIndex[] {
  if (mappings.length > 0) return FORM.tables.map((declaration) => headingIndex(declaration, mappings));
  plainIndexes ??= FORM.tables.map((declaration) => headingIndex(declaration));
  return plainIndexes;
}

/**
 * Finds the form's tables by their headings, on whichever sheets they are; a sheet's name only breaks ties.
 *
 * @param mappings - headings that a person explained
 */
export function locateTables(workbook: RawWorkbook, mappings: readonly HeadingMapping[] = []): Location {
  const indexes = indexesOf(mappings);
  const isOwn = ownSheetTest(workbook);
  const sheets = workbook.sheets.filter((sheet) => !HELPER_SHEETS.has(sheetKey(sheet)) && !isOwn(sheet));
  const bySheet = sheets.map((sheet) => claimsOf(sheet, indexes));
  const claims = bySheet.flat();
  const kept = claims.filter((claim) => {
    const best = Math.max(...claims.filter(({ index }) => index === claim.index).map(({ score }) => score));
    return claim.score >= best * RIVAL_SHARE;
  });
  const rivals = indexes
    .map((index) => ({ declaration: index.declaration, claims: kept.filter((claim) => claim.index === index) }))
    .filter((group) => group.claims.length > 1);
  const rivalled = new Set(rivals.flatMap((group) => group.claims));
  const located = (claim: Claim): LocatedTable[] => {
    const table = locatedOf(
      claim,
      kept.filter((other) => other !== claim && other.sheet === claim.sheet),
    );
    return table === null ? [] : [table];
  };
  const tables = kept.filter((claim) => !rivalled.has(claim)).flatMap(located);
  const used = new Set(kept.map(({ sheet }) => sheet));
  return {
    tables,
    rivals: rivals.map((group) => ({ declaration: group.declaration, tables: group.claims.flatMap(located) })),
    unknown: sheets.filter((sheet) => !used.has(sheet) && sheet.rows.length > 0),
  };
}
