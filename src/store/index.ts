export type { Audit, Fault, Recorded } from "./audit-faults.ts";
export { openStore } from "./open-store.ts";
export { openStoreToRead } from "./open-to-read.ts";
export type {
  IntakeLine,
  MergedSource,
  MergeOffer,
  MergeOutcome,
  Restored,
  Store,
  StoredSubmission,
  SubmissionChoice,
  SubmissionHead,
  SubmissionOffer,
  Version,
  Withdrawn,
} from "./store.ts";
