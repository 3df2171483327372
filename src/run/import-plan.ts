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
}

function sameBytes(file: ValidatedFile, known: Known): ValidatedFile {
  const finding: Finding = {
    code: "BKS-09",
    severity: "INFO",
    at: { file: file.file, ...FILE_LEVEL },
    value: null,
    expected: [],
    detail: { importedAt: known.importedAt, submission: known.id },
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
    return this.#bytes.get(sha256) ?? this.#store.headOfBytes(sha256);
  }

  current(region: KodeWilayah, year: number): SubmissionRef | null {
    return this.#current.get(`${region} ${year}`) ?? this.#store.currentHead(region, year);
  }

  add(region: KodeWilayah, year: number, sha256: string, added: Known): void {
    this.#bytes.set(sha256, added);
    this.#current.set(`${region} ${year}`, added);
  }
}

function planFile(checked: CheckedFile, outlook: Outlook, { isStrict, isDryRun, now }: PlanOptions): PlannedFile {
  const { validated } = checked;
  const refused = { ...checked, kind: "refuse", submission: null, isStrictRefusal: false } as const;
  if (validated.findings.some(({ code }) => code === "BKS-08")) return { ...refused, kind: "ignore" };
  const { submission, verdict } = validated;
  const known = verdict === "refused" ? null : outlook.ofBytes(validated.sha256);
  if (known !== null) {
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
  const version = (earlier?.version ?? 0) + 1;
  const next = { id: `${region}-${year}-v${version}`, version, replaces: earlier?.id ?? null };
  if (isDryRun) outlook.add(region, year, sha256, { ...next, importedAt: now() });
  return { ...refused, kind: earlier === null ? "insert" : "replace", submission: next };
}

/** Decides what an import does with each file, in their order; nothing is written. */
export function importPlanner(store: Store, options: PlanOptions): (checked: CheckedFile) => PlannedFile {
  const outlook = new Outlook(store);
  return (checked) => planFile(checked, outlook, options);
}
