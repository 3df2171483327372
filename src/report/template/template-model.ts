import type { Region } from "../../domain/index.ts";
import { FORM, FORM_VERSION, schemaHash } from "../../regulation/index.ts";
import type { SheetModel, WorkbookModel } from "../../workbook/index.ts";
import { dictionarySheet } from "./dictionary-sheet.ts";
import { guideSheet } from "./guide-sheet.ts";
import { identitySheet } from "./identity-sheet.ts";
import { listNames, listSheet, placeLists } from "./list-sheet.ts";
import { identityRowOf, type Prefill, programLevel, regionTitle } from "./prefill.ts";
import { readinessSheet } from "./readiness-sheet.ts";
import { TABLES, tableLayout } from "./table-layout.ts";
import { tableSheet } from "./table-sheet.ts";

/** Fixed, so that the same form gives the same bytes whenever it is made. */
const FORM_DATE = "2026-01-01T00:00:00Z";

export interface TemplateInput {
  /** Filled in on the identity sheet; decides which program list the drop-downs offer. */
  readonly region?: Region;
  /** Year of the mapping. */
  readonly year?: number;
  /** Rows to start from, such as those of the last submission. */
  readonly prefill?: Prefill;
}

/** The name under which a workbook keeps the form and version it was made from. */
const FORM_NAME = "_ksd_form";
/** The name under which it keeps the hash of the form's fields and lists. */
const SCHEMA_NAME = "_ksd_skema";

/** The empty or partly filled form as a workbook, derived from the form's declaration alone. */
export function templateModel({ region, year, prefill = {} }: TemplateInput = {}): WorkbookModel {
  const level = programLevel(region?.level);
  const lists = placeLists(region);
  const identity = identityRowOf(region, year, prefill);
  const layouts = TABLES.filter((table) => table.orientation === "rows").map((table) =>
    tableLayout(table, prefill[table.table]?.length ?? 0),
  );
  const tables = TABLES.map((table): SheetModel => {
    const layout = layouts.find((candidate) => candidate.table === table);
    if (layout === undefined) return identitySheet({ table, lists, row: identity, level });
    return tableSheet({ layout, layouts, lists, rows: prefill[table.table] ?? [], level });
  });
  return {
    title: FORM.title,
    subject: region === undefined ? "Permendagri Nomor 22 Tahun 2020" : regionTitle(region),
    keywords: `${FORM_VERSION} ${schemaHash()}`,
    created: FORM_DATE,
    sheets: [
      guideSheet(region, year),
      ...tables,
      dictionarySheet(),
      readinessSheet({ layouts, lists, prefill, identity, level }),
      listSheet(lists),
    ],
    names: [
      { name: FORM_NAME, formula: `"${FORM_VERSION}"`, hidden: true },
      { name: SCHEMA_NAME, formula: `"${schemaHash()}"`, hidden: true },
      ...listNames(lists),
    ],
  };
}
