import type { CheckerSettings, FoundFile, ValidateJson } from "../run/index.ts";

/** What the page asks about one submission. */
export type Want = "check" | "annotate" | "letter-html" | "letter-md" | "receipt";

/** A file with the name that findings call it by; the bytes are read by whoever needs them. */
export interface Dropped {
  readonly path: string;
  readonly blob: Blob;
}

/** Why an earlier attempt at the same submission came to no end. */
export type Loss = "time" | "crash";

export interface Job {
  readonly number: number;
  readonly want: Want;
  readonly source: FoundFile;
  readonly files: readonly Dropped[];
  readonly settings: CheckerSettings;
  readonly language: "id" | "en";
  /** `null` at the first attempt. */
  readonly loss: Loss | null;
}

/** What a region has to do about a finding, and where; beside the finding as `ksd validate --json` prints it. */
export interface FindingPlace {
  readonly urgency: "must" | "should" | "note" | "waived";
  /** `C5, C6`; `null` where it is about more than cells. */
  readonly cells: string | null;
  /** As printed over the column. */
  readonly heading: string | null;
}

/** The result of a check, in both languages, so that the page can change over without another one. */
export interface CheckAnswer {
  readonly json: { readonly id: ValidateJson; readonly en: ValidateJson };
  /** Of each finding, in their order; empty for a file that could not be opened. */
  readonly places: readonly FindingPlace[];
  /** Full name of the region; `null` where the file does not tell. */
  readonly regionName: string | null;
  readonly isIgnored: boolean;
}

/** Something to be kept by the user. */
export interface FileAnswer {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** Whether it is a new form because the one that was sent cannot be marked. */
  readonly isNewForm: boolean;
}

export type Answer =
  | { readonly number: number; readonly kind: "checked"; readonly answer: CheckAnswer }
  | { readonly number: number; readonly kind: "file"; readonly answer: FileAnswer }
  /** There is nothing to give: a refused file has no annotated copy. */
  | { readonly number: number; readonly kind: "nothing" }
  /** A sentence for the user. */
  | { readonly number: number; readonly kind: "problem"; readonly id: string; readonly en: string }
  /** A fault of ours. */
  | { readonly number: number; readonly kind: "crashed"; readonly cause: string };

/** The first word of a worker: it has been loaded, and whatever befalls it later is the file's doing. */
export const READY = "ready";
