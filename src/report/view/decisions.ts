import type { DecisionInForce } from "./input.ts";
import { regionName } from "./labels.ts";

/** What a decision speaks of, in words: titles of proposals, names of regions, else the id itself. */
export function subjectTexts({ decision, titles }: DecisionInForce): readonly string[] {
  return decision.subjects.map((subject, at) => {
    const title = titles[at] ?? null;
    if (title !== null) return `${subject} ${title}`;
    const name = regionName(subject);
    return name === subject ? subject : `${subject} ${name}`;
  });
}
