import type { Language } from "../finding/index.ts";
import { buildProgram } from "./program.ts";
import { Session } from "./session.ts";

const COLUMNS = 80;

/** The help of the whole command line. The build writes it down, so that asking for it loads no command. */
export function helpText(language: Language): string {
  let text = "";
  const program = buildProgram(new Session(language)).configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => COLUMNS,
    getOutHasColors: () => false,
  });
  program.outputHelp();
  return text;
}
