import { DARK_RAMP, INK, PAPER, RAMP, type Shade } from "./palette.ts";

/** Colours of everything that is no figure. */
const LIGHT = {
  ink: INK,
  faint: "#51616c",
  paper: PAPER,
  sea: "#e9f0f4",
  land: "#dcdfdc",
  empty: "#f6f6f2",
  hatch: "#b9c1c6",
  line: "#ffffff",
  coast: "#6d7d88",
  link: "#b3421b",
  node: "#22608f",
  away: "#51616c",
  onNode: "#ffffff",
} as const;
export type ColourName = keyof typeof LIGHT;
type Colours = Readonly<Record<ColourName, string>>;

const DARK: Colours = {
  ink: "#e8eef2",
  faint: "#a9b8c2",
  paper: "#121a20",
  sea: "#18242d",
  land: "#2b363e",
  empty: "#3a4650",
  hatch: "#6b7a85",
  line: "#0c1216",
  coast: "#8ea0ac",
  link: "#f0936a",
  node: "#7fb8e6",
  away: "#a9b8c2",
  onNode: "#10222e",
};

const FONT = '"Noto Sans", "Segoe UI", Roboto, Arial, sans-serif';
const QUIET = "paint-order:stroke;stroke-linejoin:round";

const shadeRule = ({ fill, ink }: Shade, index: number): string =>
  [
    `.s${index} .shape,rect.shape.s${index},.swatch.s${index}{fill:${fill}}`,
    `.label.s${index} text{fill:${ink};stroke:${fill}}`,
  ].join("");

/** Rules for the classes that pictures are drawn with. */
function styleOf(colour: Colours, ramp: readonly Shade[]): string {
  return [
    `svg text{font-family:${FONT};fill:${colour.ink}}`,
    `.heading{font-size:21px;font-weight:700}svg .subheading{font-size:13.5px;fill:${colour.faint}}`,
    `svg .note{font-size:11px;fill:${colour.faint}}.key{font-size:12px}.keyhead{font-size:12px;font-weight:700}`,
    `.paper{fill:${colour.paper}}.sea,.water{fill:${colour.sea}}.land{fill:${colour.land}}.land.edge{stroke:${colour.line};stroke-width:.6}`,
    `.shape{fill:${colour.empty};stroke:${colour.line};stroke-width:.9;stroke-linejoin:round}`,
    `.hatchline{stroke:${colour.hatch};stroke-width:2}.hatchpaper{fill:${colour.empty}}`,
    `.swatch{fill:${colour.empty};stroke:${colour.coast};stroke-width:.8}`,
    `.label text{font-size:12px;text-anchor:middle;stroke:${colour.empty};stroke-width:3;stroke-opacity:.85;${QUIET}}`,
    ".label .value{font-size:14px;font-weight:700}.label.out .value{font-size:12.5px}",
    ".label .start{text-anchor:start}.label .end{text-anchor:end}",
    ...ramp.map(shadeRule),
    ".missing .shape,.swatch.missing{fill:url(#hatch)}",
    `.label.out text{fill:${colour.ink};stroke:${colour.paper};stroke-opacity:.9}`,
    `.leader{stroke:${colour.ink};stroke-width:.9}.dot{fill:${colour.ink}}`,
    `.link{fill:none;stroke:${colour.link};stroke-linecap:round;stroke-opacity:.8}.linkcase{fill:none;stroke:${colour.paper};stroke-linecap:round;stroke-opacity:.7}`,
    `.bar{stroke:${colour.ink};stroke-width:1.4;fill:none}`,
    `.tie{fill:none;stroke:${colour.link};stroke-opacity:.72;stroke-linecap:round}.tie.offer{stroke:${colour.faint};stroke-dasharray:5 4;stroke-opacity:.9}`,
    `.node circle,.node rect{fill:${colour.node};stroke:${colour.paper};stroke-width:2}.node.away rect{fill:${colour.away}}`,
    `.node text{font-size:12px;text-anchor:middle;stroke:${colour.paper};stroke-width:3.5;${QUIET}}svg .node .inside{fill:${colour.onNode};stroke:none;font-weight:700}`,
  ].join("");
}

/** The style sheet of a picture that stands alone. */
export const PICTURE_STYLE = styleOf(LIGHT, RAMP);

const names = Object.keys(LIGHT) as ColourName[];
const asVariables = Object.fromEntries(names.map((name) => [name, `var(--${name})`])) as Colours;
const shadeVariables = RAMP.map((_, index) => ({ fill: `var(--s${index})`, ink: `var(--s${index}-ink)` }));

function variables(colour: Colours, ramp: readonly Shade[]): string {
  const shades = ramp.map(({ fill, ink }, index) => `--s${index}:${fill};--s${index}-ink:${ink}`);
  return [...names.map((name) => `--${name}:${colour[name]}`), ...shades].join(";");
}

/** The same rules for pictures in a page, which follow its light or dark dress; paper is always light. */
export const PAGE_PICTURE_STYLE = [
  `:root{${variables(LIGHT, RAMP)}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${variables(DARK, DARK_RAMP)}}}`,
  styleOf(asVariables, shadeVariables),
].join("\n");
