declare const kodeWilayahBrand: unique symbol;

/** A region's code in the ministry's list, such as `64.02`, or `64` for a province. Text, never a number. */
export type KodeWilayah = string & { readonly [kodeWilayahBrand]: true };

export type RegionLevel = "provinsi" | "kabupaten" | "kota";

export interface Region {
  readonly code: KodeWilayah;
  readonly level: RegionLevel;
  /** Full name with its kind: `Kabupaten Berau`, `Kota Samarinda`; provinces without the word: `Kalimantan Timur`. */
  readonly name: string;
  /** The statistics office's four-digit code; `null` for provinces. */
  readonly bpsCode: string | null;
  /** A point inside the region, degrees; `null` for provinces. */
  readonly label: { readonly lon: number; readonly lat: number } | null;
  readonly aliases: readonly string[];
}

/** The province part of a code: `64.02` → `64`, `64` → `64`. */
export function provinceOf(code: KodeWilayah): KodeWilayah {
  return code.slice(0, 2) as KodeWilayah;
}

/** Whether the code is a province's own. */
export function isProvince(code: KodeWilayah): boolean {
  return code.length === 2;
}
