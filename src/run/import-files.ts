import { KsdError } from "../domain/index.ts";
import type { Profile } from "../regulation/index.ts";
import type { Store } from "../store/index.ts";
import { type CheckContext, checkContext, checkFiles } from "./check-file.ts";
import type { RememberedHeading } from "./config.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { withContradictions } from "./find-contradictions.ts";
import { hashBytes } from "./hash.ts";
import { remember } from "./heading-mappings.ts";
import { type PlannedFile, planImport } from "./import-plan.ts";
import { originalName } from "./originals.ts";
import type { Ports, Problem, SkippedEntry } from "./ports.ts";
import { readSource } from "./read-source.ts";
import { originalsFolder, type Workspace, withStore } from "./workspace.ts";
import { writeConfig } from "./write-config.ts";

export interface ImportInput {
  readonly paths: readonly string[];
  readonly workspace: Workspace;
  readonly reportDate: string | null;
  /** Plan only. */
  readonly isDryRun: boolean;
  /** A file with any GALAT is refused as a whole. */
  readonly isStrict: boolean;
  readonly reason: string | null;
  /** `null` or left out: the workspace's. */
  readonly profile?: Profile | null;
  /** What headings mean, as `--map` takes it; kept for the regions whose files are stored. */
  readonly map?: readonly string[];
}

export interface Imported {
  /** As they were planned; after a run their ids are those that were stored. */
  readonly files: readonly PlannedFile[];
  readonly skipped: readonly SkippedEntry[];
  readonly problems: readonly Problem[];
  readonly isDryRun: boolean;
  /** What the workspace knows of headings from now on. */
  readonly remembered: readonly RememberedHeading[];
  readonly context: CheckContext;
}

interface Acting {
  readonly ports: Ports;
  readonly store: Store;
  readonly workspace: Workspace;
  readonly reason: string | null;
}

function originalPath({ ports, workspace }: Acting, file: PlannedFile): string {
  const name = originalName(file.validated.sha256, file.source.name);
  return ports.files.join(originalsFolder(ports, workspace.folder), name);
}

/** An original that went missing comes back when the same file is offered again. */
async function replaceOriginal(acting: Acting, file: PlannedFile): Promise<void> {
  if (!(await acting.ports.files.exists(originalPath(acting, file)))) await keepOriginal(acting, file);
}

async function keepOriginal(acting: Acting, file: PlannedFile): Promise<void> {
  const { ports } = acting;
  const bytes = await readSource(ports, file.source);
  if (hashBytes(bytes) !== file.validated.sha256) {
    throw new KsdError("cannot-read", {
      message: {
        id: `Berkas ${file.source.name} berubah selagi diimpor.`,
        en: `The file ${file.source.name} changed while it was being imported.`,
      },
      hint: { id: "Tutup berkas itu, lalu impor lagi.", en: "Close the file, then import again." },
    });
  }
  await ports.files.writeOnce(originalPath(acting, file), bytes);
}

function noteRefusal({ ports, store }: Acting, { validated }: PlannedFile): void {
  // Without a hash the file was never read (too large, a device): there is nothing to know it by.
  if (validated.sha256 === "") return;
  const { file, sha256, region, year, findings } = validated;
  store.saveRefusal({ file, sha256, region, year, findings, at: ports.clock.now() });
}

async function act(acting: Acting, file: PlannedFile): Promise<PlannedFile> {
  const { submission, findings } = file.validated;
  if (file.kind === "refuse") noteRefusal(acting, file);
  if (file.kind === "skip") await replaceOriginal(acting, file);
  if (submission === null || (file.kind !== "insert" && file.kind !== "replace")) return file;

  await keepOriginal(acting, file);
  const at = acting.ports.clock.now();
  const { reason, store } = acting;
  const { head, kind } = store.saveSubmission({ submission, findings, at, reason, again: file.isAgain });
  const stored = { id: head.id, version: head.version, replaces: head.replaces };
  // Another import may have come first: what is said is what was stored.
  if (kind !== "stored") return { ...file, kind: "skip", submission: stored };
  return { ...file, kind: head.replaces === null ? "insert" : "replace", submission: stored };
}

async function actOnAll(acting: Acting, plan: readonly PlannedFile[]): Promise<Pick<Imported, "files" | "problems">> {
  const files: PlannedFile[] = [];
  const problems: Problem[] = [];
  for (const file of plan) {
    try {
      files.push(await act(acting, file));
    } catch (error) {
      if (!(error instanceof KsdError)) throw error;
      problems.push({ path: file.source.path, error });
    }
  }
  return { files, problems };
}

type Kept = Pick<Imported, "remembered" | "problems">;

/** Keeps what was said of headings, for the regions whose files are in the store: these stay there where that fails. */
async function keepHeadings({ ports, workspace }: Acting, files: readonly PlannedFile[]): Promise<Kept> {
  const stored = files.filter(({ submission }) => submission !== null).map(({ validated }) => validated);
  const news = remember(workspace.config.headings, stored);
  if (news === null) return { remembered: [], problems: [] };
  try {
    await writeConfig(ports, workspace, { headings: news.all });
    return { remembered: news.added, problems: [] };
  } catch (error) {
    if (!(error instanceof KsdError)) throw error;
    return { remembered: [], problems: [{ path: workspace.folder, error }] };
  }
}

/** Checks files, plans what to store, and (unless a dry run) stores it: each file by itself, so that one never stops the others. */
export async function importFiles(ports: Ports, input: ImportInput): Promise<Imported> {
  const { workspace, isDryRun, isStrict, reason } = input;
  const context = checkContext(ports, workspace, input);
  const checked = await checkFiles(ports, input.paths, context);
  return withStore(ports, workspace, async (store) => {
    const plan = planImport(checked.files, store, { isStrict, now: ports.clock.now() });
    const acting = { ports, store, workspace, reason };
    const acted = isDryRun ? { files: plan, problems: [] } : await actOnAll(acting, plan);
    const { remembered, problems: unkept } = await keepHeadings(acting, isDryRun ? [] : acted.files);
    const files = withContradictions(acted.files, currentSubmissions(store, workspace, context.reportDate), context);
    const problems = [...checked.problems, ...acted.problems, ...unkept];
    return { files, problems, skipped: checked.skipped, isDryRun, remembered, context };
  });
}
