import { Command } from "commander";
import type { Session } from "../session.ts";

export interface CommandTexts {
  readonly name: string;
  /** The Indonesian name, where it is another. */
  readonly alias?: string;
  readonly id: string;
  readonly en: string;
  readonly example: string;
}

/** A command with its names, description and one example, in the session's language. */
export function makeCommand(session: Session, { name, alias, id, en, example }: CommandTexts): Command {
  const command = new Command(name)
    .description(session.text(id, en))
    .addHelpText("after", `\n${session.text("Contoh", "Example")}:\n  ${example}`);
  return alias === undefined ? command : command.alias(alias);
}
