/** What is wrong with a template. */
export type TemplateFault =
  | { readonly kind: "syntax" }
  /** A block that is closed by another name. */
  | { readonly kind: "mismatch"; readonly opened: string; readonly closed: string }
  /** `known`: the names that may stand there. */
  | { readonly kind: "name"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "helper"; readonly name: string }
  | { readonly kind: "other"; readonly reason: string };

/** A template that cannot be read or filled; its message is that of handlebars. */
export class TemplateError extends Error {
  readonly fault: TemplateFault;
  /** Counts from 1; `null` where handlebars does not tell. */
  readonly line: number | null;

  constructor(fault: TemplateFault, line: number | null, cause: Error) {
    super(cause.message, { cause });
    this.name = "TemplateError";
    this.fault = fault;
    this.line = line;
  }
}

/** A name that was asked of a record and is not in it. */
export interface MissedName {
  readonly name: string;
  readonly known: readonly string[];
}

/** Where a name first stands between braces. */
function lineOfName(template: string, name: string): number | null {
  const at = template
    .split("\n")
    .findIndex((line) =>
      (line.match(/\{\{[^}]*\}\}/g) ?? []).some((tag) => tag.split(/[^\p{L}\p{N}_-]+/u).includes(name)),
    );
  return at === -1 ? null : at + 1;
}

function lineOf(error: Error): number | null {
  if ("lineNumber" in error && typeof error.lineNumber === "number") return error.lineNumber;
  const told = /(?:on line |- )(\d+)/.exec(error.message)?.[1];
  return told === undefined ? null : Number(told);
}

function faultOf(error: Error, missed: MissedName | null): TemplateFault {
  const { message } = error;
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message);
  if (mismatch !== null) return { kind: "mismatch", opened: mismatch[1] ?? "", closed: mismatch[2] ?? "" };
  if (/^(?:Parse|Lexical) error/.test(message)) return { kind: "syntax" };
  const helper = /unknown helper (\S+)|Missing helper: "([^"]+)"|The partial (\S+) could not be found/.exec(message);
  if (helper !== null) return { kind: "helper", name: helper[1] ?? helper[2] ?? helper[3] ?? "" };
  const name = /^"([^"]+)" not defined/.exec(message)?.[1] ?? missed?.name;
  if (name !== undefined) return { kind: "name", name, known: missed?.name === name ? missed.known : [] };
  return { kind: "other", reason: message.split("\n")[0] ?? "" };
}

/** What handlebars threw, in our terms. */
export function templateError(error: Error, template: string, missed: MissedName | null): TemplateError {
  const fault = faultOf(error, missed);
  const line = lineOf(error) ?? (fault.kind === "name" ? lineOfName(template, fault.name) : null);
  return new TemplateError(fault, line, error);
}
