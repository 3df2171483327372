import { escapeHtml } from "./letter/escape-html.ts";

/** Text that is markup already: only `markup` makes it, so a user's text can never become one. */
export class Markup {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** For texts of our own build only: the style sheet, the script. */
  static trusted(text: string): Markup {
    return new Markup(text);
  }
}

type MarkupValue = string | number | Markup | null | undefined | readonly (Markup | null)[];

function textOf(value: MarkupValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeHtml(value);
  return value instanceof Markup ? value.text : value.map((part) => part?.text ?? "").join("");
}

/** HTML or SVG with values in it: every text is escaped, `null` leaves nothing, lists are joined. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return Markup.trusted(parts.map((part, index) => part + textOf(values[index])).join(""));
}

/** ` name="value"`; nothing for a value that is not there. */
export function attribute(name: string, value: string | number | null | undefined): Markup | null {
  if (value === null || value === undefined) return null;
  return Markup.trusted(` ${name}="${textOf(value)}"`);
}
