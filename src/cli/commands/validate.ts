import type { Command } from "commander";
import type { Annotated, Checked, Profile } from "../../run/index.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { annotateOption } from "../options/annotate.ts";
import { letterOptions } from "../options/letter.ts";
import { mapOption } from "../options/map.ts";
import { profileOption } from "../options/profile.ts";
import { reportDateOption } from "../options/report-date.ts";
import type { Session, Tools } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface ValidateOptions {
  readonly reportDate?: string;
  readonly profile?: Profile;
  readonly map: readonly string[];
  readonly annotate?: string;
  readonly report?: string;
  readonly output?: string;
}

/** Prints or writes the letter on the one file that was checked. */
async function giveLetter(checked: Checked, options: ValidateOptions, { run, ports, terminal }: Tools): Promise<void> {
  const format = run.parseLetterFormat(options.report ?? "");
  if (options.output === undefined) terminal.print(await run.letterText(ports, checked, format));
  else terminal.print(await run.writeLetter(ports, checked, { path: options.output, format }));
}

async function printResult(
  checked: Checked,
  annotated: Annotated | null,
  session: Session,
  { run, ports, terminal, isJson }: Tools,
): Promise<void> {
  if (isJson) {
    const copies = annotated === null ? {} : { copies: run.copiesJson(annotated) };
    terminal.print(run.jsonText({ ...run.validateJson(checked, ports.version, session.language), ...copies }));
    return;
  }
  const { printChecked } = await import("../render/checked.ts");
  await printChecked(checked, { session, terminal });
  if (annotated === null) return;
  const { printAnnotated } = await import("../render/annotated.ts");
  printAnnotated(annotated, session, terminal);
}

/** Checks, then writes and prints what was asked for. */
async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  session: Session,
  tools: Tools,
): Promise<ExitCode> {
  const { run, ports, terminal, choice } = tools;
  const { report, annotate, reportDate = null, profile = null, map } = options;
  // Said before minutes of checking, not after.
  if (report !== undefined) run.parseLetterFormat(report);
  else if (options.output !== undefined) throw run.outputWithoutReport();
  const workspace = await run.findWorkspace(ports, choice);
  const checked = await run.validateFiles(ports, { paths, workspace, reportDate, profile, map });
  const annotated = annotate === undefined ? null : await run.annotateFiles(ports, checked, annotate);
  if (report === undefined) await printResult(checked, annotated, session, tools);
  else if (checked.problems.length === 0) await giveLetter(checked, options, tools);
  const { printProblems } = await import("../render/checked.ts");
  const problems = [...checked.problems, ...(annotated?.problems ?? [])];
  printProblems(problems, session, terminal);
  if (problems.length > 0) return EXIT.cannotRun;
  return run.isInOrder(checked.files) ? EXIT.fine : EXIT.dataErrors;
}

export function validateCommand(session: Session): Command {
  return makeCommand(session, {
    name: "validate",
    alias: "periksa",
    id: "Periksa berkas atau folder sebelum Rakor. Tidak ada yang disimpan.",
    en: "Check files or folders before a meeting. Nothing is stored.",
    example: "ksd validate kiriman/ --annotate catatan/",
  })
    .argument("<path...>", session.text("berkas atau folder", "files or folders"))
    .addOption(annotateOption(session))
    .addOption(letterOptions(session).report)
    .addOption(letterOptions(session).output)
    .addOption(mapOption(session))
    .addOption(profileOption(session))
    .addOption(reportDateOption(session))
    .action((paths: string[], options: ValidateOptions) =>
      session.act((tools) => validate(paths, options, session, tools)),
    );
}
