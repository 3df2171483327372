import type { KodeWilayah } from "../../domain/index.ts";
import type { Markup } from "../markup.ts";

export type Point = readonly [x: number, y: number];

export interface PlacedLabel {
  /** Middle of the text. */
  readonly at: Point;
  /** The figure has a line of its own below them, or follows on the same line where there is a leader. */
  readonly lines: readonly string[];
  /** From the region to a label that has no room inside; `null` for one that has. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

export interface PlacedRegion {
  readonly code: KodeWilayah;
  /** One SVG shape, without fill. */
  readonly shape: Markup;
  /** Where lines to and from the region end. */
  readonly anchor: Point;
  readonly label: PlacedLabel;
}

/** Where everything of a map lies, before any figure is in it. Pixels. */
export interface MapFrame {
  readonly kind: "areas" | "tiles";
  readonly width: number;
  readonly height: number;
  /** Land and water around; `null` for tiles. */
  readonly surroundings: Markup | null;
  readonly regions: readonly PlacedRegion[];
  /** `null` for tiles, which have no scale. */
  readonly scaleBar: { readonly km: number; readonly width: number } | null;
}

export const FRAME_WIDTH = 960;
/** Size of type in a label, and what one line of it takes. */
export const NAME_SIZE = 12;
export const NAME_LINE = 14;
export const VALUE_SIZE = 14;
export const VALUE_LINE = 17;

/** Height of a label: its name and one line for the figure. */
export const labelHeight = (lines: number): number => lines * NAME_LINE + VALUE_LINE;
