import type { KodeWilayah } from "../../domain/index.ts";
import { type Box, boxAround, boxOverlap, crosses, edgePoint, segmentHits } from "./boxes.ts";
import { LandMask } from "./land-mask.ts";
import { labelHeight, NAME_SIZE, type PlacedLabel, type Point, VALUE_SIZE } from "./map-frame.ts";
import { isInside } from "./outline.ts";
import { brokenLines, textWidth } from "./text-width.ts";

export interface Labelled {
  readonly code: KodeWilayah;
  readonly name: string;
  readonly anchor: Point;
  readonly rings: readonly (readonly Point[])[];
}

interface Canvas {
  readonly width: number;
  readonly height: number;
}

/** A place for a label beside its region. */
interface Place {
  readonly at: Point;
  readonly box: Box;
  readonly leader: readonly [Point, Point];
  /** What it costs by itself: far away, on land, over another region's point. */
  readonly cost: number;
}

/** Widest name on one line, and the least width, which the figure below needs. */
const WIDEST = 104;
const NARROW = 72;
const FIGURE = textWidth("Rp99,9 M", VALUE_SIZE, true);
const DISTANCE = { first: 14, last: 330, step: 11 } as const;
const DIRECTIONS = 32;
const COST = { land: 380, anchor: 90, overlap: 1200, struck: 420 } as const;
/**
 * What a crossing costs, pass by pass: in the end more than all else together, since where two lines cross the eye follows
 * the wrong one; little at first, so that names find good places before they are barred from them.
 */
const CROSSINGS = [240, 240, 240, 600, 1200, 3000, 8000, 20_000, 20_000, 20_000] as const;
/** A line this near another region's point seems to belong to it, in pixels. */
const NEAR_POINT = 5;
const EDGE = 8;
const MOST_PLACES = 700;

/** Name and figure on one line, as labels outside their region are written. */
const oneLine = (name: string): readonly [width: number, height: number] => [
  textWidth(name, NAME_SIZE) + FIGURE * 0.72 + 6,
  18,
];

/** Whether a label around the anchor lies in its region, as good as wholly. */
function fits({ anchor, rings }: Labelled, lines: readonly string[]): boolean {
  const { left, right, top, bottom } = insideBox(anchor, lines);
  const xs = [left, (left + right) / 2, right];
  const ys = [top, (top + bottom) / 2, bottom];
  const points = xs.flatMap((x) => ys.map((y): Point => [x, y]));
  return points.filter((point) => isInside(rings, point)).length >= 7;
}

function insideBox(at: Point, lines: readonly string[]): Box {
  const width = Math.max(FIGURE * 0.8, ...lines.map((line) => textWidth(line, NAME_SIZE)));
  return boxAround(at, [width, labelHeight(lines.length)]);
}

interface Ground {
  readonly all: readonly Labelled[];
  readonly land: LandMask;
  readonly canvas: Canvas;
}

function placeAt(at: Point, region: Labelled, { all, land }: Ground, distance: number): Place {
  const box = boxAround(at, oneLine(region.name));
  const covered = all.filter(({ anchor: [x, y] }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  const leader: Place["leader"] = [region.anchor, edgePoint(region.anchor, box)];
  const grazed = all.filter(
    (other) => other !== region && segmentHits(leader, boxAround(other.anchor, [2 * NEAR_POINT, 2 * NEAR_POINT])),
  );
  return {
    at,
    box,
    leader,
    cost: distance + COST.land * land.share(box) + COST.anchor * covered.length + COST.struck * grazed.length,
  };
}

function placesFor(region: Labelled, ground: Ground): readonly Place[] {
  const { width, height } = ground.canvas;
  const places: Place[] = [];
  const [labelWidth] = oneLine(region.name);
  for (let distance: number = DISTANCE.first; distance <= DISTANCE.last; distance += DISTANCE.step) {
    for (let direction = 0; direction < DIRECTIONS; direction += 1) {
      const angle = (direction / DIRECTIONS) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // The near edge of the text, not its middle, is what lies at the distance.
      const at: Point = [region.anchor[0] + dx * (distance + labelWidth / 2), region.anchor[1] + dy * (distance + 8)];
      const place = placeAt(at, region, ground, distance);
      const { left, right, top, bottom } = place.box;
      if (left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE) places.push(place);
    }
  }
  return places.sort((a, b) => a.cost - b.cost).slice(0, MOST_PLACES);
}

function conflict(a: Place, b: Place, crossing: number): number {
  return (
    (boxOverlap(a.box, b.box) ? COST.overlap : 0) +
    (segmentHits(a.leader, b.box) ? COST.struck : 0) +
    (segmentHits(b.leader, a.box) ? COST.struck : 0) +
    (crosses(a.leader, b.leader) ? crossing : 0)
  );
}

/** Chooses one place for each so that little lies on anything else: each in turn takes its best against the others' present ones. */
function chosen(candidates: readonly (readonly Place[])[], fixed: readonly Box[]): readonly (Place | undefined)[] {
  const against = (place: Place): number =>
    fixed.reduce(
      (sum, box) =>
        sum + (boxOverlap(place.box, box) ? COST.overlap : 0) + (segmentHits(place.leader, box) ? COST.struck : 0),
      place.cost,
    );
  const priced = candidates.map((places) => places.map((place) => ({ place, own: against(place) })));
  const taken: (Place | undefined)[] = candidates.map(() => undefined);
  for (const crossing of CROSSINGS) {
    for (const [index, places] of priced.entries()) {
      const others = taken.filter((place, at) => place !== undefined && at !== index) as Place[];
      let best = Infinity;
      for (const { place, own } of places) {
        let cost = own;
        for (let at = 0; at < others.length && cost < best; at += 1)
          cost += conflict(place, others[at] ?? place, crossing);
        if (cost < best) {
          best = cost;
          taken[index] = place;
        }
      }
    }
  }
  return taken;
}

/** Finds a place for every name: in its region where it fits, else beside it with a line to it. */
export function labelPlaces(all: readonly Labelled[], canvas: Canvas): ReadonlyMap<KodeWilayah, PlacedLabel> {
  const found = new Map<KodeWilayah, PlacedLabel>();
  const boxes: Box[] = [];
  const outside: Labelled[] = [];
  for (const region of all) {
    const lines = [WIDEST, NARROW]
      .map((width) => brokenLines(region.name, NAME_SIZE, width))
      .find((one) => fits(region, one));
    if (lines === undefined) outside.push(region);
    else {
      boxes.push(insideBox(region.anchor, lines));
      found.set(region.code, { at: region.anchor, lines, leader: null });
    }
  }
  const land = new LandMask(
    all.map(({ rings }) => rings),
    canvas,
  );
  const places = chosen(
    outside.map((region) => placesFor(region, { all, land, canvas })),
    boxes,
  );
  for (const [index, { code, name, anchor }] of outside.entries()) {
    const place = places[index];
    const leader = place === undefined ? { from: anchor, to: anchor } : { from: place.leader[0], to: place.leader[1] };
    found.set(code, { at: place?.at ?? anchor, lines: [name], leader });
  }
  return found;
}
