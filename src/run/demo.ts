import { CONFIG_FILE } from "./config.ts";
import { type Imported, importFiles } from "./import-files.ts";
import { initWorkspace } from "./init-workspace.ts";
import { makeReport } from "./make-report.ts";
import type { Ports } from "./ports.ts";
import { USUAL_FORMATS } from "./report-formats.ts";
import { type ScoredWorkspace, scoreWorkspace } from "./score-workspace.ts";
import { requireWorkspace, type Workspace } from "./workspace.ts";

const PROVINCE = "64";
const YEAR = 2026;

export interface Demo {
  readonly folder: string;
  /** Whether the workspace was there already, from an earlier demo. */
  readonly isRefreshed: boolean;
  readonly imported: Imported;
  readonly scored: ScoredWorkspace;
  /** Paths of what to open. */
  readonly reports: readonly string[];
}

async function demoWorkspace(ports: Ports, folder: string): Promise<{ workspace: Workspace; isRefreshed: boolean }> {
  if (await ports.files.exists(ports.files.join(folder, CONFIG_FILE))) {
    return { workspace: await requireWorkspace(ports, { named: folder, from: folder }), isRefreshed: true };
  }
  const { workspace } = await initWorkspace(ports, { folder, province: PROVINCE, year: YEAR });
  return { workspace, isRefreshed: false };
}

/** Goes all the way with the shipped samples: workspace, import, score, report. Running it again refreshes the same folder. */
export async function demo(ports: Ports, folder: string): Promise<Demo> {
  const { workspace, isRefreshed } = await demoWorkspace(ports, folder);
  const imported = await importFiles(ports, {
    paths: await ports.packageFiles.samples(),
    workspace,
    reportDate: null,
    isDryRun: false,
    isStrict: false,
    reason: null,
  });
  const scored = await scoreWorkspace(ports, workspace);
  const { paths: reports } = await makeReport(ports, {
    workspace,
    folder,
    formats: USUAL_FORMATS,
    withContacts: false,
    reportDate: null,
  });
  return { folder, isRefreshed, imported, scored, reports };
}
