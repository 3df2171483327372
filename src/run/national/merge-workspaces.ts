import { commandWord, KsdError } from "../../domain/index.ts";
import type { MergeOffer, MergeOutcome, Store } from "../../store/index.ts";
import { CONFIG_FILE } from "../config.ts";
import { hashBytes } from "../hash.ts";
import { findOriginals, readOriginal } from "../originals.ts";
import type { Ports } from "../ports.ts";
import { notAWorkspace, originalsFolder, readWorkspace, storePath, type Workspace, withStore } from "../workspace.ts";
import { type Nation, newNation, readNation, writeNation } from "./nation.ts";
import { requireAgreement, settingsText } from "./source-settings.ts";

export interface MergeInput {
  /** Folders of provinces' workspaces. */
  readonly workspaces: readonly string[];
  /** Of the national workspace; made where there is none. `null`: the one the run stands in, or `nasional-<year>`. */
  readonly folder: string | null;
  /** Where the run stands. */
  readonly from: string;
}

export interface Merged {
  readonly folder: string;
  readonly year: number;
  readonly isNew: boolean;
  readonly sources: readonly MergeOutcome[];
}

async function requireSource(ports: Ports, folder: string): Promise<Workspace> {
  const workspace = await readWorkspace(ports, folder);
  if (workspace === null) throw notAWorkspace(folder);
  return workspace;
}

function wrongYear(folder: string, found: number, expected: number): KsdError {
  return new KsdError("bad-year", {
    message: {
      id: `Ruang kerja ${folder} untuk tahun ${found}, sedangkan gabungan ini untuk tahun ${expected}. Tidak ada yang digabung.`,
      en: `The workspace ${folder} is for ${found}, but this merge is for ${expected}. Nothing was merged.`,
    },
    hint: {
      id: "Peta nasional membandingkan daerah pada tahun yang sama. Buat satu ruang kerja nasional untuk tiap tahun.",
      en: "The national map compares regions in the same year. Make a national workspace for each year.",
    },
  });
}

async function nationFor(ports: Ports, input: MergeInput, year: number): Promise<{ nation: Nation; isNew: boolean }> {
  const { files } = ports;
  const near = input.folder === null ? await files.nearestFolderWith(CONFIG_FILE, input.from) : null;
  const folder = input.folder ?? near ?? files.join(input.from, `nasional-${year}`);
  const nation = await readNation(ports, folder);
  return nation === null ? { nation: newNation(folder, year), isNew: true } : { nation, isNew: false };
}

function lostOriginal(workspace: string, sha256: string): KsdError {
  return new KsdError("store-damaged", {
    message: {
      id: `Di ruang kerja ${workspace}, berkas asli ${sha256.slice(0, 12)}… hilang atau berubah; tidak ada yang digabung.`,
      en: `In the workspace ${workspace} the original ${sha256.slice(0, 12)}… is missing or was changed; nothing was merged.`,
    },
    hint: {
      id: `Lihat yang rusak: ksd verify --workspace ${commandWord(workspace)}. Kembalikan dari cadangan, lalu gabungkan lagi.`,
      en: `See what is damaged: ksd verify --workspace ${commandWord(workspace)}. Restore it from a backup, then merge again.`,
    },
  });
}

interface Carrying {
  readonly ports: Ports;
  readonly store: Store;
  readonly nation: Nation;
}

/** Those of submissions that are here already were kept when they came. */
async function keepOriginals(carrying: Carrying, from: string, hashes: readonly string[]): Promise<void> {
  const { ports, store, nation } = carrying;
  const originals = new Map((await findOriginals(ports, from)).map((original) => [original.sha256, original]));
  for (const sha256 of hashes) {
    if (store.headOfBytes(sha256) !== null) continue;
    const original = originals.get(sha256);
    const bytes = original === undefined ? null : await readOriginal(ports, original);
    if (original === undefined || bytes === null || hashBytes(bytes) !== sha256) throw lostOriginal(from, sha256);
    await ports.files.writeOnce(ports.files.join(originalsFolder(ports, nation.folder), original.name), bytes);
  }
}

async function offerOf(carrying: Carrying, { folder, config }: Workspace): Promise<MergeOffer> {
  const { ports } = carrying;
  const path = storePath(ports, folder);
  return {
    province: config.province,
    workspace: folder,
    path: (await ports.files.exists(path)) ? path : null,
    year: config.year,
    settings: settingsText(config),
    at: ports.clock.now(),
    keepOriginals: (hashes) => keepOriginals(carrying, folder, hashes),
  };
}

/**
 * Joins provinces' workspaces in a national one. They stay as they are; what came over before is not carried over again.
 *
 * @throws KsdError `not-a-workspace`, `national-workspace`, `not-national`, `bad-year`, `merge-conflict`, `store-newer`
 */
export async function mergeWorkspaces(ports: Ports, input: MergeInput): Promise<Merged> {
  const provinces: Workspace[] = [];
  for (const folder of input.workspaces) provinces.push(await requireSource(ports, folder));
  const year = provinces[0]?.config.year ?? 0;
  const { nation, isNew } = await nationFor(ports, input, year);
  for (const { folder, config } of provinces) {
    if (config.year !== nation.config.year) throw wrongYear(folder, config.year, nation.config.year);
  }
  await ports.files.makeFolder(nation.folder);
  const sources = await withStore(ports, nation, async (store) => {
    const offers: MergeOffer[] = [];
    for (const one of provinces) offers.push(await offerOf({ ports, store, nation }, one));
    const offered = new Set(offers.map(({ province }) => province));
    requireAgreement([...store.sources().filter(({ province }) => !offered.has(province)), ...offers]);
    return store.merge(offers);
  });
  if (isNew) await writeNation(ports, nation);
  return { folder: nation.folder, year: nation.config.year, isNew, sources };
}
