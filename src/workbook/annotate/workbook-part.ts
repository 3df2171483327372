import { type Dialect, dialectOf, relationshipId } from "./namespaces.ts";
import type { Package } from "./package.ts";
import { Refusal } from "./refusal.ts";
import { relationshipsOf } from "./relationships.ts";
import { appendItems, changeChild, findChild, insertChild, WORKBOOK_ORDER } from "./schema-order.ts";
import {
  attribute,
  childSpans,
  type ElementSpan,
  escapeXml,
  rootOf,
  spliced,
  unescapeXml,
  withAttribute,
} from "./xml.ts";

export interface SheetRef {
  readonly name: string;
  readonly part: string;
  readonly relationship: string;
  /** Position among all sheets, as defined names count them. */
  readonly index: number;
  readonly isWorksheet: boolean;
}

export interface Book {
  readonly pkg: Package;
  /** Name of the workbook part. */
  readonly part: string;
  readonly dialect: Dialect;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheetIndex: number | null;
  readonly span: ElementSpan;
}

export function openBook(pkg: Package): Book {
  const part = relationshipsOf(pkg, "").find((relationship) => relationship.kind === "officeDocument")?.part ?? null;
  if (part === null || !pkg.has(part) || part.toLowerCase().endsWith(".bin")) {
    throw new Refusal("not-a-workbook");
  }
  if (pkg.names.some((name) => name.toLowerCase().startsWith("_xmlsignatures/"))) {
    throw new Refusal("signed");
  }
  const xml = pkg.text(part);
  const root = rootOf(xml);
  const dialect = dialectOf(xml.slice(root.span.start, root.span.openEnd));
  if (root.name !== "workbook" || dialect === null) {
    throw new Refusal("not-a-workbook", part);
  }
  return { pkg, part, dialect };
}

export function relatedPart(book: Book, from: string, kind: string): string | null {
  return relationshipsOf(book.pkg, from).find((relationship) => relationship.kind === kind)?.part ?? null;
}

export function sheetsOf(book: Book): SheetRef[] {
  const xml = book.pkg.text(book.part);
  const list = findChild(xml, "sheets");
  if (list === null) {
    throw new Refusal("unusual-part", book.part);
  }
  const relationships = new Map(relationshipsOf(book.pkg, book.part).map((one) => [one.id, one]));
  return childSpans(xml, list.openEnd, list.closeStart).map((child, index) => {
    const tag = xml.slice(child.start, child.openEnd);
    const relationship = relationshipId(tag) ?? "";
    const target = relationships.get(relationship);
    return {
      name: attribute(tag, "name") ?? "",
      part: target?.part ?? "",
      relationship,
      index,
      isWorksheet: target?.kind === "worksheet",
    };
  });
}

export function definedNames(xml: string): DefinedName[] {
  const list = findChild(xml, "definedNames");
  if (list === null) {
    return [];
  }
  return childSpans(xml, list.openEnd, list.closeStart).map((span) => {
    const tag = xml.slice(span.start, span.openEnd);
    const sheetIndex = attribute(tag, "localSheetId");
    return {
      name: attribute(tag, "name") ?? "",
      formula: unescapeXml(xml.slice(span.openEnd, span.closeStart)),
      sheetIndex: sheetIndex === null ? null : Number(sheetIndex),
      span,
    };
  });
}

/** Adds a hidden name, or gives the one that is there another formula. */
export function withHiddenName(xml: string, name: string, formula: string, sheetIndex: number | null = null): string {
  const known = definedNames(xml).find((one) => one.name === name && one.sheetIndex === sheetIndex);
  if (known !== undefined) {
    return spliced(xml, known.span.openEnd, known.span.closeStart, escapeXml(formula));
  }
  const { prefix } = rootOf(xml);
  const scope = sheetIndex === null ? "" : ` localSheetId="${sheetIndex}"`;
  const element = `<${prefix}definedName name="${name}"${scope} hidden="1">${escapeXml(formula)}</${prefix}definedName>`;
  const list = findChild(xml, "definedNames");
  return list === null
    ? insertChild(xml, WORKBOOK_ORDER, `<${prefix}definedNames>${element}</${prefix}definedNames>`)
    : appendItems(xml, list, [element]);
}

/** Without the names that `isDropped` picks; a list left empty goes too. */
export function withoutNames(xml: string, isDropped: (name: DefinedName) => boolean): string {
  const names = definedNames(xml);
  const dropped = names.filter(isDropped);
  if (dropped.length > 0 && dropped.length === names.length) {
    return changeChild(xml, "definedNames", () => "");
  }
  return dropped.reduceRight((text, { span }) => spliced(text, span.start, span.end, ""), xml);
}

/** Takes a sheet out of the list; names, views and numbers that count sheets follow. */
export function withoutSheet(xml: string, index: number): string {
  const list = findChild(xml, "sheets");
  const entry = list === null ? undefined : childSpans(xml, list.openEnd, list.closeStart)[index];
  if (entry === undefined) {
    return xml;
  }
  let text = spliced(xml, entry.start, entry.end, "");
  text = withoutNames(text, (name) => name.sheetIndex === index);
  for (const name of definedNames(text).toReversed()) {
    if (name.sheetIndex !== null && name.sheetIndex > index) {
      const tag = text.slice(name.span.start, name.span.openEnd);
      text = spliced(
        text,
        name.span.start,
        name.span.openEnd,
        withAttribute(tag, "localSheetId", `${name.sheetIndex - 1}`),
      );
    }
  }
  return changeChild(text, "bookViews", (views) =>
    views.replace(/(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)/g, (_whole, start: string, tab: string) => {
      const number = Number(tab);
      return `${start}${number >= index && number > 0 ? number - 1 : number}`;
    }),
  );
}
