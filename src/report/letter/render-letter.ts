import { renderTemplate } from "../markdown/render-template.ts";
import { escapeHtml } from "./escape-html.ts";
import { letterModel } from "./letter-model.ts";
import type { LetterView } from "./letter-view.ts";

/** Names of the shipped templates. */
export const LETTER_TEMPLATES = { md: "berita-acara.md.hbs", html: "berita-acara.html.hbs" } as const;

export function letterMarkdown(view: LetterView, template: string): string {
  return renderTemplate(template, letterModel(view));
}

/** One self-contained page. */
export function letterHtml(view: LetterView, template: string): string {
  return renderTemplate(template, letterModel(view), escapeHtml);
}
