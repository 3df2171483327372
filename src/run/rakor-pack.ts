import { KsdError } from "../domain/index.ts";
import { loadPictures, type MapChoice, type MapPart, type MapView, type Paper, packFolder } from "../report/index.ts";
import { hashBytes, hashForPolicy } from "./hash.ts";
import { jsonText } from "./json-text.ts";
import type { Ports } from "./ports.ts";
import type { OutputFile } from "./report-files.ts";

/** Lists what ksd wrote, so that a later run replaces that and nothing else. */
const LIST_FILE = ".ksd-paket.json";

/** A list that somebody edited must not lead out of the folder. */
const OWN_NAME = /^(?:daerah\/)?[a-z0-9][a-z0-9.-]*$/;

/** Hashes by which a file of the pack is known to be ours; two while a run is under way. */
type Known = ReadonlyMap<string, readonly string[]>;

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** The pack's pages and the report's files, by their paths in the pack's folder. */
export async function packFiles(
  { packageFiles }: Ports,
  view: MapView,
  parts: {
    readonly map: MapPart;
    /** What the map shows. */
    readonly picture: MapChoice;
    readonly files: readonly OutputFile[];
    readonly paper: Paper;
  },
): Promise<readonly OutputFile[]> {
  const { packPages } = await loadPictures();
  const { map, picture, files, paper } = parts;
  const dress = { style: await packageFiles.template("paket-rakor.css"), hash: hashForPolicy, paper };
  const names = files.map(({ name }) => name);
  return [...packPages(view, { map, picture, files: names, dress }), ...files];
}

function parseList(text: string): Known | null {
  try {
    const { files } = JSON.parse(text) as { readonly files: Readonly<Record<string, readonly string[]>> };
    const inside = Object.entries(files).filter(([name]) => OWN_NAME.test(name));
    return new Map(inside.map(([name, hashes]) => [name, [...hashes].map(String)]));
  } catch {
    return null;
  }
}

function listText(known: Known): string {
  return jsonText({ files: Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1))) });
}

function changedByHand(path: string): KsdError {
  return new KsdError("cannot-write", {
    message: {
      id: `${path} bukan lagi seperti yang ditulis ksd: mungkin diubah orang. Tidak ada yang ditulis.`,
      en: `${path} is no longer as ksd wrote it: perhaps a person changed it. Nothing was written.`,
    },
    hint: {
      id: "Pindahkan atau ganti namanya bila perlu disimpan, lalu jalankan lagi; atau pilih folder lain dengan -o.",
      en: "Move or rename it if it is to be kept, then run again; or choose another folder with -o.",
    },
  });
}

/** Refuses to write over what ksd did not write. */
async function requireOwn({ files }: Ports, path: string, expected: readonly string[]): Promise<boolean> {
  if (!(await files.exists(path))) return false;
  if (!expected.includes(hashBytes(await files.read(path)))) throw changedByHand(path);
  return true;
}

/**
 * Writes the pack's folder: all files or none. What an earlier run wrote is replaced; what a person added stays.
 *
 * @throws KsdError `cannot-write` where a file of the pack was changed by hand, `file-in-use`, `disk-full`
 * @returns the paths, the index first
 */
export async function writePack(
  ports: Ports,
  view: MapView,
  output: { readonly folder: string; readonly files: readonly OutputFile[] },
): Promise<readonly string[]> {
  const { files } = ports;
  const folder = files.join(output.folder, packFolder(view));
  const pathOf = (name: string): string => files.join(folder, ...name.split("/"));
  const listPath = pathOf(LIST_FILE);
  const before = parseList((await files.readText(listPath)) ?? "") ?? new Map<string, readonly string[]>();
  const now = output.files.map(({ name, content }) => ({ name, bytes: bytesOf(content) }));
  const hashes: Known = new Map(now.map(({ name, bytes }) => [name, [hashBytes(bytes)]]));
  for (const [name, own] of hashes) await requireOwn(ports, pathOf(name), [...own, ...(before.get(name) ?? [])]);
  const gone: string[] = [];
  for (const [name, own] of before) {
    if (!hashes.has(name) && (await requireOwn(ports, pathOf(name), own))) gone.push(pathOf(name));
  }
  await files.makeFolder(folder);
  for (const sub of new Set(now.flatMap(({ name }) => name.split("/").slice(0, -1))))
    await files.makeFolder(pathOf(sub));
  // Should this run be cut off between two files, the next one still knows both kinds for its own.
  const both = new Map([...before].map(([name, own]) => [name, [...(hashes.get(name) ?? []), ...own]] as const));
  await files.write(listPath, listText(new Map([...hashes, ...both])));
  await files.replaceAll(
    now.map(({ name, bytes }) => ({ path: pathOf(name), content: bytes })),
    gone,
  );
  await files.write(listPath, listText(hashes));
  return now.map(({ name }) => pathOf(name));
}
