import {
  type Boundaries,
  loadPictures,
  type MapChoice,
  type MapPart,
  type MapView,
  type Picture,
  type PictureTools,
} from "../report/index.ts";
import type { Ports } from "./ports.ts";
import { regionName } from "./regions.ts";

const textOf = async (bytes: Promise<Uint8Array>): Promise<string> => new TextDecoder().decode(await bytes);

/** The map's frame, of true areas or of tiles, with what is said about its boundaries. */
export async function mapPartOf(ports: Ports, view: MapView, boundaries: Boundaries | null): Promise<MapPart> {
  const { areaFrame, mappedRegions, surroundingLand, tileFrame } = await loadPictures();
  const codes = mappedRegions(view);
  if (boundaries === null) return { frame: tileFrame(codes), attribution: null, missing: [] };
  const land = surroundingLand(await textOf(ports.packageFiles.asset("world-land")), boundaries);
  return {
    frame: areaFrame(codes, boundaries, land),
    attribution: boundaries.attribution,
    missing: boundaries.missing.map(regionName),
  };
}

async function toolsOf({ packageFiles }: Ports): Promise<PictureTools> {
  const [engine, regular, bold] = await Promise.all([
    packageFiles.asset("picture-engine"),
    packageFiles.asset("font-regular"),
    packageFiles.asset("font-bold"),
  ]);
  return { engine, fonts: [regular, bold] };
}

/** A picture with the PNG of it. */
export interface DrawnPicture {
  readonly picture: Picture;
  readonly png: Uint8Array;
}

/** Sharp on paper and on screens with small pixels, and still a few hundred kilobytes. */
const ZOOM = 2;

/** The map as it was asked for. */
export async function drawMap(
  ports: Ports,
  view: MapView,
  { frame, attribution }: MapPart,
  choice: MapChoice,
): Promise<DrawnPicture> {
  const { mapFigures, mapPicture, pictureToPng } = await loadPictures();
  const picture = mapPicture(view, frame, mapFigures(view, choice), attribution);
  return { picture, png: await pictureToPng(picture, ZOOM, await toolsOf(ports)) };
}

/** The net of partners; `null` when there is none. */
export async function drawNetwork(ports: Ports, view: MapView): Promise<DrawnPicture | null> {
  const { networkLayout, networkPicture, pictureToPng } = await loadPictures();
  const layout = networkLayout(view);
  if (layout === null) return null;
  const picture = networkPicture(view, layout);
  return { picture, png: await pictureToPng(picture, ZOOM, await toolsOf(ports)) };
}

/** The page, with its style sheet and its script. */
export async function pageText(
  { packageFiles }: Ports,
  view: MapView,
  { map, hash }: { readonly map: MapPart; readonly hash: (text: string) => string },
): Promise<string> {
  const { mapPage } = await loadPictures();
  return mapPage(view, {
    map,
    style: await packageFiles.template("peta-potensi.css"),
    script: await textOf(packageFiles.asset("page-script")),
    hash,
  });
}
