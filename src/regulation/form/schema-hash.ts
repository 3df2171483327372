import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { listEntries } from "../reference/list-entries.ts";
import type { FieldDeclaration, ListName } from "./declaration.ts";
import { FORM } from "./form.ts";

const SHOWN_DIGITS = 12;

/** JSON with sorted keys: the order in which a declaration is written does not change the hash. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

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
    hash = bytesToHex(sha256(utf8ToBytes(stableJson({ form: FORM, lists })))).slice(0, SHOWN_DIGITS);
  }
  return hash;
}
