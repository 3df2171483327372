import { statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Folders that a program copies to elsewhere while we write. */
const SYNCED =
  /(^|[\\/])(OneDrive|Dropbox|Google Drive|GoogleDrive|My Drive|iCloudDrive|Nextcloud|pCloud)( -[^\\/]*)?([\\/]|$)/i;
const WINDOWS_SHARE = /^\\\\/;
/** Types of statfs(2): NFS, SMB, CIFS, SMB2, 9P, FUSE (sshfs, rclone …). */
const NETWORK_TYPES = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546]);

/** Whether a folder lies on a network or synced drive, as far as its name and the system tell. */
export function isSharedDrive(path: string): boolean {
  const full = resolve(path);
  if (SYNCED.test(full) || WINDOWS_SHARE.test(full)) return true;
  if (process.platform !== "linux") return false;
  try {
    return NETWORK_TYPES.has(statfsSync(dirname(full)).type >>> 0);
  } catch {
    // A folder that cannot be looked at will be named by whoever writes in it.
    return false;
  }
}
