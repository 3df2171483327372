import type { Feature, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { refused } from "./refused.ts";

export type Area = Polygon | MultiPolygon;
export type AreaFeature = Feature<Area, Readonly<Record<string, unknown>>>;

export interface FeatureFile {
  readonly features: readonly AreaFeature[];
  /** What the file itself says about its source; `null` when it says nothing. */
  readonly attribution: string | null;
}

/** A file larger than this is no map for a page: nothing of it could be seen. */
const MOST_BYTES = 60_000_000;
const ATTRIBUTION_NAMES = ["attribution", "atribusi", "license", "licence", "lisensi", "source", "sumber", "copyright"];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(file: string, text: string): Record<string, unknown> {
  if (text.length > MOST_BYTES) {
    const size = Math.round(text.length / 1_000_000);
    throw refused(
      file,
      { id: `terlalu besar: ${size} MB, paling banyak 60 MB.`, en: `is too large: ${size} MB, 60 MB at most.` },
      {
        id: "Sederhanakan dahulu, misalnya di mapshaper.org: Simplify 5%, lalu Export TopoJSON.",
        en: "Simplify it first, for example at mapshaper.org: Simplify 5%, then Export TopoJSON.",
      },
    );
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (isRecord(value)) return value;
  } catch {
    // Said below: not JSON and JSON of another kind are the same to the reader.
  }
  throw refused(file, {
    id: "bukan berkas JSON, jadi bukan batas wilayah yang dapat dibaca.",
    en: "is not a JSON file, so no boundaries can be read from it.",
  });
}

function isTopology(value: Record<string, unknown>): boolean {
  return value["type"] === "Topology" && isRecord(value["objects"]) && Array.isArray(value["arcs"]);
}

function topologyFeatures(value: Record<string, unknown>): unknown[] {
  const topology = value as unknown as Topology<Record<string, GeometryCollection>>;
  return Object.values(topology.objects).flatMap((object) => {
    const one = feature(topology, object) as unknown as Record<string, unknown>;
    return Array.isArray(one["features"]) ? one["features"] : [one];
  });
}

function featuresIn(file: string, value: Record<string, unknown>): unknown[] {
  try {
    if (isTopology(value)) return topologyFeatures(value);
  } catch (error) {
    throw Object.assign(refused(file, { id: "adalah TopoJSON yang rusak.", en: "is a broken TopoJSON." }), {
      cause: error,
    });
  }
  if (value["type"] === "FeatureCollection" && Array.isArray(value["features"])) return value["features"];
  return value["type"] === "Feature" ? [value] : [];
}

const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && isNumber(value[0]) && isNumber(value[1]);
const isRing = (value: unknown): boolean => Array.isArray(value) && value.length >= 4 && value.every(isPosition);
const isPolygon = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isRing);

function isArea(geometry: unknown): geometry is Area {
  if (!isRecord(geometry)) return false;
  const { type, coordinates } = geometry as unknown as Geometry & { coordinates: unknown };
  if (type === "Polygon") return isPolygon(coordinates);
  return (
    type === "MultiPolygon" && Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon)
  );
}

function areaFeature(value: unknown): AreaFeature[] {
  if (!isRecord(value) || !isArea(value["geometry"])) return [];
  const { id, geometry } = value;
  const properties = isRecord(value["properties"]) ? value["properties"] : {};
  return [{ type: "Feature", geometry, properties: id === undefined ? properties : { id, ...properties } }];
}

function attributionIn(value: Record<string, unknown>): string | null {
  const places = [value, value["metadata"], value["properties"]].filter(isRecord);
  for (const name of ATTRIBUTION_NAMES) {
    const found = places.map((place) => place[name]).find((text) => typeof text === "string" && text.trim() !== "");
    if (typeof found === "string") return found.trim();
  }
  return null;
}

/**
 * Reads the areas of a GeoJSON or TopoJSON text.
 *
 * @param file - its name, for the messages
 * @throws KsdError `bad-boundaries` for a text that is no JSON, too large, broken, or holds no area
 */
export function readFeatures(file: string, text: string): FeatureFile {
  const value = parsed(file, text);
  const features = featuresIn(file, value).flatMap(areaFeature);
  if (features.length > 0) return { features, attribution: attributionIn(value) };
  throw refused(file, {
    id: "tidak memuat satu pun bidang wilayah (Polygon atau MultiPolygon).",
    en: "holds no area at all (Polygon or MultiPolygon).",
  });
}
