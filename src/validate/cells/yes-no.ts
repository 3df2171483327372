import type { FieldDeclaration } from "../../regulation/index.ts";
import { looseKey } from "../text.ts";
import type { TypeParser } from "./cell-parser.ts";
import { type Reading, unreadable, valueReading } from "./reading.ts";

const YES = new Set(["y", "iya", "yes", "v"]);
const NO = new Set(["t", "tdk", "tak", "no", "n", "bukan"]);
const TICK = /^[✓✔√☑]$/u;
/** Answers that only fit a question of the kind "sudah …" or "pernah …". */
const DONE: ReadonlyMap<string, "Ya" | "Tidak"> = new Map(
  Object.entries({
    sudah: "Ya",
    pernah: "Ya",
    belum: "Tidak",
    belumpernah: "Tidak",
  }),
);

/** `Ya` or `Tidak`, and the short ways people write them. */
export function yesNoParser({ name }: FieldDeclaration): TypeParser {
  const askedOfPast = name === "sudah_dianggarkan" || name === "pernah_dikerjasamakan";
  const unknown = (): Reading =>
    unreadable({
      code: "SEL-05",
      expected: ["Ya", "Tidak"],
      detail: { list: "ya_tidak", reason: "unknown", options: ["Ya", "Tidak"] },
    });
  const fromText = (text: string): Reading => {
    const key = looseKey(text);
    if (key === "ya") return valueReading("Ya");
    if (key === "tidak") return valueReading("Tidak");
    if (YES.has(key) || TICK.test(text)) return valueReading("Ya", "alias");
    if (NO.has(key)) return valueReading("Tidak", "alias");
    const done = askedOfPast ? DONE.get(key) : undefined;
    return done === undefined ? unknown() : valueReading(done, "alias");
  };
  return {
    absentWords: false,
    text: fromText,
    number: unknown,
    date: unknown,
    boolean: ({ boolean }) => valueReading(boolean ? "Ya" : "Tidak", "boolean"),
  };
}
