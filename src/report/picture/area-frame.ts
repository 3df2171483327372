import { type GeoProjection, geoDistance, geoMercator } from "d3-geo";
import type { KodeWilayah } from "../../domain/index.ts";
import { regionOf } from "../../regulation/index.ts";
import type { Boundaries } from "../boundaries/parse-boundaries.ts";
import type { Area } from "../boundaries/read-features.ts";
import { type Markup, markup } from "../markup.ts";
import { labelPlaces } from "./label-places.ts";
import { FRAME_WIDTH, type MapFrame, type Point } from "./map-frame.ts";
import { isInside, outline, pathOf } from "./outline.ts";
import { shortNames } from "./short-names.ts";

const MARGIN = 46;
const HEIGHT = { least: 480, most: 860 } as const;
const EARTH_KM = 6371.0088;
const BAR_WIDTH = 150;
const MISSING_RADIUS = 7;

function collection(areas: Iterable<Area>): { type: "GeometryCollection"; geometries: Area[] } {
  return { type: "GeometryCollection", geometries: [...areas] };
}

/** Fitted to the province, as high as its shape asks for. */
function fitted(shapes: Boundaries["shapes"]): { readonly projection: GeoProjection; readonly height: number } {
  const all = collection(shapes.values());
  const wide = geoMercator().fitWidth(FRAME_WIDTH - 2 * MARGIN, all);
  const needed = geoBoundsHeight(wide, all) + 2 * MARGIN;
  const height = Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, needed)));
  const extent: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [FRAME_WIDTH - MARGIN, height - MARGIN],
  ];
  const projection = geoMercator().fitExtent(extent, all);
  return { projection, height };
}

function geoBoundsHeight(projection: GeoProjection, all: ReturnType<typeof collection>): number {
  const ys = all.geometries.flatMap((area) => outline(area, projection).flatMap((ring) => ring.map(([, y]) => y)));
  let [least, most] = [Infinity, -Infinity];
  for (const y of ys) {
    if (y < least) least = y;
    if (y > most) most = y;
  }
  return most - least;
}

/** A round number of kilometres that takes at most `BAR_WIDTH`, measured in the middle of the map. */
function scaleBarOf(projection: GeoProjection, height: number): MapFrame["scaleBar"] {
  const from = projection.invert?.([FRAME_WIDTH / 2, height / 2]);
  const to = projection.invert?.([FRAME_WIDTH / 2 + BAR_WIDTH, height / 2]);
  if (from === undefined || to === undefined || from === null || to === null) return null;
  const most = geoDistance(from, to) * EARTH_KM;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { km, width: (km / most) * BAR_WIDTH };
}

function surroundings(boundaries: Boundaries, land: readonly Area[], projection: GeoProjection): Markup {
  const draw = (areas: readonly Area[]): string => pathOf(areas.flatMap((area) => outline(area, projection)));
  const lakes = boundaries.others.filter(({ isWater }) => isWater).map(({ area }) => area);
  const others = boundaries.others.filter(({ isWater }) => !isWater).map(({ area }) => area);
  return markup`<path class="land" d="${draw(land)}"/><path class="land edge" d="${draw(others)}"/><path class="water" d="${draw(lakes)}"/>`;
}

/** Where the region's own point is, when it lies in its drawn area; else the middle of its largest ring. */
function anchorOf(code: KodeWilayah, rings: readonly (readonly Point[])[], projection: GeoProjection): Point {
  const label = regionOf(code)?.label;
  const projected = label === undefined || label === null ? null : projection([label.lon, label.lat]);
  if (projected !== null && (rings.length === 0 || isInside(rings, projected))) return projected;
  const largest = [...rings].sort((a, b) => b.length - a.length)[0] ?? [];
  const mean = (at: 0 | 1): number => largest.reduce((sum, point) => sum + point[at], 0) / Math.max(1, largest.length);
  return [mean(0), mean(1)];
}

/**
 * A map of true areas.
 *
 * @param land - of the world, for what lies around; only what the file itself does not show
 */
export function areaFrame(codes: readonly KodeWilayah[], boundaries: Boundaries, land: readonly Area[]): MapFrame {
  const { projection, height } = fitted(boundaries.shapes);
  const names = shortNames(codes);
  const clipped = geoMercator()
    .scale(projection.scale())
    .translate(projection.translate())
    .clipExtent([
      [0, 0],
      [FRAME_WIDTH, height],
    ]);
  const drawn = codes.map((code) => {
    const area = boundaries.shapes.get(code);
    const rings = area === undefined ? [] : outline(area, projection);
    return { code, name: names.get(code) ?? code, rings, anchor: anchorOf(code, rings, projection) };
  });
  const labels = labelPlaces(drawn, { width: FRAME_WIDTH, height });
  return {
    kind: "areas",
    width: FRAME_WIDTH,
    height,
    surroundings: surroundings(boundaries, land, clipped),
    regions: drawn.flatMap(({ code, rings, anchor }) => {
      const label = labels.get(code);
      if (label === undefined) return [];
      const shape =
        rings.length === 0
          ? markup`<circle cx="${anchor[0].toFixed(1)}" cy="${anchor[1].toFixed(1)}" r="${MISSING_RADIUS}"/>`
          : markup`<path d="${pathOf(rings)}"/>`;
      return [{ code, shape, anchor, label }];
    }),
    scaleBar: scaleBarOf(projection, height),
  };
}
