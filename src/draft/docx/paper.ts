/** F4 (folio) is what Indonesian offices print on. */
export const PAPERS = ["f4", "a4"] as const;
export type Paper = (typeof PAPERS)[number];

/** Millimetres. */
export const PAPER_SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  f4: { width: 215, height: 330 },
  a4: { width: 210, height: 297 },
};
