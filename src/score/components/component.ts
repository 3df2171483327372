import type { Records } from "../../regulation/index.ts";
import type { RegionContext } from "../context.ts";
import type { KsdClass } from "../gate.ts";

/** A proposal after the gate. */
export interface GatedProposal {
  readonly values: Records["pemetaan"];
  readonly class: KsdClass;
}

export interface ComponentResult {
  /** 0–100; `null` = not known. */
  readonly points: number | null;
  /** How it came about, Indonesian, with the figures to recompute it. */
  readonly working: string;
}

export type Component = (proposal: GatedProposal, context: RegionContext) => ComponentResult;
