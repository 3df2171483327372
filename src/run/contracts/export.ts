import { z } from "zod";
import { ROW_TABLE_NAMES, type RowTableName, type TableName } from "../../domain/index.ts";
import { type FieldDeclaration, tableDeclaration } from "../../regulation/index.ts";

const NUMERIC = new Set(["integer", "number", "rupiah", "year", "year-pair"]);

function fieldSchema(field: FieldDeclaration): z.ZodType {
  if ("multi" in field && field.multi) return z.array(z.string()).nullable();
  return NUMERIC.has(field.type) ? z.number().nullable() : z.string().nullable();
}

function fieldsOf(table: TableName): Record<string, z.ZodType> {
  const entries = tableDeclaration(table).fields.flatMap((field): [string, z.ZodType][] => {
    if (field.name === "no") return [];
    const schema = fieldSchema(field);
    return field.type === "year-pair"
      ? [
          [field.name, schema],
          [field.endName, schema],
        ]
      : [[field.name, schema]];
  });
  return Object.fromEntries(entries);
}

const place = z.strictObject({ sheet: z.string(), row: z.number().int().positive() });

function rowSchema(table: RowTableName) {
  return z.strictObject({ id: z.string(), ...fieldsOf(table), _at: place });
}

const tables = Object.fromEntries(ROW_TABLE_NAMES.map((table) => [table, z.array(rowSchema(table))]));

const heldSchema = z.looseObject({
  table: z.enum(ROW_TABLE_NAMES),
  id: z.string(),
  _at: place,
  /** As entered: field → cell and text. */
  _raw: z.record(z.string(), z.strictObject({ cell: z.string(), text: z.string() })),
});

export const exportSchema = z.strictObject({
  province: z.string(),
  year: z.number().int(),
  /** The day whose state it is, withdrawals of that day included; `null` for now. */
  asOf: z.string().nullable(),
  submissions: z.array(
    z.strictObject({
      region: z.string(),
      version: z.number().int().positive(),
      file: z.string(),
      sha256: z.string(),
      identitas: z.strictObject(fieldsOf("identitas")),
      ...tables,
      held: z.array(heldSchema),
    }),
  ),
});
