import type { KodeWilayah } from "../domain/index.ts";
import { FILE_LEVEL, type Finding, isStopping } from "../finding/index.ts";
import type { Store } from "../store/index.ts";
import type { ValidatedFile } from "../validate/index.ts";
import type { CheckedFile } from "./check-file.ts";

interface SubmissionRef {
  readonly id: string;
  readonly version: number;
  readonly replaces: string | null;
}

/**
 * What an import does with a file. insert: the region's first · replace: a new version · skip: the same bytes are there ·
 * refuse: noted, not stored · ignore: a lock file, nothing at all.
 */
export type PlanKind = "insert" | "replace" | "skip" | "refuse" | "ignore";

export interface PlannedFile extends CheckedFile {
  readonly kind: PlanKind;
  /** What it becomes, or (skip) what it already is. */
  readonly submission: SubmissionRef | null;
  /** Stored although its bytes were withdrawn before: it was named by itself, so it is wanted. */
  readonly isAgain: boolean;
  /** Refused for its GALAT findings only because `strict` was asked for. */
  readonly isStrictRefusal: boolean;
}

export interface PlanOptions {
  readonly isStrict: boolean;
  /** Nothing is stored between two files, so the plan itself has to remember what would be there. */
  readonly isDryRun: boolean;
  readonly now: () => string;
}

interface Known extends SubmissionRef {
  readonly importedAt: string;
  /** When it was withdrawn, ISO 8601 in UTC; `null` while it stands. */
  readonly withdrawnAt: string | null;
}

function sameBytes(file: ValidatedFile, { importedAt, id: submission, withdrawnAt }: Known): ValidatedFile {
  const finding: Finding = {
    code: "BKS-09",
    severity: "INFO",
    at: { file: file.file, ...FILE_LEVEL },
    value: null,
    expected: [],
    detail: { importedAt, submission, ...(withdrawnAt === null ? {} : { withdrawnAt }) },
  };
  // Its own findings were said when it was imported, and its rows are in the store; here only what happens now.
  return { ...file, findings: [finding], submission: null };
}

const hasGalat = ({ findings }: ValidatedFile): boolean => findings.some(isStopping);

/** What is in the store, and in a dry run what the files planned before would have put there. */
class Outlook {
  readonly #store: Store;
  readonly #bytes = new Map<string, Known>();
  readonly #current = new Map<string, SubmissionRef>();

  constructor(store: Store) {
    this.#store = store;
  }

  ofBytes(sha256: string): Known | null {
    const planned = this.#bytes.get(sha256);
    if (planned !== undefined) return planned;
    const head = this.#store.headOfBytes(sha256);
    return head === null ? null : { ...head, withdrawnAt: head.withdrawn?.at ?? null };
  }

  current(region: KodeWilayah, year: number): SubmissionRef | null {
    return this.#current.get(`${region} ${year}`) ?? this.#store.currentHead(region, year);
  }

  /** The number that a region's next version gets: those that were withdrawn keep theirs. */
  nextVersion(region: KodeWilayah, year: number): number {
    const planned = this.#current.get(`${region} ${year}`)?.version ?? 0;
    return Math.max(planned, this.#store.latestVersion(region, year)) + 1;
  }

  add(region: KodeWilayah, year: number, sha256: string, added: Known): void {
    this.#bytes.set(sha256, added);
    this.#current.set(`${region} ${year}`, added);
  }
}

function planFile(checked: CheckedFile, outlook: Outlook, { isStrict, isDryRun, now }: PlanOptions): PlannedFile {
  const { validated } = checked;
  const refused = { ...checked, kind: "refuse", submission: null, isAgain: false, isStrictRefusal: false } as const;
  if (validated.findings.some(({ code }) => code === "BKS-08")) return { ...refused, kind: "ignore" };
  const { submission, verdict } = validated;
  const known = verdict === "refused" ? null : outlook.ofBytes(validated.sha256);
  const isAgain = known !== null && known.withdrawnAt !== null && checked.source.isNamed === true;
  if (known !== null && !isAgain) {
    const { id, version, replaces } = known;
    return { ...refused, kind: "skip", validated: sameBytes(validated, known), submission: { id, version, replaces } };
  }
  if (submission === null) return refused;
  if (isStrict && hasGalat(validated)) {
    const strict = { ...validated, verdict: "refused", submission: null } as const;
    return { ...refused, validated: strict, isStrictRefusal: true };
  }

  const { region, year, sha256 } = submission;
  const earlier = outlook.current(region, year);
  const version = outlook.nextVersion(region, year);
  const next = { id: `${region}-${year}-v${version}`, version, replaces: earlier?.id ?? null };
  if (isDryRun) outlook.add(region, year, sha256, { ...next, importedAt: now(), withdrawnAt: null });
  return { ...refused, kind: earlier === null ? "insert" : "replace", submission: next, isAgain };
}

/** Decides what an import does with each file, in their order; nothing is written. */
export function importPlanner(store: Store, options: PlanOptions): (checked: CheckedFile) => PlannedFile {
  const outlook = new Outlook(store);
  return (checked) => planFile(checked, outlook, options);
}
