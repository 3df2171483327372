import { KsdError } from "../domain/index.ts";
import { CONFIG_FILE, type Config } from "./config.ts";
import type { Ports } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Writes some entries of ksd.config.json and leaves the rest of it as it is.
 *
 * @throws KsdError `file-in-use` where the file is open elsewhere: the entries do not hold then
 */
export async function writeConfig(
  ports: Ports,
  { folder }: Workspace,
  entries: Partial<Pick<Config, "waivers" | "headings" | "boundaries" | "overrides">>,
): Promise<void> {
  const path = ports.files.join(folder, CONFIG_FILE);
  const text = (await ports.files.readText(path)) ?? "{}";
  const config: Record<string, unknown> = JSON.parse(text.replace(/^\uFEFF/, ""));
  const written = await ports.files.write(path, `${JSON.stringify({ ...config, ...entries }, null, 2)}\n`);
  if (written === path) return;
  throw new KsdError("file-in-use", {
    message: {
      id: `${path} sedang terbuka di program lain; perubahannya belum berlaku.`,
      en: `${path} is open in another program; the change does not hold yet.`,
    },
    hint: { id: "Tutup berkas itu, lalu jalankan lagi.", en: "Close that file, then run again." },
  });
}
