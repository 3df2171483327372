import type { Region } from "../../domain/index.ts";
import { entryText, type FieldDeclaration, type ListName, listEntries } from "../../regulation/index.ts";
import type { CellModel, RowModel, SheetModel, WorkbookModel } from "../../workbook/index.ts";
import { columnRange } from "./address.ts";
import { type ProgramLevel, programLevel } from "./prefill.ts";
import { HEADING } from "./styles.ts";
import { TABLES } from "./table-layout.ts";

const LIST_SHEET = "Daftar";
export type TemplateList = ListName | "ya_tidak";

/** One list on the hidden sheet: what drop-downs offer, and every spelling that is accepted. */
interface PlacedList {
  readonly name: TemplateList;
  readonly offered: readonly string[];
  readonly accepted: readonly string[];
  readonly offeredRange: string;
  readonly acceptedRange: string;
  readonly column: number;
}

export type PlacedLists = ReadonlyMap<TemplateList, PlacedList>;

export function listOf(field: FieldDeclaration): TemplateList | null {
  if (field.type === "yesno") return "ya_tidak";
  return "list" in field ? field.list : null;
}

/** Regions of the own province come first: that is where most partners are. */
function offeredTexts(list: ListName, level: ProgramLevel, region: Region | undefined): string[] {
  const entries = listEntries(list, level);
  const province = region?.code.slice(0, 2);
  const isNear = (code: string): boolean => list === "daerah" && province !== undefined && code.startsWith(province);
  const near = entries.filter((entry) => isNear(entry.code));
  const far = entries.filter((entry) => !isNear(entry.code));
  return [...near, ...far].map((entry) => entryText(list, entry));
}

function acceptedTexts(list: ListName, level: ProgramLevel): string[] {
  const texts = listEntries(list, level).flatMap((entry) => [
    entryText(list, entry),
    entry.code,
    entry.label,
    ...(entry.aliases ?? []),
  ]);
  return [...new Set(texts)];
}

/** Every list that the form uses, in columns side by side. */
export function placeLists(region: Region | undefined): PlacedLists {
  const level = programLevel(region?.level);
  const fields = TABLES.flatMap((table) => table.fields);
  const names = [...new Set(fields.map(listOf))].filter((name) => name !== null);
  const placed = names.map((name, index): [TemplateList, PlacedList] => {
    const column = index * 2 + 1;
    const offered = name === "ya_tidak" ? ["Ya", "Tidak"] : offeredTexts(name, level, region);
    const accepted = name === "ya_tidak" ? offered : acceptedTexts(name, level);
    const offeredRange = columnRange(LIST_SHEET, column, 2, offered.length + 1);
    const acceptedRange = columnRange(LIST_SHEET, column + 1, 2, accepted.length + 1);
    return [name, { name, offered, accepted, offeredRange, acceptedRange, column }];
  });
  return new Map(placed);
}

export function listNames(lists: PlacedLists): NonNullable<WorkbookModel["names"]> {
  return [...lists.values()].flatMap((list) => [
    { name: `daftar_${list.name}`, formula: list.offeredRange },
    { name: `terima_${list.name}`, formula: list.acceptedRange },
  ]);
}

function textCell(column: number, text: string | undefined): CellModel[] {
  return text === undefined ? [] : [{ column, value: { text }, style: { format: "@" } }];
}

/** The hidden sheet behind the drop-downs and the counts. */
export function listSheet(lists: PlacedLists): SheetModel {
  const all = [...lists.values()];
  const longest = Math.max(...all.map((list) => list.accepted.length));
  const headings: RowModel = {
    number: 1,
    cells: all.flatMap(({ name, column }) => [
      { column, value: { text: name }, style: HEADING },
      { column: column + 1, value: { text: `${name}: ejaan yang diterima` }, style: HEADING },
    ]),
  };
  const rows = Array.from(
    { length: longest },
    (_, index): RowModel => ({
      number: index + 2,
      cells: all.flatMap(({ offered, accepted, column }) => [
        ...textCell(column, offered[index]),
        ...textCell(column + 1, accepted[index]),
      ]),
    }),
  );
  return {
    name: LIST_SHEET,
    state: "hidden",
    columns: all.flatMap(() => [{ width: 32 }, { width: 24 }]),
    rows: [headings, ...rows],
  };
}
