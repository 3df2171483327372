import { isProvince, type KodeWilayah } from "../domain/index.ts";
import { type BorderAnswer, type BorderTable, MATCHING, regionOf } from "../regulation/index.ts";

/** How two regions lie to each other. */
export interface Ground {
  readonly answer: BorderAnswer;
  /** An unsure border counts as one. */
  readonly borders: boolean;
  /** Great-circle distance between the label points, kilometres; `null` where one is a province. */
  readonly km: number | null;
  readonly kind: "regions" | "own-province" | "provinces";
}

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

interface Point {
  readonly lon: number;
  readonly lat: number;
}

/**
 * Great-circle distance between two points in degrees, kilometres.
 *
 * @source haversine formula, mean earth radius (IUGG)
 */
export function kmBetween(a: Point, b: Point): number {
  const north = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const east = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const share = north * north + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * east * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(share)));
}

export function groundBetween(borders: BorderTable, a: KodeWilayah, b: KodeWilayah): Ground {
  const [from, to] = [regionOf(a)?.label, regionOf(b)?.label];
  const answer = borders.borders(a, b);
  const km = from == null || to == null ? null : kmBetween(from, to);
  const kind = isProvince(a) === isProvince(b) ? (isProvince(a) ? "provinces" : "regions") : "own-province";
  return { answer, borders: answer !== "no", km, kind };
}

/** 1 for neighbours and for a region with its own province, falling to 0 with the distance. */
export function nearness({ borders, km }: Ground): number {
  return borders || km === null ? 1 : 1 / (1 + km / MATCHING.halfNearnessKm);
}
