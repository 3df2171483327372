import type { KodeWilayah } from "../../domain/index.ts";
import { regionOf } from "../reference/reference.ts";
import { titleWords } from "./similar-titles.ts";

const made = new Map<KodeWilayah, readonly string[]>();

/** The stems of a region's name and aliases: words that texts about the region share whatever they are about. */
export function regionNameStems(code: KodeWilayah): readonly string[] {
  const known = made.get(code);
  if (known !== undefined) return known;
  const region = regionOf(code);
  const stems = [...titleWords([region?.name ?? "", ...(region?.aliases ?? [])].join(" ")).keys()];
  made.set(code, stems);
  return stems;
}
