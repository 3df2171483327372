import { KsdError } from "../domain/index.ts";
import type { Audit, Store, SubmissionHead } from "../store/index.ts";
import { type CheckContext, checkContext } from "./check-file.ts";
import { hashBytes } from "./hash.ts";
import { findOriginals, type Original, readOriginal } from "./originals.ts";
import type { Ports } from "./ports.ts";
import { type Difference, rereadOriginal } from "./reread.ts";
import { lateVouching, ORIGINAL_WORDS, rereadWords, storeLost, unknownHead } from "./verify-original-words.ts";
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

/** Damage has been reported by the audit; here only what needs the damaged part is left out. */
function unlessDamaged<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof KsdError && error.code === "store-damaged") return otherwise;
    throw error;
  }
}

interface Outcome {
  readonly faults: readonly VerifiedFault[];
  readonly isReread: boolean;
}

async function rereadOutcome(verifying: Verifying, head: SubmissionHead, bytes: Uint8Array): Promise<Outcome> {
  const stored = unlessDamaged(() => verifying.store.submission(head.id), null);
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

const headsOf = (store: Store): readonly SubmissionHead[] =>
  unlessDamaged(() => store.versions(), []).map(({ head }) => head);

/** @param heads - as they were before the originals are listed: what is imported meanwhile is not called missing */
async function checkOriginals(verifying: Verifying, heads: readonly SubmissionHead[], folder: string) {
  const { ports, store } = verifying;
  const found = await findOriginals(ports, folder);
  const byHash = new Map(found.map((original) => [original.sha256, original]));
  const faults: VerifiedFault[] = [];
  let reread = 0;
  for (const [position, head] of heads.entries()) {
    ports.progress.step(position, heads.length, head.file);
    const outcome = await checkOriginal(verifying, head, byHash.get(head.sha256) ?? null);
    faults.push(...outcome.faults);
    if (outcome.isReread) reread += 1;
  }
  ports.progress.done();
  // Read again: what was imported meanwhile is not called unknown.
  const known = new Set<string>([...heads, ...headsOf(store)].map(({ sha256 }) => sha256));
  const spare = found.filter(({ sha256 }) => !known.has(sha256));
  // One file may be left over from an import that was cut short; originals without any submission had a store.
  if (heads.length === 0 && spare.length > 1) faults.push(fault("store-lost", storeLost(spare.length)));
  else faults.push(...spare.map(({ name }) => note("original-unknown", ORIGINAL_WORDS.unknown(name))));
  return { faults, originals: found.length, reread };
}

/** Nothing could be looked at: the file is so damaged that it cannot even be opened. */
function unopened(isDeep: boolean, { cause }: KsdError): Verified {
  const detail = cause instanceof Error ? cause.message : "";
  const damage = { kind: "integrity", detail } as const;
  const counted = { submissions: 0, rows: 0, refusals: 0, withdrawals: 0, journal: 0 };
  return {
    isDeep,
    audit: { faults: [damage], vouchedSince: [], counted, head: null },
    originals: 0,
    reread: 0,
    faults: [fault(damage.kind, faultWords(damage))],
  };
}

async function verifyStore(verifying: Omit<Verifying, "changed">, input: VerifyInput): Promise<Verified> {
  const { store, isDeep } = verifying;
  const { workspace, knownHead } = input;
  const { audit, heads, journal } = store.snapshot(() => ({
    audit: store.audit(),
    heads: headsOf(store),
    journal: unlessDamaged(() => store.journal(), []),
  }));
  const changed = new Set(
    audit.faults.flatMap((one) => (one.kind === "content-changed" && one.what === "submission" ? [one.id] : [])),
  );
  const noted = knownHead?.trim().toLowerCase() ?? null;
  const isKnown = noted === null || journal.some(({ hash }) => hash === noted);
  const { faults, originals, reread } = await checkOriginals({ ...verifying, changed }, heads, workspace.folder);
  const all: readonly VerifiedFault[] = [
    ...audit.faults.map((one) => fault(one.kind, faultWords(one))),
    ...(isKnown ? [] : [fault("head-unknown", unknownHead())]),
    ...faults,
    ...audit.vouchedSince.map((one) => note("vouched-since", lateVouching(one))),
  ];
  const order = { fault: 0, note: 1 };
  const sorted = [...all].sort((a, b) => order[a.severity] - order[b.severity]);
  return { isDeep, audit, originals, reread, faults: sorted };
}

/** Holds a workspace against itself: hashes, chain, sums, references, originals. Nothing is changed. */
export async function verifyWorkspace(ports: Ports, input: VerifyInput): Promise<Verified> {
  const { workspace, isDeep } = input;
  const context = checkContext(ports, workspace, { reportDate: null });
  try {
    return await withStore(ports, workspace, (store) => verifyStore({ ports, store, context, isDeep }, input));
  } catch (error) {
    if (error instanceof KsdError && error.code === "store-damaged") return unopened(isDeep, error);
    throw error;
  }
}

/** Whether nothing is wrong; notes do not count. */
export const isSound = ({ faults }: Verified): boolean => faults.every(({ severity }) => severity === "note");
