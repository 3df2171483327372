import { KsdError } from "../domain/index.ts";
import { type Boundaries, type BoundaryFile, loadPictures } from "../report/index.ts";
import type { BoundariesEntry } from "./config.ts";
import type { BoundariesJson } from "./contracts/boundaries.ts";
import { hashText } from "./hash.ts";
import type { Ports } from "./ports.ts";
import { regionName } from "./regions.ts";
import type { Workspace } from "./workspace.ts";
import { writeConfig } from "./write-config.ts";

export interface BoundariesInput {
  readonly path: string;
  /** What stands under the map about the source; `null`: what the file itself says. */
  readonly attribution: string | null;
}

export interface AddedBoundaries {
  readonly entry: BoundariesEntry;
  /** Regions of the province that the file has. */
  readonly regions: number;
  /** Names of those it lacks. */
  readonly missing: readonly string[];
  /** As it will stand under the map; `null` when nobody says it. */
  readonly attribution: string | null;
}

const folderOf = ({ files }: Ports, { folder }: Workspace): string => files.join(folder, ".ksd", "batas");
const copyOf = (ports: Ports, workspace: Workspace, sha256: string): string =>
  ports.files.join(folderOf(ports, workspace), `${sha256}.json`);

async function readBoundaryFile(ports: Ports, { path, attribution }: BoundariesInput): Promise<BoundaryFile> {
  const bytes = await ports.files.read(path);
  const said = attribution?.replace(/\s+/gu, " ").trim() ?? "";
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return { name, text: new TextDecoder().decode(bytes), attribution: said === "" ? null : said };
}

/**
 * Keeps a copy of a boundary file in the workspace, for every map from now on.
 *
 * @throws KsdError `bad-boundaries`, `no-such-path`, `file-in-use`
 */
export async function addBoundaries(
  ports: Ports,
  workspace: Workspace,
  input: BoundariesInput,
): Promise<AddedBoundaries> {
  const file = await readBoundaryFile(ports, input);
  const { parseBoundaries } = await loadPictures();
  const boundaries = parseBoundaries(file, workspace.config.province);
  const entry = { sha256: hashText(file.text), name: file.name, attribution: file.attribution };
  await ports.files.makeFolder(folderOf(ports, workspace));
  await ports.files.writeOnce(copyOf(ports, workspace, entry.sha256), new TextEncoder().encode(file.text));
  await writeConfig(ports, workspace, { boundaries: entry });
  return {
    entry,
    regions: boundaries.shapes.size,
    missing: boundaries.missing.map(regionName),
    attribution: boundaries.attribution,
  };
}

/** `ksd boundaries --json`; `null` after they were removed. */
export function boundariesJson(added: AddedBoundaries | null): BoundariesJson {
  const { entry = null, regions = 0, missing = [] } = added ?? {};
  return { boundaries: entry, regions, missing: [...missing] };
}

/** Goes back to the map of tiles; the copy stays in the workspace. @throws KsdError `file-in-use` */
export async function removeBoundaries(ports: Ports, workspace: Workspace): Promise<void> {
  await writeConfig(ports, workspace, { boundaries: null });
}

function copyLost({ name }: BoundariesEntry): KsdError {
  return new KsdError("bad-boundaries", {
    message: {
      id: `Salinan batas wilayah ${name} di ruang kerja hilang atau berubah.`,
      en: `The workspace's copy of the boundaries ${name} is gone or was changed.`,
    },
    hint: {
      id: "Tambahkan lagi: ksd boundaries add BERKAS. Atau kembali ke peta petak: ksd boundaries remove.",
      en: "Add it again: ksd boundaries add FILE. Or go back to tiles: ksd boundaries remove.",
    },
  });
}

async function keptBoundaries(ports: Ports, workspace: Workspace, entry: BoundariesEntry): Promise<Boundaries> {
  const text = await ports.files.readText(copyOf(ports, workspace, entry.sha256));
  if (text === null || hashText(text) !== entry.sha256) throw copyLost(entry);
  const { parseBoundaries } = await loadPictures();
  return parseBoundaries({ name: entry.name, text, attribution: entry.attribution }, workspace.config.province);
}

/**
 * The boundaries of a run: those named for it, else those the workspace keeps, else none.
 *
 * @throws KsdError `bad-boundaries`, `no-such-path`
 */
export async function boundariesFor(
  ports: Ports,
  workspace: Workspace,
  given: BoundariesInput | null,
): Promise<Boundaries | null> {
  if (given !== null) {
    const { parseBoundaries } = await loadPictures();
    return parseBoundaries(await readBoundaryFile(ports, given), workspace.config.province);
  }
  const { boundaries } = workspace.config;
  return boundaries === null ? null : keptBoundaries(ports, workspace, boundaries);
}
