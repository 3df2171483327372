import Handlebars from "handlebars";
import { escapeMarkdown } from "./escape-markdown.ts";

/** What a template may be given: texts, lists and records of them. */
export type TemplateValue =
  | string
  | boolean
  | null
  | readonly TemplateValue[]
  | { readonly [name: string]: TemplateValue };

/**
 * Escapes every text before the template sees it, so that neither `{{x}}` nor `{{{x}}}` can print it raw. An empty text
 * stays a plain one, since `{{#if}}` takes any object for true.
 */
function guarded(value: TemplateValue, harmless: (text: string) => string): unknown {
  if (typeof value === "string") return value === "" ? "" : new Handlebars.SafeString(harmless(value));
  if (value === null || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((each) => guarded(each, harmless));
  // Without a prototype, so that `{{constructor}}` is a misspelt name like any other; the symbol is for its message.
  const record: Record<string | symbol, unknown> = Object.create(null);
  record[Symbol.toPrimitive] = () => "view model";
  for (const [name, each] of Object.entries(value)) record[name] = guarded(each, harmless);
  return record;
}

/**
 * How templates are made ready, here or when ksd is built (.ci/bundle-checker.mjs).
 *
 * @public
 */
export const COMPILING = { strict: true, knownHelpersOnly: true, knownHelpers: { log: false } };

/**
 * Fills a template: Markdown, or whatever `harmless` makes texts harmless for. A name that the view model does not have is an error, not a blank, so that a misspelt
 * template is noticed; helpers are those of handlebars, and no prototype can be reached.
 *
 * @throws Error of handlebars, which names line and column, for a template that cannot be read or filled
 */
export function renderTemplate(
  template: string,
  model: { readonly [name: string]: TemplateValue },
  harmless: (text: string) => string = escapeMarkdown,
): string {
  const render = Handlebars.create().compile(template, COMPILING);
  const text = render(guarded(model, harmless), {
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  });
  return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
