import type { FieldDeclaration } from "../../regulation/index.ts";
import type { CellContent } from "../../workbook/index.ts";
import { listOf, type PlacedLists } from "./list-sheet.ts";
import { type PrefillRow, type ProgramLevel, prefilledContent } from "./prefill.ts";

export interface Readiness {
  readonly filled: number;
  readonly blanks: number;
  readonly outside: number;
}

const SEPARATORS = /[;\n]/;

/** Whether the counts look at a field's list: not where other names are welcome, nor at the numbering column. */
export function isListChecked(field: FieldDeclaration): boolean {
  if ("open" in field && field.open) return false;
  return listOf(field) !== null || (field.type === "id" && field.refersTo !== undefined);
}

function textOf(content: CellContent): string {
  if (content === null) return "";
  if ("number" in content) return String(content.number);
  return "text" in content ? content.text : "-";
}

/** One of these is enough. */
export function isContact(field: FieldDeclaration): boolean {
  return field.type === "phone" || field.type === "email";
}

export function isMulti(field: FieldDeclaration): boolean {
  return "multi" in field && field.multi === true;
}

/** The same question as the formulas ask, so that readers without a calculator see the same numbers. */
export class ReadinessCounter {
  readonly #lists: PlacedLists;
  readonly #level: ProgramLevel;
  readonly #idsOf: (table: string, field: string) => readonly string[];

  readonly #known = new Map<FieldDeclaration, ReadonlySet<string>>();

  constructor(lists: PlacedLists, level: ProgramLevel, idsOf: (table: string, field: string) => readonly string[]) {
    this.#lists = lists;
    this.#level = level;
    this.#idsOf = idsOf;
  }

  count(fields: readonly FieldDeclaration[], rows: readonly PrefillRow[]): Readiness {
    const entries = fields.filter((field) => field.name !== "no");
    const texts = rows
      .map((row) => entries.map((field) => textOf(prefilledContent(field, row, this.#level))))
      .filter((row) => row.some((text) => text !== ""));
    let blanks = 0;
    let outside = 0;
    for (const row of texts) {
      for (const [index, field] of entries.entries()) {
        const text = row[index] ?? "";
        if (text === "" && field.need === "W") blanks++;
        if (text !== "" && isListChecked(field) && !this.#isAccepted(field, text)) outside++;
      }
    }
    return { filled: texts.length, blanks, outside };
  }

  /** The identity: one record whose required entries are missing even while nothing is filled in. */
  countIdentity(fields: readonly FieldDeclaration[], row: PrefillRow): Readiness {
    const texts = new Map(fields.map((field) => [field, textOf(prefilledContent(field, row, this.#level))]));
    const isBlank = (field: FieldDeclaration): boolean => texts.get(field) === "";
    const contacts = fields.filter(isContact);
    const required = fields.filter((field) => field.need === "W" && isBlank(field)).length;
    return {
      filled: fields.filter((field) => !isBlank(field)).length,
      blanks: required + (contacts.every(isBlank) ? 1 : 0),
      outside: fields.filter(
        (field) => !isBlank(field) && isListChecked(field) && !this.#isAccepted(field, texts.get(field) ?? ""),
      ).length,
    };
  }

  #isAccepted(field: FieldDeclaration, text: string): boolean {
    if (isMulti(field) && SEPARATORS.test(text)) return true;
    return this.#accepted(field).has(text.toLowerCase());
  }

  #accepted(field: FieldDeclaration): ReadonlySet<string> {
    let accepted = this.#known.get(field);
    if (accepted === undefined) {
      accepted = new Set(this.#acceptedTexts(field).map((text) => text.toLowerCase()));
      this.#known.set(field, accepted);
    }
    return accepted;
  }

  #acceptedTexts(field: FieldDeclaration): readonly string[] {
    if (field.type === "id" && field.refersTo !== undefined) {
      return this.#idsOf(field.refersTo.table, field.refersTo.field);
    }
    const list = listOf(field);
    return list === null ? [] : (this.#lists.get(list)?.accepted ?? []);
  }
}
