export { scoreSubmissions } from "./score-submissions.ts";
