export * from "./catalogue-entry.ts";
export * from "./detail.ts";
export * from "./finding.ts";
