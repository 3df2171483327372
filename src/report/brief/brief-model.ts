import { CATALOGUE } from "../../finding/index.ts";
import { integer, longDate, rupiahShort, scorePoints } from "../format.ts";
import type { TemplateValue } from "../markdown/render-template.ts";
import { CLASS_LABELS, PRIORITY_LABELS, titleName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { openContradictions, whyEmpty } from "../view/open-matters.ts";
import type { ProposalLine } from "../view/proposals.ts";
import { costText } from "../view/totals.ts";

type Model = { readonly [name: string]: TemplateValue };

/** How much of it fits: a message that would be too long is written again with less. */
export interface Room {
  /** Characters of a title or a list of partners. */
  readonly text: number;
  /** Regions named as missing. */
  readonly names: number;
  /** Kinds of contradictions that are named. */
  readonly kinds: number;
}

const MOST_PROPOSALS = 5;

function cut(text: string, most: number): string {
  const characters = [...text.replace(/\s+/gu, " ").trim()];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : characters.join("");
}

const shortRegion = (name: string): string => name.replace(/^Kabupaten /, "Kab. ");

function proposalModel(line: ProposalLine, { text }: Room): Model {
  return {
    rank: line.rank === null ? "" : integer(line.rank),
    id: line.id,
    title: cut(line.row.values.judul ?? "", text),
    region: shortRegion(line.regionName),
    partners: cut(line.partners.replaceAll("Kabupaten ", "Kab. ").replaceAll("; ", ", "), text),
    score: line.score === null ? "" : scorePoints(line.score),
    priority: line.priority === null ? "" : PRIORITY_LABELS[line.priority],
  };
}

function missingModel({ board }: MapView, room: Room): Model {
  const names = board.filter(({ importedAt }) => importedAt === null).map(({ name }) => shortRegion(name));
  const named = names.slice(0, room.names);
  const more = names.length - named.length;
  const ending = more === 0 ? [] : [named.length === 0 ? `${integer(more)} daerah` : `${integer(more)} lainnya`];
  return { count: integer(names.length), names: [...named, ...ending].join(", ") };
}

function discussModel(view: MapView, room: Room): Model {
  const open = openContradictions(view);
  const counts = new Map<keyof typeof CATALOGUE, number>();
  for (const { code } of open) counts.set(code, (counts.get(code) ?? 0) + 1);
  const kinds = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const others = kinds.slice(room.kinds).reduce((sum, [, count]) => sum + count, 0);
  const unsolved = view.match?.unsolved.length ?? 0;
  return {
    any: open.length + view.totals.review + unsolved > 0,
    count: integer(open.length),
    kinds: kinds.slice(0, room.kinds).map(([code, count]) => ({
      title: CATALOGUE[code].title.id,
      count: integer(count),
    })),
    otherKinds: others === 0 ? "" : integer(others),
    review: view.totals.review === 0 ? "" : integer(view.totals.review),
    unsolved: unsolved === 0 ? "" : integer(unsolved),
  };
}

/** The view model of templates/ringkasan.txt.hbs; docs/templates.md describes it. Every value is a text ready to print. */
export function briefModel(view: MapView, room: Room): Model {
  const { totals, priorities } = view;
  const ranked = view.proposals.filter(({ rank }) => rank !== null);
  return {
    province: titleName(view.provinceName),
    year: String(view.year),
    reportDate: longDate(view.reportDate),
    version: view.version,
    why: whyEmpty(view) ?? "",
    regions: integer(totals.regions),
    submitted: integer(totals.submitted),
    proposals: integer(totals.proposals),
    fits: integer(totals.fits),
    scored: integer(totals.scored),
    heldRows: totals.heldRows === 0 ? "" : integer(totals.heldRows),
    cost: costText(totals.cost, rupiahShort),
    costBlank: totals.cost.blank === 0 ? "" : integer(totals.cost.blank),
    classes: view.classes
      .filter(({ count }) => count > 0)
      .map((one) => ({ label: CLASS_LABELS[one.class], count: integer(one.count) })),
    priorities: priorities.map(({ priority, count }) => ({ label: PRIORITY_LABELS[priority], count: integer(count) })),
    top: ranked.slice(0, MOST_PROPOSALS).map((line) => proposalModel(line, room)),
    missing: missingModel(view, room),
    discuss: discussModel(view, room),
  };
}
