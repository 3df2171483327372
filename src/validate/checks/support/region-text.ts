import type { Region } from "../../../domain/index.ts";
import { MOVED_REGION_CODES, regionOf, regions, regionsNamed } from "../../../regulation/index.ts";
import { nearestOf } from "../../nearest.ts";

/** As drop-downs print it: `64.02 - Kabupaten Kutai Kartanegara`; an unknown code stays as it is. */
export function regionText(code: string): string {
  const region = regionOf(code);
  return region === undefined ? code : `${region.code} - ${region.name}`;
}

/** `64.1`, `6410` and `64-10` stand for 64.10, whose last zero Excel drops; `64.2` can only be 64.02. */
export function dottedCode(text: string): string | null {
  const [, province, rest] = /^(\d{2})\D?(\d{1,2})(?!\d)/u.exec(text) ?? [];
  if (province === undefined || rest === undefined) return null;
  const [last, first] = [`${province}.${rest.padEnd(2, "0")}`, `${province}.${rest.padStart(2, "0")}`];
  return regionOf(last) === undefined && !MOVED_REGION_CODES.has(last) && regionOf(first) !== undefined ? first : last;
}

/** The region whose statistics code a text begins with. */
export function regionOfBps(text: string): Region | undefined {
  const digits = /^\d{4}(?!\d)/u.exec(text)?.[0];
  return digits === undefined ? undefined : regions().find((region) => region.bpsCode === digits);
}

/** The regions a text means by its code, its name or both (`64.02 - Kukar`). */
export function regionsMeant(text: string): readonly Region[] {
  const code = /^\d{2}(?:\.\d{2})?(?![\d.])/u.exec(text)?.[0];
  const byCode = code === undefined ? undefined : regionOf(code);
  return byCode === undefined ? regionsNamed(text) : [byCode];
}

/** Up to three regions that a text without one certain meaning may stand for, as drop-downs print them. */
export function regionsOffered(text: string): readonly string[] {
  const meant = regionsMeant(text);
  if (meant.length > 0) return meant.slice(0, 3).map(({ code }) => regionText(code));
  const dotted = dottedCode(text) ?? "";
  const byCode = [regionOfBps(text)?.code, regionOf(dotted)?.code, MOVED_REGION_CODES.get(dotted)];
  const offered = [...new Set(byCode.filter((code) => code !== undefined))].map(regionText);
  if (offered.length > 0) return offered;
  const name = text.replace(/^[\d.\s\-–]+/u, "").replace(/^(?:kabupaten|kab\.?|kota) /iu, "");
  const options = regions().map(({ code }) => regionText(code));
  return nearestOf(name, options, (option) => option.replace(/^\S+ - (?:Kabupaten |Kota )?/u, ""));
}
