import type { PairKind } from "../../domain/index.ts";
import type { DecisionInForce } from "./input.ts";
import { commodityName, PAIR_LABELS, regionName } from "./labels.ts";

/** `commodity:64.02:64.72:beras` → `Surplus bertemu kekurangan: Kabupaten Kutai Kartanegara, Kota Samarinda, Beras`. */
function pairText(subject: string): string | null {
  const [kind = "", ...parts] = subject.split(":");
  if (!Object.hasOwn(PAIR_LABELS, kind)) return null;
  const names = parts.map((part) => commodityName(regionName(part)));
  return `${PAIR_LABELS[kind as PairKind]}: ${names.join(", ")}`;
}

function regionText(subject: string): string {
  const name = regionName(subject);
  return name === subject ? subject : `${subject} ${name}`;
}

/** What a decision speaks of, in words: titles of proposals, names of regions, else the id itself. */
export function subjectTexts({ decision, titles }: DecisionInForce): readonly string[] {
  return decision.subjects.map((subject, at) => {
    const title = titles[at] ?? null;
    if (title !== null) return `${subject} ${title}`;
    return pairText(subject) ?? regionText(subject);
  });
}
