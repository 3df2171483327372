import type { z as Zod } from "zod";
import type { FieldDeclaration } from "../../src/regulation/index.ts";

type Regulation = typeof import("../../src/regulation/index.ts");
type Z = typeof Zod;

const { FORM }: Regulation = await import(new URL("../../dist/regulation/index.js", import.meta.url).href);

interface RowSchema {
  readonly headings: readonly string[];
  readonly schema: Zod.ZodType;
}

function schemaOf({ type }: FieldDeclaration, z: Z): Zod.ZodType {
  switch (type) {
    case "integer":
      return z.number().int();
    case "number":
      return z.number();
    case "rupiah":
      return z.number().int().min(0);
    case "year":
      return z.number().int().min(1900).max(2100);
    case "date":
      return z.union([z.string(), z.number()]);
    default:
      return z.string().min(1).max(32_767);
  }
}

/** For each table of rows, by sheet, what a programmer would write first: types, required cells, lengths. */
export function rowSchemas(z: Z): ReadonlyMap<string, RowSchema> {
  const tables = FORM.tables.filter(({ orientation }) => orientation === "rows");
  return new Map(
    tables.map(({ sheet, fields }) => {
      const cells = fields.map((field) => {
        const schema = schemaOf(field, z);
        return [field.heading, field.need === "W" ? schema : schema.nullable().optional()] as const;
      });
      return [
        sheet,
        { headings: fields.map(({ heading }) => heading), schema: z.object(Object.fromEntries(cells)) },
      ] as const;
    }),
  );
}
