import {
  EITHER_STARTS,
  PRIVATE_STARTS,
  REGIONAL_STARTS,
  STATE_STARTS,
  STATE_UNIVERSITIES,
} from "./institution-words.ts";
import { regionsNamed } from "./region-names.ts";
import { plainWords } from "./words.ts";

/**
 * regional: a regional government or its office · state: ministry, agency, vertical office, TNI, Polri, Bank Indonesia ·
 * university: a state university · private: company, association, person … · either: bodies that fit more than one kind ·
 * unknown: nothing in the name tells.
 */
export type PartnerKind = "none" | "regional" | "state" | "university" | "private" | "either" | "unknown";

const starts = (source: string): RegExp => new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, "u");

/** In this order: `Bank Indonesia` is no company, `Badan Usaha Milik Desa` no office, `Badan Pendapatan Daerah` a region's. */
const KINDS: readonly (readonly [RegExp, PartnerKind])[] = [
  [starts("bank indonesia|perwakilan bank indonesia|kantor perwakilan bank indonesia"), "state"],
  [starts(PRIVATE_STARTS), "private"],
  [starts(STATE_UNIVERSITIES), "university"],
  [starts("universitas|institut|politeknik|akademi|sekolah tinggi|stmik|stie|stikes"), "private"],
  [starts("badan nasional|badan (?:[\\p{L}\\p{N}]+ ){0,4}nasional"), "state"],
  [starts(REGIONAL_STARTS), "regional"],
  [starts(STATE_STARTS), "state"],
  [starts(EITHER_STARTS), "either"],
];

/** Texts that say there is no partner yet. */
const NO_PARTNER = /^(?:|belum ada|belum|tidak ada|tbd|akan ditentukan|belum ditentukan|dalam penjajakan)$/u;

/**
 * What kind of body a partner's name tells of, by how it begins; a bare region name is that region's government.
 *
 * @param name - as entered; `null`, `-` or `belum ada` give `none`
 */
export function partnerKind(name: string | null): PartnerKind {
  const words = plainWords(name ?? "");
  if (NO_PARTNER.test(words)) return "none";
  if (regionsNamed(words).length > 0) return "regional";
  const body = words.replace(/^(?:(?:kantor|kepala|pimpinan|ketua|perwakilan|cabang) )+/u, "");
  return (
    KINDS.find(([pattern]) => pattern.test(body))?.[1] ??
    KINDS.find(([pattern]) => pattern.test(words))?.[1] ??
    "unknown"
  );
}

/** A partner's name without what spellings differ in: `PT. Kaltim Jaya (Persero), Tbk` and `Kaltim Jaya, PT` are one. */
export function partnerKey(name: string): string {
  const region = regionsNamed(name);
  if (region.length === 1 && region[0] !== undefined) return region[0].code;
  return plainWords(name)
    .split(" ")
    .filter((word) => !/^(?:pt|cv|ud|tbk|persero|perseroda)$/u.test(word))
    .join(" ");
}
