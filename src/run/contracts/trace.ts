import { z } from "zod";
import { COMPONENT_IDS, ROW_TABLE_NAMES } from "../../domain/index.ts";

const value = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

const sourceSchema = z.strictObject({
  submission: z.string(),
  isCurrent: z.boolean(),
  file: z.string(),
  sha256: z.string(),
  /** Where the original lies, from the workspace's folder. */
  original: z.string(),
  /** ISO 8601 in UTC. */
  importedAt: z.string(),
});

const cellSchema = z.strictObject({
  field: z.string(),
  heading: z.string(),
  sheet: z.string(),
  /** `null` for a blank cell. */
  cell: z.string().nullable(),
  /** As written; `null` for a blank cell. */
  raw: z.string().nullable(),
  /** As it is counted with; `null` for blank or unreadable. */
  value,
  /** How the text became the value, and what else was found in this cell. */
  findings: z.array(z.strictObject({ code: z.string(), severity: z.string(), message: z.string() })),
});

const usedSchema = z.strictObject({
  /** Id of the row, or `identitas`. */
  row: z.string(),
  file: z.string(),
  field: z.string(),
  heading: z.string(),
  sheet: z.string(),
  cell: z.string().nullable(),
  raw: z.string().nullable(),
  value,
});

const scoreSchema = z.strictObject({
  kind: z.enum(["scored", "not-scored", "review"]),
  score: z.number().nullable(),
  rank: z.number().int().nullable(),
  class: z.string(),
  classReason: z.string(),
  classUses: z.array(usedSchema),
  components: z.array(
    z.strictObject({
      id: z.enum(COMPONENT_IDS),
      label: z.string(),
      weight: z.number(),
      points: z.number().nullable(),
      contribution: z.number().nullable(),
      working: z.string(),
      uses: z.array(usedSchema),
    }),
  ),
});

const rowTraceSchema = z.strictObject({
  kind: z.literal("row"),
  id: z.string(),
  table: z.enum(ROW_TABLE_NAMES),
  title: z.string(),
  sheet: z.string(),
  row: z.number().int().positive(),
  held: z.boolean(),
  source: sourceSchema,
  cells: z.array(cellSchema),
  /** Other versions of the region's submission in which the row stands. */
  versions: z.array(z.strictObject({ submission: z.string(), sheet: z.string(), row: z.number().int().positive() })),
  /** `null` for a row that is no proposal, is held, or is traced in a version that no longer counts. */
  score: scoreSchema.nullable(),
});
export type RowTraceJson = z.infer<typeof rowTraceSchema>;

const totalTraceSchema = z.strictObject({
  kind: z.literal("total"),
  id: z.string(),
  title: z.string(),
  unit: z.enum(["count", "rupiah"]),
  /** As the reports print it; `null` where they print no such total. */
  printed: z.number().nullable(),
  /** Added up again from the parts. */
  recomputed: z.number(),
  parts: z.array(
    z.strictObject({
      id: z.string(),
      region: z.string().nullable(),
      urusan: z.string().nullable(),
      title: z.string(),
      file: z.string().nullable(),
      sheet: z.string().nullable(),
      row: z.number().int().nullable(),
      cell: z.string().nullable(),
      raw: z.string().nullable(),
      amount: z.number(),
    }),
  ),
});
export type TotalTraceJson = z.infer<typeof totalTraceSchema>;

export const traceSchema = z.discriminatedUnion("kind", [rowTraceSchema, totalTraceSchema]);
export type TraceJson = z.infer<typeof traceSchema>;
