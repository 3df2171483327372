import type { Position } from "geojson";
import type { AreaFeature } from "./read-features.ts";
import { refused } from "./refused.ts";

/** West, south, east, north of the country with some sea around it, degrees. */
const INDONESIA = { west: 94, south: -12, east: 142, north: 7 } as const;

interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

function ringsOf({ geometry }: Pick<AreaFeature, "geometry">): readonly Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function extentOf(features: readonly AreaFeature[]): Extent {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x = 0, y = 0] of features.flatMap((feature) => ringsOf(feature).flat())) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < low) low = y;
    if (y > high) high = y;
  }
  return { x: [left, right], y: [low, high] };
}

const within = ([least, most]: readonly [number, number], from: number, to: number): boolean =>
  least >= from && most <= to;

/**
 * Refuses coordinates that cannot be degrees in Indonesia, and says which of the usual mistakes it is.
 *
 * @throws KsdError `bad-boundaries`
 */
export function checkCoordinates(file: string, features: readonly AreaFeature[]): void {
  const { x, y } = extentOf(features);
  const { west, south, east, north } = INDONESIA;
  if (within(x, west, east) && within(y, south, north)) return;
  if (within(x, south, north) && within(y, west, east)) {
    throw refused(file, {
      id: "menulis lintang lebih dahulu daripada bujur; GeoJSON meminta bujur, lalu lintang, misalnya [117.15, -0.5].",
      en: "has latitude before longitude; GeoJSON asks for longitude, then latitude, such as [117.15, -0.5].",
    });
  }
  if (!within(x, -180, 180) || !within(y, -90, 90)) {
    throw refused(
      file,
      {
        id: `berkoordinat meter (misalnya UTM), bukan derajat: angkanya sampai ${Math.round(Math.max(...x, ...y))}.`,
        en: `is in metres (UTM, say), not in degrees: its numbers reach ${Math.round(Math.max(...x, ...y))}.`,
      },
      {
        id: "Simpan ulang dari QGIS: Export, Save Features As, CRS EPSG:4326 (WGS 84).",
        en: "Save it again from QGIS: Export, Save Features As, CRS EPSG:4326 (WGS 84).",
      },
    );
  }
  throw refused(file, {
    id: `terletak di luar Indonesia: bujur ${x.map(Math.round).join(" sampai ")}, lintang ${y.map(Math.round).join(" sampai ")}.`,
    en: `lies outside Indonesia: longitude ${x.map(Math.round).join(" to ")}, latitude ${y.map(Math.round).join(" to ")}.`,
  });
}
