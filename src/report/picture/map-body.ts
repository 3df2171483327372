import { isProvince } from "../../domain/index.ts";
import { amount } from "../format.ts";
import { attribute, type Markup, markup } from "../markup.ts";
import type { MapFigures, RegionFigure } from "./map-figures.ts";
import { type MapFrame, NAME_LINE, type PlacedRegion, VALUE_LINE } from "./map-frame.ts";
import { coordinate } from "./numbers.ts";

/** Height of the strip under the map: the province's own figure, the scale bar. */
export const STRIP = 44;
const CHIP = 22;
/** From the top of a line of a name to where its letters stand. */
const ASCENT = 11;
const STEEP = 12;

/** `s2`, `missing`, or nothing. */
function stateClass({ submitted, shade }: RegionFigure): string {
  if (!submitted) return "missing";
  return shade === null ? "" : `s${shade}`;
}

function spoken({ name, submitted, text }: RegionFigure, measure: string): string {
  return submitted
    ? `${name}: ${measure.toLowerCase()} ${text === "–" ? "tidak ada" : text}`
    : `${name}: belum mengirim formulir`;
}

/** Stripes for who has not sent the form: no colour of the scale, and seen without colours too. */
const HATCH: Markup = markup`<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatchpaper" width="7" height="7"/><path class="hatchline" d="M0 0V7"/></pattern></defs>`;

/** Name on the lines, figure below, in the middle of the region. */
function insideText({ label: { at, lines } }: PlacedRegion, { submitted, text }: RegionFigure): Markup {
  const [x, y] = [coordinate(at[0]), at[1]];
  const height = lines.length * NAME_LINE + (submitted ? VALUE_LINE : 0);
  const top = y - height / 2 + ASCENT;
  const names = lines.map(
    (line, index) => markup`<tspan x="${x}" y="${coordinate(top + index * NAME_LINE)}">${line}</tspan>`,
  );
  const value = markup`<tspan class="value" x="${x}" y="${coordinate(top + lines.length * NAME_LINE + 3)}">${text}</tspan>`;
  return markup`<text>${names}${value}</text>`;
}

/** Name and figure on one line that begins, or ends, where the line from the region meets it. */
function outsideText({ label: { at, lines, leader }, anchor }: PlacedRegion, { text }: RegionFigure): Markup {
  const end = leader?.to ?? at;
  const path = leader === null ? "" : `M${leader.from.map(coordinate).join(",")}L${end.map(coordinate).join(",")}`;
  const [side, x] = textSide(at[0], end[0]);
  return markup`<path class="leader" d="${path}"/><circle class="dot" cx="${coordinate(anchor[0])}" cy="${coordinate(anchor[1])}" r="2"/><text class="${side}" x="${coordinate(x)}" y="${coordinate(at[1] + 4.5)}">${lines.join(" ")} <tspan class="value">${text}</tspan></text>`;
}

/** A line that comes from above or below meets the middle. */
function textSide(middle: number, end: number): readonly [side: string, x: number] {
  if (Math.abs(end - middle) < STEEP) return ["middle", middle];
  return end < middle ? ["start", end + 3] : ["end", end - 3];
}

function labelOf(region: PlacedRegion, figure: RegionFigure): Markup {
  const isOutside = region.label.leader !== null;
  const state = isOutside ? "out" : stateClass(figure);
  return markup`<g class="label ${state}" data-label="${figure.code}">${isOutside ? outsideText(region, figure) : insideText(region, figure)}</g>`;
}

function chip(figure: RegionFigure, y: number): Markup {
  const state = stateClass(figure);
  return markup`<g class="region ${state}" data-region="${figure.code}"><rect class="shape" x="16" y="${y}" width="${CHIP * 1.6}" height="${CHIP}" rx="4"/><text class="key" x="${16 + CHIP * 1.6 + 9}" y="${y + 15.5}">Pemerintah Provinsi ${figure.name}: <tspan class="keyhead" data-value="${figure.code}">${figure.submitted ? figure.text : "belum mengirim"}</tspan></text></g>`;
}

function scaleBar({ scaleBar: bar, width }: MapFrame, y: number): Markup | null {
  if (bar === null) return null;
  const left = width - 20 - bar.width;
  return markup`<path class="bar" d="M${coordinate(left)},${y}v6h${coordinate(bar.width)}v-6"/><text class="note" x="${coordinate(left + bar.width / 2)}" y="${y - 4}" text-anchor="middle">${amount(bar.km)} km</text>`;
}

export interface MapBody {
  /** Regions can be reached by keyboard and pressed. */
  readonly isInteractive: boolean;
  /** Lines over the regions; `null` for none. */
  readonly links: Markup | null;
}

/** A map with its figures, `frame.width` wide and `frame.height + STRIP` high, from (0, 0). */
export function mapBody(
  frame: MapFrame,
  figures: MapFigures,
  { isInteractive, links }: MapBody,
  measure: string,
): Markup {
  const byCode = new Map(figures.regions.map((figure) => [figure.code, figure]));
  const placed = frame.regions.flatMap((region) => {
    const figure = byCode.get(region.code);
    return figure === undefined ? [] : [{ region, figure }];
  });
  const shapes = placed.map(({ region, figure }) => {
    const control = isInteractive
      ? markup` tabindex="0" role="button" aria-pressed="false"${attribute("aria-label", spoken(figure, measure))}`
      : null;
    return markup`<g class="region ${stateClass(figure)}" data-region="${figure.code}"${control}><g class="shape">${region.shape}</g></g>`;
  });
  const province = figures.regions.find(({ code }) => isProvince(code));
  return markup`${HATCH}${frame.surroundings === null ? null : markup`<rect class="sea" width="${frame.width}" height="${frame.height}"/>${frame.surroundings}`}<g class="regions">${shapes}</g>${isInteractive ? markup`<g class="halo"></g>` : null}<g class="links">${links}</g><g class="labels">${placed.map(({ region, figure }) => labelOf(region, figure))}</g>${province === undefined ? null : chip(province, frame.height + 12)}${scaleBar(frame, frame.height + 28)}`;
}
