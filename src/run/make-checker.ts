import { KsdError, provinceOf, type Region } from "../domain/index.ts";
import type { Profile } from "../regulation/index.ts";
import { checkerPage } from "../report/index.ts";
import type { CheckerSettings } from "./checker-settings.ts";
import { CONFIG_FILE, newConfigText, parseConfig } from "./config.ts";
import { requireIsoDate } from "./dates.ts";
import { hashForPolicy } from "./hash.ts";
import type { Ports } from "./ports.ts";
import { requireProvince, requireRegion, requireRegionOf, requireYear } from "./regions.ts";
import type { Workspace } from "./workspace.ts";

export interface CheckerInput {
  readonly workspace: Workspace | null;
  /** Outside a workspace, both or neither. */
  readonly province: string | null;
  readonly year: number | null;
  /** The one region that the page goes to. */
  readonly region: string | null;
  readonly profile: Profile | null;
  readonly reportDate: string | null;
  readonly language: "id" | "en";
}

function yearMissing(): KsdError {
  return new KsdError("usage", {
    message: {
      id: "Provinsi dan tahun pemetaan disebut bersama, atau tidak sama sekali.",
      en: "Name both the province and the mapping year, or neither.",
    },
    hint: {
      id: "Misalnya: ksd checker --province 64 --year 2026 -o pemeriksa.html",
      en: "For example: ksd checker --province 64 --year 2026 -o pemeriksa.html",
    },
  });
}

/** The workspace as named: where the command stands in one that holds, with another province or year in its place. */
function namedWorkspace(input: CheckerInput, region: Region | null): Workspace | null {
  const { workspace, province, year } = input;
  const ofRegion = region === null ? null : provinceOf(region.code);
  const code = province === null ? (workspace?.config.province ?? ofRegion) : requireProvince(province).code;
  const ofYear = year === null ? (workspace?.config.year ?? null) : requireYear(year);
  if (workspace !== null && code === workspace.config.province && ofYear === workspace.config.year) return workspace;
  if (ofYear === null && province === null) return null;
  if (code === null || ofYear === null) throw yearMissing();
  const text = newConfigText({ province: code, year: ofYear });
  return { folder: "", config: parseConfig(CONFIG_FILE, text) };
}

/**
 * What checking needs; how the province weighs, who signs and what was decided stays in the province. So do the names of
 * those who granted exceptions, and what concerns other regions than the one that the page goes to.
 */
function publicWorkspace(workspace: Workspace, region: Region | null): Workspace {
  const { province, year, profile, reportDate, borders, limits } = workspace.config;
  const plain = parseConfig(CONFIG_FILE, newConfigText({ province, year }));
  const isOurs = (one: { readonly region: string }): boolean => region === null || one.region === region.code;
  const waivers = workspace.config.waivers.filter(isOurs).map((waiver) => ({ ...waiver, by: null }));
  const headings = workspace.config.headings.filter(isOurs);
  return { folder: "", config: { ...plain, profile, reportDate, borders, waivers, headings, limits } };
}

function settingsOf(input: CheckerInput, version: string): CheckerSettings {
  const asked = input.region === null ? null : requireRegion(input.region);
  const named = namedWorkspace(input, asked);
  const region = asked === null || named === null ? asked : requireRegionOf(named.config.province, asked.code);
  return {
    version,
    language: input.language,
    workspace: named === null ? null : publicWorkspace(named, region),
    profile: input.profile,
    reportDate: input.reportDate === null ? null : requireIsoDate(input.reportDate),
    province: named === null ? null : requireProvince(named.config.province),
    region,
  };
}

function titleOf({ language, province, region, workspace }: CheckerSettings): string {
  const title = language === "id" ? "Pemeriksa Formulir Kerja Sama Daerah" : "Cooperation Form Checker";
  const place = region?.name ?? province?.name ?? null;
  const year = workspace === null ? "" : ` ${workspace.config.year}`;
  return place === null ? title : `${title} ${place}${year}`;
}

/**
 * The page that checks forms without ksd being installed, as one text.
 *
 * @throws KsdError `usage`, `unknown-province`, `unknown-region`, `bad-year`, `bad-date`, `missing-package-file`
 */
export async function checkerText(ports: Ports, input: CheckerInput): Promise<string> {
  const settings = settingsOf(input, ports.version);
  const { asset, template } = ports.packageFiles;
  const decoder = new TextDecoder();
  return checkerPage({
    title: titleOf(settings),
    language: input.language,
    version: ports.version,
    settings,
    style: await template("pemeriksa.css"),
    script: decoder.decode(await asset("checker-script")),
    worker: decoder.decode(await asset("checker-worker")),
    hash: hashForPolicy,
  });
}

const PAGE = /\.html?$/i;

/**
 * Writes the page and gives back its path.
 *
 * @throws KsdError as `checkerText`, and `usage` for a name that no browser opens
 */
export async function makeChecker(ports: Ports, input: CheckerInput, path: string): Promise<string> {
  if (!PAGE.test(path)) {
    throw new KsdError("usage", {
      message: {
        id: `"${path}" bukan nama halaman: namanya harus berakhir .html agar terbuka di peramban.`,
        en: `"${path}" is no name of a page: it must end in .html to open in a browser.`,
      },
      hint: { id: "Misalnya: -o pemeriksa.html", en: "For example: -o pemeriksa.html" },
    });
  }
  return ports.files.write(path, await checkerText(ports, input));
}
