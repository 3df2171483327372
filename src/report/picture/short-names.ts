import type { KodeWilayah } from "../../domain/index.ts";
import { regionName } from "../view/labels.ts";

const bare = (name: string): string => name.replace(/^(?:Kabupaten(?: Administrasi)?|Kota(?: Administrasi)?) /, "");

/** `Kabupaten Paser` → `Paser`; a city keeps its kind where a regency beside it has the same name. */
export function shortNames(codes: readonly KodeWilayah[]): ReadonlyMap<KodeWilayah, string> {
  const times = new Map<string, number>();
  for (const code of codes) times.set(bare(regionName(code)), (times.get(bare(regionName(code))) ?? 0) + 1);
  return new Map(
    codes.map((code) => {
      const name = regionName(code);
      const isShared = (times.get(bare(name)) ?? 0) > 1;
      return [code, isShared && name.startsWith("Kota ") ? `Kota ${bare(name)}` : bare(name)];
    }),
  );
}
