import { KsdError } from "../domain/index.ts";
import {
  MARKDOWN_TEMPLATES,
  type MapView,
  mapMarkdown,
  mapView,
  mapWorkbook,
  programMarkdown,
  reportNames,
} from "../report/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import { writeWorkbook } from "../workbook/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { requireIsoDate } from "./dates.ts";
import { contradictionsOf } from "./find-contradictions.ts";
import type { Ports } from "./ports.ts";
import { requireStored, scoreStored } from "./score-workspace.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";
import { type RegionStatus, statusOf } from "./workspace-status.ts";

export const REPORT_FORMATS = ["xlsx", "md"] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportInput {
  readonly workspace: Workspace;
  readonly folder: string;
  readonly formats: readonly ReportFormat[];
  readonly withContacts: boolean;
  /** `null`: the workspace's, or today's. */
  readonly reportDate: string | null;
}

/** `xlsx,md` → both. @throws KsdError `usage` */
export function parseFormats(text: string): readonly ReportFormat[] {
  const names = text.split(",").map((name) => name.trim().toLowerCase());
  const formats = REPORT_FORMATS.filter((format) => names.includes(format));
  const unknown = names.find((name) => !REPORT_FORMATS.some((format) => format === name));
  if (unknown === undefined) return formats;
  throw new KsdError("usage", {
    message: { id: `Bentuk laporan "${unknown}" tidak dikenal.`, en: `There is no report format "${unknown}".` },
    hint: { id: `Pilihannya: ${REPORT_FORMATS.join(", ")}.`, en: `Choices: ${REPORT_FORMATS.join(", ")}.` },
  });
}

interface Gathered {
  readonly stored: readonly StoredSubmission[];
  readonly board: readonly RegionStatus[];
  readonly reportDate: string;
}

/** All that a report rests on. */
export function gatherReport(store: Store, workspace: Workspace, reportDate: string): Gathered {
  const stored = requireStored(currentSubmissions(store, workspace, reportDate));
  return { stored, board: statusOf(store, workspace, stored), reportDate };
}

/** What every report shows. */
export function viewOf(
  ports: Ports,
  input: Pick<ReportInput, "workspace" | "withContacts">,
  { stored, board, reportDate }: Gathered,
): MapView {
  const { workspace, withContacts } = input;
  const { province, year, waivers } = workspace.config;
  const submissions = stored.map(({ submission }) => submission);
  return mapView({
    province,
    year,
    reportDate,
    version: ports.version,
    submissions,
    across: contradictionsOf(submissions, { waivers, reportDate }),
    score: scoreStored(workspace, stored).result,
    board,
    findings: stored.flatMap(({ head, findings }) => findings.map((finding) => ({ region: head.region, finding }))),
    withContacts,
  });
}

/** Writes the map and the draft program list. Gives back the paths. */
export async function makeReport(ports: Ports, input: ReportInput): Promise<readonly string[]> {
  const { workspace, reportDate: asked } = input;
  const reportDate = reportDateOf(ports, workspace, asked === null ? null : requireIsoDate(asked));
  const gathered = await readStore(ports, workspace, (store) => gatherReport(store, workspace, reportDate));
  const view = viewOf(ports, input, gathered);
  const names = reportNames(view);
  await ports.files.makeFolder(input.folder);
  const write = (name: string, content: Uint8Array | string): Promise<string> =>
    ports.files.write(ports.files.join(input.folder, name), content);
  const paths: string[] = [];
  if (input.formats.includes("xlsx")) {
    paths.push(await write(`${names.map}.xlsx`, await writeWorkbook(mapWorkbook(view))));
  }
  if (input.formats.includes("md")) {
    const template = ports.packageFiles.template;
    paths.push(await write(`${names.map}.md`, mapMarkdown(view, await template(MARKDOWN_TEMPLATES.map))));
    paths.push(await write(`${names.program}.md`, programMarkdown(view, await template(MARKDOWN_TEMPLATES.program))));
  }
  return paths;
}
