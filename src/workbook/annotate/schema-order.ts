import { attribute, childSpans, type ElementSpan, localName, rootChildren, rootOf, spliced } from "./xml.ts";

/** Children of `worksheet` in the order the schema asks for; Excel repairs a file that has them otherwise. */
export const WORKSHEET_ORDER = words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr
  sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
  conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
  customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
  oleObjects controls webPublishItems tableParts extLst`);

export const WORKBOOK_ORDER = words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets
  functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes
  webPublishing fileRecoveryPr webPublishObjects extLst`);

export const STYLES_ORDER = words(`numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles
  colors extLst`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

export function findChild(xml: string, name: string): ElementSpan | null {
  return rootChildren(xml).find((child) => child.name === name) ?? null;
}

/** Puts an element under the root where the schema wants one of its name. */
export function insertChild(xml: string, order: readonly string[], element: string): string {
  const place = order.indexOf(rootName(element));
  const next = rootChildren(xml).find((child) => placeOf(xml, child, order) > place);
  const at = next?.start ?? rootOf(xml).span.closeStart;
  return spliced(xml, at, at, element);
}

function rootName(element: string): string {
  return localName(/^<([^\s/>]+)/.exec(element)?.[1] ?? "");
}

/** An `mc:AlternateContent` stands where its content would; an unknown element has no place. */
function placeOf(xml: string, child: ElementSpan, order: readonly string[]): number {
  if (child.name !== "AlternateContent") {
    return order.indexOf(child.name);
  }
  const choices = childSpans(xml, child.openEnd, child.closeStart);
  const content = choices.flatMap((choice) => childSpans(xml, choice.openEnd, choice.closeStart));
  return Math.max(-1, ...content.map((element) => order.indexOf(element.name)));
}

/** The element with this name, replaced by what `change` makes of it; an empty text takes it away. */
export function changeChild(xml: string, name: string, change: (element: string) => string): string {
  const child = findChild(xml, name);
  return child === null ? xml : spliced(xml, child.start, child.end, change(xml.slice(child.start, child.end)));
}

/** A list element with items put at its end and its `count`, if it has one, made right. */
export function appendItems(xml: string, list: ElementSpan, items: readonly string[]): string {
  const tag = xml.slice(list.start, list.openEnd);
  const count = attribute(tag, "count");
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? list.name;
  const isEmpty = list.openEnd === list.end;
  const before = childSpans(xml, list.openEnd, isEmpty ? list.openEnd : list.closeStart).length;
  const open = isEmpty ? tag.replace(/\s*\/>$/, ">") : tag;
  const counted =
    count === null ? open : open.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${before + items.length}"`);
  const content = isEmpty ? "" : xml.slice(list.openEnd, list.closeStart);
  return spliced(xml, list.start, list.end, `${counted}${content}${items.join("")}</${name}>`);
}
