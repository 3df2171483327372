/* Maps, the net of partners, the page: loaded only by those who draw, since it brings d3 along. See `loadPictures`. */
export { parseBoundaries } from "./boundaries/parse-boundaries.ts";
export { surroundingLand } from "./boundaries/surrounding-land.ts";
export { mapPage } from "./html/page.ts";
export { packPages } from "./pack/pack-pages.ts";
export { areaFrame } from "./picture/area-frame.ts";
export { mapFigures, mappedRegions } from "./picture/map-figures.ts";
export { mapPicture } from "./picture/map-picture.ts";
export { networkLayout } from "./picture/network-layout.ts";
export { networkPicture } from "./picture/network-picture.ts";
export { pictureToPng } from "./picture/png.ts";
export { tileFrame } from "./picture/tile-frame.ts";
