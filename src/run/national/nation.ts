import { KsdError } from "../../domain/index.ts";
import { CONFIG_FILE } from "../config.ts";
import type { Ports } from "../ports.ts";
import type { WorkspaceChoice } from "../workspace.ts";
import { isNational, type NationConfig, newNationConfigText, parseNationConfig } from "./nation-config.ts";

/** A workspace that holds the stores of provinces. */
export interface Nation {
  readonly folder: string;
  readonly config: NationConfig;
}

function notNational(folder: string): KsdError {
  return new KsdError("not-national", {
    message: {
      id: `${folder} bukan ruang kerja nasional.`,
      en: `${folder} is not a national workspace.`,
    },
    hint: {
      id: "Buat dengan menggabung ruang kerja provinsi: ksd merge kaltim kalsel -o nasional.",
      en: "Make one by merging provinces' workspaces: ksd merge kaltim kalsel -o nasional.",
    },
  });
}

/**
 * The national workspace in a folder; `null` where there is no workspace at all.
 *
 * @throws KsdError `not-national` for a province's, `bad-config`
 */
export async function readNation(ports: Ports, folder: string): Promise<Nation | null> {
  const path = ports.files.join(folder, CONFIG_FILE);
  const text = await ports.files.readText(path);
  if (text === null) return null;
  if (!isNational(text)) throw notNational(folder);
  return { folder, config: parseNationConfig(path, text) };
}

/** The national workspace that is named, or the nearest one from the current folder upwards. @throws KsdError `not-national`, `bad-config` */
export async function requireNation(ports: Ports, { named, from }: WorkspaceChoice): Promise<Nation> {
  const folder = named ?? (await ports.files.nearestFolderWith(CONFIG_FILE, from));
  const nation = folder === null ? null : await readNation(ports, folder);
  if (nation === null) throw notNational(folder ?? from);
  return nation;
}

/** A national workspace that is not on disk yet. */
export function newNation(folder: string, year: number): Nation {
  return { folder, config: parseNationConfig(CONFIG_FILE, newNationConfigText(year)) };
}

/** Makes the folder count as a workspace; last, once all of it is there. */
export async function writeNation(ports: Ports, { folder, config }: Nation): Promise<void> {
  await ports.files.write(ports.files.join(folder, CONFIG_FILE), newNationConfigText(config.year));
}
