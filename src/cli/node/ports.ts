import { hash } from "node:crypto";
import { dirname, join } from "node:path";
import type { Language } from "../../finding/index.ts";
import { type Files, openStore, openStoreToRead, type Ports } from "../../run/index.ts";
import type { Terminal } from "../terminal.ts";
import { systemClock } from "./clock.ts";
import { nativeCodec } from "./codec.ts";
import { systemFileSystem } from "./file-system.ts";
import { diskFiles } from "./files.ts";
import { createGuardedReader } from "./guarded-reader.ts";
import { packageFiles } from "./package-files.ts";
import { packageVersion } from "./package-version.ts";
import { isSharedDrive } from "./shared-drive.ts";
import { sweepTemporaryFiles } from "./temporary-files.ts";

const SHARED_DRIVE: Readonly<Record<Language, string>> = {
  id: "Catatan: ruang kerja ini ada di drive jaringan atau folder tersinkron; simpanan memakai jurnal pembatalan biasa (bukan WAL). Jalankan satu perintah ksd pada satu waktu.",
  en: "Note: this workspace lies on a network drive or in a synced folder; the store uses the plain rollback journal (no WAL). Run one ksd command at a time.",
};

/** Says when a file went elsewhere because its own name was taken by an open program. */
function tellingFiles(terminal: Terminal, language: Language): Files {
  return {
    ...diskFiles,
    write: async (path, content) => {
      const written = await diskFiles.write(path, content);
      if (written !== path) {
        terminal.complain(
          language === "id"
            ? `ksd: ${path} tampaknya sedang terbuka di Excel; hasilnya ditulis ke ${written}.`
            : `ksd: ${path} seems to be open in Excel; the result was written to ${written}.`,
        );
      }
      return written;
    },
  };
}

/** Node's own: a store hashes all it keeps, several times the size of the files. */
const hashText = (text: string): string => hash("sha256", text, "hex");

/** The ports of a run on this computer; `close` ends what was started for them. */
export async function openPorts(
  terminal: Terminal,
  language: Language,
): Promise<{ readonly ports: Ports; readonly close: () => Promise<void> }> {
  const reader = createGuardedReader();
  const ports: Ports = {
    files: tellingFiles(terminal, language),
    clock: systemClock,
    reader,
    progress: await terminal.progress(),
    packageFiles,
    codec: nativeCodec,
    openStore: async (path) => {
      for (const folder of [dirname(path), join(dirname(path), "asal")]) {
        await sweepTemporaryFiles(systemFileSystem, folder);
      }
      const isShared = isSharedDrive(path);
      if (isShared) terminal.remark(SHARED_DRIVE[language]);
      return openStore(path, { hashText, journalMode: isShared ? "rollback" : "wal" });
    },
    openStoreToRead: (path) => openStoreToRead(path, { hashText }),
    version: packageVersion(),
  };
  return { ports, close: () => reader.close() };
}
