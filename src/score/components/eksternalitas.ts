import { partnerRegions } from "../gate.ts";
import type { Component } from "./component.ts";

/**
 * Whether effects cross a border: mandatory cooperation by the number of its bases, voluntary with a neighbour half.
 *
 * A border that is unsure (one boundary set only, or a province's own addition) counts as a border.
 *
 * @returns 100, 80, 50 or 30; never `null`
 * @source rancangan (aturan aplikasi); the two bases are those of PP 28/2018
 */
export const eksternalitas: Component = ({ values, class: kind }, context) => {
  if (kind === "KSDD_WAJIB") {
    const bases = new Set(values.dasar_wajib ?? []).size;
    return bases >= 2
      ? { points: 100, working: "KSDD Wajib dengan dua dasar = 100" }
      : { points: 80, working: "KSDD Wajib dengan satu dasar = 80" };
  }
  const { region } = context.submission;
  const bordering = partnerRegions(region, values).some((partner) => context.borders.borders(region, partner) !== "no");
  return kind === "KSDD_SUKARELA" && bordering
    ? { points: 50, working: "KSDD Sukarela dengan mitra yang berbatasan = 50" }
    : { points: 30, working: "tanpa mitra daerah yang berbatasan = 30" };
};
