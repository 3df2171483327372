export { diffSubmissions } from "./diff-submissions.ts";
export { pairYears } from "./pair-years.ts";
export { titleOf } from "./similarity.ts";
