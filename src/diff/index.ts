export { diffSubmissions } from "./diff-submissions.ts";
export { titleOf } from "./similarity.ts";
