import type { Region } from "../../domain/index.ts";

/** For file names: `Kabupaten Kutai Kartanegara` → `kutai-kartanegara`. */
export function regionSlug({ name, level }: Region): string {
  const plain = level === "kabupaten" ? name.replace(/^Kabupaten /, "") : name;
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
