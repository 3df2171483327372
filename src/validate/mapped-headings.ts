import { addressOf } from "./address.ts";
import type { Location } from "./locate/locate-tables.ts";
import type { LocatedTable } from "./locate/located-table.ts";
import type { MappedHeading } from "./validated-file.ts";

interface Heading {
  readonly found: string;
  readonly field: { readonly name: string };
  readonly mapped: MappedHeading["origin"] | null;
  readonly cell: string;
}

function headingsOf(table: LocatedTable): readonly Heading[] {
  if (table.kind === "rows") {
    return table.columns.map((one) => ({ ...one, cell: addressOf(one.headingRow, one.column) }));
  }
  return table.lines.map((line) => ({ ...line, cell: addressOf(line.row, table.labelColumn) }));
}

/** Every heading that is read only because a person explained it. */
export function mappedHeadings({ tables }: Location): readonly MappedHeading[] {
  return tables.flatMap((table) =>
    headingsOf(table).flatMap(({ found, field, mapped, cell }) =>
      mapped === null
        ? []
        : [
            {
              table: table.declaration.table,
              sheet: table.sheet.name,
              cell,
              heading: found,
              field: field.name,
              origin: mapped,
            },
          ],
    ),
  );
}
