import type { KodeWilayah } from "./region.ts";

/** A figure, or the reason (Indonesian) why there is none: a missing figure is never zero and never infinity. */
export type Measure =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: string };

/** What SLQ and DLQ say together. */
export type Typology = "unggulan" | "andalan" | "prospektif" | "tertinggal";

/** Klassen's quadrants by sector. */
export type Klassen = "I" | "II" | "III" | "IV";

/** Growth of a sector split into three effects, million rupiah at constant prices; they add up to the change. */
export interface ShiftShare {
  readonly national: number;
  readonly mix: number;
  readonly competitive: number;
  readonly change: number;
}

/** Figures that may lack and have no reason of their own beside them. */
export type EconomicGap = "growth" | "provinceGrowth" | "typology" | "shiftShare" | "klassen";

/** One sector of one region against its province. Money is ADHK, million rupiah; growth is a mean yearly rate, 0.05 = 5 %. */
export interface SectorEconomics {
  /** `A` … `R,S,T,U`. */
  readonly sector: string;
  readonly first: number | null;
  readonly last: number | null;
  readonly provinceFirst: number | null;
  readonly provinceLast: number | null;
  readonly growth: number | null;
  readonly provinceGrowth: number | null;
  readonly slq: Measure;
  readonly dlq: Measure;
  /** From SLQ and DLQ, or `null` while either is unknown. */
  readonly typology: Typology | null;
  readonly shiftShare: ShiftShare | null;
  readonly klassen: Klassen | null;
  /** Why a figure is `null`, Indonesian; nothing for those that are there. SLQ and DLQ bring their own reasons. */
  readonly gaps: Readonly<Partial<Record<EconomicGap, string>>>;
}

export interface RegionEconomics {
  readonly region: KodeWilayah;
  /** First and last year for which both the region and the province have a total; equal when there is only one. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Why nothing can be computed; `null` when something can. */
  readonly reason: string | null;
  readonly sectors: readonly SectorEconomics[];
}
