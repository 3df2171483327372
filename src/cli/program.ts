import { Command, type Help, Option } from "commander";
import { boundariesCommand } from "./commands/boundaries.ts";
import { checkerCommand } from "./commands/checker.ts";
import { decideCommand } from "./commands/decide.ts";
import { demoCommand } from "./commands/demo.ts";
import { diffCommand } from "./commands/diff.ts";
import { draftCommand } from "./commands/draft.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { fixCommand } from "./commands/fix.ts";
import { historyCommand } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { initCommand } from "./commands/init.ts";
import { inspectCommand } from "./commands/inspect.ts";
import { matchCommand } from "./commands/match.ts";
import { mergeCommand } from "./commands/merge.ts";
import { reportCommand } from "./commands/report.ts";
import { scoreCommand } from "./commands/score.ts";
import { statusCommand } from "./commands/status.ts";
import { templateCommand } from "./commands/template.ts";
import { traceCommand } from "./commands/trace.ts";
import { validateCommand } from "./commands/validate.ts";
import { verifyCommand } from "./commands/verify.ts";
import { waiveCommand } from "./commands/waive.ts";
import { withdrawCommand } from "./commands/withdraw.ts";
import { packageVersion } from "./node/package-version.ts";
import type { Session } from "./session.ts";

const COMMANDS = [
  demoCommand,
  initCommand,
  templateCommand,
  checkerCommand,
  validateCommand,
  fixCommand,
  importCommand,
  statusCommand,
  scoreCommand,
  matchCommand,
  decideCommand,
  reportCommand,
  mergeCommand,
  boundariesCommand,
  draftCommand,
  exportCommand,
  historyCommand,
  diffCommand,
  traceCommand,
  withdrawCommand,
  verifyCommand,
  inspectCommand,
  waiveCommand,
  explainCommand,
];

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Pemakaian:",
  "Arguments:": "Isian:",
  "Options:": "Pilihan:",
  "Global Options:": "Pilihan umum:",
  "Commands:": "Perintah:",
};

function helpIn(session: Session): Partial<Help> {
  const isIndonesian = session.language === "id";
  return {
    showGlobalOptions: true,
    styleTitle: (title) => (isIndonesian ? (TITLES[title] ?? title) : title),
    styleUsage: (usage) =>
      isIndonesian ? usage.replace("[options]", "[pilihan]").replace("[command]", "[perintah]") : usage,
    // Without commander's English additions (choices, default): our descriptions say them.
    optionDescription: (option) => option.description,
    subcommandTerm: (command) => [command.name(), ...command.aliases()].join(", "),
  };
}

/** Every command speaks our language, throws instead of ending the process, and leaves what is printed to us. */
function harness(command: Command, session: Session): Command {
  return command
    .configureHelp(helpIn(session))
    .helpOption("-h, --help", session.text("tampilkan bantuan", "show help"))
    .exitOverride()
    .configureOutput({ writeOut: (text) => session.terminal().print(text), writeErr: () => undefined });
}

function globalOptions(program: Command, session: Session): void {
  const text = session.text.bind(session);
  program
    .option("--json", text("keluaran JSON untuk program lain", "JSON output for other programs"))
    .option("-q, --quiet", text("tanpa kemajuan dan catatan", "no progress, no remarks"))
    .option("--no-color", text("tanpa warna", "no colours"))
    .option("--workspace <folder>", text("ruang kerja yang dipakai", "the workspace to use"))
    .addOption(
      new Option("--lang <bahasa>", text("bahasa: id (biasa) atau en", "language: id (default) or en")).choices([
        "id",
        "en",
      ]),
    );
}

/** The whole command line. Actions load what they need themselves. */
export function buildProgram(session: Session): Command {
  const program = harness(new Command("ksd"), session);
  program
    .description(
      session.text(
        "Kerja Sama Daerah: memeriksa, menyimpan, menilai, dan memetakan potensi kerja sama daerah.",
        "Regional cooperation: checks, stores, scores and maps what regions offer and need.",
      ),
    )
    .version(packageVersion(), "-V, --version", session.text("tampilkan versi", "show the version"))
    .helpCommand(
      session.text("help [perintah]", "help [command]"),
      session.text("bantuan perintah", "help for a command"),
    )
    .addHelpText("after", `\n${session.text("Mulai dengan", "Begin with")}: ksd demo`);
  globalOptions(program, session);
  session.flags = () => program.opts();
  for (const make of COMMANDS) program.addCommand(harness(make(session), session));
  return program;
}
