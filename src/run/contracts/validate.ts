import { z } from "zod";
import { TABLE_NAMES } from "../../domain/index.ts";
import { PROFILES } from "../../regulation/index.ts";

const count = z.number().int().nonnegative();

export const findingSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,3}-\d{2}$/),
  severity: z.enum(["GALAT", "PERINGATAN", "INFO"]),
  /** Name in the file as sent; `null` for a finding about the whole file. */
  sheet: z.string().nullable(),
  cells: z.array(z.string()),
  row: z.number().int().nullable(),
  field: z.string().nullable(),
  value: z.string().nullable(),
  expected: z.array(z.string()),
  message: z.string(),
  fix: z.string(),
  basis: z.string(),
  /** There where somebody granted an exception: the severity stays, but the finding holds nothing back. */
  waived: z.strictObject({ reason: z.string(), until: z.string(), by: z.string().nullable() }).optional(),
});
export type FindingJson = z.infer<typeof findingSchema>;

const markSchema = z.strictObject({
  /** 0–100; `null` where there is nothing to count. */
  mark: z.number().min(0).max(100).nullable(),
  /** What would raise it most. */
  lifts: z.array(
    z.strictObject({
      sheet: z.string(),
      /** `null` where the column itself is missing. */
      cell: z.string().nullable(),
      row: z.number().int().nullable(),
      field: z.string().nullable(),
      gain: z.number(),
    }),
  ),
});

export const fileSchema = z.strictObject({
  file: z.string(),
  /** As it was named on the command line, or found in a named folder. */
  path: z.string(),
  /** Only of a folder of CSV files: their names. */
  parts: z.array(z.string()).optional(),
  /** `null` when the file was not read: a lock file, or one over the size limit. */
  sha256: z.string().nullable(),
  region: z.string().nullable(),
  year: z.number().int().nullable(),
  verdict: z.enum(["accepted", "partial", "refused"]),
  ledger: z.array(
    z.strictObject({
      sheet: z.string(),
      table: z.enum(TABLE_NAMES),
      read: count,
      accepted: count,
      held: count,
      ignored: count,
      reasons: z.record(z.string(), count),
    }),
  ),
  /** Columns and lines read because a person explained their headings: now with `--map`, or before. */
  mapped: z.array(
    z.strictObject({
      table: z.enum(TABLE_NAMES),
      sheet: z.string(),
      cell: z.string(),
      heading: z.string(),
      field: z.string(),
      origin: z.enum(["option", "workspace"]),
    }),
  ),
  findings: z.array(findingSchema),
  /** `null` for a refused file. */
  marks: z.strictObject({ completeness: markSchema, accuracy: markSchema, usefulness: markSchema }).nullable(),
});
export type FileJson = z.infer<typeof fileSchema>;

const problemSchema = z.strictObject({ path: z.string(), code: z.string(), message: z.string() });
const skippedSchema = z.strictObject({ path: z.string(), reason: z.enum(["other-kind", "link"]) });

/** What stands at the top of `validate --json` and `import --json`. */
export const batchShape = {
  ksd: z.string(),
  form: z.string(),
  ruleset: z.string(),
  /** How strict the run was. */
  profile: z.enum(PROFILES),
  /** Files that could not be read, and why. */
  problems: z.array(problemSchema),
  /** Entries of the named folders that are no workbooks. */
  skipped: z.array(skippedSchema),
};

export const validateSchema = z.strictObject({
  ...batchShape,
  files: z.array(fileSchema),
  /** With `--annotate`: the marked copy of each file; `null` for a refused one. */
  copies: z
    .array(
      z.strictObject({
        source: z.string(),
        copy: z.string().nullable(),
        kind: z.enum(["marked", "new-form", "none"]),
        /** Of a new form: filled cells of the file as sent, and what became of them. */
        cells: z.strictObject({ read: count, placed: count, ofForm: count, unplaced: count }).nullable(),
      }),
    )
    .optional(),
  rules: z.array(
    z.strictObject({ code: z.string(), checked: count, passed: count, failed: count, notApplicable: count }),
  ),
});
export type ValidateJson = z.infer<typeof validateSchema>;
