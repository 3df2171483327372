import type { Component } from "./component.ts";

/**
 * How settled the money is. An amount of zero is filled in; only a blank is not.
 *
 * @returns 0–100; never `null`
 * @source rancangan (aturan aplikasi)
 */
export const pembiayaan: Component = ({ values }) => {
  const sources = values.sumber_biaya ?? [];
  if (sources.includes("TANPA_BIAYA")) return { points: 100, working: "tanpa biaya = 100" };
  const amount = values.biaya_rp === null ? 0 : 40;
  const source = sources.length === 0 ? 0 : 30;
  const budgeted = values.sudah_dianggarkan === "Ya" ? 30 : 0;
  return {
    points: amount + source + budgeted,
    working: `perkiraan biaya ${amount} + sumber ${source} + sudah dianggarkan ${budgeted}`,
  };
};
