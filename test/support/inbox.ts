import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
const POTENSI = "xl/worksheets/sheet2.xml";
/** Name of the first potential in every sample. */
const FIRST_NAME = /(<c r="E5"[^>]*t="inlineStr"><is><t[^>]*>)([^<]*)/;

/** A sample as its region might send it again: the name of its first potential says which revision it is. */
export function revised(sample: Uint8Array, revision: number): Uint8Array {
  const parts = unzipSync(sample);
  const sheet = strFromU8(parts[POTENSI] ?? new Uint8Array());
  if (!FIRST_NAME.test(sheet)) throw new Error("A sample has no text in Potensi!E5.");
  const changed = sheet.replace(
    FIRST_NAME,
    (_all, start: string, name: string) => `${start}${name} (revisi ${revision})`,
  );
  return zipSync({ ...parts, [POTENSI]: strToU8(changed) }, { level: 4 });
}

/**
 * A folder of valid forms of Kalimantan Timur: the eleven samples, sent again and again with one cell changed, in the
 * order in which an import takes them. A province has at most 38 regions, so hundreds of files are versions.
 *
 * @returns their paths
 */
export function writeInbox(folder: string, count: number): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const samples = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => ({ region: name.split("-")[0] ?? "", bytes: new Uint8Array(readFileSync(join(SAMPLES, name))) }));
  return Array.from({ length: count }, (_one, position) => {
    const sample = samples[position % samples.length];
    if (sample === undefined) throw new Error("There are no samples.");
    const revision = 1 + Math.floor(position / samples.length);
    const path = join(folder, `${String(position + 1).padStart(4, "0")}-${sample.region}-r${revision}.xlsx`);
    writeFileSync(path, revised(sample.bytes, revision));
    return path;
  });
}

/** A kabupaten as the forms write it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** `63 - Kalimantan Selatan`. */
  readonly province: string;
}

/** A sample as another region would have filled it in: its own code, name and province changed wherever they stand. */
export function movedTo(sample: Uint8Array, from: Place, to: Place): Uint8Array {
  const parts = unzipSync(sample);
  const swap = (text: string): string =>
    text
      .replaceAll(`>${from.code}<`, `>${to.code}<`)
      .replaceAll(`>${from.province}<`, `>${to.province}<`)
      .replaceAll(`${from.code} - ${from.name}`, `${to.code} - ${to.name}`)
      .replaceAll(`>${from.name}<`, `>${to.name}<`);
  const moved = Object.entries(parts).map(([name, bytes]) => [
    name,
    name.startsWith("xl/worksheets/") ? strToU8(swap(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(moved), { level: 4 });
}
