export * from "./form/declaration.ts";
export * from "./form/form.ts";
export * from "./form/lists.ts";
export * from "./reference/borders.ts";
export * from "./reference/list-entries.ts";
export * from "./reference/reference.ts";
