import type { TableName } from "../../domain/index.ts";
import type { FieldDeclaration } from "../../regulation/index.ts";
import type { RawCell } from "../../workbook/index.ts";
import { cleanText } from "../text.ts";
import type { ColumnContext, TypeParser } from "./cell-parser.ts";
import { codedParser } from "./coded.ts";
import { dateParser } from "./date.ts";
import { idParser } from "./id.ts";
import { numberParser } from "./number.ts";
import { BLANK, type Problem, type Reading, unreadable } from "./reading.ts";
import { textParser } from "./text-parser.ts";
import { yearPairParser } from "./year-pair.ts";
import { yesNoParser } from "./yes-no.ts";

export type { ColumnContext } from "./cell-parser.ts";
export { putsMonthFirst } from "./date-text.ts";
export { columnConvention } from "./number-text.ts";
export type { Problem, Reading } from "./reading.ts";

export type CellParser = (cell: RawCell | undefined) => Reading;

const DASH = /^(?:rp\.?\s*)?[-–—−_]+$/iu;
const ABSENT = /^(?:n\/?a|#n\/a|tidak ada|tdk ada|belum ada|tidak tersedia|belum tersedia|tad)\.?$/iu;
/** Texts that were read once need not be read again: columns repeat themselves. */
const REMEMBERED_TEXTS = 5_000;
const REMEMBERED_LENGTH = 120;

function typeParserOf(table: TableName, field: FieldDeclaration, context: ColumnContext): TypeParser {
  switch (field.type) {
    case "text":
    case "phone":
    case "email":
      return textParser(field);
    case "id":
      return idParser(field);
    case "code":
    case "codelist":
      return codedParser(table, field, context);
    case "integer":
    case "number":
    case "rupiah":
    case "year":
      return numberParser(field, context);
    case "year-pair":
      return yearPairParser(field);
    case "date":
      return dateParser(context);
    case "yesno":
      return yesNoParser(field);
  }
}

/** A lone dash, and in columns of numbers and codes `tidak ada`, says that nothing is filled in: blank, never zero. */
function isAbsent(text: string, parser: TypeParser): boolean {
  return DASH.test(text) || (parser.absentWords && ABSENT.test(text));
}

function readText(raw: string, parser: TypeParser): Reading {
  const { text, removed, spaced } = cleanText(raw);
  if (text === "") return BLANK;
  const remark: readonly Problem[] =
    removed.length === 0 ? [] : [{ code: "SEL-14", expected: [], detail: { characters: removed, read: text } }];
  if (isAbsent(text, parser)) return { ...BLANK, cleanings: ["absent"], problems: remark };
  const reading = parser.text(text);
  const cleanings =
    spaced && reading.cleanings.length === 0 && reading.state === "value" ? (["spaces"] as const) : reading.cleanings;
  return remark.length === 0 && cleanings === reading.cleanings
    ? reading
    : { ...reading, cleanings, problems: [...reading.problems, ...remark] };
}

function remembering(parser: TypeParser): (raw: string) => Reading {
  const known = new Map<string, Reading>();
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const reading = readText(raw, parser);
    if (raw.length <= REMEMBERED_LENGTH && known.size < REMEMBERED_TEXTS) known.set(raw, reading);
    return reading;
  };
}

/** Builds the parser of one column from its declaration, once for all its cells. */
export function compileCell(table: TableName, field: FieldDeclaration, context: ColumnContext): CellParser {
  const parser = typeParserOf(table, field, context);
  const fromText = remembering(parser);
  return (cell) => {
    if (cell === undefined) return BLANK;
    switch (cell.kind) {
      case "text":
        return fromText(cell.text);
      case "number":
        return parser.number(cell);
      case "date":
        return parser.date(cell);
      case "boolean":
        return parser.boolean(cell);
      case "error":
        return unreadable({ code: "SEL-08", expected: [], detail: { error: cell.text } });
      case "formula-without-result":
        return unreadable({ code: "SEL-09", expected: [], detail: { formula: cell.text } });
    }
  };
}
