import { CommanderError } from "commander";
import { EXIT } from "../exit-code.ts";

/** For an option that is needed only together with another one, so that commander cannot ask for it by itself. */
export function required(value: string | undefined, flag: string): string {
  if (value !== undefined) return value;
  throw new CommanderError(EXIT.cannotRun, "commander.missingMandatoryOptionValue", `option '${flag}' not specified`);
}
