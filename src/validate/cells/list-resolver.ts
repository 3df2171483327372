import type { Cleaning } from "../../finding/index.ts";
import { entryText, type ListEntry, type ListName, listEntries } from "../../regulation/index.ts";
import { nearestOf } from "../nearest.ts";
import { looseKey } from "../text.ts";
import { found, type Resolution, type Resolver, saysMore } from "./resolution.ts";
import { urusanHints } from "./urusan-hints.ts";

interface Index {
  readonly list: ListName;
  readonly entries: readonly ListEntry[];
  readonly byKey: ReadonlyMap<string, { readonly entry: ListEntry; readonly cleaning: Cleaning | null }>;
  readonly byCode: ReadonlyMap<string, ListEntry>;
}

/** Lists whose aliases are official names too: nothing is cleaned when they are used. */
const EQUAL_NAMES: ReadonlySet<ListName> = new Set(["urusan", "lapangan_usaha", "lapangan_usaha_total"]);
const FRONT_WORDS: Partial<Record<ListName, RegExp>> = {
  urusan: /^(?:(?:urusan|pemerintahan|bidang)\s+)+/i,
  nomenklatur: /\b(?:nomor|no)\b\.?\s*/gi,
  komoditas: /^(?:komoditas|layanan)\s+/i,
};
/** Code, a separator, and a text behind it. */
const CODE_AND_LABEL = /^([\w.,-]+?)(\s*(?:[-–—:|.)]\s+|\s+[-–—:|]\s*|\s+))(\S.*)$/su;
const DECIMAL_CODE = /^\d{1,2}[.,]\d{1,2}$/;

function aliasCleaning(list: ListName): Cleaning | null {
  if (EQUAL_NAMES.has(list)) return null;
  return list === "komoditas" ? "commodity" : "alias";
}

function indexOf(list: ListName, level: "provinsi" | "kabkota"): Index {
  const entries = listEntries(list, level);
  const byKey = new Map<string, { entry: ListEntry; cleaning: Cleaning | null }>();
  const add = (text: string, entry: ListEntry, cleaning: Cleaning | null): void => {
    const key = looseKey(text);
    if (!byKey.has(key)) byKey.set(key, { entry, cleaning });
  };
  for (const entry of entries) add(entry.code, entry, null);
  for (const entry of entries) add(entry.label, entry, null);
  for (const entry of entries) for (const alias of entry.aliases ?? []) add(alias, entry, aliasCleaning(list));
  return { list, entries, byKey, byCode: new Map(entries.map((entry) => [entry.code, entry])) };
}

function printed(index: Index, entry: ListEntry): string {
  return entryText(index.list, entry);
}

/** All an entry goes by; a code of digits is no name. */
function namesOf(entry: ListEntry | undefined): readonly string[] {
  if (entry === undefined) return [];
  const { code, label, aliases = [] } = entry;
  return [label, ...aliases, ...(/\d/.test(code) ? [] : [code])];
}

function candidatesOf(text: string, index: Index): string[] {
  const near = nearestOf(text, [...index.byCode.keys()], (code) => namesOf(index.byCode.get(code)));
  const entries = near.map((code) => index.byCode.get(code));
  const hinted = index.list === "urusan" ? urusanHints(text).flatMap((code) => index.byCode.get(code) ?? []) : [];
  const all = [...hinted, ...entries.flatMap((entry) => entry ?? [])].map((entry) => printed(index, entry));
  return [...new Set(all)].slice(0, 3);
}

/** Codes of the form `1.03` that a shorter writing may stand for: `1.3` → `1.03`, `2.1` → `2.10`. */
function paddedCodes(text: string, index: Index): ListEntry[] {
  const [group = "", rest = ""] = text.replace(",", ".").split(".");
  const plain = String(Number(group));
  return [`${plain}.${rest}`, `${plain}.0${rest}`, `${plain}.${rest}0`].flatMap((code) => index.byCode.get(code) ?? []);
}

function withoutFrontWords(text: string, list: ListName): string {
  const words = FRONT_WORDS[list];
  return words === undefined ? text : text.replace(words, "");
}

/** A code, then a label: the label must not name something else, and a word for a code needs a mark behind it. */
function codeAndLabel(text: string, index: Index): Resolution | null {
  const [, code = "", mark = "", label = ""] = CODE_AND_LABEL.exec(text) ?? [];
  const byCode = index.byCode.get(code.replace(",", ".")) ?? index.byCode.get(code.toUpperCase());
  if (byCode === undefined) return null;
  const byLabel = index.byKey.get(looseKey(label))?.entry;
  if (byLabel !== undefined && byLabel.code !== byCode.code) {
    return { kind: "ambiguous", candidates: [printed(index, byCode), printed(index, byLabel)] };
  }
  if (byLabel !== undefined || looseKey(label) === "") return found(byCode.code);
  const isMarked = mark.trim() !== "" || /\d/.test(code);
  if (!isMarked || saysMore(label, byCode.code, (piece) => resolveText(piece, index))) {
    return { kind: "unknown", candidates: [printed(index, byCode)] };
  }
  return found(byCode.code, "label");
}

function resolveText(text: string, index: Index): Resolution {
  const exact = index.byKey.get(looseKey(text));
  const decimal = DECIMAL_CODE.test(text);
  if (exact !== undefined && (!decimal || text === exact.entry.code)) return found(exact.entry.code, exact.cleaning);
  if (decimal) {
    const comma = index.byCode.get(text.replace(",", "."));
    if (comma !== undefined) return found(comma.code, "code-number");
    return { kind: "unknown", candidates: paddedCodes(text, index).map((entry) => printed(index, entry)) };
  }
  const both = codeAndLabel(text, index);
  if (both !== null) return both;
  const bare = index.byKey.get(looseKey(withoutFrontWords(text, index.list)));
  if (bare !== undefined) return found(bare.entry.code, bare.cleaning ?? "alias");
  return { kind: "unknown", candidates: candidatesOf(text, index) };
}

/** A number cell has lost the zeros at its end: 2.10 became 2.1. Zeros in front of the last digit it never loses. */
function resolveNumber(written: string, index: Index): Resolution {
  const exact = index.byCode.get(written);
  if (exact !== undefined) return found(written);
  const [, one] = /^(\d{1,2}\.\d)$/.exec(written) ?? [];
  const padded = one === undefined ? undefined : index.byCode.get(`${one}0`);
  if (padded !== undefined) return found(padded.code, "code-number");
  const candidates = paddedCodes(written, index).map((entry) => printed(index, entry));
  return { kind: "unknown", candidates };
}

/** Entries of a list that a text may have meant, up to three, as drop-downs print them. */
export function nearestEntries(list: ListName, text: string): readonly string[] {
  const index = indexOf(list, "kabkota");
  return candidatesOf(text, index);
}

/** Finds entries of a list by code, label, both, or a known other name; capitals and punctuation do not matter. */
export function listResolver(list: ListName, level: "provinsi" | "kabkota"): Resolver {
  const index = indexOf(list, level);
  return { text: (text) => resolveText(text, index), number: (written) => resolveNumber(written, index) };
}
