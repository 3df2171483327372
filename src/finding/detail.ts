import type { KodeWilayah } from "../domain/index.ts";

/** Codes without further facts: value, expected and place say it all. */
type Nothing = Readonly<Record<never, never>>;

/** The facts of each finding. The keys are the codes of docs/aturan.md: never renamed, never reused. */
export interface DetailByCode {
  /** `what`: what the bytes are instead; see the catalogue for the sentence of each. `damage`: a file that is read all the same. */
  "BKS-01": {
    readonly what: NotAWorkbook;
    /** The one file of several that is meant. */
    readonly part?: string;
    readonly damage?: string;
    readonly count?: number;
  };
  "BKS-02": Nothing;
  /** `limit`: which safety limit; `found`/`allowed` in its unit. */
  "BKS-03": { readonly limit: SafetyLimit; readonly found: string; readonly allowed: string };
  "BKS-04": { readonly format: string };
  "BKS-05": { readonly features: readonly string[] };
  "BKS-06": { readonly sheets: readonly string[] };
  "BKS-07": { readonly version: string; readonly known: string; readonly relation: "unknown" | "newer" | "older" };
  "BKS-08": { readonly kind: "lock" | "temporary" };
  /** Moments as ISO 8601 in UTC; `withdrawnAt`: the submission was taken out since. */
  "BKS-09": { readonly importedAt: string; readonly submission: string; readonly withdrawnAt?: string };
  "LBR-01": { readonly missing: readonly string[]; readonly present: readonly string[] };
  "LBR-02": Nothing;
  "LBR-03": { readonly rows: number };
  "LBR-04": { readonly table: string; readonly sheets: readonly string[] };
  "LBR-05": { readonly table: string };
  "KOL-01": { readonly missing: string; readonly nearest: string | null; readonly rows: number };
  /** `field`: machine name of `nearest`. */
  "KOL-02": {
    readonly found: string;
    readonly nearest: string | null;
    readonly field: string | null;
    readonly unread: number;
  };
  "KOL-03": { readonly found: string; readonly first: string };
  "KOL-04": { readonly what: "columns" | "rows"; readonly names: readonly string[] };
  /** `isLine`: a line of Identitas, which cannot be left out as a row can. */
  "SEL-01": { readonly need: "W" | "A"; readonly isLine?: true };
  /** `unit`: letters behind the number that belong elsewhere; `wants`: the kind of number asked for. */
  "SEL-02": { readonly unit: string | null; readonly wants?: "number" | "integer" | "rupiah" | "year" | "year-pair" };
  "SEL-03": { readonly readings: readonly [string, string] };
  "SEL-04": { readonly reason: "not-a-date" | "impossible-order" | "either-order" | "no-such-day" | "plain-number" };
  "SEL-05": { readonly list: string; readonly reason: "unknown" | "ambiguous" };
  "SEL-06": { readonly min: string | null; readonly max: string | null };
  "SEL-07": { readonly length: number; readonly min: number | null; readonly max: number | null };
  "SEL-08": { readonly error: string };
  "SEL-09": { readonly formula: string };
  /** One per column and kind of cleaning; `cells` lists them all; `read` is how the first was read. */
  "SEL-10": { readonly kind: Cleaning; readonly read: string; readonly count: number };
  "SEL-11": { readonly first: string };
  "SEL-12": { readonly refersTo: string };
  "SEL-13": { readonly range: string };
  "SEL-14": { readonly characters: readonly string[]; readonly read: string };
  "SEL-15": { readonly kind: "surel" | "telepon" };
  "ID-01": { readonly reason: "unknown" | "bps" | "moved" | "malformed"; readonly bpsName: string | null };
  "ID-02": {
    readonly code: string;
    readonly nameOfCode: string;
    readonly name: string;
    readonly codeOfName: string | null;
  };
  "ID-03": { readonly code: string; readonly provinceOfCode: string; readonly province: string };
  "ID-04": { readonly start: number; readonly end: number; readonly year: number };
  "ID-05": Nothing;
  "ID-06": { readonly filled: string };
  "ID-07": {
    readonly what: "province" | "year";
    readonly workspace: string;
    readonly submitted: string;
  };
  "PO-01": { readonly filled: readonly string[]; readonly blank: readonly string[] };
  "PO-02": { readonly year: number; readonly age: number };
  "PO-03": { readonly bidang: string };
  "PO-04": Nothing;
  "PO-05": { readonly kode: string };
  "MS-01": Nothing;
  "MS-02": { readonly filled: readonly string[]; readonly blank: readonly string[] };
  "MS-03": { readonly own: string };
  "MS-04": { readonly kode: string };
  "PM-01": {
    readonly partner: string;
    readonly reason: "not-bordering" | "unsure" | "not-a-pair" | "override";
    readonly bordering: readonly string[];
  };
  "PM-02": Nothing;
  "PM-03": { readonly problems: readonly string[] };
  "PM-04": { readonly partner: string; readonly problem: string };
  "PM-05": { readonly reason: "blank" | "unknown" | "own"; readonly partner: string | null };
  "PM-06": { readonly blank: readonly string[] };
  "PM-07": { readonly partner: string; readonly should: string };
  "PM-08": { readonly reason: "blank" | "doubtful" };
  "PM-09": { readonly kesiapan: string };
  "PM-10": { readonly reason: "blank" | "indonesia"; readonly blank: readonly string[] };
  "PM-11": Nothing;
  "PM-12": Nothing;
  "PM-13": {
    readonly subject: "kehutanan" | "energi" | "laut" | "pendidikan-menengah";
    readonly words: readonly string[];
  };
  "PM-14": {
    readonly reason: "malformed" | "other-bidang" | "not-in-list" | "other-level";
    readonly program: string | null;
  };
  "PM-15": Nothing;
  "PM-16": { readonly years: number };
  "PM-17": { readonly reason: "before-mapping" | "outside-rpjmd"; readonly start: number; readonly end: number };
  "PM-18": { readonly sources: readonly string[] };
  "PM-19": { readonly reason: "other-source" | "amount" };
  "PM-20": { readonly filled: readonly string[]; readonly blank: readonly string[] };
  "PM-21": Nothing;
  "PM-22": { readonly first: string; readonly kode: string };
  "PM-23": { readonly channel: string; readonly words: readonly string[] };
  "PM-24": { readonly nomorNaskah: string; readonly agreementCell: string; readonly words: readonly string[] };
  "KB-01": { readonly reason: "end-before-start" | "signed-after-end"; readonly start: string; readonly end: string };
  "KB-02": { readonly status: string; readonly byDates: string; readonly reportDate: string };
  "KB-03": { readonly years: number };
  "KB-04": { readonly end: string; readonly reportDate: string };
  "NR-01": Nothing;
  "NR-02": { readonly first: string; readonly commodity: string; readonly year: number };
  "NR-03": { readonly commodity: string; readonly unit: string };
  "PD-01": { readonly year: number; readonly written: string; readonly computed: string; readonly difference: string };
  "PD-02": { readonly first: string; readonly sector: string; readonly year: number };
  "PD-03": { readonly years: number };
  "LNT-01": Across & { readonly seen: Seen; readonly bidang: string };
  "LNT-02": Across & { readonly words: readonly string[] };
  "LNT-03": Across & { readonly what: "jenis" | "tahun_mulai" | "jangka_waktu" };
  "LNT-04": Across & {
    readonly number: string;
    readonly what: "tgl_ttd" | "tgl_mulai" | "tgl_berakhir" | "status";
  };
  "LNT-05": Across & { readonly what: "usulan" | "potensi"; readonly words: readonly string[] };
  "LNT-06": Across & { readonly seen: Seen; readonly bidang: string };
}

/** The second place of a finding that two places together give rise to. */
export interface OtherPlace {
  readonly region: KodeWilayah;
  /** Full name of the region. */
  readonly name: string;
  readonly file: string;
  readonly sheet: string | null;
  /** None where what is missed would have stood. */
  readonly cells: readonly string[];
  readonly row: number | null;
  /** As entered; `null` where nothing was. */
  readonly value: string | null;
}

/** Facts of every finding across regions: `region` is the one whose cell the finding's own place names. */
interface Across {
  readonly region: KodeWilayah;
  readonly other: OtherPlace;
}

/** Of a one-sided mention: whether the finding's own place is where it was written, or where its answer is missed. */
export type Seen = "where-written" | "where-missed";

export type FindingCode = keyof DetailByCode;

export type NotAWorkbook =
  | "empty"
  | "truncated"
  | "pdf"
  | "word"
  | "powerpoint"
  | "html"
  | "image"
  | "text"
  | "zip"
  | "old-excel"
  | "unreadable-parts"
  | "unknown-bytes"
  | "workbook-as-csv"
  | "crashed"
  | "not-a-regular-file";

export type SafetyLimit =
  | "file-size"
  | "entries"
  | "unpacked-size"
  | "ratio"
  | "duplicate-entries"
  | "overlapping-entries"
  | "doctype"
  | "cells"
  | "time"
  | "memory";

export type Cleaning =
  | "spaces"
  | "number-text"
  | "rupiah-text"
  | "magnitude"
  | "percent"
  | "date-text"
  | "date-time"
  | "code-number"
  | "label"
  | "alias"
  | "region-name"
  | "commodity"
  | "number-as-text"
  | "boolean"
  | "letter-case"
  | "separators"
  | "absent";
