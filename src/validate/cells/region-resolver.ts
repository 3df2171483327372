import type { Region } from "../../domain/index.ts";
import { MOVED_REGION_CODES, regionOf, regions } from "../../regulation/index.ts";
import { nearestOf } from "../nearest.ts";
import { looseKey, singleSpaced } from "../text.ts";
import { kindInFront, namesIn, type RegionIndex, regionIndex } from "./region-index.ts";
import { found, type Resolution, type Resolver, saysMore } from "./resolution.ts";

/** The two halves of a code are also written with a hyphen or a space between: 64-02 is no province with the name "02". */
const CODE = /^\(?(\d{2}(?:[.,]\d{1,2}|\s*[-–]\s*\d{2}|\s+\d{2})?|\d{4})\)?(?![\d.,]*\d)\s*[-–—:/|]?\s*(.*)$/su;
const CODE_BEHIND = /^(.+?)\s*[-–—:/|(]\s*(\d{2}(?:\.\d{2})?)\)?$/su;
const PROVINCE_BEHIND = /^(.+?)(?:\s*,\s*|\s+(?=prov))(?:(?:provinsi|propinsi|prov|prop)\b[\s.]*)?([^,]+)$/isu;

interface Scope {
  readonly only: (region: Region) => boolean;
  readonly index: RegionIndex;
}

const printed = ({ code, name }: Region): string => `${code} - ${name}`;
const unknown = (...candidates: readonly Region[]): Resolution => ({
  kind: "unknown",
  candidates: candidates.slice(0, 3).map(printed),
});

function knownRegions(codes: readonly string[], scope: Scope): Region[] {
  return codes.flatMap((code) => regionOf(code) ?? []).filter(scope.only);
}

/** A code that is none: what it may have been, by zeros lost, by a move to another province, by the other office's numbering. */
function codeCandidates(code: string, scope: Scope): Region[] {
  const moved = MOVED_REGION_CODES.get(code);
  const [province = "", rest = ""] = code.split(".");
  const close = [...(moved === undefined ? [] : [moved]), `${province}.0${rest}`, `${province}.${rest}0`];
  if (!/^\d{4}$/.test(code)) return knownRegions(close, scope);
  const byBps = regions().filter((region) => region.bpsCode === code && scope.only(region));
  return [...byBps, ...knownRegions([`${code.slice(0, 2)}.${code.slice(2)}`], scope)];
}

function nameCandidates(text: string, scope: Scope): Region[] {
  const names = regions()
    .filter(scope.only)
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  const wanted = namesIn(text)[0]?.base ?? looseKey(text);
  const near = nearestOf(wanted, names, (name) => namesIn(name)[0]?.base ?? name);
  return near.flatMap(
    (name) => regions().find((region) => region.name === name || region.aliases.includes(name)) ?? [],
  );
}

/** Sees the same region in a name, whatever its spelling; two or more are left to a person. */
function byName(text: string, scope: Scope): Resolution | null {
  const turned = kindInFront(singleSpaced(text));
  for (const name of namesIn(turned)) {
    const [first, ...others] = scope.index.find(name);
    if (first === undefined) continue;
    if (others.length > 0) {
      const candidates = [first, ...others].slice(0, 3).map(({ region }) => printed(region));
      return { kind: "ambiguous", candidates };
    }
    const asPrinted = looseKey(text) === looseKey(first.region.name) && /\s{2}/.test(text) === false;
    const spaced = asPrinted && singleSpaced(text).split(" ").length === first.region.name.split(" ").length;
    return found(first.region.code, first.isAlias ? "alias" : spaced ? null : "region-name");
  }
  return null;
}

/** `Kabupaten Berau, Provinsi Kalimantan Timur`: the province tells which of two it is, and must not contradict. */
function byNameAndProvince(text: string, scope: Scope, provinces: Scope): Resolution | null {
  const [, front = "", behind = ""] = PROVINCE_BEHIND.exec(singleSpaced(text)) ?? [];
  const province = byName(behind, provinces);
  if (province?.kind !== "found") return null;
  const inside: Scope = {
    only: (region) => scope.only(region) && region.code.slice(0, 2) === province.code,
    index: regionIndex(
      (region) => scope.only(region) && region.level !== "provinsi" && region.code.slice(0, 2) === province.code,
    ),
  };
  const region = byName(front, inside);
  if (region !== null) return region.kind === "found" ? found(region.code, "region-name") : region;
  const elsewhere = byName(front, scope);
  const named = elsewhere?.kind === "found" ? [elsewhere.code, province.code] : [];
  return named.length === 0 ? null : { kind: "ambiguous", candidates: knownRegions(named, scope).map(printed) };
}

function nameResolution(text: string, scope: Scope, provinces: Scope): Resolution | null {
  return byName(text, scope) ?? byNameAndProvince(text, scope, provinces);
}

function agreeing(region: Region, label: string, scope: Scope, provinces: Scope): Resolution {
  if (looseKey(label) === "") return found(region.code);
  const named = nameResolution(label, scope, provinces);
  if (named === null) {
    const resolve = (piece: string): Resolution => resolveText(piece, scope, provinces);
    return saysMore(label, region.code, resolve) ? unknown(region) : found(region.code, "label");
  }
  if (named.kind === "ambiguous") {
    const fits = named.candidates.includes(printed(region));
    return fits
      ? found(region.code, "region-name")
      : { kind: "ambiguous", candidates: [printed(region), ...named.candidates].slice(0, 3) };
  }
  if (named.kind === "found" && named.code === region.code) return found(region.code);
  const other = named.kind === "found" ? regionOf(named.code) : undefined;
  return { kind: "ambiguous", candidates: [region, other].flatMap((one) => (one === undefined ? [] : [printed(one)])) };
}

function byCode(text: string, scope: Scope, provinces: Scope): Resolution | null {
  const [, written, label = ""] = CODE.exec(text) ?? [];
  if (written === undefined) return null;
  const code = written.replace(/\s*[-–,]\s*|\s+/u, ".");
  const region = knownRegions([code], scope)[0];
  if (region === undefined) {
    const candidates = codeCandidates(code, scope);
    const named = looseKey(label) === "" ? null : nameResolution(label, scope, provinces);
    const byLabel = named?.kind === "found" ? regionOf(named.code) : undefined;
    return unknown(...new Set([...(byLabel === undefined ? [] : [byLabel]), ...candidates]));
  }
  const agreed = agreeing(region, label, scope, provinces);
  return agreed.kind === "found" && agreed.cleaning === null && written !== code ? found(code, "region-name") : agreed;
}

function resolveText(text: string, scope: Scope, provinces: Scope): Resolution {
  const coded = byCode(text, scope, provinces);
  if (coded !== null) return coded;
  const [, label = "", code = ""] = CODE_BEHIND.exec(text) ?? [];
  const region = code === "" ? undefined : knownRegions([code], scope)[0];
  if (region !== undefined) return agreeing(region, label, scope, provinces);
  return nameResolution(text, scope, provinces) ?? unknown(...nameCandidates(text, scope));
}

/** 62.10 in a number cell is kept as 62.1. */
function resolveNumber(written: string, scope: Scope): Resolution {
  const exact = knownRegions([written], scope)[0];
  if (exact !== undefined) return found(exact.code);
  const padded = /^\d{2}\.\d$/.test(written) ? knownRegions([`${written}0`], scope)[0] : undefined;
  return padded === undefined ? unknown(...codeCandidates(written, scope)) : found(padded.code, "code-number");
}

function scopeOf(only: (region: Region) => boolean): Scope {
  return { only, index: regionIndex(only) };
}

let provincesMade: Scope | undefined;
function provinceScope(): Scope {
  provincesMade ??= scopeOf((region) => region.level === "provinsi");
  return provincesMade;
}

/** Finds regions by code, name in any usual spelling, or both. */
export function regionResolver(list: "daerah" | "provinsi"): Resolver {
  const provinces = provinceScope();
  const scope = list === "provinsi" ? provinces : scopeOf(() => true);
  return {
    text: (text) => resolveText(text, scope, provinces),
    number: (written) => resolveNumber(written, scope),
  };
}
