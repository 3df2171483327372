export * from "./check.ts";
export type { HeadingMap } from "./locate/heading-index.ts";
export { locateTables } from "./locate/locate-tables.ts";
export type { LocatedTable } from "./locate/located-table.ts";
export type * from "./parsed.ts";
export { refusedFile } from "./refused-file.ts";
export { rulesetHash } from "./ruleset.ts";
export { type ValidateInput, type ValidateOptions, validateWorkbook } from "./validate-workbook.ts";
export type * from "./validated-file.ts";
