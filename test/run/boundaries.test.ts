import { describe, expect, it } from "vitest";
import { KsdError } from "../../src/domain/index.ts";
import {
  addBoundaries,
  importFiles,
  initWorkspace,
  makeReport,
  removeBoundaries,
  requireWorkspace,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

const FILE = "64.02-kutai-kartanegara-2026.xlsx";

/** Two regions of Kalimantan Timur as squares, with the source in the file. */
const TWO_REGIONS = JSON.stringify({
  type: "FeatureCollection",
  attribution: "Contoh batas 2026.",
  features: ["64.02", "64.72"].map((kode, index) => ({
    type: "Feature",
    properties: { kode },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [116 + index, 0],
          [116.5 + index, 0],
          [116.5 + index, 0.5],
          [116 + index, 0.5],
          [116 + index, 0],
        ],
      ],
    },
  })),
});

async function workspaceWith(boundaries: string): Promise<MemoryPorts> {
  const memory = await memoryPorts();
  const { ports, content } = memory;
  const { workspace } = await initWorkspace(ports, { folder: "kaltim", province: "64", year: 2026 });
  content.set(FILE, bytesOf(SAMPLES, FILE));
  content.set("unduhan/batas.json", new TextEncoder().encode(boundaries));
  await importFiles(ports, {
    paths: [FILE],
    workspace,
    reportDate: null,
    isDryRun: false,
    isStrict: false,
    reason: null,
  });
  return memory;
}

const opened = ({ ports }: MemoryPorts) => requireWorkspace(ports, { named: "kaltim", from: "kaltim" });

async function pageOf(memory: MemoryPorts, boundaries?: { path: string; attribution: string | null }): Promise<string> {
  const {
    paths: [path = ""],
  } = await makeReport(memory.ports, {
    workspace: await opened(memory),
    folder: "laporan",
    formats: ["html"],
    withContacts: false,
    reportDate: "2026-11-22",
    ...(boundaries === undefined ? {} : { boundaries }),
  });
  return new TextDecoder().decode(memory.content.get(path));
}

const TILES = "Satu petak satu daerah";
const code = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "fine";
  } catch (error) {
    if (error instanceof KsdError) return error.code;
    throw error;
  }
};

describe("boundaries of a workspace", () => {
  it("are kept once for all maps, with their source, until they are removed", async () => {
    const memory = await workspaceWith(TWO_REGIONS);
    expect(await pageOf(memory)).toContain(TILES);
    const added = await addBoundaries(memory.ports, await opened(memory), {
      path: "unduhan/batas.json",
      attribution: null,
    });
    expect(added).toMatchObject({
      regions: 2,
      attribution: "Contoh batas 2026.",
      entry: { name: "batas.json", attribution: null },
    });
    expect(added.missing).toHaveLength(8);
    // The original may go: the workspace has its own copy.
    memory.content.delete("unduhan/batas.json");
    const page = await pageOf(memory);
    expect(page).toContain("Contoh batas 2026. Bukan rujukan batas wilayah resmi.");
    expect(page).toContain("Tanpa batas di berkas, digambar sebagai titik: Kabupaten Paser, ");
    await removeBoundaries(memory.ports, await opened(memory));
    expect(await pageOf(memory)).toContain(TILES);
  });

  it("can be named for one run, which changes nothing for the next", async () => {
    const memory = await workspaceWith(TWO_REGIONS);
    const page = await pageOf(memory, { path: "unduhan/batas.json", attribution: "  Bappeda\n2026 " });
    expect(page).toContain("Bappeda 2026. Bukan rujukan batas wilayah resmi.");
    expect(await pageOf(memory)).toContain(TILES);
  });

  it("are refused before anything is written when they are no good", async () => {
    const memory = await workspaceWith('{"type":"FeatureCollection","features":[]}');
    const before = new Map(memory.content);
    const input = { path: "unduhan/batas.json", attribution: null };
    expect(await code(addBoundaries(memory.ports, await opened(memory), input))).toBe("bad-boundaries");
    expect(await code(pageOf(memory, input))).toBe("bad-boundaries");
    expect(await code(pageOf(memory, { path: "tidak-ada.json", attribution: null }))).toBe("no-such-path");
    expect(memory.content).toEqual(before);
  });

  it("are missed when the copy is gone or changed", async () => {
    const memory = await workspaceWith(TWO_REGIONS);
    const { entry } = await addBoundaries(memory.ports, await opened(memory), {
      path: "unduhan/batas.json",
      attribution: "x",
    });
    memory.content.set(`kaltim/.ksd/batas/${entry.sha256}.json`, new TextEncoder().encode(`${TWO_REGIONS} `));
    expect(await code(pageOf(memory))).toBe("bad-boundaries");
  });
});

describe("a report", () => {
  it("has a picture of the map in its workbook and as files, the same bytes every time", async () => {
    const memory = await workspaceWith(TWO_REGIONS);
    const make = async (folder: string): Promise<readonly Uint8Array[]> => {
      const { paths } = await makeReport(memory.ports, {
        workspace: await opened(memory),
        folder,
        formats: ["xlsx", "md", "html", "png"],
        withContacts: false,
        reportDate: "2026-11-22",
      });
      expect(paths).toEqual(
        [
          "peta-potensi-64-2026.xlsx",
          "peta-potensi-64-2026.md",
          "daftar-program-64-2026.md",
          "peta-potensi-64-2026.html",
          "peta-potensi-64-2026-peta.png",
          "peta-potensi-64-2026-jejaring.png",
        ].map((name) => `${folder}/${name}`),
      );
      return paths.map((path) => memory.content.get(path) ?? new Uint8Array());
    };
    const first = await make("satu");
    expect(await make("dua")).toEqual(first);
    const workbook = new TextDecoder("latin1").decode(first[0]);
    expect(workbook).toContain("xl/media/image1.png");
  });
});
