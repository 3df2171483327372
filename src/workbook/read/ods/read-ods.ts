import type { RawSheet, RawWorkbook } from "../../raw-workbook.ts";
import type { CellAllowance } from "../cell-allowance.ts";
import type { DamageLog } from "../damage-log.ts";
import { checkUnreadParts } from "../ooxml/check-parts.ts";
import { notAWorkbook } from "../refused.ts";
import { parseXmlPart, type XmlElement, type XmlHandler } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { readOdsProperties } from "./ods-properties.ts";
import { OdsStyles } from "./ods-styles.ts";
import { OdsTable } from "./ods-table.ts";

const OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
const TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
const TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
const CALC_EXTENSION = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

/** Reads an OpenDocument spreadsheet: values, merges, what is hidden, names and properties. */
export function readOds(archive: ZipArchive, allowance: CellAllowance, damage: DamageLog): RawWorkbook {
  const content = new OdsContent(allowance, damage);
  if (!parseXmlPart(archive, "content.xml", content)) {
    throw notAWorkbook("unreadable-parts");
  }
  const properties = readOdsProperties(archive);
  checkUnreadParts(archive);
  const features: RawWorkbook["ignoredFeatures"][number][] = [];
  if (archive.names().some((name) => /^(?:basic|scripts)\/.+\.(?:xml|py|js|bsh)$/.test(name))) {
    features.push("macros");
  }
  if (content.hasExternalLinks) {
    features.push("external-links");
  }
  return {
    format: "ods",
    sheets: content.sheets,
    definedNames: Object.fromEntries(content.names),
    properties,
    ignoredFeatures: features,
  };
}

class OdsContent implements XmlHandler {
  readonly sheets: RawSheet[] = [];
  readonly names: [string, string][] = [];
  hasExternalLinks = false;
  readonly #allowance: CellAllowance;
  readonly #damage: DamageLog;
  readonly #styles = new OdsStyles();
  #table: OdsTable | null = null;
  #cell: XmlElement | null = null;
  #paragraphs: string[] = [];
  #inParagraph = 0;
  /** Inside comments and drawings: their paragraphs are not the cell's. */
  #aside = 0;

  constructor(allowance: CellAllowance, damage: DamageLog) {
    this.#allowance = allowance;
    this.#damage = damage;
  }

  open(element: XmlElement): void {
    if (this.#aside > 0 || isAside(element)) {
      this.#aside++;
    } else if (element.namespace === TABLE) {
      this.#openTable(element);
    } else if (element.namespace === TEXT) {
      this.#openText(element);
    } else if (this.#table === null) {
      this.#styles.open(element);
    }
  }

  text(text: string): void {
    if (this.#inParagraph > 0 && this.#aside === 0) {
      this.#add(text);
    }
  }

  close({ name, namespace }: XmlElement): void {
    if (this.#aside > 0) {
      this.#aside--;
    } else if (namespace === TEXT && (name === "p" || name === "h")) {
      this.#inParagraph--;
    } else if (namespace === TABLE) {
      this.#closeTable(name);
    }
  }

  #openTable(element: XmlElement): void {
    switch (element.name) {
      case "table": {
        const isHidden = this.#styles.isHiddenTable(element.attribute("style-name", TABLE) ?? "");
        const name = element.attribute("name", TABLE) ?? "";
        this.#table = new OdsTable(name, isHidden, this.#allowance, this.#damage);
        return;
      }
      case "table-column":
        this.#table?.columns(count(element, "number-columns-repeated"), isHiddenPart(element));
        return;
      case "table-row":
        this.#table?.openRow(count(element, "number-rows-repeated"), isHiddenPart(element));
        return;
      case "table-cell":
      case "covered-table-cell":
        this.#cell = element;
        this.#paragraphs = [];
        return;
      case "named-range":
      case "named-expression": {
        const formula = element.attribute("cell-range-address", TABLE) ?? element.attribute("expression", TABLE) ?? "";
        this.names.push([element.attribute("name", TABLE) ?? "", formula]);
        return;
      }
      case "table-source":
      case "cell-range-source":
        this.hasExternalLinks = true;
        return;
      default:
    }
  }

  #closeTable(name: string): void {
    if (name === "table" && this.#table !== null) {
      this.sheets.push(this.#table.sheet());
      this.#table = null;
    } else if (name === "table-row") {
      this.#table?.closeRow();
    } else if ((name === "table-cell" || name === "covered-table-cell") && this.#cell !== null) {
      this.#closeCell(this.#cell);
      this.#cell = null;
    }
  }

  #closeCell(element: XmlElement): void {
    const isError = element.attribute("value-type", CALC_EXTENSION) === "error";
    const type = isError ? "error" : (element.attribute("value-type", OFFICE) ?? "");
    this.#table?.cell(
      {
        type,
        value: element.attribute(VALUE_OF.get(type) ?? "value", OFFICE),
        shown: this.#paragraphs.join("\n"),
        formula: element.attribute("formula", TABLE)?.replace(/^\w+:(?==)/, ""),
        numberCode: this.#styles.numberCode(element.attribute("style-name", TABLE) ?? ""),
      },
      count(element, "number-columns-repeated"),
      { rows: count(element, "number-rows-spanned"), columns: count(element, "number-columns-spanned") },
    );
  }

  #openText(element: XmlElement): void {
    if (element.name === "p" || element.name === "h") {
      this.#inParagraph++;
      this.#paragraphs.push("");
    } else if (element.name === "s") {
      this.#add(" ".repeat(Math.min(Number(element.attribute("c", TEXT) ?? "1") || 1, 32_767)));
    } else if (element.name === "tab") {
      this.#add("\t");
    } else if (element.name === "line-break") {
      this.#add("\n");
    }
  }

  #add(text: string): void {
    const last = this.#paragraphs.length - 1;
    if (last >= 0) {
      this.#paragraphs[last] += text;
    }
  }
}

/** Attribute that holds the value of each type. */
const VALUE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    date: "date-value",
    time: "time-value",
    boolean: "boolean-value",
    string: "string-value",
  }),
);

function isAside({ name, namespace }: XmlElement): boolean {
  return (
    (namespace === OFFICE && /^annotation/.test(name)) ||
    (namespace === TABLE && /^(?:shapes|tracked-changes|dde-link)$/.test(name))
  );
}

function isHiddenPart(element: XmlElement): boolean {
  return ["collapse", "filter"].includes(element.attribute("visibility", TABLE) ?? "");
}

function count(element: XmlElement, name: string): number {
  const written = Number(element.attribute(name, TABLE) ?? "1");
  return Number.isInteger(written) && written >= 1 ? written : 1;
}
