import type { Region } from "../../domain/index.ts";
import { regions } from "../reference/reference.ts";
import { plainWords } from "./words.ts";

const KIND_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kab: "kabupaten",
    kabupaten: "kabupaten",
    kota: "kota",
    kotamadya: "kota",
    prov: "provinsi",
    provinsi: "provinsi",
    propinsi: "provinsi",
    pemkab: "kabupaten",
    pemkot: "kota",
    pemprov: "provinsi",
  }),
);

/** `Pemerintah Daerah Kab. Berau` → `kabupatenberau`: spaces, hyphens and case make no difference. */
function nameKey(text: string): string {
  const words = plainWords(text).split(" ");
  while (/^(?:pemerintah|pemerintahan|pemda|daerah)$/u.test(words[0] ?? "") && words.length > 1) words.shift();
  const first = words[0] ?? "";
  return [KIND_WORDS.get(first) ?? first, ...words.slice(1)].join("");
}

let byKey: ReadonlyMap<string, readonly Region[]> | undefined;

function index(): ReadonlyMap<string, readonly Region[]> {
  const map = new Map<string, Region[]>();
  for (const region of regions()) {
    const bare = region.name.replace(/^(?:Kabupaten|Kota) /u, "");
    const names = [bare, ...region.aliases].flatMap((name) => [name, `${region.level} ${name}`]);
    for (const key of new Set([region.name, ...names].map(nameKey))) map.set(key, [...(map.get(key) ?? []), region]);
  }
  return map;
}

/**
 * The regions a name can mean, written with or without its kind: `Kukar`, `Kab. Kutai Kartanegara`, `Pemkot Samarinda`.
 *
 * @returns none for an unknown name; two for a bare name that a kabupaten and a kota share (`Bogor`): never guessed
 */
export function regionsNamed(text: string): readonly Region[] {
  byKey ??= index();
  return byKey.get(nameKey(text)) ?? [];
}
