import { readFileSync } from "node:fs";
import { join } from "node:path";

const REQUESTS: ReadonlyMap<string, "id" | "en"> = new Map(
  Object.entries({
    "": "id",
    "-h": "id",
    "--help": "id",
    "--lang id --help": "id",
    "--lang en --help": "en",
    "--help --lang en": "en",
  }),
);

/**
 * The help as the build wrote it, for a command line that asks for nothing else; `null` for any other, and where nothing
 * was written (run from source).
 *
 * @param folder - where the build put it: beside this file
 */
export function writtenHelp(argv: readonly string[], folder: string = import.meta.dirname): string | null {
  const language = REQUESTS.get(argv.join(" "));
  if (language === undefined) return null;
  try {
    return readFileSync(join(folder, `help.${language}.txt`), "utf8");
  } catch {
    // Not written: commander answers instead.
    return null;
  }
}
