import type { FieldDeclaration } from "../../regulation/index.ts";
import { listOf, type PlacedLists } from "./list-sheet.ts";
import { isContact, isListChecked, isMulti } from "./readiness-count.ts";
import {
  countRange,
  EXAMPLE_MARK,
  IDENTITY_ENTRY_COLUMN,
  identityRow,
  type PlacedField,
  type TableLayout,
} from "./table-layout.ts";

/** Formulas without the leading `=`; SUMPRODUCT, MATCH and the like only, which every spreadsheet program knows. */
export interface ReadinessFormulas {
  readonly filled: string;
  readonly blanks: string;
  readonly outside: string;
}

/** What a count says when a cell holds `#REF!` or the like. */
const ERROR_WORD = "galat";

function counted(formula: string): string {
  return `IFERROR(${formula},"${ERROR_WORD}")`;
}

/** 1 for each cell that holds something which the list does not. A cell with several values is left to ksd. */
function outsideTerm(field: FieldDeclaration, cells: string, accepted: string): string {
  const single = isMulti(field) ? `*ISERROR(FIND(";",${cells}))*ISERROR(FIND(CHAR(10),${cells}))` : "";
  return `(${cells}<>"")*ISERROR(MATCH(${cells}&"",${accepted},0))${single}`;
}

function acceptedRange({ field }: PlacedField, lists: PlacedLists, layouts: readonly TableLayout[]): string | null {
  if (!isListChecked(field)) return null;
  const list = listOf(field);
  if (list !== null) return lists.get(list)?.acceptedRange ?? null;
  if (field.type !== "id" || field.refersTo === undefined) return null;
  const { table, field: name } = field.refersTo;
  const layout = layouts.find((candidate) => candidate.table.table === table);
  const placed = layout?.fields.find((candidate) => candidate.field.name === name);
  return layout === undefined || placed === undefined ? null : countRange(layout, placed.column);
}

export function tableFormulas(
  layout: TableLayout,
  lists: PlacedLists,
  layouts: readonly TableLayout[],
): ReadinessFormulas {
  const entries = layout.fields.filter(({ field }) => field.name !== "no");
  const isData = `(${countRange(layout, 1)}<>"${EXAMPLE_MARK}")`;
  const isFilled = `((${entries.map(({ column }) => `(${countRange(layout, column)}<>"")`).join("+")})>0)`;
  const missing = entries
    .filter(({ field }) => field.need === "W")
    .map(({ column }) => `(${countRange(layout, column)}="")`)
    .join("+");
  const outside = entries.flatMap((placed) => {
    const accepted = acceptedRange(placed, lists, layouts);
    const cells = countRange(layout, placed.column);
    return accepted === null ? [] : [`SUMPRODUCT(${isData}*${outsideTerm(placed.field, cells, accepted)})`];
  });
  return {
    filled: counted(`SUMPRODUCT(${isData}*${isFilled})`),
    blanks: counted(`SUMPRODUCT(${isData}*${isFilled}*(${missing}))`),
    outside: outside.length === 0 ? "0" : counted(outside.join("+")),
  };
}

export function identityFormulas(
  sheet: string,
  fields: readonly FieldDeclaration[],
  lists: PlacedLists,
): ReadinessFormulas {
  const placed = fields.map((field, index) => ({
    field,
    cell: `'${sheet}'!$${"ABC"[IDENTITY_ENTRY_COLUMN - 1] ?? ""}$${identityRow(index)}`,
  }));
  const isBlank = placed.filter(({ field }) => field.need === "W").map(({ cell }) => `(${cell}="")`);
  const noContact = placed.filter(({ field }) => isContact(field)).map(({ cell }) => `(${cell}="")`);
  const outside = placed.flatMap(({ field, cell }) => {
    const list = listOf(field);
    const accepted = list === null || !isListChecked(field) ? undefined : lists.get(list)?.acceptedRange;
    return accepted === undefined ? [] : [`SUMPRODUCT(${outsideTerm(field, cell, accepted)})`];
  });
  return {
    filled: counted(placed.map(({ cell }) => `(${cell}<>"")`).join("+")),
    blanks: counted([...isBlank, noContact.join("*")].join("+")),
    outside: counted(outside.join("+")),
  };
}
