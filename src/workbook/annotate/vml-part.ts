import { cellAddress } from "../raw-workbook.ts";
import { parseCell } from "./address.ts";

const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
} as const;
const SHAPES_PER_CLUSTER = 1024;
const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Whatever a drawing may show: notes, buttons, pictures of a header. */
const DRAWN = /<(?:[\w.-]+:)?(?:shape|rect|roundrect|oval|line|polyline|group|image|arc|curve)[\s>]/;
const LINE_CHARACTERS = 50;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

export const EMPTY_DRAWING = `<xml ${Object.entries(NAMESPACES)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ")}></xml>`;

/** The numbers of the clusters of shapes that a drawing uses; a cluster has room for 1,023 shapes. */
export function usedClusters(vml: string): number[] {
  const maps = [...vml.matchAll(/<(?:[\w.-]+:)?idmap\b[^>]*\sdata="([\d,\s]*)"/g)].flatMap((found) =>
    (found[1] ?? "").split(","),
  );
  const shapes = [...vml.matchAll(/\bid="_x0000_s(\d+)"/g)].map((found) => Number(found[1]) / SHAPES_PER_CLUSTER);
  return [...maps.map(Number), ...shapes.map(Math.floor)].filter((cluster) => cluster > 0);
}

/** Draws a hidden box for each note, in clusters from `cluster` on; `null` for a drawing of unknown build. */
export function addBoxes(
  vml: string,
  notes: readonly (readonly [address: string, lines: readonly string[]])[],
  cluster: number,
): string | null {
  const end = vml.lastIndexOf("</xml>");
  if (end === -1) {
    return null;
  }
  const root = /<xml\b[^>]*>/.exec(vml)?.[0] ?? "";
  const missing = Object.entries(NAMESPACES)
    .filter(([prefix, uri]) => !root.includes(`xmlns:${prefix}="${uri}"`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join("");
  const boxes = notes.map(([address, lines], index) => {
    const place = Math.floor(index / (SHAPES_PER_CLUSTER - 1));
    const id = (cluster + place) * SHAPES_PER_CLUSTER + 1 + (index % (SHAPES_PER_CLUSTER - 1));
    return box(id, address, lines, missing);
  });
  const clusters = Math.ceil(notes.length / (SHAPES_PER_CLUSTER - 1));
  const numbers = Array.from({ length: clusters }, (_, index) => cluster + index).join(",");
  const type = vml.includes('id="_x0000_t202"') ? "" : BOX_TYPE.replace("<v:shapetype", `<v:shapetype${missing}`);
  return withClusters(vml.slice(0, end), numbers, missing) + type + boxes.join("") + vml.slice(end);
}

function withClusters(vml: string, numbers: string, missing: string): string {
  const map = /(<(?:[\w.-]+:)?idmap\b[^>]*\sdata=")([\d,\s]*)(")/;
  if (map.test(vml)) {
    return vml.replace(map, `$1$2,${numbers}$3`);
  }
  // A drawing that came without a map works without one; adding it would be a mark no later pass could take out.
  if (DRAWN.test(vml)) {
    return vml;
  }
  const layout = `<o:shapelayout${missing} v:ext="edit"><o:idmap v:ext="edit" data="${numbers}"/></o:shapelayout>`;
  return vml.replace(/<xml\b[^>]*>/, (root) => root + layout);
}

function box(id: number, address: string, lines: readonly string[], missing: string): string {
  const { row, column } = parseCell(address) ?? { row: 1, column: 1 };
  const height = Math.min(24, 3 + lines.reduce((sum, line) => sum + Math.ceil((line.length + 1) / LINE_CHARACTERS), 0));
  const left = Math.min(column, LAST_COLUMN - 5);
  const top = Math.min(Math.max(0, row - 2), LAST_ROW - height);
  return (
    `<v:shape${missing} id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;width:260pt;height:${height * 15}pt;` +
    `z-index:1;visibility:hidden' fillcolor="#fffbe8" o:insetmode="auto"><v:fill color2="#fffbe8"/>` +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    "<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>" +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${left}, 12, ${top}, 4, ${left + 4}, 60, ${top + height}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** Takes away the boxes of these cells' notes. `isEmpty`: nothing is drawn any more. */
export function removeBoxes(vml: string, addresses: readonly string[]): { vml: string; isEmpty: boolean } {
  const gone = new Set(addresses);
  const left = vml.replace(/<((?:[\w.-]+:)?)shape(?=[\s>])[\s\S]*?<\/\1shape>\s*/g, (shape) => {
    const row = /<(?:[\w.-]+:)?Row>\s*(\d+)/.exec(shape)?.[1];
    const column = /<(?:[\w.-]+:)?Column>\s*(\d+)/.exec(shape)?.[1];
    const isNote = shape.includes('ObjectType="Note"') && row !== undefined && column !== undefined;
    return isNote && gone.has(cellAddress(Number(row) + 1, Number(column) + 1)) ? "" : shape;
  });
  const tidy = left === vml ? vml : withUsedClusters(left);
  return { vml: tidy, isEmpty: !DRAWN.test(tidy) };
}

/** The map of clusters without those that lost their last shape; the first one is the drawing's own. */
function withUsedClusters(vml: string): string {
  const used = new Set(
    [...vml.matchAll(/\bid="_x0000_s(\d+)"/g)].map((found) => Math.floor(Number(found[1]) / SHAPES_PER_CLUSTER)),
  );
  return vml.replace(
    /(<(?:[\w.-]+:)?idmap\b[^>]*\sdata=")([\d,\s]*)(")/,
    (_whole, open: string, numbers: string, close: string) => {
      const kept = numbers.split(",").filter((number, index) => index === 0 || used.has(Number(number)));
      return open + kept.join(",") + close;
    },
  );
}
