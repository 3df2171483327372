export { CATALOGUE } from "./catalogue/index.ts";
export * from "./catalogue-entry.ts";
export * from "./compare.ts";
export * from "./detail.ts";
export * from "./finding.ts";
export * from "./sentences.ts";
