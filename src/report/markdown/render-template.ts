import Handlebars from "handlebars";
import { escapeMarkdown } from "./escape-markdown.ts";
import { type MissedName, templateError } from "./template-error.ts";

/** What a template may be given: texts, lists and records of them. */
export type TemplateValue =
  | string
  | boolean
  | null
  | readonly TemplateValue[]
  | { readonly [name: string]: TemplateValue };

type Missed = { last: MissedName | null };

/** Asked of every value by handlebars itself. */
const ASKED_BY_HANDLEBARS: ReadonlySet<string | symbol> = new Set(["toHTML", "toString", "valueOf"]);

/** Tells a misspelt name also where handlebars would take it for a blank: in `{{#each}}` and `{{#if}}`. */
function noticing(record: Record<string | symbol, unknown>, missed: Missed): unknown {
  const note = (name: string): void => {
    missed.last = { name, known: Object.keys(record) };
  };
  return new Proxy(record, {
    has: (target, name) => {
      if (typeof name === "string" && !(name in target)) note(name);
      return name in target;
    },
    get: (target, name) => {
      if (typeof name === "symbol" || name in target || ASKED_BY_HANDLEBARS.has(name)) return target[name];
      note(name);
      throw new Error(`"${name}" not defined in the view model`);
    },
  });
}

/** How texts are made harmless, and where a misspelt name is noted. */
interface Guard {
  readonly harmless: (text: string) => string;
  readonly missed: Missed;
}

/**
 * Escapes every text before the template sees it, so that neither `{{x}}` nor `{{{x}}}` can print it raw. An empty text
 * stays a plain one, since `{{#if}}` takes any object for true.
 */
function guarded(value: TemplateValue, guard: Guard): unknown {
  if (typeof value === "string") return value === "" ? "" : new Handlebars.SafeString(guard.harmless(value));
  if (value === null || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((each) => guarded(each, guard));
  // Without a prototype, so that `{{constructor}}` is a misspelt name like any other; the symbol is for its message.
  const record: Record<string | symbol, unknown> = Object.create(null);
  for (const [name, each] of Object.entries(value)) record[name] = guarded(each, guard);
  Object.defineProperty(record, Symbol.toPrimitive, { value: () => "view model" });
  return noticing(record, guard.missed);
}

/**
 * How templates are made ready, here or when ksd is built (.ci/bundle-checker.mjs).
 *
 * @public
 */
export const COMPILING = { strict: true, knownHelpersOnly: true, knownHelpers: { log: false } };

/**
 * Fills a template: Markdown, or whatever `harmless` makes texts harmless for. A name that the view model does not have is
 * an error, not a blank, so that a misspelt template is noticed; helpers are those of handlebars, and no prototype can be
 * reached.
 *
 * @throws TemplateError for a template that cannot be read or filled, with its line
 */
export function renderTemplate(
  template: string,
  model: { readonly [name: string]: TemplateValue },
  harmless: (text: string) => string = escapeMarkdown,
): string {
  const missed: Missed = { last: null };
  try {
    const render = Handlebars.create().compile(template, COMPILING);
    const text = render(guarded(model, { harmless, missed }), {
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
    return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
  } catch (error) {
    throw error instanceof Error ? templateError(error, template, missed.last) : error;
  }
}
