// Writes the command line's help beside the compiled program: see src/cli/node/written-help.ts.
import { writeFileSync } from "node:fs";
import { helpText } from "../dist/cli/help-text.js";

for (const language of ["id", "en"]) {
  writeFileSync(new URL(`../dist/cli/node/help.${language}.txt`, import.meta.url), helpText(language));
}
