import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { KsdError } from "../../domain/index.ts";
import { type Found, type FoundFile, kindOfName, type Problem, type SkippedEntry } from "../../run/index.ts";
import { readError } from "./file-errors.ts";
import { groupCsv } from "./group-csv.ts";

const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods|csv)$/i;
/** Made by ksd itself, or by the system: not worth a word. */
const UNSAID = /^(\.|ksd\.config\.json$|desktop\.ini$|thumbs\.db$)/i;

interface Finds {
  readonly files: FoundFile[];
  readonly skipped: SkippedEntry[];
  readonly problems: Problem[];
}

function kindOf(name: string, stats: Stats): Exclude<FoundFile["kind"], "csv-set"> {
  const kind = kindOfName(name);
  return kind !== "file" || stats.isFile() ? kind : "special";
}

async function take(path: string, finds: Finds, isNamed = false): Promise<void> {
  const name = basename(path);
  const stats = await stat(path);
  finds.files.push({ path, name, size: stats.size, kind: kindOf(name, stats), isNamed });
}

async function visit(folder: string, entry: Dirent, finds: Finds): Promise<void> {
  const path = join(folder, entry.name);
  const isLeftover = kindOfName(entry.name) !== "file";
  if (entry.isSymbolicLink()) {
    // A link inside the folder leads to what is found anyway, any other out of it.
    finds.skipped.push({ path, reason: "link" });
  } else if (entry.isDirectory()) {
    // .ksd holds the originals of earlier imports.
    if (!entry.name.startsWith(".")) await walk(path, finds);
  } else if (isLeftover || WORKBOOK.test(entry.name)) {
    await take(path, finds);
  } else if (!UNSAID.test(entry.name)) {
    finds.skipped.push({ path, reason: "other-kind" });
  }
}

async function walk(folder: string, finds: Finds): Promise<void> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) await visit(folder, entry, finds);
  } catch (error) {
    finds.problems.push({ path: folder, error: readError(folder, error) });
  }
}

function noWorkbooks(folder: string): KsdError {
  return new KsdError("no-workbooks", {
    message: {
      id: `Di folder ${folder} tidak ada berkas kerja.`,
      en: `There is no workbook in the folder ${folder}.`,
    },
    hint: {
      id: "Yang dibaca: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, juga di folder di dalamnya.",
      en: "What is read: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, in folders inside it too.",
    },
  });
}

async function findOne(path: string, finds: Finds): Promise<void> {
  try {
    if (!(await stat(path)).isDirectory()) {
      await take(path, finds, true);
      return;
    }
  } catch (error) {
    finds.problems.push({ path, error: readError(path, error) });
    return;
  }
  const before = finds.files.length + finds.problems.length;
  await walk(path, finds);
  if (finds.files.length + finds.problems.length === before) finds.problems.push({ path, error: noWorkbooks(path) });
}

async function eachOnce(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const byRealPath = new Map<string, FoundFile>();
  for (const file of files) {
    const real = await realpath(file.path);
    const known = byRealPath.get(real);
    if (known === undefined) byRealPath.set(real, file);
    else if (file.isNamed === true) byRealPath.set(real, { ...known, isNamed: true });
  }
  return [...byRealPath.values()];
}

/** See `Files.find`. Links named outright are the user's own choice; links inside a folder are not followed. */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const finds: Finds = { files: [], skipped: [], problems: [] };
  for (const path of paths) await findOne(path, finds);
  return { ...finds, files: await groupCsv(await eachOnce(finds.files), paths) };
}
