import type { DetailByCode } from "../../finding/index.ts";
import type { RawWorkbook } from "../raw-workbook.ts";
import type { LegacyReader } from "./legacy/legacy-reader.ts";
import type { Limits } from "./limits.ts";
import type { ZipPorts } from "./zip/archive.ts";

/** `inflate` and `crc32` may be faster ones than the portable ones, where the surroundings have them. */
export interface ReadOptions extends ZipPorts {
  /** Only its ending is looked at, and only for bytes that carry no mark of their own: CSV. */
  readonly fileName?: string;
  readonly limits?: Partial<Limits>;
  /** `reference` leaves the fast parser out, to compare the two; both give the same. */
  readonly parser?: "fast" | "reference";
  /** Reads .xls and .xlsb; see `loadLegacyReader`. Without it these are refused as `old-excel`. */
  readonly legacyReader?: LegacyReader;
}

export type ReadResult =
  | { readonly ok: true; readonly workbook: RawWorkbook; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Why a file is not read at all; the codes of the findings it becomes. */
export type Refusal = { [C in RefusalCode]: { readonly code: C; readonly detail: DetailByCode[C] } }[RefusalCode];
export type RefusalCode = "BKS-01" | "BKS-02" | "BKS-03";

/** What is to be said about a file that is read. */
export type Remark =
  | { readonly kind: "legacy-format"; readonly format: DetailByCode["BKS-04"]["format"] }
  | { readonly kind: "ignored-features"; readonly features: DetailByCode["BKS-05"]["features"] }
  | DamageRemark;

/** A damaged place. One per sheet and kind: a file with a million of them still gives one remark. */
export interface DamageRemark {
  readonly kind: "damage";
  readonly what: Damage;
  /** `null`: the file as a whole. */
  readonly sheet: string | null;
  /** Addresses of the first cells concerned, at most 20; empty where no cell is. */
  readonly cells: readonly string[];
  /** How often it was met. */
  readonly count: number;
}

export type Damage =
  /** A part that the workbook names is not in the file: the sheet, the shared strings or the styles. */
  | "missing-part"
  /** The same address twice; the later one is kept. */
  | "duplicate-cell"
  /** A cell points to a shared string that does not exist; it is left blank. */
  | "string-index"
  /** A cell points to a style that does not exist; it is read as `General`. */
  | "style-index"
  /** An address outside the sheet or not an address; the cell is left out. */
  | "bad-address"
  /** A number cell that holds no number; kept as text. */
  | "bad-number"
  /** A cell type that does not exist; kept as text. */
  | "unknown-type"
  /** Bytes that the encoding does not have were replaced (CSV). */
  | "bad-encoding"
  /** Quotation marks in the CSV do not pair up; the rest was read as it stands. */
  | "bad-quotes";
