import type { Basis, FindingCode } from "../finding/index.ts";
import { articleOf, type FieldDeclaration } from "../regulation/index.ts";

/** That a field is filled, and from which list, may be law: the article that asks for the field. How a cell is spelt is our own rule. */
export function basisOf(code: FindingCode, field: FieldDeclaration | undefined): { readonly basis?: Basis } {
  const article = code === "SEL-01" || code === "SEL-05" ? articleOf(field?.basis ?? null) : null;
  return article === null ? {} : { basis: article };
}
