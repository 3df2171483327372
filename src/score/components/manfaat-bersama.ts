import { SCORE_RULES, urusanList } from "../../regulation/index.ts";
import { partnerRegions } from "../gate.ts";
import type { Component } from "./component.ts";

const SCALE = SCORE_RULES.manfaat_bersama;

let basicServices: ReadonlySet<string> | undefined;
function isBasicService(bidang: string | null): boolean {
  basicServices ??= new Set(
    urusanList()
      .filter((urusan) => urusan.group === "wajib pelayanan dasar")
      .map((urusan) => urusan.code),
  );
  return bidang !== null && basicServices.has(bidang);
}

/**
 * How many share the gain: 20 for each region involved, at most 60, and 40 for a basic service.
 *
 * @returns 20–100; never `null`
 * @source rancangan (aturan aplikasi); basic services are 1.01–1.06 of UU 23/2014
 */
export const manfaatBersama: Component = ({ values }, context) => {
  const regions = 1 + partnerRegions(context.submission.region, values).length;
  const shared = Math.min(SCALE.most, SCALE.perRegion * regions);
  const basic = isBasicService(values.bidang_urusan) ? SCALE.basicService : 0;
  return { points: shared + basic, working: `${regions} daerah: ${shared} + pelayanan dasar ${basic}` };
};
