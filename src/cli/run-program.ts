import type { Command } from "commander";
import type { KsdError } from "../domain/index.ts";
import type { Language } from "../finding/index.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { packageVersion } from "./node/package-version.ts";
import { buildProgram } from "./program.ts";
import { Session } from "./session.ts";
import { isUsageError, usageMessage } from "./usage-errors.ts";

/** Needed before the flags are parsed: the help texts are made in it. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  const isEnglish = argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en");
  return isEnglish ? "en" : "id";
}

function printKsdError(error: KsdError, session: Session): void {
  const { language } = session;
  const hint = error.hint === null ? "" : `\n${error.hint[language]}`;
  session.terminal().complain(`ksd: ${error.sentence[language]}${hint}`);
}

function printBug(error: unknown, session: Session): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const versions = `ksd ${packageVersion()}, Node ${process.versions.node}`;
  const sentence = session.text(
    `ksd: kesalahan di dalam program (${versions}). Kirimkan laporan ini kepada pengembang ksd, tanpa isi formulir:`,
    `ksd: a mistake in the program (${versions}). Please send this report to its developers, without the content of forms:`,
  );
  session.terminal().complain(`${sentence}\n${stack}`);
}

async function explainFailure(error: unknown, program: Command, session: Session): Promise<ExitCode> {
  if (isUsageError(error)) {
    if (error.exitCode === 0) return EXIT.fine;
    const [called = ""] = program.args;
    const command = program.commands.find((one) => [one.name(), ...one.aliases()].includes(called));
    session.terminal().complain(`ksd: ${usageMessage(error, command, session)}`);
    return EXIT.cannotRun;
  }
  const { KsdError } = await import("../domain/index.ts");
  if (error instanceof KsdError) {
    printKsdError(error, session);
    return EXIT.cannotRun;
  }
  printBug(error, session);
  return EXIT.bug;
}

/** Parses the command line, runs the command, and puts what went wrong into words: the only catch that prints. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const session = new Session(languageOf(argv));
  const program = buildProgram(session);
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : argv, { from: "user" });
    return session.exitCode;
  } catch (error) {
    return explainFailure(error, program, session);
  }
}
