import type { Picture } from "./map-picture.ts";

export interface PictureTools {
  /** @resvg/resvg-wasm/index_bg.wasm. */
  readonly engine: Uint8Array;
  /** Noto Sans, regular and bold, as WOFF2; the Latin part, which has no arrows and no ≥. */
  readonly fonts: readonly Uint8Array[];
}

let started: Promise<typeof import("@resvg/resvg-wasm")> | undefined;

async function engineOf({ engine }: PictureTools): Promise<typeof import("@resvg/resvg-wasm")> {
  // The engine refuses to be started twice.
  started ??= import("@resvg/resvg-wasm").then(async (resvg) => {
    await resvg.initWasm(engine as Uint8Array<ArrayBuffer>);
    return resvg;
  });
  return started;
}

/**
 * Draws a picture as PNG. The same picture gives the same bytes on every machine: no font of the machine is used.
 *
 * @param zoom - pixels of the PNG for one of the picture
 */
export async function pictureToPng({ svg }: Picture, zoom: number, tools: PictureTools): Promise<Uint8Array> {
  const { Resvg } = await engineOf(tools);
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontBuffers: [...tools.fonts], defaultFontFamily: "Noto Sans" },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
