import type { CellValue, RawValue, Submission, SubmittedRow, TableName } from "../domain/index.ts";
import { type FieldDeclaration, listEntries, tableDeclaration } from "../regulation/index.ts";
import { amount, decimal, longDate } from "../report/index.ts";
import { cleanText } from "./clean-text.ts";
import { blankRun } from "./gaps.ts";
import type { Run, SourceCell } from "./model.ts";
import { numberWords } from "./number-words.ts";

/** A row, or the identity: values and the cells they stand in. */
export interface FilledRecord {
  readonly table: TableName;
  readonly file: string;
  readonly sheet: string;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly raw: Readonly<Record<string, RawValue>>;
}

export interface FieldText {
  readonly run: Run;
  /** Whether the cell is filled. */
  readonly isFilled: boolean;
}

export function recordOfRow({ file }: Submission, { table, at, values, raw }: SubmittedRow): FilledRecord {
  return { table, file, sheet: at.sheet, values, raw };
}

export function recordOfIdentity({ file, identitas }: Submission): FilledRecord {
  return { table: "identitas", file, ...identitas };
}

/** The cell a field stands in; `null` where none is recorded. */
export function sourceOf({ file, sheet, raw }: FilledRecord, { name, heading }: FieldDeclaration): SourceCell | null {
  const written = raw[name];
  return written === undefined
    ? null
    : { file, sheet, cell: written.cell, field: name, heading, raw: cleanText(written.text) };
}

/** `1250000000` → `Rp1.250.000.000,00 (satu miliar dua ratus lima puluh juta rupiah)`. */
function rupiahInWords(value: number): string {
  const figures = `Rp${decimal(value, 2)}`;
  return Number.isSafeInteger(value) && value >= 0 ? `${figures} (${numberWords(value)} rupiah)` : figures;
}

/** `3` → `3 (tiga) tahun`. */
function yearsInWords(value: number): string {
  return Number.isInteger(value) ? `${amount(value)} (${numberWords(value)}) tahun` : `${amount(value)} tahun`;
}

function numberText({ name, type }: FieldDeclaration, value: number): string {
  if (type === "rupiah") return rupiahInWords(value);
  if (type === "year") return String(value);
  return name === "jangka_waktu" ? yearsInWords(value) : amount(value);
}

/** A code as an official writes it: the label, for urusan and programs after their code. */
function labelOf(field: FieldDeclaration, text: string, level: "provinsi" | "kabkota"): string {
  if (!("list" in field)) return text;
  const label = listEntries(field.list, level).find(({ code }) => code === text)?.label;
  if (label === undefined) return text;
  return field.list === "urusan" || field.list === "program" ? `${text} ${label}` : label;
}

/** `a`, `b`, `c` → `a, b, dan c`. */
function enumerated(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(" dan ");
  return `${parts.slice(0, -1).join(", ")}, dan ${parts.at(-1)}`;
}

function textOf(field: FieldDeclaration, { values }: FilledRecord, level: "provinsi" | "kabkota"): string {
  const value = values[field.name] ?? null;
  if (value === null) return "";
  if (field.type === "year-pair") return `${String(value)}–${String(values[field.endName])}`;
  if (typeof value === "number") return numberText(field, value);
  if (typeof value !== "string") return enumerated(value.map((one) => labelOf(field, one, level)));
  return field.type === "date" ? longDate(value) : labelOf(field, value, level);
}

/** «belum ada» in the partner's name says that there is none yet. */
const NOT_YET = /^belum\b/i;

export interface RunOptions {
  readonly level: "provinsi" | "kabkota";
  readonly withContacts: boolean;
}

/** What a document prints for a field: its value with the cell it stands in, or the mark that it is missing. */
export function fieldText(record: FilledRecord, field: FieldDeclaration, options: RunOptions): FieldText {
  const isContact = field.name.startsWith("pic_");
  if (isContact && !options.withContacts) return { run: blankRun(record.table, field, "withheld"), isFilled: false };
  const text = cleanText(textOf(field, record, options.level));
  const cell = sourceOf(record, field);
  const isOpen = field.name === "nama_mitra" && NOT_YET.test(text);
  if (text === "" || cell === null || isOpen) return { run: blankRun(record.table, field), isFilled: false };
  return { run: { kind: "cell", text, cells: [cell] }, isFilled: true };
}

/** The declaration of a field by its name. */
export function fieldNamed(table: TableName, name: string): FieldDeclaration {
  const field = tableDeclaration(table).fields.find((one) => one.name === name);
  if (field === undefined) throw new RangeError(`The table ${table} has no field ${name}`);
  return field;
}
