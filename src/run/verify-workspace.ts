import type { KsdError } from "../domain/index.ts";
import type { Audit, Store, StoredSubmission, SubmissionHead } from "../store/index.ts";
import { type CheckContext, checkContext } from "./check-file.ts";
import { hashBytes } from "./hash.ts";
import { findOriginals, type Original, readOriginal } from "./originals.ts";
import type { Ports } from "./ports.ts";
import { type Difference, rereadOriginal } from "./reread.ts";
import { lateVouching, ORIGINAL_WORDS, rereadWords, unknownHead } from "./verify-original-words.ts";
import { type FaultWords, faultWords } from "./verify-words.ts";
import { type Workspace, withStore } from "./workspace.ts";

export interface VerifyInput {
  readonly workspace: Workspace;
  /** Read and check every original anew, not only those whose stored content was changed. */
  readonly isDeep: boolean;
  /** A hash that `ksd verify` printed earlier and somebody wrote down; `null` for none. */
  readonly knownHead: string | null;
}

export interface VerifiedFault extends FaultWords {
  readonly code: string;
  readonly severity: "fault" | "note";
  readonly differences?: readonly Difference[];
}

export interface Verified {
  readonly isDeep: boolean;
  readonly audit: Audit;
  readonly originals: number;
  readonly reread: number;
  /** Faults first; notes tell what cannot be vouched for or is left over. */
  readonly faults: readonly VerifiedFault[];
}

interface Verifying {
  readonly ports: Ports;
  readonly store: Store;
  readonly context: CheckContext;
  /** Ids of submissions whose stored content does not fit its hash. */
  readonly changed: ReadonlySet<string>;
  readonly isDeep: boolean;
}

const fault = (code: string, words: FaultWords): VerifiedFault => ({ code, severity: "fault", ...words });
const note = (code: string, words: FaultWords): VerifiedFault => ({ code, severity: "note", ...words });

/** The submission as the store has it; `null` where a cell was changed into something unreadable. */
function storedOf({ store }: Verifying, id: string): StoredSubmission | null {
  try {
    return store.submission(id);
  } catch (error) {
    // Damage has been reported by the audit; here only the comparison is left out.
    if ((error as Partial<KsdError>).code === "store-damaged") return null;
    throw error;
  }
}

interface Outcome {
  readonly faults: readonly VerifiedFault[];
  readonly isReread: boolean;
}

async function rereadOutcome(verifying: Verifying, head: SubmissionHead, bytes: Uint8Array): Promise<Outcome> {
  const stored = storedOf(verifying, head.id);
  if (stored === null) return { faults: [], isReread: false };
  const reread = await rereadOriginal(verifying.ports, stored, { bytes, context: verifying.context });
  if (reread === null) {
    return { faults: [note("reread-refused", rereadWords.refused(head))], isReread: true };
  }
  const { differences, isSameRules } = reread;
  const faults = [
    ...(differences.length === 0 ? [] : [{ ...fault("not-as-read", rereadWords.differs(head)), differences }]),
    ...(isSameRules ? [] : [note("other-rules", rereadWords.otherRules(head))]),
  ];
  return { faults, isReread: true };
}

async function checkOriginal(verifying: Verifying, head: SubmissionHead, original: Original | null): Promise<Outcome> {
  if (original === null) {
    return { faults: [fault("original-missing", ORIGINAL_WORDS.missing(head))], isReread: false };
  }
  const bytes = await readOriginal(verifying.ports, original);
  if (bytes === null)
    return { faults: [fault("original-unreadable", ORIGINAL_WORDS.unreadable(head))], isReread: false };
  if (hashBytes(bytes) !== head.sha256) {
    return { faults: [fault("original-changed", ORIGINAL_WORDS.changed(head, original.name))], isReread: false };
  }
  const isWanted = verifying.isDeep || verifying.changed.has(head.id);
  return isWanted ? rereadOutcome(verifying, head, bytes) : { faults: [], isReread: false };
}

async function checkOriginals(verifying: Verifying, folder: string) {
  const { ports, store } = verifying;
  const found = await findOriginals(ports, folder);
  const byHash = new Map(found.map((original) => [original.sha256, original]));
  const heads = store.versions().map(({ head }) => head);
  const faults: VerifiedFault[] = [];
  let reread = 0;
  for (const [position, head] of heads.entries()) {
    ports.progress.step(position, heads.length, head.file);
    const outcome = await checkOriginal(verifying, head, byHash.get(head.sha256) ?? null);
    faults.push(...outcome.faults);
    if (outcome.isReread) reread += 1;
  }
  ports.progress.done();
  const known = new Set<string>(heads.map(({ sha256 }) => sha256));
  const spare = found.filter(({ sha256 }) => !known.has(sha256));
  faults.push(...spare.map(({ name }) => note("original-unknown", ORIGINAL_WORDS.unknown(name))));
  return { faults, originals: found.length, reread };
}

/** Holds a workspace against itself: hashes, chain, sums, references, originals. Nothing is changed. */
export async function verifyWorkspace(ports: Ports, input: VerifyInput): Promise<Verified> {
  const { workspace, isDeep, knownHead } = input;
  const context = checkContext(ports, workspace, { reportDate: null });
  return withStore(ports, workspace, async (store) => {
    const audit = store.audit();
    const changed = new Set(
      audit.faults.flatMap((one) => (one.kind === "content-changed" && one.what === "submission" ? [one.id] : [])),
    );
    const isKnown = knownHead === null || store.journal().some(({ hash }) => hash === knownHead.trim().toLowerCase());
    const verifying = { ports, store, context, changed, isDeep };
    const { faults, originals, reread } = await checkOriginals(verifying, workspace.folder);
    const all: readonly VerifiedFault[] = [
      ...audit.faults.map((one) => fault(one.kind, faultWords(one))),
      ...(isKnown ? [] : [fault("head-unknown", unknownHead())]),
      ...faults,
      ...audit.vouchedSince.map((one) => note("vouched-since", lateVouching(one))),
    ];
    const order = { fault: 0, note: 1 };
    return {
      isDeep,
      audit,
      originals,
      reread,
      faults: [...all].sort((a, b) => order[a.severity] - order[b.severity]),
    };
  });
}

/** Whether nothing is wrong; notes do not count. */
export const isSound = ({ faults }: Verified): boolean => faults.every(({ severity }) => severity === "note");
