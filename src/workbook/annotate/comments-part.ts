import { ANNOTATION_AUTHOR } from "./annotations.ts";
import { hasBlock, withBlock, withoutBlock } from "./note-text.ts";
import { appendItems, findChild } from "./schema-order.ts";
import { attribute, childSpans, type ElementSpan, rootOf, spliced, unescapeXml } from "./xml.ts";

/** Address → lines of the note. */
export type Notes = ReadonlyMap<string, readonly string[]>;

const THREADED_AUTHOR = "tc=";

export function emptyComments(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`
  );
}

function commentSpans(xml: string): ElementSpan[] {
  const list = findChild(xml, "commentList");
  return list === null ? [] : childSpans(xml, list.openEnd, list.closeStart);
}

function authors(xml: string): string[] {
  const list = findChild(xml, "authors");
  const spans = list === null ? [] : childSpans(xml, list.openEnd, list.closeStart);
  return spans.map((span) => unescapeXml(xml.slice(span.openEnd, span.closeStart)));
}

/** Adds the notes. `created` are the cells that had none before and so need a box to be drawn. */
export function addNotes(xml: string, notes: Notes): { xml: string; created: string[] } {
  const left = new Map(notes);
  const names = authors(xml);
  let text = xml;
  for (const span of commentSpans(xml).toReversed()) {
    const address = attribute(xml.slice(span.start, span.openEnd), "ref") ?? "";
    const lines = left.get(address);
    if (lines !== undefined) {
      left.delete(address);
      const author = names[Number(attribute(xml.slice(span.start, span.openEnd), "authorId") ?? 0)] ?? "";
      // A threaded comment keeps its words elsewhere; this one is only its stand-in and must stay as it is.
      text = author.startsWith(THREADED_AUTHOR) ? text : withNoteExtended(text, span, lines);
    }
  }
  return { xml: withNewNotes(text, left), created: [...left.keys()] };
}

function withNoteExtended(xml: string, comment: ElementSpan, lines: readonly string[]): string {
  const text = childSpans(xml, comment.openEnd, comment.closeStart).find((child) => child.name === "text");
  if (text === undefined || text.openEnd === text.end) {
    return xml;
  }
  const content = withBlock(xml.slice(text.openEnd, text.closeStart), lines, rootOf(xml).prefix);
  return content === null ? xml : spliced(xml, text.openEnd, text.closeStart, content);
}

function withNewNotes(xml: string, notes: Notes): string {
  if (notes.size === 0) {
    return xml;
  }
  const { prefix } = rootOf(xml);
  const known = authors(xml).indexOf(ANNOTATION_AUTHOR);
  const author = known === -1 ? authors(xml).length : known;
  const items = [...notes].map(
    ([address, lines]) =>
      `<${prefix}comment ref="${address}" authorId="${author}"><${prefix}text>${withBlock("", lines, prefix) ?? ""}` +
      `</${prefix}text></${prefix}comment>`,
  );
  const withAuthor =
    known === -1 ? withItems(xml, "authors", [`<${prefix}author>${ANNOTATION_AUTHOR}</${prefix}author>`]) : xml;
  return withItems(withAuthor, "commentList", items);
}

function withItems(xml: string, name: string, items: readonly string[]): string {
  const list = findChild(xml, name);
  if (list !== null) {
    return appendItems(xml, list, items);
  }
  const { span, prefix } = rootOf(xml);
  const at = name === "authors" ? span.openEnd : (findChild(xml, "extLst")?.start ?? span.closeStart);
  return spliced(xml, at, at, `<${prefix}${name}>${items.join("")}</${prefix}${name}>`);
}

/** Takes our blocks out. `removed` are the cells whose note held nothing else; `isEmpty`: no note is left at all. */
export function removeNotes(xml: string): { xml: string; removed: string[]; isEmpty: boolean } {
  const removed: string[] = [];
  let text = xml;
  for (const span of commentSpans(xml).toReversed()) {
    const child = childSpans(xml, span.openEnd, span.closeStart).find((one) => one.name === "text");
    if (child !== undefined && hasBlock(xml.slice(child.openEnd, child.closeStart))) {
      const rest = withoutBlock(xml.slice(child.openEnd, child.closeStart));
      if (rest === null) {
        removed.push(attribute(xml.slice(span.start, span.openEnd), "ref") ?? "");
        text = spliced(text, span.start, span.end, "");
      } else {
        text = spliced(text, child.openEnd, child.closeStart, rest);
      }
    }
  }
  return { xml: text, removed, isEmpty: commentSpans(text).length === 0 };
}
