import { FormatTable } from "../../packed/format-table.ts";
import type { PackedSheet, PackedWorkbook } from "../../packed/packed-workbook.ts";
import { TextList } from "../../packed/text-list.ts";
import { TextTable } from "../../packed/text-table.ts";
import type { RawWorkbook } from "../../raw-workbook.ts";
import type { CellAllowance } from "../cell-allowance.ts";
import type { DamageLog } from "../damage-log.ts";
import { dropCovered } from "../merges.ts";
import { notAWorkbook } from "../refused.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { checkUnreadParts } from "./check-parts.ts";
import type { PartReaders } from "./fast-or-reference.ts";
import { SheetParser } from "./parse-sheet.ts";
import { readProperties } from "./properties.ts";
import { partOfType, type Relationship, readRelationships } from "./relationships.ts";
import type { SharedStrings, SheetContext } from "./sheet-context.ts";
import { readStyles } from "./styles.ts";
import { type ListedSheet, readWorkbookPart } from "./workbook-part.ts";

export interface OoxmlSource {
  readonly archive: ZipArchive;
  readonly format: "xlsx" | "xlsm";
  readonly workbookPart: string;
  readonly allowance: CellAllowance;
  readonly damage: DamageLog;
  readonly readers: PartReaders;
}

export function readOoxml(source: OoxmlSource): PackedWorkbook {
  const { archive, workbookPart, damage } = source;
  const workbook = readWorkbookPart(archive, workbookPart);
  if (workbook === null) {
    throw notAWorkbook("unreadable-parts");
  }
  const relationships = readRelationships(archive, workbookPart);
  const own = (type: string, usual: string): string | null => {
    const named = partOfType(relationships, type);
    const part = named ?? usual;
    if (archive.has(part)) {
      return part;
    }
    if (named !== undefined) {
      damage.place("missing-part", null);
    }
    return null;
  };
  const stringsPart = own("sharedStrings", "xl/sharedStrings.xml");
  const stylesPart = own("styles", "xl/styles.xml");
  const texts = new TextTable();
  if (stringsPart !== null) {
    source.readers.strings(archive, stringsPart, texts);
  }
  const shared = {
    texts,
    formats: new FormatTable(),
    strings: sharedStrings(texts),
    styles: stylesPart === null ? [] : readStyles(archive, stylesPart),
    is1904: workbook.is1904,
  };
  const sheets = workbook.sheets.flatMap((listed) => readListedSheet(source, relationships, listed, shared) ?? []);
  const files = readRelationships(archive, "");
  const properties = readProperties(
    archive,
    partOfType(files, "core-properties") ?? "docProps/core.xml",
    partOfType(files, "custom-properties") ?? "docProps/custom.xml",
  );
  checkUnreadParts(archive);
  return {
    format: source.format,
    sheets,
    texts: texts.packed(),
    formats: shared.formats.codes,
    is1904: workbook.is1904,
    definedNames: workbook.definedNames,
    properties,
    ignoredFeatures: ignoredFeatures(archive),
  };
}

/** All texts there are by now. */
function sharedStrings(texts: TextTable): SharedStrings {
  const list = new TextList(texts.packed());
  const { count } = texts;
  return { count, at: (index) => (index < count ? list.at(index) : undefined) };
}

type SharedParts = Omit<SheetContext, "sheet" | "damage" | "allowance">;

function readListedSheet(
  { archive, allowance, damage, readers }: OoxmlSource,
  relationships: ReadonlyMap<string, Relationship>,
  listed: ListedSheet,
  shared: SharedParts,
): PackedSheet | null {
  const relationship = relationships.get(listed.relationship);
  if (relationship !== undefined && relationship.type !== "worksheet") {
    return null;
  }
  const context = { sheet: listed.name, ...shared, damage, allowance };
  const content = relationship === undefined ? null : readers.sheet(archive, relationship.part, context);
  if (content === null) {
    damage.place("missing-part", listed.name);
  }
  const { cells, merges, ...hidden } = content ?? new SheetParser(context).content();
  return { name: listed.name, state: listed.state, cells: dropCovered(cells, merges), merges, ...hidden };
}

function ignoredFeatures(archive: ZipArchive): RawWorkbook["ignoredFeatures"] {
  const names = archive.names();
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const found: RawWorkbook["ignoredFeatures"][number][] = [];
  if (has(/vbaproject\.bin$|\/macrosheets\//)) {
    found.push("macros");
  }
  if (has(/^xl\/externallinks\//)) {
    found.push("external-links");
  }
  if (has(/\/(?:embeddings|activex)\//)) {
    found.push("embedded-objects");
  }
  return found;
}
