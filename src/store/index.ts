export { openStore } from "./open-store.ts";
export type {
  IntakeLine,
  MergedSource,
  MergeOffer,
  MergeOutcome,
  Store,
  StoredFile,
  StoredSubmission,
  SubmissionOffer,
} from "./store.ts";
