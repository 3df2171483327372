import type { TableName } from "../../domain/index.ts";
import type { Cleaning } from "../../finding/index.ts";
import { entryText, type FieldDeclaration, type ListName, listEntries } from "../../regulation/index.ts";
import type { ColumnContext, TypeParser } from "./cell-parser.ts";
import { listResolver } from "./list-resolver.ts";
import { softPieces, splitMulti } from "./multi.ts";
import { programResolver } from "./program.ts";
import { leftToCheck, type Problem, type Reading, unreadable, valueReading } from "./reading.ts";
import { regionResolver } from "./region-resolver.ts";
import type { Resolution, Resolver } from "./resolution.ts";

type CodedField = Extract<FieldDeclaration, { type: "code" | "codelist" }>;

const made = new Map<string, Resolver>();

/** The resolver of a list, made once. */
function resolverOf(list: ListName, level: "provinsi" | "kabkota"): Resolver {
  const name = list === "program" ? `${list} ${level}` : list;
  const known = made.get(name);
  if (known !== undefined) return known;
  const resolver =
    list === "daerah" || list === "provinsi"
      ? regionResolver(list)
      : list === "program"
        ? programResolver(level)
        : listResolver(list, level);
  made.set(name, resolver);
  return resolver;
}

/** Cells whose unknown values another rule speaks of: ID-01, PM-05 and, for codes of the right form, PM-12. */
function leavesToCheck(table: TableName, field: CodedField, text: string): boolean {
  if (table === "identitas") return field.name === "kode_daerah";
  if (table !== "pemetaan") return false;
  if (field.name === "kode_daerah_mitra") return true;
  return field.list === "urusan" && /^\d{1,2}\.\d{1,2}(?![\d.])/.test(text);
}

function wellFormed(text: string, isNumber: boolean): boolean {
  return isNumber || /^\d{1,2}\.\d{2}(?!\d|\.\d)/.test(text);
}

interface Resolved {
  readonly codes: readonly string[];
  readonly cleanings: readonly Cleaning[];
  readonly bad: { readonly part: string; readonly resolution: Exclude<Resolution, { kind: "found" }> } | null;
}

/** One part; where it is unknown as a whole, the values it may hold between commas. */
function resolvePart(part: string, field: CodedField, resolver: Resolver): Resolved {
  const whole = resolver.text(part);
  if (whole.kind === "found") {
    return { codes: [whole.code], cleanings: whole.cleaning === null ? [] : [whole.cleaning], bad: null };
  }
  const pieces = field.multi === true && whole.kind === "unknown" ? softPieces(part) : [];
  const found = pieces.map((piece) => resolver.text(piece));
  if (pieces.length > 1 && found.every((one) => one.kind === "found")) {
    const codes = found.flatMap((one) => (one.kind === "found" ? [one.code] : []));
    const cleanings = found.flatMap((one) => (one.kind === "found" && one.cleaning !== null ? [one.cleaning] : []));
    return { codes, cleanings: ["separators", ...cleanings], bad: null };
  }
  return { codes: [], cleanings: [], bad: { part, resolution: whole } };
}

function resolveAll(text: string, field: CodedField, resolver: Resolver): Resolved {
  if (field.multi !== true) return resolvePart(text, field, resolver);
  const { parts, marked } = splitMulti(text);
  const resolved = parts.map((part) => resolvePart(part, field, resolver));
  return {
    codes: [...new Set(resolved.flatMap(({ codes }) => codes))],
    cleanings: [...(marked ? (["separators"] as const) : []), ...resolved.flatMap(({ cleanings }) => cleanings)],
    bad: resolved.find(({ bad }) => bad !== null)?.bad ?? null,
  };
}

interface Coded {
  readonly table: TableName;
  readonly field: CodedField;
  readonly resolver: Resolver;
}

/** So many choices can be read in one sentence. */
const MOST_OPTIONS = 8;

/** All choices of a list, where they are few enough to be named. */
function shortListOf(list: ListName): { readonly options?: readonly string[] } {
  if (list === "daerah" || list === "provinsi") return {};
  const entries = listEntries(list);
  return entries.length > MOST_OPTIONS ? {} : { options: entries.map((entry) => entryText(list, entry)) };
}

function unknownReading(
  { table, field }: Coded,
  text: string,
  bad: NonNullable<Resolved["bad"]>,
  isNumber: boolean,
): Reading {
  const { kind, candidates } = bad.resolution;
  const problem: Problem = {
    code: "SEL-05",
    ...(bad.part === text ? {} : { value: bad.part }),
    expected: candidates,
    detail: { list: field.list, reason: kind, ...shortListOf(field.list) },
  };
  if (kind === "ambiguous" || !leavesToCheck(table, field, text)) return unreadable(problem);
  return field.list === "urusan" && !wellFormed(text, isNumber) ? unreadable(problem) : leftToCheck(problem);
}

function fromText(coded: Coded, text: string): Reading {
  const { field, resolver } = coded;
  const { codes, cleanings, bad } = resolveAll(text, field, resolver);
  if (bad === null) return valueReading(field.multi === true ? codes : (codes[0] ?? null), ...new Set(cleanings));
  if (field.type === "code" && field.open === true) return valueReading(text);
  return unknownReading(coded, text, bad, false);
}

function fromNumber(coded: Coded, written: string): Reading {
  const { field, resolver } = coded;
  const resolution = resolver.number(written);
  if (resolution.kind === "found") {
    const value = field.multi === true ? [resolution.code] : resolution.code;
    return resolution.cleaning === null ? valueReading(value) : valueReading(value, resolution.cleaning);
  }
  if (field.type === "code" && field.open === true) return valueReading(written);
  return unknownReading(coded, written, { part: written, resolution }, true);
}

/** Columns whose values come from a list: code, label, both, or a known other name. */
export function codedParser(table: TableName, field: CodedField, { level }: ColumnContext): TypeParser {
  const coded: Coded = { table, field, resolver: resolverOf(field.list, level) };
  return {
    absentWords: !(field.list === "kesiapan"),
    text: (text) => fromText(coded, text),
    number: (cell) => fromNumber(coded, cell.text),
    date: (cell) => fromText(coded, cell.iso),
    boolean: (cell) => fromText(coded, cell.boolean && field.list === "sesuai_rtrw" ? "Ya" : cell.text),
  };
}
