import { KsdError } from "../domain/index.ts";
import { CATALOGUE, type FindingCode, type Language } from "../finding/index.ts";
import type { RuleJson } from "./contracts/explain.ts";

const isCode = (code: string): code is FindingCode => Object.hasOwn(CATALOGUE, code);

/** `sel 5`, `SEL05` and `sel-05` are all meant as `SEL-05`. */
function normalised(code: string): string {
  const match = /^\s*([a-z]{2,3})[\s-]*(\d{1,2})\s*$/i.exec(code);
  return match === null ? code : `${match[1]?.toUpperCase()}-${match[2]?.padStart(2, "0")}`;
}

const MOST_NEAR = 3;

const sorted = (code: string): string => [...code].sort().join("");

/** Codes that may be meant: letters changed places, or one is another; else the last of the family that has not so many. */
function nearestCodes(wanted: string): readonly string[] {
  const codes = Object.keys(CATALOGUE);
  const isNear = (known: string): boolean =>
    known.length === wanted.length && [...known].filter((letter, at) => letter !== wanted[at]).length === 1;
  const swapped = codes.filter((known) => sorted(known) === sorted(wanted));
  const near = [...swapped, ...codes.filter(isNear)];
  const family = /^([A-Z]+)-\d+$/.exec(wanted)?.[1];
  const last = codes.filter((known) => known.startsWith(`${family}-`)).at(-1);
  return near.length > 0 ? near.slice(0, MOST_NEAR) : last === undefined ? [] : [last];
}

/** The code somebody typed, as the rules write it. @throws KsdError `unknown-code` */
export function requireCode(code: string): FindingCode {
  const wanted = normalised(code);
  if (!isCode(wanted)) {
    const near = nearestCodes(wanted);
    const families = [...new Set(Object.keys(CATALOGUE).map((known) => known.slice(0, known.indexOf("-"))))].join(", ");
    throw new KsdError("unknown-code", {
      message: { id: `Tidak ada aturan "${code}".`, en: `There is no rule "${code}".` },
      hint: {
        id: `${near.length === 0 ? "" : `Mungkin maksudnya ${near.join(", ")}. `}Kode terdiri atas keluarga (${families}) dan nomor, misalnya SEL-05.`,
        en: `${near.length === 0 ? "" : `Perhaps ${near.join(", ")} is meant. `}A code is a family (${families}) and a number, such as SEL-05.`,
      },
    });
  }
  return wanted;
}

/**
 * What a rule asks and why.
 *
 * @throws KsdError `unknown-code`
 */
export function explainCode(code: string, language: Language): RuleJson {
  const wanted = requireCode(code);
  const { severities, basis, title, reason, wrong, right } = CATALOGUE[wanted];
  return {
    code: wanted,
    severities: [...severities],
    title: title[language],
    reason: reason[language],
    basis,
    wrong,
    right,
  };
}
