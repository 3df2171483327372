import type { Decision, KodeWilayah, LedgerLine, Submission, Verdict } from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";
import type { Audit } from "./audit-faults.ts";

/** Why and when a submission was taken out. */
export interface Withdrawal {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: string;
}

/** A stored submission without its rows. */
export interface SubmissionHead {
  /** Region, year and version, such as `64.02-2026-v2`. */
  readonly id: string;
  readonly region: KodeWilayah;
  readonly year: number;
  /** Counts from 1 in each region and year. */
  readonly version: number;
  /** The submission that was current before; `null` for the first. */
  readonly replaces: string | null;
  readonly file: string;
  readonly sha256: string;
  readonly verdict: Submission["verdict"];
  /** When it was stored, ISO 8601 in UTC. */
  readonly importedAt: string;
  /** Why it replaces the earlier one, in the importer's words. */
  readonly reason: string | null;
  /** `null` while it stands. */
  readonly withdrawn: Withdrawal | null;
}

export interface StoredSubmission {
  readonly head: SubmissionHead;
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

/** A checked file that may be stored. */
export interface SubmissionOffer {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: string | null;
  /** Store it although the same bytes were withdrawn before. */
  readonly again?: boolean;
}

/** A file that was offered and not stored. */
export interface RefusedOffer {
  readonly file: string;
  readonly sha256: string;
  /** `null` where the file does not say, or not in a way that can be read. */
  readonly region: KodeWilayah | null;
  readonly year: number | null;
  readonly findings: readonly Finding[];
  readonly at: string;
}

/** `already-stored`: the same bytes are there, nothing was written; `withdrawn`: they were, and nobody asked for them again. */
export interface Saved {
  readonly kind: "stored" | "already-stored" | "withdrawn";
  readonly head: SubmissionHead;
}

/** A submission to take out, or to take back in. */
export interface WithdrawalOffer {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: string;
}

/** `current`: what counts for the region and year from now on; `null` for nothing. */
interface Changed {
  readonly head: SubmissionHead;
  readonly current: SubmissionHead | null;
}

export type Withdrawn =
  | ({ readonly kind: "withdrawn" } & Changed)
  | { readonly kind: "already-withdrawn"; readonly head: SubmissionHead }
  | { readonly kind: "unknown" };

export type Restored =
  | ({ readonly kind: "restored" } & Changed)
  | { readonly kind: "not-withdrawn"; readonly head: SubmissionHead }
  /** The same bytes stand under another version. */
  | { readonly kind: "stored-again"; readonly head: SubmissionHead; readonly as: SubmissionHead }
  | { readonly kind: "unknown" };

/** One version of a region's submission, with what became of it. */
export interface Version {
  readonly head: SubmissionHead;
  readonly isCurrent: boolean;
  readonly accepted: number;
  readonly held: number;
  /** The newest version that stands and replaced this one; `null` for none. */
  readonly replacedBy: string | null;
}

/** One file that was offered, with what came of it. */
export interface IntakeLine {
  readonly file: string;
  readonly sha256: string;
  readonly verdict: Verdict;
  readonly region: KodeWilayah | null;
  readonly year: number | null;
  readonly at: string;
  /** Id of the submission it became; `null` when refused. */
  readonly submission: string | null;
  readonly findings: readonly Finding[];
}

/** The journal only grows; each line's hash covers the line before it. */
export interface JournalLine {
  readonly number: number;
  readonly at: string;
  readonly action: string;
  /** JSON text: codes, counts and hashes, never a person's name or a cell. */
  readonly facts: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** A province's workspace, to be carried over into the nation's store. */
export interface MergeOffer {
  readonly province: KodeWilayah;
  /** Its folder as the user named it, for messages and as provenance. */
  readonly workspace: string;
  /** Of its database; `null` when nothing was ever imported there. */
  readonly path: string | null;
  readonly year: number;
  /** JSON text of what else holds for its rows: exceptions, borders. */
  readonly settings: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Called with the hash of every stored file before anything is written: originals come first. */
  readonly keepOriginals: (hashes: readonly string[]) => Promise<void>;
}

export interface MergeOutcome {
  readonly province: KodeWilayah;
  readonly workspace: string;
  /** Submissions that came over now, earlier versions included. */
  readonly added: number;
  /** Submissions that had come over before. */
  readonly known: number;
  /** Notes of refused files that came over now. */
  readonly refused: number;
  /** Of the province's own journal. */
  readonly journalLines: number;
  /** The workspace is an older copy of what had come over before: nothing was changed. */
  readonly isOlder: boolean;
}

/** A province's workspace as it was when it was last merged. */
export interface MergedSource {
  readonly province: KodeWilayah;
  readonly workspace: string;
  readonly year: number;
  readonly settings: string;
  /** Number of the last offered file that came over, in the province's own count. */
  readonly lastIntake: number;
  readonly journalLines: number;
  /** Hash of the last line of the province's journal; `null` when it was empty. */
  readonly journalHead: string | null;
  readonly at: string;
}

/** Which of the current submissions are wanted. */
export interface SubmissionChoice {
  /** ISO 8601 in UTC: those that were current at that moment, itself included, by the withdrawals known then. */
  readonly asOf?: string;
  /** Regions whose submissions are not read at all. */
  readonly except?: ReadonlySet<KodeWilayah | null>;
}

/** All that a workspace keeps. Every method answers at once; each `save…` is one transaction, on disk when it returns. */
export interface Store {
  /**
   * Stores a submission with its rows, findings, ledger and journal line, and makes it the current one of its region
   * and year; earlier versions are kept.
   */
  readonly saveSubmission: (offer: SubmissionOffer) => Saved;
  /** Notes a refused file. The same file refused again for the same findings is noted once. */
  readonly saveRefusal: (offer: RefusedOffer) => void;
  /**
   * Takes a submission out: it stays on disk and in the history, and the newest version that stands becomes the current
   * one, if there is any.
   */
  readonly withdraw: (offer: WithdrawalOffer) => Withdrawn;
  /** Takes a withdrawal back. */
  readonly restore: (offer: WithdrawalOffer) => Restored;
  /** The stored submission of exactly these bytes, current or not: one that stands before one that was withdrawn; `null` for none. */
  readonly headOfBytes: (sha256: string) => SubmissionHead | null;
  /** The current submission of a region and year; `null` when it has sent none. */
  readonly currentHead: (region: KodeWilayah, year: number) => SubmissionHead | null;
  /** The highest version ever given to a region and year, withdrawn ones included; 0 for none. */
  readonly latestVersion: (region: KodeWilayah, year: number) => number;
  /** Every version ever stored, in order of region, year and version. */
  readonly versions: () => readonly Version[];
  /** The current submission of every region, in order of region code. */
  readonly submissions: (year: number, choice?: SubmissionChoice) => readonly StoredSubmission[];
  /** A stored submission by its id, current or not. */
  readonly submission: (id: string) => StoredSubmission | null;
  /** The ledger of a stored submission by its id, without its rows. */
  readonly ledger: (id: string) => readonly LedgerLine[];
  /** Every file ever offered, oldest first. */
  readonly intake: () => readonly IntakeLine[];
  /** Adds a decision with its journal line. Earlier ones stay as they are: the later of two on the same subjects holds. */
  readonly saveDecision: (offer: Omit<Decision, "number">) => Decision;
  /** Every decision ever made, in order. */
  readonly decisions: () => readonly Decision[];
  readonly journal: () => readonly JournalLine[];
  /** Recomputes every hash and sum, and looks for what is not as this program would have left it. */
  readonly audit: () => Audit;
  /**
   * Carries provinces' stores over: versions, withdrawals, refusals, findings, ledgers and their journals. All of them or
   * none; what came over before is not carried over again.
   *
   * @throws KsdError `merge-conflict` when a province was merged from a workspace with another history, `store-newer`
   */
  readonly merge: (offers: readonly MergeOffer[]) => Promise<readonly MergeOutcome[]>;
  /** The workspaces that were merged, in order of province. */
  readonly sources: () => readonly MergedSource[];
  /** Lets `work` read everything as it is at one moment, whatever another process stores meanwhile. */
  readonly snapshot: <T>(work: () => T) => T;
  readonly close: () => void;
}
