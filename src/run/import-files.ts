import { KsdError, provinceOf } from "../domain/index.ts";
import type { Profile } from "../regulation/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import type { ValidatedFile } from "../validate/index.ts";
import { type CheckContext, checkContext, checkFile, type Recall } from "./check-file.ts";
import type { RememberedHeading } from "./config.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { eachFile } from "./each-file.ts";
import { isStored, withContradictions } from "./find-contradictions.ts";
import { formMarks } from "./form-marks.ts";
import { hashBytes } from "./hash.ts";
import { remember, unusedMappings } from "./heading-mappings.ts";
import { importPlanner, type PlannedFile } from "./import-plan.ts";
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
  /** Told of each submission once it is in the store for good, with its file's name and its id. */
  readonly onStored?: (file: string, submission: string) => void;
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

/**
 * Files that were stored before are known by their bytes and not read again, so that the same inbox costs little the
 * second time.
 */
function recallFrom(store: Store, { mappings, workspace }: CheckContext): Recall {
  const place = workspace?.config;
  return (sha256, source) => {
    // What somebody says of headings now is for the checks to find in the file.
    const head = mappings.asked.length > 0 ? null : store.headOfBytes(sha256);
    // Stored under another configuration: whether it still fits is for the checks to say.
    if (head === null || head.year !== place?.year || provinceOf(head.region) !== place.province) return null;
    // Taken out and now named by itself: it is to be stored again, so its rows are needed.
    if (head.withdrawn !== null && source.isNamed === true) return null;
    const { region, year, verdict } = head;
    const known = { file: source.name, sha256, region, year, verdict, ledger: store.ledger(head.id) };
    return { ...known, findings: [], rules: [], mapped: [], format: null, places: [], submission: null };
  };
}

/**
 * What is left of a file when its rows are not needed any more. The texts in its findings are parts of the whole sheet's
 * text, which they would keep in memory: the copy has its own.
 */
const withoutRows = (validated: ValidatedFile): ValidatedFile => structuredClone({ ...validated, submission: null });

/**
 * A region that sends its form again and again is compared with others by its newest only: the rows of those before are let
 * go of, so that hundreds of versions need no more memory than a province has regions.
 */
function letGo(before: PlannedFile[], { validated: { region } }: PlannedFile, context: CheckContext): void {
  const at = before.findLastIndex((file) => isStored(file) && file.validated.region === region);
  const earlier = before[at];
  if (earlier === undefined || earlier.validated.submission === null) return;
  const { validated } = earlier;
  before[at] = { ...earlier, validated: withoutRows(validated), marks: formMarks(validated, context) };
}

/** The current submissions of the regions that this run brought nothing for. */
function currentOthers(
  store: Store,
  done: readonly PlannedFile[],
  { workspace, reportDate }: CheckContext,
): readonly StoredSubmission[] {
  if (workspace === null) return [];
  const brought = new Set(done.filter(isStored).map(({ validated }) => validated.region));
  return store.snapshot(() => currentSubmissions(store, workspace, reportDate, { except: brought }));
}

/**
 * Checks files, plans what to store, and (unless a dry run) stores it: one file after the other, so that one never stops
 * the others, and a run that is cut short has kept all that came before.
 */
export async function importFiles(ports: Ports, input: ImportInput): Promise<Imported> {
  const { workspace, isDryRun, isStrict, reason, onStored } = input;
  const context = checkContext(ports, workspace, input);
  return withStore(ports, workspace, async (store) => {
    const acting = { ports, store, workspace, reason };
    const plan = importPlanner(store, { isStrict, isDryRun, now: ports.clock.now });
    const recall = recallFrom(store, context);
    const { done, skipped, problems } = await eachFile<PlannedFile>(ports, input.paths, async (source, before) => {
      const planned = plan(await checkFile(ports, source, context, recall));
      const acted = isDryRun ? planned : await act(acting, planned);
      if (acted.validated.submission === null) return { ...acted, validated: withoutRows(acted.validated) };
      if (!isStored(acted)) return acted;
      letGo(before, acted, context);
      if (!isDryRun && acted.submission !== null) onStored?.(source.name, acted.submission.id);
      return acted;
    });
    const kept = await keepHeadings(acting, isDryRun ? [] : done);
    return {
      files: withContradictions(done, () => currentOthers(store, done, context), context),
      problems: [...problems, ...unusedMappings(context.mappings, done), ...kept.problems],
      skipped,
      isDryRun,
      remembered: kept.remembered,
      context,
    };
  });
}
