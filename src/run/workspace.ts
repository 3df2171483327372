import { KsdError } from "../domain/index.ts";
import type { Store } from "../store/index.ts";
import { CONFIG_FILE, type Config, parseConfig } from "./config.ts";
import { dateInWib } from "./dates.ts";
import { isNational } from "./national/nation-config.ts";
import type { Ports } from "./ports.ts";

export interface Workspace {
  readonly folder: string;
  readonly config: Config;
}

export interface WorkspaceChoice {
  /** Named by the user; otherwise it is looked for from `from` upwards. */
  readonly named: string | null;
  readonly from: string;
}

/** Where a workspace keeps its database and the original files. */
export const storePath = ({ files }: Ports, folder: string): string => files.join(folder, ".ksd", "ksd.sqlite");
export const originalsFolder = ({ files }: Ports, folder: string): string => files.join(folder, ".ksd", "asal");
/** @throws KsdError `bad-config`, `national-workspace` */
export async function readWorkspace(ports: Ports, folder: string): Promise<Workspace | null> {
  const path = ports.files.join(folder, CONFIG_FILE);
  const text = await ports.files.readText(path);
  if (text === null) return null;
  if (isNational(text)) throw nationalWorkspace(folder);
  return { folder, config: parseConfig(path, text) };
}

function nationalWorkspace(folder: string): KsdError {
  return new KsdError("national-workspace", {
    message: {
      id: `${folder} adalah ruang kerja nasional; perintah ini untuk ruang kerja satu provinsi.`,
      en: `${folder} is a national workspace; this command is for the workspace of one province.`,
    },
    hint: {
      id: "Di ruang kerja nasional pakai: ksd merge, ksd report --national. Formulir diimpor di ruang kerja provinsinya.",
      en: "In a national workspace use: ksd merge, ksd report --national. Forms are imported in their province's workspace.",
    },
  });
}

/**
 * The workspace of a run; `null` when none is named and none is near.
 *
 * @throws KsdError `not-a-workspace` when the named folder is none, `bad-config`
 */
export async function findWorkspace(ports: Ports, choice: WorkspaceChoice): Promise<Workspace | null> {
  if (choice.named !== null) {
    const workspace = await readWorkspace(ports, choice.named);
    if (workspace === null) throw notAWorkspace(choice.named);
    return workspace;
  }
  const folder = await ports.files.nearestFolderWith(CONFIG_FILE, choice.from);
  // What needs no workspace works in a national one as anywhere.
  if (folder === null || isNational((await ports.files.readText(ports.files.join(folder, CONFIG_FILE))) ?? ""))
    return null;
  return readWorkspace(ports, folder);
}

/** That a folder is none. */
export function notAWorkspace(folder: string): KsdError {
  return new KsdError("not-a-workspace", {
    message: {
      id: `${folder} bukan ruang kerja ksd: tidak ada ${CONFIG_FILE} di situ maupun di folder di atasnya.`,
      en: `${folder} is not a ksd workspace: there is no ${CONFIG_FILE} in it or in a folder above it.`,
    },
    hint: {
      id: "Buat dulu dengan: ksd init --province 64 --year 2026. Atau tunjuk dengan --workspace FOLDER.",
      en: "Make one first: ksd init --province 64 --year 2026. Or name one with --workspace FOLDER.",
    },
  });
}

/** @throws KsdError `not-a-workspace`, `bad-config`, `national-workspace` */
export async function requireWorkspace(ports: Ports, choice: WorkspaceChoice): Promise<Workspace> {
  const folder = choice.named ?? (await ports.files.nearestFolderWith(CONFIG_FILE, choice.from));
  const workspace = folder === null ? null : await readWorkspace(ports, folder);
  if (workspace === null) throw notAWorkspace(folder ?? choice.from);
  return workspace;
}

/** Opens the store for the length of `work`. */
export async function withStore<T>(
  ports: Ports,
  workspace: Pick<Workspace, "folder">,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  await ports.files.makeFolder(originalsFolder(ports, workspace.folder));
  const store = await ports.openStore(storePath(ports, workspace.folder));
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** Reads the store as it is at one moment, whatever another process imports meanwhile. */
export function readStore<T>(
  ports: Ports,
  workspace: Pick<Workspace, "folder">,
  work: (store: Store) => T,
): Promise<T> {
  return withStore(ports, workspace, (store) => store.snapshot(() => work(store)));
}

/** The day the run counts as: asked for, or set by the workspace, or today. */
export function reportDateOf(
  ports: Ports,
  workspace: { readonly config: Pick<Config, "reportDate"> } | null,
  asked: string | null,
): string {
  return asked ?? workspace?.config.reportDate ?? dateInWib(ports.clock.now());
}
