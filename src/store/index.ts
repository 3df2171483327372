export { openStore } from "./open-store.ts";
export type { IntakeLine, Store, StoredSubmission, SubmissionOffer } from "./store.ts";
