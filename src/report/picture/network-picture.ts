import { longDate } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import type { MapView } from "../view/map-view.ts";
import { framedPicture, type Picture } from "./map-picture.ts";
import type { NetworkLayout, NetworkNode } from "./network-layout.ts";
import { coordinate } from "./numbers.ts";
import { bent, linkWidth } from "./partner-lines.ts";

const SLIGHTLY = 0.07;

function nodeOf({ code, name, at: [x, y], radius, proposals, isAway }: NetworkNode): Markup {
  const mark = isAway
    ? markup`<rect x="${coordinate(x - radius)}" y="${coordinate(y - radius)}" width="${2 * radius}" height="${2 * radius}" rx="4"/>`
    : markup`<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="${radius}"/>`;
  return markup`<g class="node${isAway ? " away" : ""}" data-node="${code}">${mark}<text class="inside" x="${coordinate(x)}" y="${coordinate(y + 4.5)}">${proposals}</text><text x="${coordinate(x)}" y="${coordinate(y + radius + 14)}">${name}</text></g>`;
}

/** The net of partners, `layout.width` × `layout.height`, from (0, 0). */
export function networkBody(layout: NetworkLayout): Markup {
  const places = new Map(layout.nodes.map(({ code, at }) => [code, at]));
  const most = Math.max(1, ...layout.links.map(({ proposals }) => proposals.length));
  const between = (a: NetworkNode["code"], b: NetworkNode["code"]): string =>
    bent(places.get(a) ?? [0, 0], places.get(b) ?? [0, 0], SLIGHTLY);
  const offers = layout.offers.map(({ a, b }) => markup`<path class="tie offer" d="${between(a, b)}"/>`);
  const links = [...layout.links]
    .sort((one, other) => other.proposals.length - one.proposals.length)
    .map(
      ({ a, b, proposals }) =>
        markup`<path class="tie" d="${between(a, b)}" stroke-width="${coordinate(linkWidth(proposals.length, most))}"/>`,
    );
  return markup`<g class="edges">${offers}${links}</g><g class="nodes">${layout.nodes.map(nodeOf)}</g>`;
}

/** What the marks of the net mean. */
export function networkNotes(layout: NetworkLayout): readonly string[] {
  const hasAway = layout.nodes.some(({ isAway }) => isAway);
  return [
    "Lingkaran: daerah di provinsi ini, dengan jumlah usulan yang menyebut mitra daerah. Garis: usulan antara dua daerah; makin banyak, makin tebal.",
    ...(hasAway ? ["Kotak: daerah di luar provinsi."] : []),
    ...(layout.offers.length > 0
      ? ["Garis putus-putus: calon pasangan dengan dasar terbanyak yang belum diusulkan."]
      : []),
  ];
}

export function networkPicture(view: MapView, layout: NetworkLayout): Picture {
  return framedPicture({
    title: `Jejaring Mitra Kerja Sama ${view.provinceName} ${view.year}`,
    subtitle: `Usulan yang menyebut daerah lain sebagai mitra · keadaan per ${longDate(view.reportDate)}`,
    head: null,
    body: networkBody(layout),
    width: layout.width,
    height: layout.height,
    notes: networkNotes(layout),
  });
}
