export { topSizeFor } from "./robustness.ts";
export { DEFAULT_SEED, DEFAULT_VECTORS, type ScoreInput, scoreSubmissions } from "./score-submissions.ts";
