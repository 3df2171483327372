import type { MapView } from "../view/map-view.ts";
import { mapModel } from "./map-model.ts";
import { programModelOf } from "./program-model.ts";
import { renderTemplate } from "./render-template.ts";

/** Names of the shipped templates; a province may bring its own of the same names. */
export const MARKDOWN_TEMPLATES = { map: "peta-potensi.md.hbs", program: "daftar-program.md.hbs" } as const;

/** The map as Markdown, `reportNames(view).map` + `.md`. */
export function mapMarkdown(view: MapView, template: string): string {
  return renderTemplate(template, mapModel(view));
}

/** The draft list of programs as Markdown, `reportNames(view).program` + `.md`. */
export function programMarkdown(view: MapView, template: string): string {
  return renderTemplate(template, programModelOf(view));
}
