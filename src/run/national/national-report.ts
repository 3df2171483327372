import { type Decision, type InBothLanguages, isProvince, KsdError, type Submission } from "../../domain/index.ts";
import type { Paper } from "../../draft/index.ts";
import { type BorderTable, borderTable, regions } from "../../regulation/index.ts";
import {
  NATIONAL_TEMPLATE,
  type NationalProvince,
  type NationalView,
  nationalJson,
  nationalMarkdown,
  nationalReportName,
  nationalView,
  nationalWorkbook,
} from "../../report/index.ts";
import { scoreSubmissions } from "../../score/index.ts";
import type { MergedSource, Store } from "../../store/index.ts";
import { writeWorkbook } from "../../workbook/index.ts";
import type { Config } from "../config.ts";
import type { NationalJson } from "../contracts/national.ts";
import { underWaivers } from "../current-submissions.ts";
import { dateInWib, requireIsoDate } from "../dates.ts";
import { applyDecisions } from "../decision-state.ts";
import { SHEET_PAPERS } from "../paper.ts";
import type { Ports } from "../ports.ts";
import { regionsOfProvince } from "../regions.ts";
import { parseFormats, type ReportFormat } from "../report-formats.ts";
import { openTemplates, REPORT_TEMPLATES, withTemplate } from "../templates.ts";
import { readStore, reportDateOf } from "../workspace.ts";
import type { Nation } from "./nation.ts";
import { joinedSettings } from "./source-settings.ts";

export interface NationalReportInput {
  readonly nation: Nation;
  readonly folder: string;
  readonly formats: NationalFormats;
  /** `null`: the workspace's, or today's. */
  readonly reportDate: string | null;
  /** Folder with templates of one's own. */
  readonly templates?: string | null;
  readonly paper: Paper;
}

interface Gathered {
  readonly sent: readonly Submission[];
  readonly decisions: readonly Decision[];
  readonly sources: readonly MergedSource[];
  readonly borders: BorderTable;
  readonly overrides: Config["overrides"];
}

/**
 * The current submissions of the nation, without what was written in the cells and what was found in them: five hundred
 * forms with all that take twice the memory, and the figures rest on the values alone.
 */
function currentValues(store: Store, { config }: Nation, waivers: Config["waivers"], reportDate: string): Submission[] {
  const current = store.versions().filter(({ head, isCurrent }) => isCurrent && head.year === config.year);
  return current.flatMap(({ head }) => {
    const stored = store.submission(head.id);
    if (stored === null) return [];
    const { submission } = underWaivers(stored, { config: { year: config.year, waivers } }, reportDate);
    return { ...submission, rows: submission.rows.map((row) => ({ ...row, raw: {} })) };
  });
}

function gather(store: Store, nation: Nation, reportDate: string): Gathered {
  const sources = store.sources();
  const { waivers, borders, overrides } = joinedSettings(sources);
  const sent = currentValues(store, nation, waivers, reportDate);
  return { sent, decisions: store.decisions(), sources, borders: borderTable(borders), overrides };
}

function nothingMerged(folder: string): KsdError {
  return new KsdError("nothing-stored", {
    message: {
      id: `Belum ada provinsi yang digabung di ${folder}.`,
      en: `No province has been merged in ${folder} yet.`,
    },
    hint: { id: "Gabungkan dahulu: ksd merge RUANG-KERJA…", en: "Merge first: ksd merge WORKSPACE…" },
  });
}

const stateOf = ({ journalLines, journalHead, at }: MergedSource): NonNullable<NationalProvince["merged"]> => ({
  journalLines,
  journalHead,
  on: dateInWib(at),
});

function provincesWith(sources: readonly MergedSource[]): readonly NationalProvince[] {
  const merged = new Map(sources.map((source) => [source.province, source]));
  return regions()
    .filter(({ code }) => isProvince(code))
    .map(({ code }) => {
      const source = merged.get(code);
      return {
        province: code,
        regions: regionsOfProvince(code).length,
        merged: source === undefined ? null : stateOf(source),
      };
    });
}

/**
 * The view behind every national report.
 *
 * @throws KsdError `nothing-stored` when no province was merged
 */
async function viewNation(ports: Ports, nation: Nation, asked: string | null): Promise<NationalView> {
  const reportDate = reportDateOf(ports, nation, asked === null ? null : requireIsoDate(asked));
  const gathered = await readStore(ports, nation, (store) => gather(store, nation, reportDate));
  const { sent, decisions, sources, borders, overrides } = gathered;
  if (sources.length === 0) throw nothingMerged(nation.folder);
  // As each province's meetings decided, so that a province counts here what it counts at home.
  const { submissions } = applyDecisions(sent, decisions);
  const { year, weights } = nation.config;
  // Ranks among all regions of the country are not shown, so how firmly they stand is not asked either.
  const score = scoreSubmissions({ submissions, borders, year, weights, overrides, vectors: 0 });
  const provinces = provincesWith(sources);
  return nationalView({ year, reportDate, version: ports.version, provinces, submissions, score, borders });
}

const NATIONAL_FORMATS: readonly ReportFormat[] = ["xlsx", "md"];
const hasNational = (format: ReportFormat): boolean => NATIONAL_FORMATS.includes(format);

/** Formats that were asked for and that there are only of a province. */
interface NotMade {
  readonly formats: readonly ReportFormat[];
  readonly reason: InBothLanguages;
}

export interface NationalFormats {
  readonly made: readonly ReportFormat[];
  /** `null` where all that was asked for is made. */
  readonly notMade: NotMade | null;
}

const ONLY_OF_PROVINCES: InBothLanguages = {
  id: `Laporan nasional hanya ada dalam bentuk ${NATIONAL_FORMATS.join(" dan ")}; yang lain dibuat di ruang kerja provinsinya, tanpa --national.`,
  en: `There is a national report only as ${NATIONAL_FORMATS.join(" and ")}; the others are made in the workspace of a province, without --national.`,
};

/** As asked for, else all there are. @throws KsdError `usage` */
export function nationalFormats(text: string | undefined): NationalFormats {
  const asked = text === undefined ? NATIONAL_FORMATS : parseFormats(text);
  const missing = asked.filter((format) => !hasNational(format));
  return {
    made: asked.filter(hasNational),
    notMade: missing.length === 0 ? null : { formats: missing, reason: ONLY_OF_PROVINCES },
  };
}

/** `Tidak dibuat: html, png. …` */
export function notMadeSentence({ formats, reason }: NotMade): InBothLanguages {
  const list = formats.join(", ");
  return { id: `Tidak dibuat: ${list}. ${reason.id}`, en: `Not made: ${list}. ${reason.en}` };
}

function requireNationalFormat({ made, notMade }: NationalFormats): void {
  if (made.length > 0 || notMade === null) return;
  const [asked, choices] = [notMade.formats.join(", "), NATIONAL_FORMATS.join(", ")];
  throw new KsdError("usage", {
    message: {
      id: `Laporan nasional tidak ada dalam bentuk ${asked}.`,
      en: `There is no national report as ${asked}.`,
    },
    hint: { id: `Pilihannya: ${choices}.`, en: `Choices: ${choices}.` },
  });
}

interface ProvinceFlags {
  readonly pack?: boolean;
  readonly since?: string;
  readonly boundaries?: string;
  readonly map?: string;
}

/** What there is only of one province. @throws KsdError `usage` */
export function refuseOfProvince({ pack, since, boundaries, map }: ProvinceFlags): void {
  const named = {
    "--pack": pack === true ? "" : undefined,
    "--since": since,
    "--boundaries": boundaries,
    "--map": map,
  };
  const flag = Object.entries(named).find(([, value]) => value !== undefined)?.[0];
  if (flag === undefined) return;
  throw new KsdError("usage", {
    message: { id: `${flag} tidak berlaku untuk laporan nasional.`, en: `${flag} is not for the national report.` },
    hint: {
      id: `Jalankan ${flag} di ruang kerja provinsinya, tanpa --national.`,
      en: `Use ${flag} in the workspace of a province, without --national.`,
    },
  });
}

/**
 * Writes the national map. Gives back the paths.
 *
 * @throws KsdError `usage`, `nothing-stored`
 */
export async function makeNationalReport(ports: Ports, input: NationalReportInput): Promise<readonly string[]> {
  requireNationalFormat(input.formats);
  const load = await openTemplates(ports, input.templates ?? null, REPORT_TEMPLATES);
  const view = await viewNation(ports, input.nation, input.reportDate);
  const template = await load(NATIONAL_TEMPLATE);
  const name = nationalReportName(view);
  const files: (readonly [ending: string, content: Uint8Array | string])[] = [];
  if (input.formats.made.includes("xlsx"))
    files.push(["xlsx", await writeWorkbook(nationalWorkbook(view, SHEET_PAPERS[input.paper]))]);
  if (input.formats.made.includes("md")) {
    files.push(["md", withTemplate(template, (text) => nationalMarkdown(view, text))]);
  }
  await ports.files.makeFolder(input.folder);
  const paths: string[] = [];
  for (const [ending, content] of files) {
    paths.push(await ports.files.write(ports.files.join(input.folder, `${name}.${ending}`), content));
  }
  return paths;
}

/** `ksd report --national --json`; says also which of the formats asked for there are not of a nation. */
export async function nationalFigures(
  ports: Ports,
  nation: Nation,
  { reportDate, formats }: { readonly reportDate: string | null; readonly formats?: NationalFormats },
): Promise<NationalJson> {
  const notMade = formats?.notMade ?? null;
  const figures = nationalJson(await viewNation(ports, nation, reportDate));
  if (notMade === null) return figures;
  return { ...figures, notMade: notMade.formats.map((format) => ({ format, reason: notMade.reason.id })) };
}
