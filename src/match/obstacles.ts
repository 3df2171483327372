import { isProvince, type KodeWilayah, provinceOf } from "../domain/index.ts";
import { foreignAuthority, regionOf, wajibPairOf } from "../regulation/index.ts";
import { nameOf } from "./words/phrases.ts";

/** Jakarta's kota and its kabupaten are parts of its administration, no autonomous regions. */
export function isAdministrative(code: KodeWilayah): boolean {
  return /^(?:Kabupaten|Kota) Administrasi /u.test(regionOf(code)?.name ?? "");
}

/**
 * What makes any cooperation of two regions impossible; `null` when nothing does.
 *
 * Administrative regions cannot bind themselves (UU 29/2007); a kabupaten/kota and another province are none of the four
 * pairs of Permendagri 22/2020, so they are not offered to each other either (our own rule for voluntary pairs).
 */
export function obstacleBetween(a: KodeWilayah, b: KodeWilayah): string | null {
  if (a === b) return "Satu daerah tidak dapat bekerja sama dengan dirinya sendiri.";
  const administrative = [a, b].find(isAdministrative);
  if (administrative !== undefined) {
    return `${nameOf(administrative)} adalah daerah administrasi, bukan daerah otonom; kerja sama dilakukan oleh ${nameOf(provinceOf(administrative))}.`;
  }
  if (wajibPairOf(a, b) !== null) return null;
  const [small, province] = isProvince(a) ? [b, a] : [a, b];
  return `${nameOf(small)} dan ${nameOf(province)} bukan pasangan yang ditawarkan: kabupaten/kota dipasangkan dengan provinsinya sendiri atau dengan kabupaten/kota lain (aturan aplikasi).`;
}

const SUBJECTS = {
  kehutanan: "kehutanan",
  energi: "energi dan sumber daya mineral",
  laut: "kelautan",
  "pendidikan-menengah": "pendidikan menengah",
} as const;

/**
 * Why two kabupaten/kota cannot work together on a subject that is the province's; `null` when it is their own, or when
 * one of the two is a province.
 *
 * @source UU 23/2014 Pasal 14–15 and its lampiran
 */
export function authorityObstacle(
  [a, b]: readonly [KodeWilayah, KodeWilayah],
  bidang: string,
  texts: readonly string[],
): string | null {
  if (isProvince(a) || isProvince(b)) return null;
  const foreign = foreignAuthority(bidang, null, texts);
  if (foreign === null) return null;
  return `Urusan ${SUBJECTS[foreign.subject]} adalah kewenangan provinsi (UU 23/2014), jadi pasangannya ${nameOf(provinceOf(a))}, bukan sesama kabupaten/kota.`;
}
