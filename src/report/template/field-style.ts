import type { FieldDeclaration, Need } from "../../regulation/index.ts";
import type { CellStyle } from "../../workbook/index.ts";
import { BODY, HEADING, HEADING_EXPECTED, HEADING_OTHER } from "./styles.ts";

const DEFAULT_WIDTH = 20;
/** Smaller numbers are counted or rated, not measured: `3` years, not `3,00`. */
const MEASURED_FROM = 1000;

const HEADING_STYLES: Readonly<Record<Need, CellStyle>> = {
  W: HEADING,
  A: HEADING_EXPECTED,
  K: HEADING_OTHER,
  "-": HEADING_OTHER,
};

const RIGHT: CellStyle = { vertical: "top", horizontal: "right" };
const CENTERED: CellStyle = { vertical: "top", horizontal: "center" };

/** How the entries of a field look. Texts and codes are text cells, so that `62.10` stays `62.10`. */
export function entryStyle(field: FieldDeclaration): CellStyle {
  switch (field.type) {
    case "rupiah":
      return { ...RIGHT, format: "#,##0" };
    case "number":
      return { ...RIGHT, format: Number(field.example) >= MEASURED_FROM ? "#,##0.00" : "General" };
    case "integer":
    case "year":
      return { ...CENTERED, format: "0" };
    case "date":
      return { ...CENTERED, format: "dd/mm/yyyy" };
    default:
      return { ...BODY, format: "@" };
  }
}

export function headingStyle(field: FieldDeclaration): CellStyle {
  return HEADING_STYLES[field.need];
}

/** The heading as printed: a star where the field is always required. */
export function printedHeading(field: FieldDeclaration): string {
  return field.need === "W" ? `${field.heading} *` : field.heading;
}

export function columnWidth(field: FieldDeclaration): number {
  return field.width ?? DEFAULT_WIDTH;
}
