import { isProvince, type KodeWilayah, type RegionEconomics } from "../domain/index.ts";
import { pdrbSectors } from "../regulation/index.ts";
import type { EconomicsJson } from "./contracts/economics.ts";
import type { Ports } from "./ports.ts";
import { regionName, regionsOfProvince, requireRegionOf } from "./regions.ts";
import { scoreWorkspace } from "./score-workspace.ts";
import type { Workspace } from "./workspace.ts";

function without(region: KodeWilayah): RegionEconomics {
  const reason = isProvince(region)
    ? "provinsi tidak dapat dibandingkan dengan dirinya sendiri"
    : "daerah belum mengirim formulirnya";
  return { region, firstYear: null, lastYear: null, reason, sectors: [] };
}

/** Every region of the province but the province itself; or the one that is named. */
function regionsAsked({ config: { province } }: Workspace, region: string | null): readonly KodeWilayah[] {
  if (region !== null) return [requireRegionOf(province, region).code];
  return regionsOfProvince(province)
    .map(({ code }) => code)
    .filter((code) => !isProvince(code));
}

/**
 * SLQ, DLQ, shift-share and Klassen of every region of the province, or of one, with the reason where there are none.
 *
 * @param region - `null` for all; the province itself has nothing to be compared with
 * @throws KsdError `unknown-region`, `nothing-stored`
 */
export async function economicsOf(ports: Ports, workspace: Workspace, region: string | null): Promise<EconomicsJson> {
  const asked = regionsAsked(workspace, region);
  const { result } = await scoreWorkspace(ports, workspace, { vectors: 0 });
  const byRegion = new Map(result.economics.map((one) => [one.region, one]));
  const names = new Map(pdrbSectors().map(({ code, name }) => [code, name]));
  const { province, year } = workspace.config;
  return {
    province,
    year,
    regions: asked.map((code) => {
      const { sectors, ...region } = byRegion.get(code) ?? without(code);
      const named = sectors.map((line) => ({ ...line, name: names.get(line.sector) ?? line.sector }));
      return { ...region, name: regionName(code), sectors: named };
    }),
  };
}
