import { SCORE_RULES } from "../../regulation/index.ts";
import { partnerRegions } from "../gate.ts";
import type { Component, ComponentResult } from "./component.ts";

const SCALE = SCORE_RULES.eksternalitas;

const result = (points: number, because: string): ComponentResult => ({ points, working: `${because} = ${points}` });

/** A basis that was left blank is no basis; only a stage that lets PM-02 pass brings such a row here. */
function ofWajib(bases: number): ComponentResult {
  if (bases >= 2) return result(SCALE.wajibTwoBases, "KSDD Wajib dengan dua dasar");
  if (bases === 1) return result(SCALE.wajibOneBasis, "KSDD Wajib dengan satu dasar");
  return result(SCALE.otherwise, "KSDD Wajib tanpa dasar yang ditulis");
}

/**
 * Whether effects cross a border: mandatory cooperation by the number of its bases, voluntary with a neighbour half.
 *
 * A border that is unsure (one boundary set only, or a province's own addition) counts as a border.
 *
 * @returns 100, 80, 50 or 30; never `null`
 * @source rancangan (aturan aplikasi); the two bases are those of PP 28/2018
 */
export const eksternalitas: Component = ({ values, class: kind }, context) => {
  if (kind === "KSDD_WAJIB") return ofWajib(new Set(values.dasar_wajib ?? []).size);
  if (kind !== "KSDD_SUKARELA") return result(SCALE.otherwise, "bukan kerja sama antardaerah");
  const { region } = context.submission;
  const bordering = partnerRegions(region, values).some((partner) => context.borders.borders(region, partner) !== "no");
  return bordering
    ? result(SCALE.sukarelaBordering, "KSDD Sukarela dengan mitra yang berbatasan")
    : result(SCALE.otherwise, "KSDD Sukarela tanpa mitra yang berbatasan");
};
