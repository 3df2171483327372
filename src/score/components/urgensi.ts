import { SCORE_RULES } from "../../regulation/index.ts";
import { linked } from "../context.ts";
import type { Component, ComponentResult } from "./component.ts";

const { lowestSum, highestSum } = SCORE_RULES.urgensi;
const RANGE = highestSum - lowestSum;

/**
 * How pressing the linked problems are: the highest of (U + S + G − 3) / 12 × 100.
 *
 * @returns 0–100; `null` when no linked problem has all of U, S, G
 * @source rancangan (aturan aplikasi); U, S, G (1–5 each) as regional planners rank problems
 */
export const urgensi: Component = ({ values }, context) => {
  let best: ComponentResult | null = null;
  for (const { values: masalah } of linked(context.masalah, values.ref_masalah)) {
    const { usg_u: u, usg_s: s, usg_g: g } = masalah;
    if (u === null || s === null || g === null) continue;
    const points = ((u + s + g - lowestSum) * 100) / RANGE;
    if (best === null || points > (best.points ?? 0)) {
      best = { points, working: `${masalah.kode_masalah ?? ""}: (${u} + ${s} + ${g} − ${lowestSum}) / ${RANGE} × 100` };
    }
  }
  return best ?? { points: null, working: "tidak diketahui: tidak ada masalah terkait yang U, S, dan G-nya terisi" };
};
