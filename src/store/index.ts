export { openStore, type StoreOptions } from "./open-store.ts";
export type {
  IntakeLine,
  JournalLine,
  RefusedOffer,
  Saved,
  Store,
  StoredSubmission,
  SubmissionHead,
  SubmissionOffer,
} from "./store.ts";
