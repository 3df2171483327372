import type { KodeWilayah } from "../../domain/index.ts";
import { borderTable, regionOf } from "../../regulation/index.ts";
import { markup } from "../markup.ts";
import { FRAME_WIDTH, type MapFrame, NAME_SIZE } from "./map-frame.ts";
import { shortNames } from "./short-names.ts";
import { brokenLines } from "./text-width.ts";
import { type TileLayout, tileLayout } from "./tile-layout.ts";

const TILE = { most: 150, least: 82, ratio: 0.74, gap: 6, corner: 7 } as const;
const MARGIN = 16;

function layoutOf(codes: readonly KodeWilayah[]): TileLayout {
  const table = borderTable();
  const points = codes.flatMap((code) => {
    const label = regionOf(code)?.label;
    return label === undefined || label === null ? [] : [{ code, ...label }];
  });
  return tileLayout(points, (a, b) => table.borders(a as KodeWilayah, b as KodeWilayah) !== "no");
}

/** A map of equal tiles in place of a map without boundaries: where a region lies among the others, and no line that could pass for a border. */
export function tileFrame(codes: readonly KodeWilayah[]): MapFrame {
  const layout = layoutOf(codes);
  const names = shortNames(codes);
  const room = (FRAME_WIDTH - 2 * MARGIN + TILE.gap) / Math.max(1, layout.columns) - TILE.gap;
  const width = Math.round(Math.max(TILE.least, Math.min(TILE.most, room)));
  const height = Math.round(width * TILE.ratio);
  const left = Math.max(MARGIN, (FRAME_WIDTH - layout.columns * (width + TILE.gap) + TILE.gap) / 2);
  const regions = codes.flatMap((code) => {
    const cell = layout.cells.get(code);
    if (cell === undefined) return [];
    const x = left + cell.column * (width + TILE.gap);
    const y = MARGIN + cell.row * (height + TILE.gap);
    const middle = [x + width / 2, y + height / 2] as const;
    return [
      {
        code,
        shape: markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${TILE.corner}"/>`,
        anchor: middle,
        label: { at: middle, lines: brokenLines(names.get(code) ?? code, NAME_SIZE, width - 12), leader: null },
      },
    ];
  });
  return {
    kind: "tiles",
    width: Math.max(FRAME_WIDTH, left * 2 + layout.columns * (width + TILE.gap) - TILE.gap),
    height: 2 * MARGIN + Math.max(1, layout.rows) * (height + TILE.gap) - TILE.gap,
    surroundings: null,
    regions,
    scaleBar: null,
  };
}
