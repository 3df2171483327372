import { KsdError, type Region } from "../domain/index.ts";
import { CONFIG_FILE, newConfigText, parseConfig } from "./config.ts";
import type { Ports } from "./ports.ts";
import { requireProvince, requireYear } from "./regions.ts";
import { type Workspace, withStore } from "./workspace.ts";

export interface InitInput {
  readonly folder: string;
  readonly province: string;
  readonly year: number;
}

export interface InitResult {
  readonly workspace: Workspace;
  readonly province: Region;
}

/**
 * Makes a workspace: configuration, store, folder for the originals.
 *
 * @throws KsdError `unknown-province`, `bad-year`, `workspace-exists`
 */
export async function initWorkspace(ports: Ports, input: InitInput): Promise<InitResult> {
  const province = requireProvince(input.province);
  const year = requireYear(input.year);
  const path = ports.files.join(input.folder, CONFIG_FILE);
  if (await ports.files.exists(path)) {
    throw new KsdError("workspace-exists", {
      message: {
        id: `Di ${input.folder} sudah ada ruang kerja ksd.`,
        en: `There is already a ksd workspace in ${input.folder}.`,
      },
      hint: {
        id: `Pakai yang ada, atau pilih folder lain. Pengaturannya dapat diubah di ${CONFIG_FILE}.`,
        en: `Use that one, or choose another folder. Its settings can be changed in ${CONFIG_FILE}.`,
      },
    });
  }
  await ports.files.makeFolder(input.folder);
  const text = newConfigText({ province: province.code, year });
  const workspace = { folder: input.folder, config: parseConfig(path, text) };
  await withStore(ports, workspace, () => null);
  // Last, so that a folder counts as a workspace only once all of it is there.
  await ports.files.write(path, text);
  return { workspace, province };
}
