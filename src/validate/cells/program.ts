import { programs } from "../../regulation/index.ts";
import { looseKey } from "../text.ts";
import { found, type Resolution, type Resolver } from "./resolution.ts";

const CODE_IN_FRONT = /^(\d{1,2}(?:\.\d{1,3}){1,6})(?!\d)\s*[-–—:.|]?\s*(.*)$/su;

function nameKey(text: string): string {
  return looseKey(text.replace(/^\s*program\s+/i, ""));
}

/**
 * Takes the code out of `1.03.04 - NAMA`, or finds it by the program's exact name. What is neither stays as it is:
 * whether a code fits is PM-14's question.
 */
export function programResolver(level: "provinsi" | "kabkota"): Resolver {
  const own = programs().filter((program) => program.level === level);
  const codesByName = new Map<string, string[]>();
  for (const { code, name } of own) codesByName.set(nameKey(name), [...(codesByName.get(nameKey(name)) ?? []), code]);
  const resolveText = (text: string): Resolution => {
    const [, code, label = ""] = CODE_IN_FRONT.exec(text) ?? [];
    if (code !== undefined) {
      const agrees =
        label === "" || own.some((program) => program.code === code && nameKey(program.name) === nameKey(label));
      return found(code, agrees ? null : "label");
    }
    const [named, ...others] = codesByName.get(nameKey(text)) ?? [];
    return named === undefined || others.length > 0 ? found(text) : found(named, "label");
  };
  return { text: resolveText, number: (written) => found(written) };
}
