import { KsdError, TABLE_NAMES, type TableName } from "../domain/index.ts";
import { FORM } from "../regulation/index.ts";
import { type HeadingMapping, headingKey, nearestOf } from "../validate/index.ts";

const FIELDS: ReadonlyMap<TableName, readonly string[]> = new Map(
  FORM.tables.map(({ table, fields }) => [table, fields.map(({ name }) => name)]),
);
const EXAMPLE = '--map "Nama Kegiatan=judul"';

function malformed(text: string): KsdError {
  return new KsdError("bad-mapping", {
    message: { id: `--map "${text}" tidak lengkap.`, en: `--map "${text}" is incomplete.` },
    hint: {
      id: `Tulis judul di berkas, tanda =, lalu nama isian: ${EXAMPLE}.`,
      en: `Write the heading in the file, =, then the field's name: ${EXAMPLE}.`,
    },
  });
}

function unknownField(text: string, table: TableName | null): KsdError {
  const names = [...new Set(table === null ? [...FIELDS.values()].flat() : (FIELDS.get(table) ?? []))];
  const near = nearestOf(text, names).join(", ");
  const inTable = table === null ? "" : ` ${table}`;
  return new KsdError("bad-mapping", {
    message: {
      id: `Formulir${inTable} tidak punya isian bernama "${text}".`,
      en: `The form${inTable} has no field named "${text}".`,
    },
    hint: {
      id: `${near === "" ? "" : `Mungkin maksudnya ${near}. `}Nama isian ada di docs/formulir.md dan di lembar Kamus.`,
      en: `${near === "" ? "" : `Perhaps ${near} is meant. `}The fields' names are in docs/formulir.md and on the sheet Kamus.`,
    },
  });
}

function unknownTable(text: string): KsdError {
  return new KsdError("bad-mapping", {
    message: { id: `Formulir tidak punya tabel "${text}".`, en: `The form has no table "${text}".` },
    hint: { id: `Pilihannya: ${TABLE_NAMES.join(", ")}.`, en: `Choices: ${TABLE_NAMES.join(", ")}.` },
  });
}

function tablesOf(text: string, table: TableName | null): readonly TableName[] {
  return TABLE_NAMES.filter((one) => (table === null || one === table) && FIELDS.get(one)?.includes(text));
}

function parseOne(text: string): readonly HeadingMapping[] {
  const at = text.lastIndexOf("=");
  const heading = text.slice(0, at).trim();
  const target = text.slice(at + 1).trim();
  if (at < 0 || headingKey(heading) === "" || target === "") throw malformed(text);
  const dot = target.indexOf(".");
  const named = target.slice(0, Math.max(0, dot)).toLowerCase();
  const table = TABLE_NAMES.find((one) => one === named) ?? null;
  if (dot >= 0 && table === null) throw unknownTable(target.slice(0, dot));
  const field = target.slice(dot + 1).toLowerCase();
  const tables = tablesOf(field, table);
  if (tables.length === 0) throw unknownField(target.slice(dot + 1), table);
  return tables.map((one) => ({ table: one, heading, field, origin: "option" }));
}

/**
 * Reads `Heading=field`, or `Heading=table.field` where only one of the tables that have such a field is meant.
 *
 * @throws KsdError `bad-mapping`: no such field or table, or one heading for two fields
 */
export function parseMappings(texts: readonly string[]): readonly HeadingMapping[] {
  const mappings = texts.flatMap(parseOne);
  for (const [position, { table, heading, field }] of mappings.entries()) {
    const rival = mappings
      .slice(0, position)
      .find((one) => one.table === table && headingKey(one.heading) === headingKey(heading) && one.field !== field);
    if (rival === undefined) continue;
    throw new KsdError("bad-mapping", {
      message: {
        id: `Judul "${heading}" dipetakan ke dua isian: ${rival.field} dan ${field}.`,
        en: `The heading "${heading}" is mapped to two fields: ${rival.field} and ${field}.`,
      },
      hint: {
        id: `Sebut satu isian; bila tabelnya berbeda, sebut tabelnya: --map "${heading}=${table}.${field}".`,
        en: `Name one field; where the tables differ, name the table: --map "${heading}=${table}.${field}".`,
      },
    });
  }
  return mappings;
}
