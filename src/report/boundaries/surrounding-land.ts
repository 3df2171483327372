import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Boundaries } from "./parse-boundaries.ts";
import type { Area } from "./read-features.ts";

/** Numeric ISO 3166 codes of what can appear at the edge of a province's map. */
const AROUND = ["458", "096", "702", "608", "764", "704", "626", "598", "036"];
const INDONESIA = "360";

/**
 * Land around a province from world-atlas' countries; the own country only where the boundary file does not draw it,
 * because the two coasts differ by a few hundred metres.
 *
 * @param atlas - text of world-atlas/countries-10m.json (Natural Earth, public domain)
 */
export function surroundingLand(atlas: string, { isNational }: Pick<Boundaries, "isNational">): readonly Area[] {
  const topology = JSON.parse(atlas) as Topology<{ countries: GeometryCollection }>;
  const wanted = new Set(isNational ? AROUND : [...AROUND, INDONESIA]);
  const { features } = feature(topology, topology.objects.countries);
  return features.flatMap(({ id, geometry }) =>
    wanted.has(String(id)) && (geometry.type === "Polygon" || geometry.type === "MultiPolygon") ? [geometry] : [],
  );
}
