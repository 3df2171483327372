import { SCORE_RULES } from "../../regulation/index.ts";
import type { Component } from "./component.ts";

const SCALE = SCORE_RULES.pembiayaan;

/**
 * How settled the money is. An amount of zero is filled in; only a blank is not.
 *
 * @returns 0–100; never `null`
 * @source rancangan (aturan aplikasi)
 */
export const pembiayaan: Component = ({ values }) => {
  const sources = values.sumber_biaya ?? [];
  if (sources.includes("TANPA_BIAYA")) {
    return { points: SCALE.withoutCost, working: `tanpa biaya = ${SCALE.withoutCost}` };
  }
  const amount = values.biaya_rp === null ? 0 : SCALE.amount;
  const source = sources.length === 0 ? 0 : SCALE.source;
  const budgeted = values.sudah_dianggarkan === "Ya" ? SCALE.budgeted : 0;
  return {
    points: amount + source + budgeted,
    working: `perkiraan biaya ${amount} + sumber ${source} + sudah dianggarkan ${budgeted}`,
  };
};
