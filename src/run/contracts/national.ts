import { z } from "zod";
import { REPORT_FORMATS } from "../report-formats.ts";

const count = z.number().int().min(0);
const share = z.number().min(0).max(1);

const counts = z.strictObject({
  regions: count,
  submitted: count,
  proposals: count,
  fits: count,
  scored: count,
  review: count,
  potensi: count,
  permasalahan: count,
  ksdBerjalan: count,
  heldRows: count,
  cost: z.strictObject({ rupiah: z.number(), filled: count, blank: count }),
  /** Class → accepted proposals. */
  classes: z.record(z.string(), count),
});

const side = z.strictObject({ region: z.string(), proposals: z.array(z.string()), problems: z.array(z.string()) });

export const nationalSchema = z.strictObject({
  year: z.number().int(),
  reportDate: z.string(),
  totals: counts.extend({ provinces: count, mergedProvinces: count }),
  provinces: z.array(
    z.strictObject({
      province: z.string(),
      name: z.string(),
      merged: z.strictObject({ journalLines: count, journalHead: z.string().nullable(), on: z.string() }).nullable(),
      share: share.optional(),
      counts: counts.optional(),
    }),
  ),
  urusan: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      proposals: count,
      potensi: count,
      byProvince: z.record(z.string(), count),
    }),
  ),
  pairs: z.array(
    z.strictObject({
      a: side,
      b: side,
      basis: z.enum(["mutual", "one-sided", "problem"]),
      borders: z.enum(["yes", "no", "unsure"]),
      urusan: z.array(z.string()),
      partnerMerged: z.boolean(),
      bothSent: z.boolean(),
    }),
  ),
  /** Formats that were asked for and that there are only of a province; left out where there is none. */
  notMade: z.array(z.strictObject({ format: z.enum(REPORT_FORMATS), reason: z.string() })).optional(),
});
export type NationalJson = z.infer<typeof nationalSchema>;
