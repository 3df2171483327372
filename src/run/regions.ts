import { isProvince, type KodeWilayah, KsdError, provinceOf, type Region } from "../domain/index.ts";
import { regionOf, regions } from "../regulation/index.ts";

const YEAR_RANGE = { min: 2018, max: 2100 };

/** @throws KsdError `unknown-province` */
export function requireProvince(code: string): Region {
  const region = regionOf(code);
  if (region !== undefined && isProvince(region.code)) return region;
  const provinces = regions().filter(({ code: one }) => isProvince(one));
  const wanted = code.trim().toLowerCase();
  const byName = provinces.find(({ name }) => name.toLowerCase() === wanted);
  const owner = region === undefined ? undefined : regionOf(provinceOf(region.code));
  const meant = byName ?? owner;
  throw new KsdError("unknown-province", {
    message: { id: `"${code}" bukan kode provinsi.`, en: `"${code}" is not the code of a province.` },
    hint:
      meant === undefined
        ? {
            id: "Pakai kode Kemendagri dua angka, misalnya --province 64 untuk Kalimantan Timur.",
            en: "Use the ministry's two-digit code, such as --province 64 for Kalimantan Timur.",
          }
        : {
            id: `Maksud Anda --province ${meant.code} (${meant.name})?`,
            en: `Did you mean --province ${meant.code} (${meant.name})?`,
          },
  });
}

/** @throws KsdError `unknown-region` */
export function requireRegion(code: string): Region {
  const region = regionOf(code);
  if (region !== undefined) return region;
  throw new KsdError("unknown-region", {
    message: { id: `"${code}" bukan kode daerah.`, en: `"${code}" is not the code of a region.` },
    hint: {
      id: "Pakai kode Kemendagri, misalnya 64.02 untuk Kabupaten Kutai Kartanegara, atau 64 untuk provinsinya.",
      en: "Use the ministry's code, such as 64.02 for Kabupaten Kutai Kartanegara, or 64 for its province.",
    },
  });
}

/**
 * A region of the province of a workspace, or the province itself.
 *
 * @throws KsdError `unknown-region` also for a region of another province
 */
export function requireRegionOf(province: KodeWilayah, text: string): Region {
  const region = requireRegion(text);
  const { code } = region;
  if (provinceOf(code) === province) return region;
  throw new KsdError("unknown-region", {
    message: {
      id: `${regionName(code)} (${code}) tidak berada di ${regionName(province)}.`,
      en: `${regionName(code)} (${code}) is not in ${regionName(province)}.`,
    },
    hint: {
      id: `Pakai kode daerah di provinsi ruang kerja ini, misalnya ${province}.02.`,
      en: `Use the code of a region in this workspace's province, such as ${province}.02.`,
    },
  });
}

/** @throws KsdError `bad-year` */
export function requireYear(year: number): number {
  if (Number.isInteger(year) && year >= YEAR_RANGE.min && year <= YEAR_RANGE.max) return year;
  throw new KsdError("bad-year", {
    message: {
      id: `Tahun pemetaan harus antara ${YEAR_RANGE.min} dan ${YEAR_RANGE.max}.`,
      en: `The mapping year must lie between ${YEAR_RANGE.min} and ${YEAR_RANGE.max}.`,
    },
    hint: { id: "Misalnya --year 2026.", en: "For example --year 2026." },
  });
}

/** The province itself first, then its kabupaten and kota in order of code. */
export function regionsOfProvince(province: string): readonly Region[] {
  return regions().filter(({ code }) => provinceOf(code) === province);
}

/** Full name of a region, such as `Kabupaten Paser`; its code where it is not known. */
export function regionName(code: string): string {
  return regionOf(code)?.name ?? code;
}
