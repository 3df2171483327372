import { type Decision, KsdError, type MatchResult } from "../domain/index.ts";
import type { Paper } from "../draft/index.ts";
import {
  MARKDOWN_TEMPLATES,
  type MapChoice,
  type MapPart,
  type MapView,
  mapMarkdown,
  mapView,
  mapWorkbook,
  programMarkdown,
  reportNames,
} from "../report/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import { writeWorkbook } from "../workbook/index.ts";
import { type BoundariesInput, boundariesFor } from "./boundaries.ts";
import type { ReportJson } from "./contracts/report.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { requireIsoDate } from "./dates.ts";
import { applyDecisions, reportDecisions } from "./decision-state.ts";
import { decidedContradictions } from "./find-contradictions.ts";
import { hashForPolicy } from "./hash.ts";
import { USUAL_MAP } from "./map-choice.ts";
import { matchStored } from "./match-workspace.ts";
import { SHEET_PAPERS } from "./paper.ts";
import type { Ports } from "./ports.ts";
import { type DrawnPicture, drawMap, drawNetwork, mapPartOf, pageText } from "./report-pictures.ts";
import { requireStored, scoreStored } from "./score-workspace.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";
import { type RegionStatus, regionMarks, statusOf } from "./workspace-status.ts";

const REPORT_FORMATS = ["xlsx", "md", "html", "png"] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];
/** What is made when nobody chooses. */
export const USUAL_FORMATS = ["xlsx", "md", "html"] as const satisfies readonly ReportFormat[];

/** In which order they are made: the workbook needs the most memory, and what the texts left behind is free again by then. */
const MAKING_ORDER: readonly ReportFormat[] = ["md", "html", "xlsx", "png"];

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
  /** Of the map's picture; the page lets its reader choose. */
  readonly map?: MapChoice;
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
  readonly decisions: readonly Decision[];
  readonly board: readonly RegionStatus[];
  readonly reportDate: string;
}

/** All that a report rests on. */
export function gatherReport(store: Store, workspace: Workspace, reportDate: string): Gathered {
  const stored = requireStored(currentSubmissions(store, workspace, reportDate));
  return { stored, decisions: store.decisions(), board: statusOf(store, workspace, stored), reportDate };
}

/** What every report shows; `match` is left out where nobody asks for partners. */
export function viewOf(
  ports: Ports,
  input: Pick<ReportInput, "workspace" | "withContacts">,
  { stored, decisions, board, reportDate }: Gathered,
  match: MatchResult | null = null,
): MapView {
  const { workspace, withContacts } = input;
  const { province, year, waivers } = workspace.config;
  const submissions = stored.map(({ submission }) => submission);
  const decided = applyDecisions(submissions, decisions);
  const score = scoreStored(workspace, stored, { decisions }).result;
  const marks = regionMarks(stored, score);
  return mapView({
    province,
    year,
    reportDate,
    version: ports.version,
    submissions: decided.submissions,
    across: decidedContradictions(submissions, { waivers, reportDate }, decided.state),
    decisions: reportDecisions(submissions, decided.state),
    ...(match === null ? {} : { match }),
    score,
    board: board.map((line) => ({ ...line, marks: marks.get(line.region) ?? null })),
    findings: stored.flatMap(({ head, findings }) => findings.map((finding) => ({ region: head.region, finding }))),
    waivers,
    withContacts,
  });
}

type Write = (name: string, content: Uint8Array | string) => Promise<string>;

interface Draft {
  readonly ports: Ports;
  readonly input: ReportInput;
  readonly view: MapView;
  readonly map: MapPart;
  /** Drawn at most once, however many formats show it. */
  readonly picture: () => Promise<DrawnPicture>;
  readonly write: Write;
}

const MAKERS: Readonly<Record<ReportFormat, (draft: Draft) => Promise<readonly string[]>>> = {
  xlsx: async ({ input, view, write, ...draft }) => {
    const { picture, png } = await draft.picture();
    const { width, height, alt } = picture;
    const { signature } = input.workspace.config;
    const choices = { image: { png, width, height, alt }, signature, paper: SHEET_PAPERS[input.paper ?? "a4"] };
    const workbook = await writeWorkbook(mapWorkbook(view, choices));
    return [await write(`${reportNames(view).map}.xlsx`, workbook)];
  },
  md: async ({ ports, view, write }) => {
    const { template } = ports.packageFiles;
    const names = reportNames(view);
    return [
      await write(`${names.map}.md`, mapMarkdown(view, await template(MARKDOWN_TEMPLATES.map))),
      await write(`${names.program}.md`, programMarkdown(view, await template(MARKDOWN_TEMPLATES.program))),
    ];
  },
  html: async ({ ports, view, map, write }) => [
    await write(`${reportNames(view).map}.html`, await pageText(ports, view, { map, hash: hashForPolicy })),
  ],
  png: async ({ ports, view, picture, write }) => {
    const name = reportNames(view).map;
    const network = await drawNetwork(ports, view);
    return [
      await write(`${name}-peta.png`, (await picture()).png),
      ...(network === null ? [] : [await write(`${name}-jejaring.png`, network.png)]),
    ];
  },
};

/** The view with partners. In a function of its own, so that what it was made from does not stay in memory. */
async function matchedView(ports: Ports, input: ReportInput, reportDate: string): Promise<MapView> {
  const { workspace } = input;
  const gathered = await readStore(ports, workspace, (store) => gatherReport(store, workspace, reportDate));
  const submissions = gathered.stored.map(({ submission }) => submission);
  return viewOf(ports, input, gathered, await matchStored(workspace, { ...gathered, submissions }));
}

/** Writes the map and the draft program list. Gives back the paths, in the order of `REPORT_FORMATS`. */
export async function makeReport(ports: Ports, input: ReportInput): Promise<readonly string[]> {
  const { workspace, folder, reportDate: asked } = input;
  const reportDate = reportDateOf(ports, workspace, asked === null ? null : requireIsoDate(asked));
  // First, so that a bad file is told before anything is written.
  const boundaries = await boundariesFor(ports, workspace, input.boundaries ?? null);
  const view = await matchedView(ports, input, reportDate);
  await ports.files.makeFolder(folder);
  const map = await mapPartOf(ports, view, boundaries);
  let picture: Promise<DrawnPicture> | undefined;
  const draft: Draft = {
    ports,
    input,
    view,
    map,
    picture: () => {
      picture ??= drawMap(ports, view, map, input.map ?? USUAL_MAP);
      return picture;
    },
    write: (name, content) => ports.files.write(ports.files.join(folder, name), content),
  };
  const paths = new Map<ReportFormat, readonly string[]>();
  for (const format of MAKING_ORDER) {
    if (input.formats.includes(format)) paths.set(format, await MAKERS[format](draft));
  }
  return REPORT_FORMATS.flatMap((format) => paths.get(format) ?? []);
}

/** `ksd report --json`. */
export const reportJson = (paths: readonly string[]): ReportJson => ({ files: [...paths] });
