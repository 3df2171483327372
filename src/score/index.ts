export { COMPONENT_INPUTS, type ComponentInputs, GATE_INPUTS } from "./component-inputs.ts";
export { linked } from "./context.ts";
export { scoreSubmissions } from "./score-submissions.ts";
