import type { RawWorkbook } from "../../raw-workbook.ts";
import type { CellAllowance } from "../cell-allowance.ts";
import type { DamageLog } from "../damage-log.ts";
import { notAWorkbook } from "../refused.ts";
import { sniff } from "../sniff.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { csvSheet, csvWorkbook } from "./read-csv.ts";

const CSV_NAME = /\.(?:csv|tsv)$/i;
/** Folders of their own, and what macOS and office programs add of their own accord. */
const BY_THE_WAY = /\/$|(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|~\$|\.~lock\.|desktop\.ini$|thumbs\.db$)/i;

/** The CSV files in a zip that holds nothing else, as they are named there, in order of name; `null` for any other zip. */
export function csvNamesIn(archive: ZipArchive): readonly string[] | null {
  const names = archive.writtenNames().filter((name) => !BY_THE_WAY.test(name));
  const isSet = names.length > 0 && names.every((name) => CSV_NAME.test(name));
  return isSet ? names.toSorted() : null;
}

/** A submission of one CSV file per table: each file is a sheet that bears its name. */
export function readCsvSet(
  archive: ZipArchive,
  names: readonly string[],
  allowance: CellAllowance,
  damage: DamageLog,
): RawWorkbook {
  const folder = commonFolder(names);
  return csvWorkbook(
    names.map((name) => {
      const bytes = archive.readAll(name.replaceAll("\\", "/").replace(/^\//, "")) ?? new Uint8Array();
      const sheet = name.slice(folder);
      refuseOthers(bytes, sheet);
      return csvSheet(sheet, bytes, allowance, damage);
    }),
  );
}

/** An empty table is no reason to refuse the others; a picture in place of one is. */
function refuseOthers(bytes: Uint8Array, part: string): void {
  const sniffed = sniff(bytes);
  if (sniffed.kind === "text" || bytes.length === 0) {
    return;
  }
  throw notAWorkbook(sniffed.kind === "refused" ? sniffed.what : "workbook-as-csv", undefined, part);
}

/** Length of the folder path that all names begin with. */
function commonFolder(names: readonly string[]): number {
  const [first = ""] = names;
  const end = Math.max(first.lastIndexOf("/"), first.lastIndexOf("\\")) + 1;
  return names.every((name) => name.startsWith(first.slice(0, end))) ? end : 0;
}
