import type { KodeWilayah } from "../../domain/index.ts";
import { kesiapanPoints, SCORE_RULES } from "../../regulation/index.ts";
import { partnerRegions } from "../gate.ts";
import type { Component, GatedProposal } from "./component.ts";

/** `nama_mitra` may say that there is no partner yet; that names nobody. */
const NO_PARTNER_YET = /^belum\s+ada\W*$/i;

/** Whether a proposal says with whom: a region code, or the name of somebody. */
export function partnerNamed({ values }: Pick<GatedProposal, "values">, region: KodeWilayah): boolean {
  if (partnerRegions(region, values).length > 0) return true;
  return values.nama_mitra !== null && !NO_PARTNER_YET.test(values.nama_mitra.trim());
}

/**
 * How far the papers are: document, coordination team, partner.
 *
 * @returns 0–100; never `null`, a blank document counts as none yet
 * @source rancangan (aturan aplikasi)
 */
export const kesiapan: Component = (proposal, context) => {
  const document = kesiapanPoints(proposal.values.kesiapan);
  const team = context.identitas.sk_tkksd_nomor === null ? 0 : SCORE_RULES.kesiapan.team;
  const partner = partnerNamed(proposal, context.submission.region) ? SCORE_RULES.kesiapan.partner : 0;
  return { points: document + team + partner, working: `dokumen ${document} + SK TKKSD ${team} + mitra ${partner}` };
};
