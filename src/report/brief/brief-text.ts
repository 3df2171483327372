import { renderTemplate } from "../markdown/render-template.ts";
import type { MapView } from "../view/map-view.ts";
import { briefModel, type Room } from "./brief-model.ts";

/** Name of the shipped template. */
export const BRIEF_TEMPLATE = "ringkasan.txt.hbs";

/** What a chat shows and people still read to the end. */
const MOST_CHARACTERS = 1500;

const ROOMS: readonly Room[] = [
  { text: 70, names: 12, kinds: 6 },
  { text: 55, names: 8, kinds: 4 },
  { text: 42, names: 5, kinds: 3 },
  { text: 32, names: 3, kinds: 2 },
  { text: 24, names: 0, kinds: 1 },
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** One line without anything that cannot be seen. */
const plain = (text: string): string => text.replace(UNSEEN, " ").trim();

/**
 * The report as a message for a chat, `reportNames(view).brief` + `.txt`: at most 1,500 characters, unless a template of
 * one's own writes more than any choice of words can shorten.
 */
export function briefText(view: MapView, template: string): string {
  let text = "";
  for (const room of ROOMS) {
    text = renderTemplate(template, briefModel(view, room), plain);
    if ([...text].length <= MOST_CHARACTERS) return text;
  }
  return text;
}
