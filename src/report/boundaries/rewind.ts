import { geoArea } from "d3-geo";
import type { Position } from "geojson";
import type { Area } from "./read-features.ts";

/** More than half of the globe: the ring was drawn the other way round and means everything outside. */
const HALF_GLOBE = 2 * Math.PI;

function wound(ring: Position[], isHole: boolean): Position[] {
  const isOutside = geoArea({ type: "Polygon", coordinates: [ring] }) > HALF_GLOBE;
  return isOutside === isHole ? ring : [...ring].reverse();
}

const woundPolygon = (rings: readonly Position[][]): Position[][] => rings.map((ring, index) => wound(ring, index > 0));

/** Puts rings the way d3-geo wants them, which is the opposite of what RFC 7946 recommends and files do either. */
export function rewound(area: Area): Area {
  return area.type === "Polygon"
    ? { type: "Polygon", coordinates: woundPolygon(area.coordinates) }
    : { type: "MultiPolygon", coordinates: area.coordinates.map(woundPolygon) };
}
