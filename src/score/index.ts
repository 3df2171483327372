export { COMPONENT_INPUTS, type ComponentInputs, GATE_INPUTS } from "./component-inputs.ts";
export { linked } from "./context.ts";
export { classLift } from "./explain/class-lift.ts";
export { movesBetween } from "./explain/compare.ts";
export { leaveOneOut } from "./explain/leave-one-out.ts";
export { scoreReasons } from "./explain/reasons.ts";
export { type ScoreInput, scoreSubmissions } from "./score-submissions.ts";
