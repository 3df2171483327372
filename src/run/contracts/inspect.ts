import { z } from "zod";
import { TABLE_NAMES } from "../../domain/index.ts";
import { findingSchema } from "./validate.ts";

export const inspectSchema = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  format: z.string().nullable(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      state: z.enum(["visible", "hidden", "veryHidden"]),
      rows: z.number().int().nonnegative(),
      cells: z.number().int().nonnegative(),
    }),
  ),
  tables: z.array(
    z.strictObject({
      table: z.enum(TABLE_NAMES),
      sheet: z.string(),
      /** Row of the headings; `null` for a table of labels and values. */
      headingRow: z.number().int().nullable(),
      rows: z.number().int().nonnegative(),
      columns: z.array(z.strictObject({ cell: z.string(), heading: z.string(), field: z.string() })),
      unread: z.array(z.strictObject({ cell: z.string(), heading: z.string() })),
    }),
  ),
  findings: z.array(findingSchema),
});
export type InspectJson = z.infer<typeof inspectSchema>;

/** `ksd inspect --cells --json`: `Sheet!A1` → value. */
export const cellsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
