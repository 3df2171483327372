import type { RowTableName } from "../domain/index.ts";
import { type FieldDeclaration, tableDeclaration } from "../regulation/index.ts";
import { normalId } from "./cells/id.ts";
import type { RowDraft } from "./draft.ts";
import type { FindingLog } from "./finding-log.ts";
import { nearestOf } from "./nearest.ts";
import { singleSpaced } from "./text.ts";

export type Drafts = ReadonlyMap<RowTableName, readonly RowDraft[]>;

function placeOf(
  draft: RowDraft,
  field: FieldDeclaration,
): { sheet: string; cells: string[]; row: number; field: string; heading: string } {
  const address = draft.cells.get(field.name)?.address;
  return {
    sheet: draft.sheet,
    cells: address === null || address === undefined ? [] : [address],
    row: draft.row,
    field: field.name,
    heading: field.heading,
  };
}

/** SEL-11: the later cell of two with the same identifier is named, and the first beside it. */
function checkUnique(drafts: readonly RowDraft[], field: FieldDeclaration, log: FindingLog): void {
  const seen = new Map<string, string>();
  let [asked, failed] = [0, 0];
  for (const draft of drafts) {
    const cell = draft.cells.get(field.name);
    if (cell?.state !== "value" || typeof cell.value !== "string" || cell.address === null) continue;
    const key = singleSpaced(cell.value).toUpperCase();
    const first = seen.get(key);
    asked += 1;
    if (first === undefined) {
      seen.set(key, cell.address);
      continue;
    }
    failed += 1;
    log.raise({ code: "SEL-11", at: placeOf(draft, field), value: cell.raw?.text ?? null, detail: { first } });
    draft.held.add("SEL-11");
  }
  log.count("SEL-11", asked, failed);
}

type ReferringField = Extract<FieldDeclaration, { type: "id" }>;

/** Identifiers of a table; `null` where the table or its column is not there, so that nothing can be said. */
function identifiersOf(drafts: Drafts, { refersTo }: ReferringField): ReadonlySet<string> | null {
  const target = refersTo === undefined ? undefined : drafts.get(refersTo.table);
  if (target === undefined || refersTo === undefined) return null;
  if (target.every((draft) => !draft.cells.has(refersTo.field))) return null;
  return new Set(
    target.flatMap((draft) => {
      const value = draft.cells.get(refersTo.field)?.value;
      return typeof value === "string" ? [normalId(value)] : [];
    }),
  );
}

type Identifiers = (field: ReferringField) => ReadonlySet<string> | null;

/** The same, gathered once for each column that is referred to. */
function identifiersIn(drafts: Drafts): Identifiers {
  const gathered = new Map<string, ReadonlySet<string> | null>();
  return (field) => {
    const target = `${field.refersTo?.table}.${field.refersTo?.field}`;
    const known = gathered.get(target);
    if (known !== undefined) return known;
    const ids = identifiersOf(drafts, field);
    gathered.set(target, ids);
    return ids;
  };
}

/** `P-1`, `P001` and `P-OO1` (letters for zeros) are all written for `P-001`. */
function idShape(id: string): string {
  const [, letters, digits] = /^(\p{L}+?)[-./ ]*([\dOIL]+)$/u.exec(id.toUpperCase()) ?? [];
  if (letters === undefined || digits === undefined) return id;
  return `${letters}-${Number(digits.replaceAll("O", "0").replace(/[IL]/gu, "1"))}`;
}

const sortedLetters = (id: string): string => [...id].sort().join("");

const NO_IDS: readonly string[] = [];

function groupedBy(ids: readonly string[], keyOf: (id: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = groups.get(keyOf(id));
    if (group === undefined) groups.set(keyOf(id), [id]);
    else group.push(id);
  }
  return groups;
}

/** Looks for the identifiers that one may have meant; what each is compared by is worked out once. */
function nearestIds(known: readonly string[]): (value: string) => readonly string[] {
  const byShape = groupedBy(known, idShape);
  const byLetters = groupedBy(known, sortedLetters);
  return (value) => {
    const same = byShape.get(idShape(value));
    if (same !== undefined) return same;
    // Two digits that changed places are the slip people make most, and two edits for whoever counts letters.
    const near = nearestOf(value, known);
    return near.length > 0 ? near : (byLetters.get(sortedLetters(value)) ?? NO_IDS);
  };
}

/** Where an identifier is that another column of the row should hold. */
function elsewhereOf(
  value: string,
  { declaration }: RowDraft,
  field: ReferringField,
  identifiers: Identifiers,
): { sheet: string; column: string } | null {
  for (const other of declaration.fields) {
    if (other.type !== "id" || other.refersTo === undefined || other.name === field.name) continue;
    if (identifiers(other)?.has(value)) {
      return { sheet: tableDeclaration(other.refersTo.table).sheet, column: other.heading };
    }
  }
  return null;
}

interface Known {
  readonly ids: ReadonlySet<string>;
  readonly nearest: (id: string) => readonly string[];
  readonly identifiers: Identifiers;
}

/** The same mistake is often made in many rows. */
function knownOf(ids: ReadonlySet<string>, identifiers: Identifiers): Known {
  const search = nearestIds([...ids]);
  const found = new Map<string, readonly string[]>();
  const nearest = (id: string): readonly string[] => {
    const near = found.get(id) ?? search(id);
    found.set(id, near);
    return near;
  };
  return { ids, nearest, identifiers };
}

/** SEL-12: a reference to nothing. The cell then counts as unreadable, so that no check complains of it again. */
function checkReference(draft: RowDraft, field: ReferringField, known: Known, log: FindingLog): boolean {
  const cell = draft.cells.get(field.name);
  const values = typeof cell?.value === "string" ? [cell.value] : (cell?.value ?? []);
  if (cell === undefined || typeof values === "number") return true;
  const dangling = values.filter((value) => !known.ids.has(value));
  const [first] = dangling;
  if (first === undefined) return true;
  const elsewhere = elsewhereOf(first, draft, field, known.identifiers);
  const near = elsewhere === null ? dangling.flatMap(known.nearest) : [];
  const expected = [...new Set(near)].slice(0, 3);
  log.raise({
    code: "SEL-12",
    at: placeOf(draft, field),
    value: dangling.join("; "),
    expected,
    detail: { refersTo: field.refersTo?.table ?? "", ...(elsewhere === null ? {} : { elsewhere }) },
  });
  draft.held.add("SEL-12");
  draft.cells.set(field.name, { state: "unreadable", value: null, raw: cell.raw, address: cell.address });
  return false;
}

function checkReferences(
  identifiers: Identifiers,
  rows: readonly RowDraft[],
  field: ReferringField,
  log: FindingLog,
): void {
  const known = identifiers(field);
  const asked = rows.filter((draft) => draft.cells.get(field.name)?.state === "value");
  if (known === null) {
    log.count("SEL-12", 0, 0, asked.length);
    return;
  }
  const ids = knownOf(known, identifiers);
  const failed = asked.filter((draft) => !checkReference(draft, field, ids, log)).length;
  log.count("SEL-12", asked.length, failed);
}

/** Identifiers must be unique in their sheet, and references must lead somewhere; held rows count as existing. */
export function checkKeys(drafts: Drafts, log: FindingLog): void {
  const identifiers = identifiersIn(drafts);
  for (const rows of drafts.values()) {
    for (const field of rows[0]?.declaration.fields ?? []) {
      if ((field.type === "id" || field.type === "text") && field.unique === true) checkUnique(rows, field, log);
      if (field.type === "id" && field.refersTo !== undefined) checkReferences(identifiers, rows, field, log);
    }
  }
}
