export { type DiffSide, diffSubmissions } from "./diff-submissions.ts";
