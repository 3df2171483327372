import { KsdError } from "../domain/index.ts";
import { FILE_LEVEL, type Finding } from "../finding/index.ts";
import { type BorderTable, borderTable, DEFAULT_PROFILE, type Profile } from "../regulation/index.ts";
import { refusedFile, type ValidatedFile } from "../validate/index.ts";
import { DEFAULT_LIMITS, type Limits, megabytes, type RawWorkbook } from "../workbook/index.ts";
import { requireIsoDate } from "./dates.ts";
import { hashBytes } from "./hash.ts";
import { type Mappings, unusedMappings, validateMapped } from "./heading-mappings.ts";
import { parseMappings } from "./parse-mappings.ts";
import type { FoundFile, Ports, Problem, SkippedEntry } from "./ports.ts";
import { readSource } from "./read-source.ts";
import { reportDateOf, type Workspace } from "./workspace.ts";

/** A file with what is known about it. */
export interface CheckedFile {
  readonly source: FoundFile;
  readonly validated: ValidatedFile;
}

export interface CheckContext {
  readonly reportDate: string;
  readonly workspace: Workspace | null;
  readonly borders: BorderTable;
  readonly limits: Partial<Limits>;
  readonly profile: Profile;
  readonly mappings: Mappings;
}

export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly skipped: readonly SkippedEntry[];
  readonly problems: readonly Problem[];
  readonly context: CheckContext;
}

interface Asked {
  /** `null`: the workspace's or today's. */
  readonly reportDate: string | null;
  /** `null`: the workspace's or the usual one. */
  readonly profile?: Profile | null;
  /** What headings mean, as `--map` takes it. */
  readonly map?: readonly string[];
}

/** @param asked - as the user asked for */
export function checkContext(
  ports: Ports,
  workspace: Workspace | null,
  { reportDate, profile = null, map = [] }: Asked,
): CheckContext {
  return {
    reportDate: reportDateOf(ports, workspace, reportDate === null ? null : requireIsoDate(reportDate)),
    workspace,
    borders: borderTable(workspace?.config.borders ?? []),
    limits: workspace?.config.limits ?? {},
    profile: profile ?? workspace?.config.profile ?? DEFAULT_PROFILE,
    mappings: { asked: parseMappings(map), remembered: workspace?.config.headings ?? [] },
  };
}

/** What an office program left behind is not looked into; the finding says so. */
function passedOver(source: FoundFile, kind: "lock" | "temporary"): ValidatedFile {
  const finding: Finding = {
    code: "BKS-08",
    severity: "INFO",
    at: { file: source.name, ...FILE_LEVEL },
    value: null,
    expected: [],
    detail: { kind },
  };
  return {
    file: source.name,
    sha256: "",
    region: null,
    year: null,
    verdict: "refused",
    ledger: [],
    findings: [finding],
    rules: [],
    mapped: [],
    format: null,
    places: [],
    submission: null,
  };
}

function tooLarge(source: FoundFile, allowed: number): ValidatedFile {
  const detail = { limit: "file-size", found: megabytes(source.size), allowed: megabytes(allowed) } as const;
  return refusedFile(source.name, "", { code: "BKS-03", detail });
}

/** A workbook with what is known about it. */
export interface CheckedBytes {
  readonly validated: ValidatedFile;
  /** `null` when refused. */
  readonly workbook: RawWorkbook | null;
}

/** Checks what a file of this name holds. */
export async function checkBytes(
  ports: Ports,
  file: string,
  bytes: Uint8Array,
  context: CheckContext,
): Promise<CheckedBytes> {
  const sha256 = hashBytes(bytes);
  const read = await ports.reader.read(bytes, file, context.limits);
  if (!read.ok) return { validated: refusedFile(file, sha256, read.refusal), workbook: null };
  const { workbook, remarks } = read;
  const place = context.workspace?.config ?? null;
  const validated = validateMapped(
    { file, sha256, workbook, remarks },
    {
      reportDate: context.reportDate,
      borders: context.borders,
      workspace: place,
      profile: context.profile,
      waivers: place?.waivers ?? [],
    },
    context.mappings,
  );
  return { validated, workbook };
}

async function checkFile(ports: Ports, source: FoundFile, context: CheckContext): Promise<ValidatedFile> {
  if (source.kind === "lock" || source.kind === "temporary") return passedOver(source, source.kind);
  if (source.kind === "special") {
    return refusedFile(source.name, "", { code: "BKS-01", detail: { what: "not-a-regular-file" } });
  }
  const allowed = context.limits.fileBytes ?? DEFAULT_LIMITS.fileBytes;
  // Such a file is not even read: its hash would cost more than all the others together.
  if (source.size > allowed) return tooLarge(source, allowed);

  const bytes = await readSource(ports, source);
  return (await checkBytes(ports, source.name, bytes, context)).validated;
}

/** Finds and checks files one after the other; one that cannot be read never stops the others. */
export async function checkFiles(ports: Ports, paths: readonly string[], context: CheckContext): Promise<Checked> {
  const found = await ports.files.find(paths);
  const files: CheckedFile[] = [];
  const problems: Problem[] = [...found.problems];
  for (const [position, source] of found.files.entries()) {
    ports.progress.step(position, found.files.length, source.name);
    try {
      files.push({ source, validated: await checkFile(ports, source, context) });
    } catch (error) {
      if (!(error instanceof KsdError)) throw error;
      problems.push({ path: source.path, error });
    }
  }
  ports.progress.done();
  return {
    files,
    skipped: found.skipped,
    problems: [...problems, ...unusedMappings(context.mappings, files)],
    context,
  };
}
