import { listEntries } from "../reference/list-entries.ts";
import { stableHash } from "../stable-hash.ts";
import type { FieldDeclaration, ListName } from "./declaration.ts";
import { FORM } from "./form.ts";

function listsOfForm(): ListName[] {
  const fields: readonly FieldDeclaration[] = FORM.tables.flatMap((table): readonly FieldDeclaration[] => table.fields);
  return [...new Set(fields.flatMap((field) => ("list" in field ? [field.list] : [])))].sort();
}

let hash: string | undefined;

/**
 * Tells two states of the form apart, also between releases of the same version: fields, headings, rules of entry and
 * every code list go in.
 *
 * @returns the first 12 hexadecimal digits of a SHA-256
 */
export function schemaHash(): string {
  if (hash === undefined) {
    const lists = listsOfForm().map((list) => [list, listEntries(list, "kabkota"), listEntries(list, "provinsi")]);
    hash = stableHash({ form: FORM, lists });
  }
  return hash;
}
