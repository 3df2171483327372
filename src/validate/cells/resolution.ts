import type { Cleaning } from "../../finding/index.ts";

/** What one value of a coded column means. */
export type Resolution =
  | { readonly kind: "found"; readonly code: string; readonly cleaning: Cleaning | null }
  /** `candidates` as a drop-down prints them, the likeliest first, three at most. */
  | { readonly kind: "unknown" | "ambiguous"; readonly candidates: readonly string[] };

export interface Resolver {
  readonly text: (text: string) => Resolution;
  /** `written` is the number as the file stores it. */
  readonly number: (written: string) => Resolution;
}

export function found(code: string, cleaning: Cleaning | null = null): Resolution {
  return { kind: "found", code, cleaning };
}

/**
 * Whether the text behind a code names something else besides (`64.02 dan Kota Samarinda`, `1.03 / 1.04`). Then the code
 * alone would lose it.
 */
export function saysMore(label: string, code: string, resolve: (text: string) => Resolution): boolean {
  if (/\d\.\d/.test(label)) return true;
  const pieces = label.split(/[,;&/+]|\b(?:dan|serta|atau)\b/iu).map((piece) => piece.trim());
  return pieces
    .filter((piece) => piece !== "" && piece !== label)
    .some((piece) => {
      const resolution = resolve(piece);
      return resolution.kind === "ambiguous" || (resolution.kind === "found" && resolution.code !== code);
    });
}
