import type { Marks } from "../domain/index.ts";
import { FILE_LEVEL, type Finding } from "../finding/index.ts";
import { type BorderTable, borderTable, DEFAULT_PROFILE, type Profile } from "../regulation/index.ts";
import { refusedFile, type ValidatedFile } from "../validate/index.ts";
import { DEFAULT_LIMITS, type Limits, megabytes, type RawWorkbook } from "../workbook/index.ts";
import { requireIsoDate } from "./dates.ts";
import { eachFile } from "./each-file.ts";
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
  /** Of a form whose rows were let go of. */
  readonly marks?: Marks | null;
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

interface HashedFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

async function checkHashed(ports: Ports, hashed: HashedFile, context: CheckContext): Promise<CheckedBytes> {
  const { file, sha256, bytes } = hashed;
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

/** Checks what a file of this name holds. */
export function checkBytes(
  ports: Ports,
  file: string,
  bytes: Uint8Array,
  context: CheckContext,
): Promise<CheckedBytes> {
  return checkHashed(ports, { file, sha256: hashBytes(bytes), bytes }, context);
}

/** What is known of a found file by its bytes, without reading it; `null` when it must be read. */
export type Recall = (sha256: string, source: FoundFile) => ValidatedFile | null;

/** Checks one found file, unless it is known by its bytes. */
export async function checkFile(
  ports: Ports,
  source: FoundFile,
  context: CheckContext,
  recall: Recall = () => null,
): Promise<CheckedFile> {
  const { kind, name: file } = source;
  if (kind === "lock" || kind === "temporary") return { source, validated: passedOver(source, kind) };
  if (kind === "special") {
    return { source, validated: refusedFile(file, "", { code: "BKS-01", detail: { what: "not-a-regular-file" } }) };
  }
  const allowed = context.limits.fileBytes ?? DEFAULT_LIMITS.fileBytes;
  // Such a file is not even read: its hash would cost more than all the others together.
  if (source.size > allowed) return { source, validated: tooLarge(source, allowed) };

  const bytes = await readSource(ports, source);
  const sha256 = hashBytes(bytes);
  const known = recall(sha256, source);
  return { source, validated: known ?? (await checkHashed(ports, { file, sha256, bytes }, context)).validated };
}

/** Finds and checks files one after the other; one that cannot be read never stops the others. */
export async function checkFiles(ports: Ports, paths: readonly string[], context: CheckContext): Promise<Checked> {
  const { done, skipped, problems } = await eachFile(ports, paths, (source) => checkFile(ports, source, context));
  return { files: done, skipped, problems: [...problems, ...unusedMappings(context.mappings, done)], context };
}
