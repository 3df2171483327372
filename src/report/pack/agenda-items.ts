import { integer } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import type { AgendaGroup, AgendaItem } from "./agenda.ts";
import { rowLink } from "./pack-names.ts";

function subjectList({ subjects }: AgendaItem, from: "pack" | "region"): Markup | null {
  if (subjects.length === 0) return null;
  const links = subjects.map(({ id, region }) =>
    // A pair and a region have no row of their own to go to.
    region === null || !/-[UPM]-/.test(id) || id.includes(":")
      ? markup`<code>${id}</code>`
      : markup`<a href="${rowLink(region, id, from)}"><code>${id}</code></a>`,
  );
  return markup`<span>Kode: ${links.map((link) => markup`${link} `)}</span>`;
}

function placeTable({ places }: AgendaItem): Markup | null {
  if (places.length === 0) return null;
  return markup`<table class="places"><tbody>${places.map(
    ({ region, place, value }) =>
      markup`<tr><th scope="row">${region}<small>${place}</small></th><td>${value === null || value === "" ? markup`<span class="faint">kosong</span>` : value}</td></tr>`,
  )}</tbody></table>`;
}

function choiceList({ choices }: AgendaItem): Markup {
  return markup`<ul class="choices">${choices.map(({ label, command }) => markup`<li><span class="box" aria-hidden="true"></span>${label}${command === null ? null : markup`<small><code>ksd decide ${command}</code></small>`}</li>`)}</ul>`;
}

/** To be filled in by hand at the meeting. */
const WRITING_LINES = markup`<dl class="lines"><div><dt>Keputusan</dt><dd></dd></div><div class="half"><dt>Oleh</dt><dd></dd></div><div class="half"><dt>Tenggat</dt><dd></dd></div></dl>`;

function itemBox(item: AgendaItem, number: string): Markup {
  const advice = item.advice === "" ? null : markup`<p class="advice">${item.advice}</p>`;
  return markup`<li class="item"><h4><span class="number">${number}</span> ${item.text}</h4>${placeTable(item)}${advice}<p class="decider">Yang memutuskan: <b>${item.decider}</b>${subjectList(item, "pack")}</p>${choiceList(item)}${WRITING_LINES}</li>`;
}

/** Groups of the agenda with room to write. */
export function agendaSections(
  groups: readonly AgendaGroup[],
  numbers: ReadonlyMap<AgendaItem, string>,
): readonly Markup[] {
  return groups.map(
    ({ id, title, note, items }, at) =>
      markup`<section id="${id}"><h3>${groupLetter(at)}. ${title} <span class="count">${integer(items.length)}</span></h3><p class="faint">${note}</p><ol class="items">${items.map((item) => itemBox(item, numbers.get(item) ?? ""))}</ol></section>`,
  );
}

/** The same for a region's page: a line each, numbered as in the agenda, so that people speak of the same thing. */
export function agendaRows(
  groups: readonly AgendaGroup[],
  numbers: ReadonlyMap<AgendaItem, string>,
): readonly Markup[] {
  return groups.flatMap(({ title, items }) =>
    items.map(
      (item) =>
        markup`<tr><td><b>${numbers.get(item) ?? ""}</b></td><td>${item.text}<small>${title}</small></td><td>${item.decider}<small>${subjectList(item, "region")}</small></td></tr>`,
    ),
  );
}

/** `A1`, `A2`, …: a letter for each group. */
export function agendaNumbers(groups: readonly AgendaGroup[]): ReadonlyMap<AgendaItem, string> {
  return new Map(
    groups.flatMap(({ items }, at) => items.map((item, index) => [item, `${groupLetter(at)}${index + 1}`] as const)),
  );
}

export const groupLetter = (at: number): string => String.fromCharCode(65 + at);
