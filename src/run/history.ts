import type { Version } from "../store/index.ts";
import type { HistoryJson } from "./contracts/history.ts";
import type { Ports } from "./ports.ts";
import { regionName, requireRegion } from "./regions.ts";
import { readStore, type Workspace } from "./workspace.ts";

type Line = HistoryJson["versions"][number];

function lineOf({ head, isCurrent, accepted, held, replacedBy }: Version): Line {
  const { id, region, year, version, importedAt, file, sha256, verdict, reason, replaces, withdrawn } = head;
  const state = withdrawn !== null ? "withdrawn" : isCurrent ? "current" : "replaced";
  return {
    id,
    region,
    name: regionName(region),
    year,
    version,
    state,
    importedAt,
    file,
    sha256,
    verdict,
    accepted,
    held,
    reason,
    replaces,
    replacedBy,
    withdrawn: withdrawn === null ? null : { ...withdrawn },
  };
}

/**
 * Every version ever stored, those that were replaced or withdrawn too.
 *
 * @param region - code of the region to keep to; `null` for all
 * @throws KsdError `unknown-region`
 */
export async function submissionHistory(
  ports: Ports,
  workspace: Workspace,
  region: string | null,
): Promise<HistoryJson> {
  const { province, year } = workspace.config;
  const code = region === null ? null : requireRegion(region).code;
  return readStore(ports, workspace, (store) => ({
    province,
    year,
    versions: store
      .versions()
      .filter(({ head }) => code === null || head.region === code)
      .map(lineOf),
  }));
}
