export { kmBetween } from "./geography.ts";
export type { MatchInput, Mirror, SolveTransport, TransportProblem, WhyNot } from "./input.ts";
export { matchSubmissions } from "./match-submissions.ts";
export { PAIR_KINDS } from "./pair.ts";
export { whyNot } from "./why-not.ts";
