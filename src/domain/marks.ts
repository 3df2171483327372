/** The three marks of a region's form, kept apart: one cannot make up for another. */
export type MarkId = "completeness" | "accuracy" | "usefulness";

/** A cell that would raise a mark when it is put right. */
export interface Lift {
  readonly sheet: string;
  /** `null` where the column itself is missing. */
  readonly cell: string | null;
  readonly row: number | null;
  readonly field: string | null;
  /** Points of the mark, unrounded; cells that only count together share theirs. */
  readonly gain: number;
}

export interface Mark {
  /** 0–100, unrounded; `null` where there is nothing to count. */
  readonly mark: number | null;
  /** What would raise it most, at most five. */
  readonly lifts: readonly Lift[];
}

export type Marks = Readonly<Record<MarkId, Mark>>;
