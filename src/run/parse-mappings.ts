import { KsdError, TABLE_NAMES, type TableName } from "../domain/index.ts";
import { FORM } from "../regulation/index.ts";
import { type HeadingMapping, headingKey, nearestOf } from "../validate/index.ts";

interface Target {
  readonly table: TableName;
  readonly name: string;
  readonly heading: string;
}

const TARGETS: readonly Target[] = FORM.tables.flatMap(({ table, fields }) =>
  fields.map(({ name, heading }) => ({ table, name, heading })),
);
const EXAMPLE = '--map "Nama Kegiatan=judul"';

function malformed(text: string): KsdError {
  return new KsdError("bad-mapping", {
    message: { id: `--map "${text}" tidak lengkap.`, en: `--map "${text}" is incomplete.` },
    hint: {
      id: `Tulis judul di berkas, tanda =, lalu nama datanya: ${EXAMPLE}.`,
      en: `Write the heading in the file, =, then the field's name: ${EXAMPLE}.`,
    },
  });
}

function unknownField(text: string, table: TableName | null): KsdError {
  const within = TARGETS.filter((target) => table === null || target.table === table);
  const near = nearestOf(text, [...new Set(within.map(({ name }) => name))]).join(", ");
  const inTable = table === null ? "" : ` ${table}`;
  return new KsdError("bad-mapping", {
    message: {
      id: `Formulir${inTable} tidak punya data bernama "${text}".`,
      en: `The form${inTable} has no field named "${text}".`,
    },
    hint: {
      id: `${near === "" ? "" : `Mungkin maksudnya ${near}. `}Tulis nama datanya menurut docs/formulir.md, atau judul kolomnya di formulir.`,
      en: `${near === "" ? "" : `Perhaps ${near} is meant. `}Write the field's name as in docs/formulir.md, or its heading in the form.`,
    },
  });
}

function unknownTable(text: string): KsdError {
  return new KsdError("bad-mapping", {
    message: { id: `Formulir tidak punya tabel "${text}".`, en: `The form has no table "${text}".` },
    hint: { id: `Pilihannya: ${TABLE_NAMES.join(", ")}.`, en: `Choices: ${TABLE_NAMES.join(", ")}.` },
  });
}

/** By its name, or by its heading in the form. */
function targetsOf(text: string, table: TableName | null): readonly Target[] {
  const within = TARGETS.filter((target) => table === null || target.table === table);
  const named = within.filter(({ name }) => name === text.toLowerCase());
  return named.length > 0 ? named : within.filter(({ heading }) => headingKey(heading) === headingKey(text));
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
  const field = target.slice(dot + 1).trim();
  const targets = targetsOf(field, table);
  if (targets.length === 0) throw unknownField(field, table);
  return targets.map((one) => ({ table: one.table, heading, field: one.name, origin: "option" }));
}

/**
 * Reads `Heading=field` (its name, or its heading in the form), or `Heading=table.field` where only one of the tables that have such a field is meant.
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
        id: `Judul "${heading}" dipetakan ke dua data: ${rival.field} dan ${field}.`,
        en: `The heading "${heading}" is mapped to two fields: ${rival.field} and ${field}.`,
      },
      hint: {
        id: `Sebut satu; bila tabelnya berbeda, sebut tabelnya: --map "${heading}=${table}.${field}".`,
        en: `Name one field; where the tables differ, name the table: --map "${heading}=${table}.${field}".`,
      },
    });
  }
  return mappings;
}
