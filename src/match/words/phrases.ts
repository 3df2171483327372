import { amount, integer } from "../../domain/index.ts";
import { regionOf, urusanList } from "../../regulation/index.ts";
import type { Ground } from "../geography.ts";

/** Full name of a region; its code where it is not known. */
export const nameOf = (code: string): string => regionOf(code)?.name ?? code;

/** `Kelapa Sawit (TBS)` → `kelapa sawit (TBS)`, for the middle of a sentence. */
export function inSentence(name: string): string {
  return name.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** `1.03 Pekerjaan Umum dan Penataan Ruang`. */
export function bidangText(code: string): string {
  const name = urusanList().find((urusan) => urusan.code === code)?.name;
  return name === undefined ? code : `${code} ${name}`;
}

/** `1.234,5 ton`. */
export const quantity = (value: number, unit: string): string => `${amount(value)} ${unit}`;

/** 0–1 → `64%`; a share that is not whole never shows as all or nothing. */
export function shareText(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return "kurang dari 1%";
  return `${rounded === 100 && share < 1 ? 99 : rounded}%`;
}

export const kmText = (km: number): string => (km < 1 ? "kurang dari 1 km" : `${integer(km)} km`);

/** How two regions lie to each other, in a sentence. */
export function groundSentence({ borders, km, kind }: Ground): string {
  if (kind === "own-province") return "Provinsi dan daerah di dalamnya.";
  if (borders) return "Keduanya berbatasan darat.";
  return km === null ? "Tidak berbatasan darat." : `Tidak berbatasan; jarak garis lurus ${kmText(km)}.`;
}

/** What a decision has to make sure of where a border is not certain; empty where it is. */
export function borderDoubt({ answer }: Ground): readonly string[] {
  return answer === "unsure" ? ["Batas darat kedua daerah belum pasti; periksa sebelum disebut KSDD Wajib."] : [];
}

const QUOTED = 120;

/** A region's own words in quotes, on one line, cut where they are long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return `“${line.length > QUOTED ? `${line.slice(0, QUOTED - 1).trimEnd()}…` : line}”`;
}
