import type { Finding } from "../../finding/index.ts";
import { ruleTitle, type Words, wordsOf } from "../annotations/index.ts";

/** Fields that hold a person's name, telephone or e-mail (UU 27/2022). */
function isContactField(field: string | null): boolean {
  return field?.startsWith("pic_") ?? false;
}

export interface PublicWords extends Words {
  /** As entered; `null` also where it is not printed. */
  readonly value: string | null;
}

/** A finding in words that may leave the region's own workbook: what it says of a contact person names no value. */
export function publicWords(finding: Finding): PublicWords {
  const words = wordsOf(finding);
  if (!isContactField(finding.at.field)) return { ...words, value: finding.value };
  return {
    basis: words.basis,
    value: null,
    message: `${finding.at.heading ?? "Narahubung"}: ${ruleTitle(finding).toLowerCase()}. Isian narahubung tidak dicetak di sini.`,
    fix: "Lihat dan perbaiki langsung di formulir.",
  };
}
