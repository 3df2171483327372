import { z } from "zod";
import { ROW_TABLE_NAMES, TABLE_NAMES } from "../../domain/index.ts";
import { findingSchema } from "./validate.ts";

const count = z.number().int().nonnegative();

const cellSideSchema = z.strictObject({
  sheet: z.string(),
  /** `null` where the side has no such column. */
  cell: z.string().nullable(),
  value: z.union([z.string(), z.number(), z.array(z.string()), z.null()]),
  /** As written; `null` for a blank cell. */
  raw: z.string().nullable(),
});

const cellSchema = z.strictObject({
  field: z.string(),
  heading: z.string(),
  /** `null` where the row is only on the other side. */
  before: cellSideSchema.nullable(),
  after: cellSideSchema.nullable(),
});

const rowSideSchema = z.strictObject({
  id: z.string(),
  sheet: z.string(),
  row: z.number().int().positive(),
  title: z.string(),
  held: z.boolean(),
});

const sideSchema = z.strictObject({
  /** Id of the stored submission; `null` for a file. */
  submission: z.string().nullable(),
  file: z.string(),
  sha256: z.string(),
  region: z.string(),
  year: z.number().int(),
  /** ISO 8601 in UTC; `null` for a file. */
  importedAt: z.string().nullable(),
});

export const diffSchema = z.strictObject({
  before: sideSchema,
  after: sideSchema,
  totals: z.strictObject({ added: count, removed: count, changed: count, cells: count, unchanged: count }),
  findingTotals: z.strictObject({ fixed: count, left: count, new: count }),
  identitas: z.array(cellSchema),
  rows: z.array(
    z.strictObject({
      kind: z.enum(["added", "removed", "changed"]),
      table: z.enum(ROW_TABLE_NAMES),
      before: rowSideSchema.nullable(),
      after: rowSideSchema.nullable(),
      /** `content`: the id is another one, but what the row says is near; `null` where there is only one side. */
      pairedBy: z.enum(["id", "content"]).nullable(),
      similarity: z.number().min(0).max(1).nullable(),
      cells: z.array(cellSchema),
    }),
  ),
  /** Rows that say the same on both sides, wherever they stand. */
  unchanged: z.partialRecord(z.enum(TABLE_NAMES), count),
  findings: z.array(z.strictObject({ state: z.enum(["fixed", "left", "new"]), finding: findingSchema })),
});
export type DiffJson = z.infer<typeof diffSchema>;
