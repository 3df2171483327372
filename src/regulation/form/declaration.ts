import type { RowTableName, TableName } from "../../domain/index.ts";

/**
 * `W` always required · `A` expected · `K` conditional, see the rules · `-` optional.
 */
export type Need = "W" | "A" | "K" | "-";

/** Where a field comes from. `rancangan` and `praktik` are never shown as law. */
export type FieldBasis =
  | "P3"
  | "P4"
  | "P5(1)"
  | "P5(1), praktik"
  | "PP28"
  | "P25"
  | "P3, PP28, PP46, P25"
  | "praktik"
  | "rancangan";

export type ListName =
  | "daerah"
  | "provinsi"
  | "urusan"
  | "program"
  | "lapangan_usaha"
  | "lapangan_usaha_total"
  | "komoditas"
  | "nomenklatur"
  | "jenis"
  | "dasar_wajib"
  | "prakarsa"
  | "jenis_pihak_ketiga"
  | "bentuk_ksdpk"
  | "sumber_biaya"
  | "sesuai_rtrw"
  | "kesiapan"
  | "jenis_naskah"
  | "status"
  | "tindak_lanjut";

interface FieldBase {
  /** Machine name, as in every export. */
  readonly name: string;
  /** As the template prints it. */
  readonly heading: string;
  readonly aliases?: readonly string[];
  readonly need: Need;
  readonly basis: FieldBasis | null;
  /** One sentence for the dictionary and the input prompt, Indonesian. */
  readonly help: string;
  /** For the dictionary; what a user may type. */
  readonly example: string | number;
  /** Column width in characters. */
  readonly width?: number;
}

interface Multi {
  /** Several values in one cell, separated by `;` or a line break. */
  readonly multi?: true;
}

interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  /** Set where `min` itself is not allowed. */
  readonly aboveMin?: true;
}

export type FieldDeclaration =
  | (FieldBase &
      Multi & {
        readonly type: "text";
        readonly minLength?: number;
        readonly maxLength?: number;
        readonly unique?: true;
      })
  | (FieldBase & { readonly type: "phone" | "email" })
  /** `unique`: the sheet's own identifier; `refersTo`: another table's. */
  | (FieldBase &
      Multi & {
        readonly type: "id";
        readonly unique?: true;
        readonly prefix?: string;
        readonly refersTo?: { readonly table: RowTableName; readonly field: string };
      })
  /** From a list of reference data. `open`: text outside the list is kept and said. */
  | (FieldBase & Multi & { readonly type: "code"; readonly list: ListName; readonly open?: true })
  /** From a list the form declares. */
  | (FieldBase & Multi & { readonly type: "codelist"; readonly list: ListName })
  | (FieldBase & NumberRange & { readonly type: "integer" | "number" | "rupiah" | "year" })
  /** One cell, two machine names: `name` and `endName`. */
  | (FieldBase & NumberRange & { readonly type: "year-pair"; readonly endName: string })
  | (FieldBase & { readonly type: "date" })
  | (FieldBase & { readonly type: "yesno" });

export interface TableDeclaration {
  readonly table: TableName;
  /** Name of the sheet in the template. */
  readonly sheet: string;
  readonly aliases: readonly string[];
  /** rows: headings across, a record per row · pairs: labels down, one record. */
  readonly orientation: "rows" | "pairs";
  /** required: always there · either: one of those marked so · optional. */
  readonly presence: "required" | "either" | "optional";
  /** What the sheet asks for, in one or two sentences. */
  readonly purpose: string;
  readonly fields: readonly FieldDeclaration[];
  /** Fields whose values together name a row, for its stable id. */
  readonly key: readonly string[];
  /** Letters before the key in a row id where the key alone does not tell the table. */
  readonly keyPrefix: string;
  /** Valid rows that fit together over all tables; the first is the template's CONTOH row. */
  readonly examples: readonly Readonly<Record<string, string | number>>[];
}

export interface FormDeclaration {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly tables: readonly TableDeclaration[];
}

type ScalarOf<F extends FieldDeclaration> = F["type"] extends "integer" | "number" | "rupiah" | "year" | "year-pair"
  ? number
  : F["type"] extends "yesno"
    ? "Ya" | "Tidak"
    : string;

type ValueOf<F extends FieldDeclaration> =
  | (F extends { readonly multi: true } ? readonly string[] : ScalarOf<F>)
  | null;

/** A row's values under their machine names, typed by the declaration. */
export type RecordOf<T extends TableDeclaration> = {
  readonly [F in T["fields"][number] as F["name"]]: ValueOf<F>;
} & {
  readonly [F in Extract<T["fields"][number], { readonly type: "year-pair" }> as F["endName"]]: number | null;
};
