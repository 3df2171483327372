export type { Audit, Fault, Recorded } from "./audit-faults.ts";
export { openStore } from "./open-store.ts";
export type {
  IntakeLine,
  Restored,
  Store,
  StoredSubmission,
  SubmissionHead,
  SubmissionOffer,
  Version,
  Withdrawn,
} from "./store.ts";
