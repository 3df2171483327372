export type { Audit, Fault, Recorded } from "./audit-faults.ts";
export { openStore } from "./open-store.ts";
export type {
  IntakeLine,
  MergedSource,
  MergeOffer,
  MergeOutcome,
  Restored,
  Store,
  StoredSubmission,
  SubmissionHead,
  SubmissionOffer,
  Version,
  Withdrawn,
} from "./store.ts";
