import type { KodeWilayah, RawValue, RowPlace, RowTableName, Submission } from "../../domain/index.ts";
import type { OtherPlace, Place } from "../../finding/index.ts";
import { type Records, regionOf, tableDeclaration, typedValues } from "../../regulation/index.ts";

/** A row with the region it comes from. Held rows are kept: they count as an answer, though nothing is raised on them. */
export interface AcrossRow<T extends RowTableName = RowTableName> {
  readonly table: T;
  readonly region: KodeWilayah;
  readonly file: string;
  readonly at: RowPlace;
  readonly raw: Readonly<Record<string, RawValue>>;
  readonly values: Records[T];
  readonly held: boolean;
}

export type FieldOf<T extends RowTableName> = keyof Records[T] & string;

/** All rows of a table, in the order of the submissions and of the sheet. */
export function acrossRows<T extends RowTableName>(submissions: readonly Submission[], table: T): AcrossRow<T>[] {
  return submissions.flatMap(({ region, file, rows }) =>
    rows
      .filter((row) => row.table === table)
      .map(({ at, raw, values, held }) => ({
        table,
        region,
        file,
        at,
        raw,
        values: typedValues(table, values),
        held,
      }))
      .sort((a, b) => a.at.row - b.at.row),
  );
}

function cellsOf<T extends RowTableName>({ raw }: AcrossRow<T>, field: FieldOf<T>): readonly string[] {
  const cell = raw[field]?.cell;
  return cell === undefined ? [] : [cell];
}

/** Where a field of a row stands, as a finding's own place. */
export function placeOf<T extends RowTableName>(row: AcrossRow<T>, field: FieldOf<T>): Place {
  const declared = tableDeclaration(row.table).fields.find(({ name }) => name === field);
  return {
    file: row.file,
    sheet: row.at.sheet,
    cells: cellsOf(row, field),
    row: row.at.row,
    field,
    heading: declared?.heading ?? null,
  };
}

/** What was written into a field. */
export function textIn<T extends RowTableName>(row: AcrossRow<T>, field: FieldOf<T>): string | null {
  return row.raw[field]?.text ?? null;
}

/** Full name of a region; its code where it is not in the list. */
function regionNameOf(code: KodeWilayah): string {
  return regionOf(code)?.name ?? code;
}

/** Where a field of a row stands, as the other side of a finding. */
export function otherPlaceOf<T extends RowTableName>(row: AcrossRow<T>, field: FieldOf<T>): OtherPlace {
  return {
    region: row.region,
    name: regionNameOf(row.region),
    file: row.file,
    sheet: row.at.sheet,
    cells: cellsOf(row, field),
    row: row.at.row,
    value: textIn(row, field),
  };
}

/** The sheet of a region's form where an answer is missed. */
export function missedIn({ region, file, rows }: Submission, table: RowTableName): OtherPlace {
  const sheet = rows.find((row) => row.table === table)?.at.sheet ?? null;
  return { region, name: regionNameOf(region), file, sheet, cells: [], row: null, value: null };
}

/** Puts a value under a key of a map of lists. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
