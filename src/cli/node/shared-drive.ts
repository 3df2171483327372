import { realpathSync, statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Names under which the usual programs keep folders that they copy to elsewhere while we write. Accounts are told apart by
 * a suffix: `OneDrive - Pemprov Kaltim`, `Dropbox (Biro Kerja Sama)`; Google Drive speaks the system's language.
 */
const SYNCED_NAMES = [
  "OneDrive",
  "SharePoint",
  "Dropbox",
  "Google ?Drive",
  "GoogleDrive-[^\\\\/]+",
  "(?:My|Shared) drives?",
  "Drive (?:Saya|Bersama)",
  "iCloud ?Drive",
  "com~apple~CloudDocs",
  "CloudStorage",
  "Nextcloud\\d*",
  "ownCloud",
  "Syncthing",
  "pCloud(?: ?Drive)?",
  "MEGA(?:sync)?",
  "Box(?: Sync)?",
];
const SYNCED = new RegExp(
  `(?:^|[\\\\/])(?:${SYNCED_NAMES.join("|")})(?: - [^\\\\/]*| \\([^\\\\/]*\\))?(?:[\\\\/]|$)`,
  "i",
);
/** `\\server\share`, also in its long form; `\\?\C:\…` is a local path. */
const WINDOWS_SHARE = /^(?:\\\\(?![?.]\\)|\\\\\?\\UNC\\)/i;
/** OneDrive tells where its folders lie, whatever they are called. */
const ONEDRIVE_VARIABLES = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"];
/** Types of statfs(2): NFS, SMB, CIFS, SMB2, 9P, FUSE (sshfs, rclone …), AFS, Ceph. */
const NETWORK_TYPES = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546, 0x5346414f, 0x00c36400]);

type Environment = Readonly<Record<string, string | undefined>>;

function isInside(path: string, folder: string): boolean {
  const [inner, outer] = [path, folder].map((one) =>
    one
      .replace(/[\\/]+/g, "/")
      .replace(/\/$/, "")
      .toLowerCase(),
  );
  return inner === outer || inner?.startsWith(`${outer}/`) === true;
}

/** Whether the name of a full path says that it is shared, on Windows or elsewhere. */
export function isSharedName(path: string, environment: Environment = {}): boolean {
  if (SYNCED.test(path) || WINDOWS_SHARE.test(path)) return true;
  const roots = ONEDRIVE_VARIABLES.flatMap((name) => environment[name] ?? []).filter((root) => root !== "");
  return roots.some((root) => isInside(path, root));
}

/** Where a folder really lies: a drive letter may stand for a share, a link may lead into a synced folder. */
function realFolder(path: string): string {
  const folder = dirname(path);
  try {
    return realpathSync.native(folder);
  } catch {
    // A folder that cannot be looked at will be named by whoever writes in it.
    return folder;
  }
}

/** Whether a file lies on a network or synced drive, as far as its name and the system tell. */
export function isSharedDrive(path: string): boolean {
  const full = resolve(path);
  const real = realFolder(full);
  if (isSharedName(full, process.env) || isSharedName(real, process.env)) return true;
  if (process.platform !== "linux") return false;
  try {
    return NETWORK_TYPES.has(statfsSync(real).type >>> 0);
  } catch {
    // As above.
    return false;
  }
}
