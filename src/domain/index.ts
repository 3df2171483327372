export * from "./diff.ts";
export * from "./economics.ts";
export * from "./ksd-error.ts";
export * from "./match.ts";
export * from "./region.ts";
export * from "./score.ts";
export * from "./submission.ts";
