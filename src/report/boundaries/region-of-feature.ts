import type { KodeWilayah, Region } from "../../domain/index.ts";
import { regionOf, regions, regionsNamed } from "../../regulation/index.ts";
import type { AreaFeature } from "./read-features.ts";

type Properties = AreaFeature["properties"];
/** Which region an area is; `null` when that cannot be told. */
export type RegionOfFeature = (properties: Properties) => KodeWilayah | null;

const textIn = (properties: Properties, key: string): string => {
  const value = properties[key];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
};

/** `64.02`, `64-02` and `ID6402`: with two separate parts it can only be the ministry's code. */
function dottedCode(text: string): KodeWilayah | null {
  const parts = /^(\d{2})[.\-_ ](\d{2})$/.exec(text);
  return parts === null ? null : (regionOf(`${parts[1]}.${parts[2]}`)?.code ?? null);
}

const provinceCode = (text: string): KodeWilayah | null =>
  /^\d{2}$/.test(text) ? (regionOf(text)?.code ?? null) : null;

function ministryCode(text: string): KodeWilayah | null {
  const digits = /^(?:ID)?(\d{2})(\d{2})$/.exec(text);
  return digits === null ? null : (regionOf(`${digits[1]}.${digits[2]}`)?.code ?? null);
}

let byBps: ReadonlyMap<string, KodeWilayah> | undefined;
function statisticsCode(text: string): KodeWilayah | null {
  byBps ??= new Map(regions().flatMap(({ bpsCode, code }) => (bpsCode === null ? [] : [[bpsCode, code] as const])));
  return byBps.get(text.replace(/^ID/, "")) ?? null;
}

function named(text: string, province: KodeWilayah): KodeWilayah | null {
  const found = text === "" ? [] : regionsNamed(text);
  const own = found.filter(({ code }: Region) => code.startsWith(`${province}.`));
  const [only] = own.length > 0 ? own : found;
  return (own.length > 0 ? own : found).length === 1 && only !== undefined ? only.code : null;
}

type Reading = (text: string) => KodeWilayah | null;

/** The property in which a reading understands most areas, and how many. */
function bestKey(features: readonly AreaFeature[], reading: Reading): { readonly key: string; readonly hits: number } {
  const hits = new Map<string, number>();
  for (const { properties } of features) {
    for (const key of Object.keys(properties)) {
      if (reading(textIn(properties, key)) !== null) hits.set(key, (hits.get(key) ?? 0) + 1);
    }
  }
  const [best = ["", 0] as const] = [...hits].sort((a, b) => b[1] - a[1]);
  return { key: best[0], hits: best[1] };
}

/** How often a code's region is the one that the area's name says. */
function agreement(features: readonly AreaFeature[], code: RegionOfFeature, name: RegionOfFeature): number {
  return features.filter(({ properties }) => {
    const said = name(properties);
    return said !== null && said === code(properties);
  }).length;
}

/**
 * Finds out how a file says which region each area is: by the ministry's code, by a four-digit code, or by name. A
 * four-digit code may be the ministry's without its dot or the statistics office's; the names decide.
 *
 * @returns `null` when no way fits; `"unclear"` for four-digit codes without names
 */
export function regionReading(
  features: readonly AreaFeature[],
  province: KodeWilayah,
): RegionOfFeature | "unclear" | null {
  const byKey =
    (key: string, reading: Reading): RegionOfFeature =>
    (properties) =>
      reading(textIn(properties, key));
  const dotted = bestKey(features, dottedCode);
  if (dotted.hits > 0) return byKey(dotted.key, dottedCode);
  const names = bestKey(features, (text) => named(text, province));
  const name = byKey(names.key, (text) => named(text, province));
  const ministry = bestKey(features, ministryCode);
  const statistics = bestKey(features, statisticsCode);
  if (ministry.hits + statistics.hits > 0) {
    const asMinistry = byKey(ministry.key, ministryCode);
    const asStatistics = byKey(statistics.key, statisticsCode);
    const [forMinistry, forStatistics] = [asMinistry, asStatistics].map((code) => agreement(features, code, name));
    if (forMinistry !== forStatistics) return (forMinistry ?? 0) > (forStatistics ?? 0) ? asMinistry : asStatistics;
    if ((forMinistry ?? 0) === 0) return "unclear";
    return asMinistry;
  }
  if (names.hits > 0) return name;
  const provinces = bestKey(features, provinceCode);
  return provinces.hits > 0 ? byKey(provinces.key, provinceCode) : null;
}
