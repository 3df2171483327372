import type { NotAWorkbook } from "../../../../src/finding/index.ts";
import type { CellMapValue, Limits, Refusal, Remark } from "../../../../src/workbook/index.ts";

export interface HostileCase {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** `x.xlsx` where nothing is said. */
  readonly fileName?: string;
  readonly limits?: Partial<Limits>;
  readonly expected: Expected;
}

/** Exactly the refusal, or exactly what is read and said. `found` may be a pattern where it depends on the packer. */
export type Expected =
  | {
      readonly refusal:
        | Refusal
        | { readonly code: "BKS-03"; readonly detail: { limit: string; found: RegExp; allowed: string } };
    }
  | { readonly cells: Readonly<Record<string, CellMapValue>>; readonly remarks: readonly Remark[] };

export function not(what: NotAWorkbook): Expected {
  return { refusal: { code: "BKS-01", detail: { what } } };
}

export const ENCRYPTED: Expected = { refusal: { code: "BKS-02", detail: {} } };

export function over(limit: string, found: RegExp, allowed: string): Expected {
  return { refusal: { code: "BKS-03", detail: { limit, found, allowed } } };
}

export function reads(cells: Readonly<Record<string, CellMapValue>>, ...remarks: readonly Remark[]): Expected {
  return { cells, remarks };
}

export function damage(
  what: Extract<Remark, { kind: "damage" }>["what"],
  sheet: string | null,
  cells: readonly string[],
  count = cells.length,
): Remark {
  return { kind: "damage", what, sheet, cells, count };
}
