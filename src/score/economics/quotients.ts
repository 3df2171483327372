import type { Measure, Typology } from "../../domain/index.ts";
import { bothYears, complete, type Figures, isAboveOne, known, ONE_YEAR, unknown } from "./measure.ts";

/**
 * Static location quotient: the sector's share in the region against its share in the province; above 1 the region
 * leans on the sector more than the province does.
 *
 * @returns a ratio, 0 or more; without a value when a figure is missing or a denominator is zero
 * @source rancangan (aturan aplikasi); formula as in docs/penilaian.md: (v_i / v) / (V_i / V)
 */
export function staticLocationQuotient(figures: Figures): Measure {
  const { value: f, reason } = complete(figures);
  if (f === null) return unknown(reason);
  if (f.total === 0) return unknown("total PDRB daerah nol");
  if (f.Total === 0) return unknown("total PDRB provinsi nol");
  if (f.V === 0) return unknown("PDRB lapangan usaha ini di provinsi nol");
  return known(f.v / f.total / (f.V / f.Total));
}

/**
 * Dynamic location quotient: whether the sector gains weight faster in the region than in the province.
 *
 * With g as mean yearly growth and t years, [((1+g_i)/(1+g)) / ((1+G_i)/(1+G))]^t; since (1+g)^t is last / first, it is
 * computed from the two years directly, without the rounding of roots.
 *
 * @returns a ratio, 0 or more; without a value when a figure is missing or a denominator is zero
 * @source rancangan (aturan aplikasi); formula as in docs/penilaian.md
 */
export function dynamicLocationQuotient(first: Figures, last: Figures, years: number): Measure {
  if (years < 1) return unknown(ONE_YEAR);
  const { value: both, reason } = bothYears(first, last);
  if (both === null) return unknown(reason);
  const { a, b } = both;
  if (a.v === 0 || a.total === 0) return unknown("PDRB daerah pada tahun awal nol");
  if (a.V === 0 || a.Total === 0) return unknown("PDRB provinsi pada tahun awal nol");
  if (b.total === 0) return unknown("total PDRB daerah pada tahun akhir nol");
  if (b.V === 0 || b.Total === 0) return unknown("PDRB provinsi pada tahun akhir nol");
  return known(b.v / a.v / (b.total / a.total) / (b.V / a.V / (b.Total / a.Total)));
}

/** What both quotients say together; `null` while either is unknown. */
export function typologyOf(slq: Measure, dlq: Measure): Typology | null {
  if (slq.value === null || dlq.value === null) return null;
  if (isAboveOne(slq.value) && isAboveOne(dlq.value)) return "unggulan";
  if (isAboveOne(dlq.value)) return "andalan";
  return isAboveOne(slq.value) ? "prospektif" : "tertinggal";
}
