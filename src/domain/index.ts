export * from "./region.ts";
export * from "./score.ts";
export * from "./submission.ts";
