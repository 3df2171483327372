/** Why ksd cannot go on; the sentence that goes with it is for people, this is for programs and tests. */
export type KsdErrorCode =
  | "usage"
  | "no-such-path"
  | "not-a-file"
  | "cannot-read"
  | "cannot-write"
  | "disk-full"
  | "file-in-use"
  | "no-workbooks"
  | "not-a-workspace"
  | "workspace-exists"
  | "bad-config"
  | "unknown-province"
  | "unknown-region"
  | "bad-year"
  | "bad-date"
  | "bad-mapping"
  | "unknown-code"
  | "bad-plan"
  | "bad-weights"
  | "file-changed"
  | "not-fixable"
  | "not-waivable"
  | "unknown-waiver"
  | "unknown-proposal"
  | "not-ranked"
  | "unknown-override"
  | "no-draft"
  | "bad-template"
  | "nothing-stored"
  | "unknown-submission"
  | "not-withdrawable"
  | "not-comparable"
  | "unknown-trace"
  | "bad-boundaries"
  | "store-newer"
  | "store-busy"
  | "store-damaged"
  | "store-failed"
  | "national-workspace"
  | "not-national"
  | "merge-conflict"
  | "missing-package-file";

/** A sentence in both languages of the program. */
export interface InBothLanguages {
  readonly id: string;
  readonly en: string;
}

export interface KsdErrorFacts {
  /** One sentence: what is in the way. */
  readonly message: InBothLanguages;
  /** What to do about it. */
  readonly hint?: InBothLanguages;
  readonly cause?: unknown;
}

/** The run cannot go on (exit code 2). Problems in submitted data are findings, never this. */
export class KsdError extends Error {
  readonly code: KsdErrorCode;
  readonly sentence: InBothLanguages;
  readonly hint: InBothLanguages | null;

  constructor(code: KsdErrorCode, facts: KsdErrorFacts) {
    super(facts.message.id, facts.cause === undefined ? {} : { cause: facts.cause });
    this.name = "KsdError";
    this.code = code;
    this.sentence = facts.message;
    this.hint = facts.hint ?? null;
  }
}
