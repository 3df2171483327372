import { CommanderError } from "commander";
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

function sentence(error: CommanderError, session: Session): string {
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
      return session.text("isian di belakang perintah terlalu banyak.", "there are too many arguments.");
    case "commander.invalidArgument":
      return invalidValue(error.message, session);
    default:
      return session.text("perintah tidak lengkap.", "the command is incomplete.");
  }
}

/** One sentence, and where to look next. */
export function usageMessage(error: CommanderError, session: Session): string {
  const hint = session.text("Lihat: ksd --help", "See: ksd --help");
  return `${sentence(error, session)}${suggestion(error.message, session)}\n${hint}`;
}
