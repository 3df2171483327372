import type { KodeWilayah, RawValue, RowPlace, RowTableName, Submission } from "../../domain/index.ts";
import { type Records, typedValues } from "../../regulation/index.ts";
import { regionName } from "./labels.ts";

/** An accepted row, with the region it comes from and the place to go to. */
export interface MapRow<T extends RowTableName = RowTableName> {
  readonly id: string;
  readonly region: KodeWilayah;
  readonly regionName: string;
  readonly file: string;
  readonly at: RowPlace;
  readonly raw: Readonly<Record<string, RawValue>>;
  readonly values: Records[T];
}

/** The accepted rows of a table over all submissions, in order of region and of the sheet. */
export function rowsOf<T extends RowTableName>(submissions: readonly Submission[], table: T): readonly MapRow<T>[] {
  return submissions.flatMap(({ region, file, rows }) =>
    rows
      .filter((row) => row.table === table && !row.held)
      .sort((a, b) => a.at.row - b.at.row)
      .map((row) => ({
        id: row.id,
        region,
        regionName: regionName(region),
        file,
        at: row.at,
        raw: row.raw,
        values: typedValues(table, row.values),
      })),
  );
}
