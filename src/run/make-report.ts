import type { Paper } from "../draft/index.ts";
import type { Changes, MapChoice, MapPart, MapView } from "../report/index.ts";
import { type BoundariesInput, boundariesFor } from "./boundaries.ts";
import { changesJson } from "./changes-json.ts";
import type { ReportJson } from "./contracts/report.ts";
import { requireIsoDate } from "./dates.ts";
import { USUAL_MAP } from "./map-choice.ts";
import { matchStored } from "./match-workspace.ts";
import { SHEET_PAPERS } from "./paper.ts";
import type { Ports } from "./ports.ts";
import { packFiles, writePack } from "./rakor-pack.ts";
import { compared, earlierElsewhere, earlierHere } from "./report-earlier.ts";
import { type OutputFile, reportFiles } from "./report-files.ts";
import type { ReportFormat } from "./report-formats.ts";
import { mapPartOf } from "./report-pictures.ts";
import { gatherReport, viewOf } from "./report-view.ts";
import { requireSince, type Since } from "./since-choice.ts";
import { openTemplates, REPORT_TEMPLATES } from "./templates.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";

export interface ReportInput {
  readonly workspace: Workspace;
  readonly folder: string;
  readonly formats: readonly ReportFormat[];
  readonly withContacts: boolean;
  /** For this run only; without them those of the workspace, or a map of tiles. */
  readonly boundaries?: BoundariesInput | null;
  /** `null`: the workspace's, or today's. */
  readonly reportDate: string | null;
  /** What the workbook is printed on; A4 unless told. */
  readonly paper?: Paper;
  /** Of the map's picture and the pack's index; the page lets its reader choose. */
  readonly map?: MapChoice;
  /** Folder with templates of the province's own; those that are not in it are ours. */
  readonly templates?: string | null;
  /** In one folder, with an index, an agenda and a page for each region. */
  readonly isPack?: boolean;
  /** As it was typed, a day, a year or a folder: what changed since then; left out or `null`: not asked. */
  readonly since?: string | null;
}

interface ComposedReport {
  readonly view: MapView;
  readonly map: MapPart;
  readonly files: readonly OutputFile[];
}

const pictureOf = ({ map = USUAL_MAP }: ReportInput): MapChoice => map;
const paperOf = ({ paper = "a4" }: ReportInput) => SHEET_PAPERS[paper];

/** The view with partners. In a function of its own, so that what it was made from does not stay in memory. */
async function matchedView(
  ports: Ports,
  input: ReportInput,
  { reportDate, since }: { readonly reportDate: string; readonly since: Since | null },
): Promise<MapView> {
  const { workspace } = input;
  const elsewhere = await earlierElsewhere(ports, since, reportDate);
  const { here, ...gathered } = await readStore(ports, workspace, (store) => ({
    ...gatherReport(store, workspace, reportDate),
    here: earlierHere(store, workspace, since, reportDate),
  }));
  const submissions = gathered.stored.map(({ submission }) => submission);
  const match = await matchStored(workspace, { ...gathered, submissions });
  return compared(workspace, viewOf(ports, input, gathered, match), elsewhere ?? here, gathered);
}

/** Everything is composed before the first file is written, so that what cannot be made leaves nothing behind. */
async function composeReport(ports: Ports, input: ReportInput): Promise<ComposedReport> {
  const { workspace, reportDate: asked } = input;
  const reportDate = reportDateOf(ports, workspace, asked === null ? null : requireIsoDate(asked));
  const template = await openTemplates(ports, input.templates ?? null, REPORT_TEMPLATES);
  const boundaries = await boundariesFor(ports, workspace, input.boundaries ?? null);
  const since =
    input.since === undefined || input.since === null ? null : await requireSince(ports, workspace, input.since);
  const view = await matchedView(ports, input, { reportDate, since });
  const map = await mapPartOf(ports, view, boundaries);
  const { signature } = workspace.config;
  const choices = { signature, paper: paperOf(input), picture: pictureOf(input) };
  return { view, map, files: await reportFiles(input.formats, { ports, view, map, template, ...choices }) };
}

export interface MadeReport {
  readonly paths: readonly string[];
  /** `null` where nobody asked since when. */
  readonly changes: Changes | null;
}

/** Writes the map and the draft program list, or the folder to take to a meeting. */
export async function makeReport(ports: Ports, input: ReportInput): Promise<MadeReport> {
  const { view, map, files } = await composeReport(ports, input);
  if (input.isPack === true) {
    const pack = await packFiles(ports, view, { map, picture: pictureOf(input), files, paper: paperOf(input) });
    return { paths: await writePack(ports, view, { folder: input.folder, files: pack }), changes: view.changes };
  }
  await ports.files.makeFolder(input.folder);
  const paths: string[] = [];
  for (const { name, content } of files) {
    paths.push(await ports.files.write(ports.files.join(input.folder, name), content));
  }
  return { paths, changes: view.changes };
}

/** `ksd report --json`. */
export const reportJson = ({ paths, changes }: MadeReport): ReportJson => ({
  files: [...paths],
  ...(changes === null ? {} : { changes: changesJson(changes) }),
});
