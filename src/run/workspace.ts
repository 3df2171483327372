import { KsdError } from "../domain/index.ts";
import type { Store } from "../store/index.ts";
import { CONFIG_FILE, type Config, parseConfig } from "./config.ts";
import { dateInWib } from "./dates.ts";
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
const storePath = ({ files }: Ports, folder: string): string => files.join(folder, ".ksd", "ksd.sqlite");
export const originalsFolder = ({ files }: Ports, folder: string): string => files.join(folder, ".ksd", "asal");

async function readWorkspace(ports: Ports, folder: string): Promise<Workspace | null> {
  const path = ports.files.join(folder, CONFIG_FILE);
  const text = await ports.files.readText(path);
  return text === null ? null : { folder, config: parseConfig(path, text) };
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
  return folder === null ? null : readWorkspace(ports, folder);
}

function notAWorkspace(folder: string): KsdError {
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

/** @throws KsdError `not-a-workspace`, `bad-config` */
export async function requireWorkspace(ports: Ports, choice: WorkspaceChoice): Promise<Workspace> {
  const workspace = await findWorkspace(ports, choice);
  if (workspace === null) throw notAWorkspace(choice.from);
  return workspace;
}

/** Opens the store for the length of `work`. */
export async function withStore<T>(
  ports: Ports,
  workspace: Workspace,
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
export function readStore<T>(ports: Ports, workspace: Workspace, work: (store: Store) => T): Promise<T> {
  return withStore(ports, workspace, (store) => store.snapshot(() => work(store)));
}

/** The day the run counts as: asked for, or set by the workspace, or today. */
export function reportDateOf(ports: Ports, workspace: Workspace | null, asked: string | null): string {
  return asked ?? workspace?.config.reportDate ?? dateInWib(ports.clock.now());
}
