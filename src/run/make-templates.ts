import { isProvince, KsdError, type Region, type SubmittedRow, TABLE_NAMES } from "../domain/index.ts";
import { FORM } from "../regulation/index.ts";
import { type Prefill, type PrefillRow, regionSlug, templateModel } from "../report/index.ts";
import type { StoredSubmission } from "../store/index.ts";
import { type WorkbookModel, writeWorkbook } from "../workbook/index.ts";
import { formPackage } from "./form-package.ts";
import type { Ports } from "./ports.ts";
import { regionsOfProvince, requireProvince, requireRegion, requireYear } from "./regions.ts";
import { readStore, type Workspace } from "./workspace.ts";

export interface TemplateInput {
  readonly workspace: Workspace | null;
  /** Codes; none and not for all: one form for any region. */
  readonly regions: readonly string[];
  readonly isForAll: boolean;
  /** Outside a workspace. */
  readonly province: string | null;
  readonly year: number | null;
  /** Fill in what the regions sent last. */
  readonly isFromStore: boolean;
  readonly folder: string;
  /** The language of the checker page that goes with each form, in one zip; `null` or left out: the form alone. */
  readonly checker?: "id" | "en" | null;
}

function provinceFor({ workspace, province }: TemplateInput): string {
  const code = province ?? workspace?.config.province;
  if (code !== undefined) return requireProvince(code).code;
  throw new KsdError("usage", {
    message: { id: "Provinsinya belum disebut.", en: "No province is named." },
    hint: {
      id: "Di luar ruang kerja, tulis: ksd template --all --province 64 --year 2026.",
      en: "Outside a workspace, write: ksd template --all --province 64 --year 2026.",
    },
  });
}

function wantedRegions(input: TemplateInput): readonly Region[] {
  if (input.isForAll) return regionsOfProvince(provinceFor(input));
  if (input.regions.length > 0) return [...new Set(input.regions)].map(requireRegion);
  return input.province === null ? [] : [requireProvince(input.province)];
}

/** What an accepted cell holds; of one that could not be read, the text that stood there, for the region to put right. */
function prefillRow({ values, raw }: Pick<SubmittedRow, "values" | "raw">): PrefillRow {
  const names = new Set([...Object.keys(values), ...Object.keys(raw)]);
  return Object.fromEntries([...names].map((name) => [name, values[name] ?? raw[name]?.text ?? null]));
}

function prefillOf({ submission }: StoredSubmission): Prefill {
  const rows = TABLE_NAMES.map((table) => {
    if (table === "identitas") return [table, [prefillRow(submission.identitas)]] as const;
    return [table, submission.rows.filter((row) => row.table === table).map(prefillRow)] as const;
  });
  return Object.fromEntries(rows);
}

async function lastSubmissions(ports: Ports, input: TemplateInput): Promise<ReadonlyMap<string, Prefill>> {
  const { workspace } = input;
  if (!input.isFromStore) return new Map();
  if (workspace === null) {
    throw new KsdError("not-a-workspace", {
      message: { id: "--from-store memerlukan ruang kerja.", en: "--from-store needs a workspace." },
      hint: {
        id: "Jalankan di dalam ruang kerja, atau tunjuk dengan --workspace FOLDER.",
        en: "Run inside a workspace, or name one with --workspace FOLDER.",
      },
    });
  }
  const stored = await readStore(ports, workspace, (store) => store.submissions(workspace.config.year));
  return new Map(stored.map((one) => [one.head.region, prefillOf(one)]));
}

function fileName(region: Region, year: number | null): string {
  const name = isProvince(region.code) ? `provinsi-${regionSlug(region)}` : regionSlug(region);
  return ["formulir-ksd", region.code, name, ...(year === null ? [] : [year])].join("-");
}

interface Form {
  /** Without its ending. */
  readonly name: string;
  readonly model: WorkbookModel;
  readonly region: Region | null;
  readonly year: number | null;
}

/** Writes the form, or a zip of it with its checker page. */
async function writeForm(ports: Ports, { name, model, region, year }: Form, input: TemplateInput): Promise<string> {
  const { folder, checker: language = null, workspace } = input;
  const form = await writeWorkbook(model);
  if (language === null) return ports.files.write(ports.files.join(folder, `${name}.xlsx`), form);
  const zip = await formPackage(ports, { name: `${name}.xlsx`, form, region, year, workspace, language });
  return ports.files.write(ports.files.join(folder, `${name}.zip`), zip);
}

/**
 * Writes the form for each wanted region, or one for any region. Gives back the paths.
 *
 * @throws KsdError `unknown-region`, `unknown-province`, `bad-year`
 */
export async function makeTemplates(ports: Ports, input: TemplateInput): Promise<readonly string[]> {
  const asked = input.year ?? input.workspace?.config.year ?? null;
  const year = asked === null ? null : requireYear(asked);
  const ofYear = year === null ? {} : { year };
  const regions = wantedRegions(input);
  const prefills = await lastSubmissions(ports, input);
  await ports.files.makeFolder(input.folder);
  if (regions.length === 0) {
    const name = `formulir-ksd-${FORM.version}`;
    return [await writeForm(ports, { name, model: templateModel(ofYear), region: null, year }, input)];
  }
  const paths: string[] = [];
  for (const [position, region] of regions.entries()) {
    ports.progress.step(position, regions.length, region.name);
    const prefill = prefills.get(region.code) ?? {};
    const model = templateModel({ region, ...ofYear, prefill });
    paths.push(await writeForm(ports, { name: fileName(region, year), model, region, year }, input));
  }
  ports.progress.done();
  return paths;
}
