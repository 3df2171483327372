import type { CellValue, Region, RegionLevel, TableName } from "../../domain/index.ts";
import { entryText, type FieldDeclaration, listEntries, regionOf } from "../../regulation/index.ts";
import type { CellContent } from "../../workbook/index.ts";

/** A row's values under their machine names: as stored (codes, ISO dates, lists) or as an official would write them. */
export type PrefillRow = Readonly<Record<string, CellValue>>;
export type Prefill = { readonly [T in TableName]?: readonly PrefillRow[] };
export type ProgramLevel = "provinsi" | "kabkota";

export function programLevel(level: RegionLevel | undefined): ProgramLevel {
  return level === "provinsi" ? "provinsi" : "kabkota";
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const VALUE_SEPARATOR = "; ";

/** A code as its drop-down prints it; what is no code stays as it is. Read again it gives the same code. */
export function shownText(field: FieldDeclaration, text: string, level: ProgramLevel): string {
  // The code of a region or program says all and keeps the columns narrow.
  if (!("list" in field) || field.list === "program" || field.name === "kode_daerah") return text;
  const entry = listEntries(field.list, level).find((candidate) => candidate.code === text);
  return entry === undefined ? text : entryText(field.list, entry);
}

/** What the cell of a field holds for a row filled in beforehand; `null` leaves it blank. */
export function prefilledContent(field: FieldDeclaration, row: PrefillRow, level: ProgramLevel): CellContent {
  const value = row[field.name] ?? null;
  if (value === null || value === "") return null;
  if (field.type === "year-pair" && typeof value === "number") {
    return { text: `${value}-${String(row[field.endName] ?? "")}` };
  }
  if (typeof value === "number") return { number: value };
  if (typeof value !== "string") {
    return value.length === 0 ? null : { text: value.map((one) => shownText(field, one, level)).join(VALUE_SEPARATOR) };
  }
  if (field.type === "date" && ISO_DATE.test(value)) return { date: value };
  return { text: shownText(field, value, level) };
}

/** The identity as far as it is known: what the region sent before, with its own code, name, province and year on top. */
export function identityRowOf(region: Region | undefined, year: number | undefined, prefill: Prefill): PrefillRow {
  const known = prefill.identitas?.[0] ?? {};
  const ofRegion: PrefillRow =
    region === undefined
      ? {}
      : { kode_daerah: region.code, nama_daerah: region.name, provinsi: region.code.slice(0, 2) };
  const ofYear: PrefillRow = year === undefined ? {} : { tahun_pemetaan: year };
  return { ...known, ...ofRegion, ...ofYear };
}

/** How a region is named on the first page: `Kabupaten Kutai Kartanegara (64.02), Kalimantan Timur`. */
export function regionTitle(region: Region): string {
  const province = regionOf(region.code.slice(0, 2));
  if (region.level === "provinsi" || province === undefined) return `Provinsi ${region.name} (${region.code})`;
  return `${region.name} (${region.code}), Provinsi ${province.name}`;
}
