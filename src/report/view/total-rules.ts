import type { Submission } from "../../domain/index.ts";
import type { MapView } from "./map-view.ts";
import type { Matrix } from "./matrix.ts";
import type { TotalPart } from "./total-parts.ts";

/** What the parts of a total are taken from. */
export interface Source {
  readonly view: MapView;
  readonly submissions: readonly Submission[];
}

/** How a total comes about, and what the reports print for it. */
export interface MeasureRule {
  readonly title: string;
  readonly unit?: "rupiah";
  readonly parts: (source: Source) => readonly TotalPart[];
  readonly printed: (view: MapView) => number;
  /** The table of regions × urusan that prints this total for each. */
  readonly matrix?: (view: MapView) => Matrix;
}
