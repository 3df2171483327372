import type { KodeWilayah } from "../../domain/index.ts";
import { regionOf } from "../../regulation/index.ts";
import type { MapView } from "../view/map-view.ts";
import { regionSlug } from "../view/region-slug.ts";

/** First in every list of files, and says what to do. */
export const INDEX_FILE = "00-mulai-di-sini.html";
export const AGENDA_FILE = "agenda-rakor.html";
const REGION_FOLDER = "daerah";

/** Half of a surrogate pair, of which no address can be made. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

/** `rakor-64-2026`. */
export const packFolder = ({ province, year }: Pick<MapView, "province" | "year">): string =>
  `rakor-${province}-${year}`;

/** `daerah/64.02-kutai-kartanegara.html`, as a link is written; made of lists of our own, so no name is unfit for Windows. */
export function regionFile(code: KodeWilayah): string {
  const region = regionOf(code);
  return `${REGION_FOLDER}/${region === undefined ? code : `${code}-${regionSlug(region)}`}.html`;
}

/** From a page in the pack's folder, or in the folder of regions, to a row of a region's page. */
export function rowLink(code: KodeWilayah, id: string, from: "pack" | "region"): string {
  return `${from === "pack" ? "" : "../"}${regionFile(code)}#${encodeURIComponent(id.replace(HALF_CHARACTER, "\uFFFD"))}`;
}
