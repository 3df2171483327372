import { describe, expect, it } from "vitest";
import { packageFiles } from "../../../src/cli/node/package-files.ts";
import {
  mapFigures,
  mapPicture,
  mappedRegions,
  networkLayout,
  networkPicture,
  pictureToPng,
  tileFrame,
} from "../../../src/report/pictures.ts";
import { exampleView } from "../../support/map-store.ts";

const view = exampleView();
const map = mapPicture(view, tileFrame(mappedRegions(view)), mapFigures(view, "mean"), null);
const layout = networkLayout(view);

const tools = async () => ({
  engine: await packageFiles.asset("picture-engine"),
  fonts: [await packageFiles.asset("font-regular"), await packageFiles.asset("font-bold")],
});

/** Width and height as the PNG's header says. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const header = new DataView(png.buffer, png.byteOffset, 24);
  return [header.getUint32(16), header.getUint32(20)];
}

describe("pictures", () => {
  it("become PNG of the asked size, the same bytes every time", async () => {
    const png = await pictureToPng(map, 1.5, await tools());
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(sizeOf(png)).toEqual([Math.round(map.width * 1.5), Math.round(map.height * 1.5)]);
    expect(await pictureToPng(map, 1.5, await tools())).toEqual(png);
  });

  it("are drawn with letters: without fonts the picture is another one", async () => {
    const { engine } = await tools();
    const bare = await pictureToPng(map, 1, { engine, fonts: [] });
    expect((await pictureToPng(map, 1, await tools())).length).toBeGreaterThan(bare.length * 1.5);
  });

  it("use no letter that the font lacks", () => {
    const texts = [map, ...(layout === null ? [] : [networkPicture(view, layout)])].flatMap(({ svg }) =>
      [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text ?? ""),
    );
    expect(texts.join("").match(/[≥≤→←↑↓−✓×]/g)).toBeNull();
    expect(texts.join(" ")).toContain("belum mengirim formulir");
  });

  it("say in words what they show", () => {
    expect(map.alt).toBe(
      "Peta Potensi Kerja Sama Daerah Kalimantan Timur 2026. Rata-rata skor usulan yang cocok sebagai kerja sama daerah, menurut daerah pengusul · keadaan per 22 November 2026",
    );
  });

  it("show who works with whom, outside the province too", () => {
    expect(layout?.links.map(({ a, b, proposals }) => [a, b, proposals.length])).toEqual([
      ["64", "64.02", 1],
      ["64.02", "64.71", 1],
      ["64.02", "64.72", 2],
      ["64.02", "64.74", 1],
      ["64.09", "64.71", 1],
    ]);
    expect(networkLayout(view)).toEqual(layout);
  });
});
