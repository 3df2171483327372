import type { ParsedForm, ParsedRow } from "../../parsed.ts";

/** What checks look up in other rows: made once a form, so that a long form is not searched again for each row. */
export interface FormIndex {
  /** Identifiers that proposals refer to; held rows count, and so do references in cells that could not be read whole. */
  readonly referredPotensi: ReadonlySet<string>;
  readonly referredMasalah: ReadonlySet<string>;
  readonly masalahByKode: ReadonlyMap<string, ParsedRow<"permasalahan">>;
  readonly firstByPriority: ReadonlyMap<number, ParsedRow<"pemetaan">>;
  readonly firstByCommodityYear: ReadonlyMap<string, ParsedRow<"neraca_komoditas">>;
  readonly firstBySectorYear: ReadonlyMap<string, ParsedRow<"pdrb">>;
  readonly pdrbByYear: ReadonlyMap<number, readonly ParsedRow<"pdrb">[]>;
}

/** Identifiers are compared without case and outer spaces. */
export function idKey(id: string): string {
  return id.trim().toUpperCase();
}

function referred(form: ParsedForm, field: "ref_potensi" | "ref_masalah"): ReadonlySet<string> {
  const ids = form.tables.pemetaan.flatMap((row) => {
    const fromText = row.cell(field).raw?.text.split(/[;\n\r]+/u) ?? [];
    return [...(row.values[field] ?? []), ...fromText].map(idKey);
  });
  return new Set(ids.filter((id) => id !== ""));
}

function firstBy<R, K>(rows: readonly R[], keyOf: (row: R) => K | null): ReadonlyMap<K, R> {
  const map = new Map<K, R>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null && !map.has(key)) map.set(key, row);
  }
  return map;
}

export function commodityYearKey({ values }: ParsedRow<"neraca_komoditas">): string | null {
  return values.komoditas === null || values.tahun === null ? null : `${values.komoditas}|${values.tahun}`;
}

export function sectorYearKey({ values }: ParsedRow<"pdrb">): string | null {
  return values.kode_lu === null || values.tahun === null ? null : `${values.kode_lu}|${values.tahun}`;
}

function byYear(rows: readonly ParsedRow<"pdrb">[]): ReadonlyMap<number, readonly ParsedRow<"pdrb">[]> {
  const map = new Map<number, ParsedRow<"pdrb">[]>();
  for (const row of rows) {
    const year = row.values.tahun;
    if (year === null) continue;
    const list = map.get(year);
    if (list === undefined) map.set(year, [row]);
    else list.push(row);
  }
  return map;
}

const made = new WeakMap<ParsedForm, FormIndex>();

export function formIndex(form: ParsedForm): FormIndex {
  const existing = made.get(form);
  if (existing !== undefined) return existing;
  const { permasalahan, pemetaan, neraca_komoditas, pdrb } = form.tables;
  const index: FormIndex = {
    referredPotensi: referred(form, "ref_potensi"),
    referredMasalah: referred(form, "ref_masalah"),
    masalahByKode: firstBy(permasalahan, ({ values }) =>
      values.kode_masalah === null ? null : idKey(values.kode_masalah),
    ),
    firstByPriority: firstBy(pemetaan, ({ values }) => values.prioritas_daerah),
    firstByCommodityYear: firstBy(neraca_komoditas, commodityYearKey),
    firstBySectorYear: firstBy(pdrb, sectorYearKey),
    pdrbByYear: byYear(pdrb),
  };
  made.set(form, index);
  return index;
}

/** The problems a proposal refers to, as far as they exist. */
export function linkedProblems(row: ParsedRow<"pemetaan">, form: ParsedForm): readonly ParsedRow<"permasalahan">[] {
  const { masalahByKode } = formIndex(form);
  return (row.values.ref_masalah ?? []).flatMap((kode) => masalahByKode.get(idKey(kode)) ?? []);
}
