import { KsdError, provinceOf } from "../domain/index.ts";
import type { Profile } from "../regulation/index.ts";
import type { Store } from "../store/index.ts";
import { type CheckContext, checkContext, checkFile, type Recall } from "./check-file.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { eachFile } from "./each-file.ts";
import { isStored, withContradictions } from "./find-contradictions.ts";
import { hashBytes } from "./hash.ts";
import { importPlanner, type PlannedFile } from "./import-plan.ts";
import type { Ports, Problem, SkippedEntry } from "./ports.ts";
import { originalPath, type Workspace, withStore } from "./workspace.ts";

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
  /** Told of each submission once it is in the store for good, with its file's name and its id. */
  readonly onStored?: (file: string, submission: string) => void;
}

export interface Imported {
  /** As they were planned; after a run their ids are those that were stored. */
  readonly files: readonly PlannedFile[];
  readonly skipped: readonly SkippedEntry[];
  readonly problems: readonly Problem[];
  readonly isDryRun: boolean;
  readonly context: CheckContext;
}

interface Acting {
  readonly ports: Ports;
  readonly store: Store;
  readonly workspace: Workspace;
  readonly reason: string | null;
}

/** Kept under its hash, so that it is written once and never overwritten. */
async function keepOriginal({ ports, workspace }: Acting, file: PlannedFile): Promise<void> {
  const bytes = await ports.files.read(file.source.path);
  if (hashBytes(bytes) !== file.validated.sha256) {
    throw new KsdError("cannot-read", {
      message: {
        id: `Berkas ${file.source.name} berubah selagi diimpor.`,
        en: `The file ${file.source.name} changed while it was being imported.`,
      },
      hint: { id: "Tutup berkas itu, lalu impor lagi.", en: "Close the file, then import again." },
    });
  }
  const path = originalPath(ports, workspace.folder, { file: file.source.name, sha256: file.validated.sha256 });
  await ports.files.writeOnce(path, bytes);
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
  if (submission === null || (file.kind !== "insert" && file.kind !== "replace")) return file;

  await keepOriginal(acting, file);
  const at = acting.ports.clock.now();
  const { head, kind } = acting.store.saveSubmission({ submission, findings, at, reason: acting.reason });
  const stored = { id: head.id, version: head.version, replaces: head.replaces };
  // Another import may have come first: what is said is what was stored.
  if (kind === "already-stored") return { ...file, kind: "skip", submission: stored };
  return { ...file, kind: head.replaces === null ? "insert" : "replace", submission: stored };
}

/**
 * Files that were stored before are known by their bytes and not read again, so that the same inbox costs little the
 * second time.
 */
function recallFrom(store: Store, { config: { province, year } }: Workspace): Recall {
  return (sha256, file) => {
    const head = store.headOfBytes(sha256);
    // Stored under another configuration: whether it still fits is for the checks to say.
    if (head === null || head.year !== year || provinceOf(head.region) !== province) return null;
    const { region, verdict } = head;
    const ledger = store.ledger(head.id);
    return { file, sha256, region, year, verdict, ledger, findings: [], rules: [], submission: null };
  };
}

/**
 * Checks files, plans what to store, and (unless a dry run) stores it: one file after the other, so that one never stops
 * the others, and a run that is cut short has kept all that came before.
 */
export async function importFiles(ports: Ports, input: ImportInput): Promise<Imported> {
  const { workspace, isDryRun, isStrict, reason, onStored } = input;
  const context = checkContext(ports, workspace, input);
  return withStore(ports, workspace, async (store) => {
    const plan = importPlanner(store, { isStrict, isDryRun, now: ports.clock.now });
    const recall = recallFrom(store, workspace);
    const { done, skipped, problems } = await eachFile(ports, input.paths, async (source) => {
      const planned = plan(await checkFile(ports, source, context, recall));
      if (isDryRun) return planned;
      const acted = await act({ ports, store, workspace, reason }, planned);
      if (isStored(acted) && acted.submission !== null) onStored?.(source.name, acted.submission.id);
      return acted;
    });
    const current = store.snapshot(() => currentSubmissions(store, workspace, context.reportDate));
    const files = withContradictions(done, current, context);
    return { files, problems, skipped, isDryRun, context };
  });
}
