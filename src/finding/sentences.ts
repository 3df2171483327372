import { CATALOGUE } from "./catalogue/index.ts";
import type { Basis, CatalogueEntry, Language } from "./catalogue-entry.ts";
import type { FindingCode } from "./detail.ts";
import type { Finding, FindingOf } from "./finding.ts";

export interface Sentences {
  /** What is wrong with the value as entered, and why it matters. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
  readonly basis: Basis;
}

/** Puts a finding into words. */
export function sentencesOf(finding: Finding, lang: Language): Sentences {
  // A finding and the entry under its own code belong together; TypeScript cannot follow that through a union.
  const entry = CATALOGUE[finding.code] as unknown as CatalogueEntry<FindingCode>;
  const same = finding as unknown as FindingOf<FindingCode>;
  return { message: entry.message[lang](same), fix: entry.fix[lang](same), basis: same.basis ?? entry.basis };
}
