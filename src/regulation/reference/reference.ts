import type { KodeWilayah, Region, RegionLevel } from "../../domain/index.ts";
import { COMMODITY_ROWS } from "./commodities.ts";
import { LAND_BORDER_ROWS } from "./land-borders.ts";
import { NOMENCLATURE_ROWS } from "./nomenclature-versions.ts";
import { PDRB_SECTOR_ROWS } from "./pdrb-sectors.ts";
import { PROGRAM_ROWS } from "./programs.ts";
import { REGION_ROWS } from "./regions.ts";
import { recordsOf, splitValues } from "./rows.ts";
import { URUSAN_ROWS } from "./urusan.ts";

export interface Urusan {
  readonly code: string;
  readonly group: "wajib pelayanan dasar" | "wajib non pelayanan dasar" | "pilihan";
  /** As in Permendagri 22/2020 Pasal 4, first letters capital. */
  readonly name: string;
  readonly nameInNomenclature: string;
}

export interface Program {
  readonly level: "provinsi" | "kabkota";
  readonly code: string;
  readonly name: string;
}

export interface PdrbSector {
  /** `A` … `R,S,T,U`. */
  readonly code: string;
  readonly name: string;
}

export interface Commodity {
  readonly code: string;
  readonly name: string;
  /** The unit its amounts are compared in. */
  readonly unit: string;
  readonly group: string;
  readonly synonyms: readonly string[];
}

export interface NomenclatureVersion {
  readonly id: string;
  readonly instrument: string;
  /** `YYYY-MM-DD`. */
  readonly dated: string;
}

/** `both`: two independent boundary sets show the border · `one`: only one of them does. */
export interface LandBorder {
  readonly a: KodeWilayah;
  readonly b: KodeWilayah;
  readonly sharedKm: number;
  readonly seenIn: "both" | "one";
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The 38 provinces and 514 kabupaten/kota, in order of code. */
export const regions: () => readonly Region[] = once(() =>
  recordsOf(REGION_ROWS).map(([code = "", level, name = "", bps = "", lon = "", lat = "", aliases]) => ({
    code: code as KodeWilayah,
    level: level as RegionLevel,
    name,
    bpsCode: bps === "" ? null : bps,
    label: lon === "" ? null : { lon: Number(lon), lat: Number(lat) },
    aliases: splitValues(aliases),
  })),
);

const regionsByCode = once(() => new Map<string, Region>(regions().map((region) => [region.code, region])));

/** The region of a code, `undefined` for one that does not exist. */
export function regionOf(code: string): Region | undefined {
  return regionsByCode().get(code);
}

/** Codes that moved to another province: old → new. Kalimantan Utara was made of parts of Kalimantan Timur in 2012. */
export const MOVED_REGION_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "64.04": "65.01",
    "64.05": "65.02",
    "64.06": "65.03",
    "64.10": "65.04",
    "64.73": "65.71",
  }),
);

const SMALL_WORDS = new Set(["dan"]);
function titleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) =>
    SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** The 32 urusan, in order of code. */
export const urusanList: () => readonly Urusan[] = once(() =>
  recordsOf(URUSAN_ROWS).map(([code = "", group, name = "", nameInNomenclature = ""]) => ({
    code,
    group: group as Urusan["group"],
    name: titleCase(name),
    nameInNomenclature,
  })),
);

export const programs: () => readonly Program[] = once(() =>
  recordsOf(PROGRAM_ROWS).map(([level, code = "", name = ""]) => ({ level: level as Program["level"], code, name })),
);

export const pdrbSectors: () => readonly PdrbSector[] = once(() =>
  recordsOf(PDRB_SECTOR_ROWS).map(([code = "", name = ""]) => ({ code, name })),
);

export const commodities: () => readonly Commodity[] = once(() =>
  recordsOf(COMMODITY_ROWS).map(([code = "", name = "", unit = "", group = "", synonyms]) => ({
    code,
    name,
    unit,
    group,
    synonyms: splitValues(synonyms),
  })),
);

/** Name of a commodity; free text stays as it is. */
export function commodityName(code: string): string {
  return commodities().find((commodity) => commodity.code === code)?.name ?? code;
}

/** The decrees, oldest first; the last is the one in force. */
export const nomenclatureVersions: () => readonly NomenclatureVersion[] = once(() =>
  recordsOf(NOMENCLATURE_ROWS).map(([id = "", instrument = "", dated = ""]) => ({ id, instrument, dated })),
);

export const landBorders: () => readonly LandBorder[] = once(() =>
  recordsOf(LAND_BORDER_ROWS).map(([a = "", b = "", km = "", seenIn]) => ({
    a: a as KodeWilayah,
    b: b as KodeWilayah,
    sharedKm: Number(km),
    seenIn: seenIn as LandBorder["seenIn"],
  })),
);
