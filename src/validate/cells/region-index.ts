import type { Region, RegionLevel } from "../../domain/index.ts";
import { regions } from "../../regulation/index.ts";
import { looseKey } from "../text.ts";

export interface RegionName {
  readonly level: RegionLevel | null;
  /** The name without the word for its kind, as compared. */
  readonly base: string;
}

const FRONTS: readonly (readonly [RegExp, RegionLevel | null])[] = [
  [/^(?:pemerintah(?:an)?\s+)?(?:daerah\s+)?(?:kabupaten|kab)\b[\s.]*(?:administrasi\b|adm\b\.?)?\s*/i, "kabupaten"],
  [/^(?:pemda\s+)(?:kabupaten|kab)\b[\s.]*/i, "kabupaten"],
  [/^pemkab\b[\s.]*/i, "kabupaten"],
  [
    /^(?:pemerintah(?:an)?\s+|pemda\s+)?(?:daerah\s+)?(?:kotamadya|kodya|kota)\b[\s.]*(?:administrasi\b|adm\b\.?)?\s*/i,
    "kota",
  ],
  [/^pemkot\b[\s.]*/i, "kota"],
  [/^(?:pemerintah(?:an)?\s+|pemda\s+)?(?:daerah\s+)?(?:provinsi|propinsi|prov|prop)\b[\s.]*/i, "provinsi"],
  [/^pemprov\b[\s.]*/i, "provinsi"],
  [/^(?:pemerintah\s+daerah|pemda|pemerintah)\s+/i, null],
];

function baseKey(text: string): string {
  return looseKey(text.replace(/\bkep\b\.?/gi, "kepulauan"));
}

/** Every way to take a name apart: with its kind first, then as a whole (`Kota Baru` is also Kotabaru). */
export function namesIn(text: string): RegionName[] {
  const whole = { level: null, base: baseKey(text) };
  for (const [front, level] of FRONTS) {
    const rest = text.replace(front, "");
    if (rest === text || looseKey(rest) === "") continue;
    return [{ level, base: baseKey(rest) }, whole];
  }
  return [whole];
}

/** Puts the kind in front where it stands behind: `Bogor, Kota` and `Berau (Kab.)`. */
export function kindInFront(text: string): string {
  return text.replace(/^(.+?)\s*(?:,\s*|\()(kab(?:upaten)?\.?|kota|prov(?:insi)?\.?)\)?$/i, "$2 $1");
}

interface Entry {
  readonly region: Region;
  readonly isAlias: boolean;
}

export interface RegionIndex {
  readonly find: (name: RegionName) => readonly Entry[];
}

/** The base name of a region: without Kabupaten, Kota, Administrasi. */
function baseOf(region: Region): string {
  return namesIn(region.name)[0]?.base ?? "";
}

/** Looks regions up by name, with or without the word for their kind. */
export function regionIndex(only: (region: Region) => boolean): RegionIndex {
  const byBase = new Map<string, Entry[]>();
  const add = (base: string, entry: Entry): void => {
    const entries = byBase.get(base) ?? [];
    if (!entries.some(({ region }) => region.code === entry.region.code)) byBase.set(base, [...entries, entry]);
  };
  const wanted = regions().filter(only);
  for (const region of wanted)
    add(region.level === "provinsi" ? baseKey(region.name) : baseOf(region), { region, isAlias: false });
  for (const region of wanted) for (const alias of region.aliases) add(baseKey(alias), { region, isAlias: true });
  return {
    find: ({ level, base }) =>
      (byBase.get(base) ?? []).filter((entry) => level === null || entry.region.level === level),
  };
}
