import type { MultiPolygon } from "geojson";
import { type KodeWilayah, provinceOf } from "../../domain/index.ts";
import { regions } from "../../regulation/index.ts";
import { regionName } from "../view/labels.ts";
import { checkCoordinates } from "./check-coordinates.ts";
import { type Area, type AreaFeature, readFeatures } from "./read-features.ts";
import { refused } from "./refused.ts";
import { type RegionOfFeature, regionReading } from "./region-of-feature.ts";
import { rewound } from "./rewind.ts";

/** What a boundary file gives a province's map. */
export interface Boundaries {
  /** Kabupaten and kota of the province. */
  readonly shapes: ReadonlyMap<KodeWilayah, Area>;
  /** Everything else in the file: neighbours, lakes. */
  readonly others: readonly { readonly area: Area; readonly isWater: boolean }[];
  /** Whether the file shows the rest of the country too. */
  readonly isNational: boolean;
  /** Regions of the province that the file lacks, in order of code. */
  readonly missing: readonly KodeWilayah[];
  /** What stands under the map. */
  readonly attribution: string | null;
}

export interface BoundaryFile {
  /** Without its folders, for the messages. */
  readonly name: string;
  readonly text: string;
  /** A person's word on the source; it goes before the file's own. */
  readonly attribution: string | null;
}

const WATER = /^(?:air|danau|laut|waduk|water|lake)$/i;
const MOST_NAMED = 3;
const NATIONAL_FROM = 30;

function isWater({ properties }: AreaFeature): boolean {
  return Object.values(properties).some((value) => typeof value === "string" && WATER.test(value.trim()));
}

const polygonsOf = (area: Area): MultiPolygon["coordinates"] =>
  area.type === "Polygon" ? [area.coordinates] : area.coordinates;

function joined(areas: readonly Area[]): Area {
  const [only] = areas;
  if (only !== undefined && areas.length === 1) return only;
  return { type: "MultiPolygon", coordinates: areas.flatMap(polygonsOf) };
}

function unclear(file: string): Error {
  return refused(file, {
    id: "berkode empat angka tanpa nama daerah, sehingga tidak jelas itu kode Kemendagri atau kode BPS (6403 dapat berarti dua daerah).",
    en: "has four-digit codes and no names, so it is not clear whether they are the ministry's or the statistics office's (6403 can mean two regions).",
  });
}

function nothingMatched(file: string, features: readonly AreaFeature[]): Error {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].slice(0, 8).join(", ");
  return refused(file, {
    id: `tidak memuat kode Kemendagri atau nama daerah yang dikenal${keys === "" ? "" : `; kolomnya: ${keys}`}.`,
    en: `has no ministry's code and no known region's name${keys === "" ? "" : `; its columns: ${keys}`}.`,
  });
}

/** Why none of the areas is one of the province's: another province, or the wrong level. */
function notOurs(file: string, province: KodeWilayah, found: readonly KodeWilayah[]): Error {
  const others = [...new Set(found.map(provinceOf))].sort();
  const ours = regionName(province);
  if (found.every((code) => code.length === 2)) {
    return refused(file, {
      id: `memuat batas provinsi, bukan batas kabupaten/kota di ${ours}.`,
      en: `holds provinces, not the kabupaten and kota of ${ours}.`,
    });
  }
  const named = others.slice(0, MOST_NAMED).map(regionName).join(", ");
  const rest = others.length > MOST_NAMED ? ", …" : "";
  return refused(file, {
    id: `memuat ${named}${rest}, tidak satu pun kabupaten/kota di ${ours} (${province}).`,
    en: `holds ${named}${rest}, and no kabupaten or kota of ${ours} (${province}).`,
  });
}

function readingOf(file: string, features: readonly AreaFeature[], province: KodeWilayah): RegionOfFeature {
  const reading = regionReading(features, province);
  if (reading === "unclear") throw unclear(file);
  if (reading === null) throw nothingMatched(file, features);
  return reading;
}

/**
 * Reads a boundary file for one province: which areas are its kabupaten and kota, what else there is, what is missing.
 *
 * @throws KsdError `bad-boundaries`, in one sentence
 */
export function parseBoundaries(file: BoundaryFile, province: KodeWilayah): Boundaries {
  const { features, attribution } = readFeatures(file.name, file.text);
  checkCoordinates(file.name, features);
  const reading = readingOf(file.name, features, province);
  const areas = new Map<KodeWilayah, Area[]>();
  const others: { area: Area; isWater: boolean }[] = [];
  const found: KodeWilayah[] = [];
  for (const feature of features) {
    const code = reading(feature.properties);
    const area = rewound(feature.geometry);
    if (code !== null) found.push(code);
    if (code?.startsWith(`${province}.`)) areas.set(code, [...(areas.get(code) ?? []), area]);
    else others.push({ area, isWater: isWater(feature) });
  }
  if (areas.size === 0) throw notOurs(file.name, province, found);
  const own = regions().filter(({ code }) => code.startsWith(`${province}.`));
  return {
    shapes: new Map([...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, list]) => [code, joined(list)])),
    others,
    isNational: new Set(found.map(provinceOf)).size >= NATIONAL_FROM,
    missing: own.map(({ code }) => code).filter((code) => !areas.has(code)),
    attribution: file.attribution ?? attribution,
  };
}
