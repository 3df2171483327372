import type { SectorEconomics } from "../../domain/index.ts";
import { SCORE_RULES } from "../../regulation/index.ts";
import { linked } from "../context.ts";
import { isAboveOne } from "../economics/measure.ts";
import type { Component, ComponentResult } from "./component.ts";

const SCALE = SCORE_RULES.potensi_ekonomi;

const twoDecimals = (value: number): string => value.toFixed(2).replace(".", ",");

function judge(kode: string, { sector, slq, dlq, typology }: SectorEconomics): ComponentResult | null {
  if (slq.value === null) return null;
  const head = `${kode}, lapangan usaha ${sector}: SLQ ${twoDecimals(slq.value)}`;
  if (dlq.value === null || typology === null) {
    const points = isAboveOne(slq.value) ? SCALE.slqAlone.aboveOne : SCALE.slqAlone.otherwise;
    return { points, working: `${head}, tanpa DLQ (${dlq.reason ?? ""}) = ${points}` };
  }
  const points = SCALE.typology[typology];
  return { points, working: `${head}, DLQ ${twoDecimals(dlq.value)}: ${typology} = ${points}` };
}

/**
 * How strong the sectors behind the linked potentials are: the best of them counts.
 *
 * @returns 100 unggulan, 70 andalan or prospektif, 30 tertinggal; with SLQ alone 70 above 1, else 30; `null` without
 *   PDRB of the region or the province, without a linked lapangan_usaha, and for the province's own proposals, which
 *   have nothing to be compared with
 * @source rancangan (aturan aplikasi)
 */
export const potensiEkonomi: Component = ({ values }, context) => {
  if (context.economics === null) {
    return { points: null, working: "tidak diketahui: provinsi tidak dapat dibandingkan dengan dirinya sendiri" };
  }
  if (context.economics.reason !== null) {
    return { points: null, working: `tidak diketahui: ${context.economics.reason}` };
  }
  let best: ComponentResult | null = null;
  for (const { values: potensi } of linked(context.potensi, values.ref_potensi)) {
    const sector = context.sectors.get(potensi.lapangan_usaha ?? "");
    const judged = sector === undefined ? null : judge(potensi.kode_potensi ?? "", sector);
    if (judged !== null && (judged.points ?? 0) > (best?.points ?? 0)) best = judged;
  }
  return best ?? { points: null, working: "tidak diketahui: tidak ada potensi terkait yang lapangan usahanya terukur" };
};
