export { CATALOGUE } from "./catalogue/index.ts";
export * from "./catalogue-entry.ts";
export * from "./compare.ts";
export * from "./detail.ts";
export * from "./finding.ts";
export { ruleManual } from "./manual.ts";
export * from "./sentences.ts";
