import { z } from "zod";
import { NASKAH_KINDS } from "../../regulation/index.ts";

export const draftSchema = z.strictObject({
  reportDate: z.string(),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(NASKAH_KINDS),
      files: z.array(z.string()),
      warnings: z.array(z.string()),
      missing: z.array(
        z.strictObject({
          label: z.string(),
          reason: z.enum(["blank", "no-column", "withheld"]),
          /** As in the form; null where the form does not ask for it. */
          sheet: z.string().nullable(),
          column: z.string().nullable(),
          field: z.string().nullable(),
        }),
      ),
      /** The cells the text rests on. */
      cells: z.array(
        z.strictObject({
          file: z.string(),
          sheet: z.string(),
          cell: z.string(),
          field: z.string(),
          heading: z.string(),
          raw: z.string(),
        }),
      ),
    }),
  ),
  /** Proposals of a pack that there is nothing to draft for. */
  skipped: z.array(z.strictObject({ id: z.string(), reason: z.string() })),
  index: z.array(z.string()),
  /** Files of these names that say something else, perhaps edited by a person: left as they are; the drafts stand beside. */
  kept: z.array(z.string()),
});
export type DraftJson = z.infer<typeof draftSchema>;
