import { type Command, CommanderError } from "commander";
import type { Session } from "./session.ts";

export function isUsageError(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

/** Commander speaks English only; the facts are taken out of its sentence and put into ours. */
function quoted(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
}

function suggestion(message: string, session: Session): string {
  const meant = /Did you mean (?:one of )?(.+)\?/.exec(message)?.[1];
  if (meant === undefined) return "";
  return session.text(
    ` Maksud Anda ${meant.replaceAll(", ", " atau ")}?`,
    ` Did you mean ${meant.replaceAll(", ", " or ")}?`,
  );
}

function invalidValue(message: string, session: Session): string {
  const [option = "", value = ""] = quoted(message);
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
  const allowed = choices === undefined ? "" : session.text(` Pilihannya: ${choices}.`, ` Choices: ${choices}.`);
  return session.text(
    `nilai "${value}" tidak berlaku untuk ${option}.${allowed}`,
    `the value "${value}" does not fit ${option}.${allowed}`,
  );
}

/** Which word is too many, and the usual reason: a name with blanks in it that was not quoted. */
function excessArguments(command: Command, session: Session): string {
  const taken = command.registeredArguments.length;
  const [surplus = ""] = command.args.slice(taken);
  const name = `ksd ${command.name()}`;
  const sentence =
    taken === 0
      ? session.text(
          `"${surplus}" berlebih: ${name} tidak menerima isian.`,
          `"${surplus}" is too much: ${name} takes no argument.`,
        )
      : session.text(
          `"${surplus}" berlebih: ${name} menerima ${taken} isian.`,
          `"${surplus}" is too much: ${name} takes ${taken}.`,
        );
  const whole = command.args.join(" ");
  const quoting = session.text(
    ` Nama yang memuat spasi ditulis di antara tanda kutip: "${whole}".`,
    ` A name with blanks in it is written between quotation marks: "${whole}".`,
  );
  return taken === 0 ? sentence : sentence + quoting;
}

function sentence(error: CommanderError, command: Command | undefined, session: Session): string {
  const [name = ""] = quoted(error.message);
  switch (error.code) {
    case "commander.unknownCommand":
      return session.text(`perintah "${name}" tidak dikenal.`, `there is no command "${name}".`);
    case "commander.unknownOption":
      return session.text(`pilihan ${name} tidak dikenal.`, `there is no option ${name}.`);
    case "commander.missingArgument":
      return session.text(`<${name}> belum disebut.`, `<${name}> is missing.`);
    case "commander.optionMissingArgument":
      return session.text(`nilai untuk ${name} belum disebut.`, `the value for ${name} is missing.`);
    case "commander.missingMandatoryOptionValue":
      return session.text(`pilihan ${name} wajib disebut.`, `the option ${name} is required.`);
    case "commander.conflictingOption": {
      const [, other = ""] = quoted(error.message);
      return session.text(
        `${name} dan ${other} tidak dapat dipakai bersama.`,
        `${name} and ${other} cannot go together.`,
      );
    }
    case "commander.excessArguments":
      return command === undefined
        ? session.text("isian di belakang perintah terlalu banyak.", "there are too many arguments.")
        : excessArguments(command, session);
    case "commander.invalidArgument":
      return invalidValue(error.message, session);
    default:
      return session.text("perintah tidak lengkap.", "the command is incomplete.");
  }
}

/**
 * One sentence, and where to look next.
 *
 * @param command - the one that was called, as far as it is known
 */
export function usageMessage(error: CommanderError, command: Command | undefined, session: Session): string {
  const help = command === undefined ? "ksd --help" : `ksd ${command.name()} --help`;
  const hint = session.text(`Lihat: ${help}`, `See: ${help}`);
  return `${sentence(error, command, session)}${suggestion(error.message, session)}\n${hint}`;
}
