import type { Command } from "commander";
import type { KsdError } from "../../domain/index.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Session, Tools } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface FixOptions {
  readonly plan?: string;
  readonly apply?: string;
  readonly undo?: string;
  readonly output?: string;
}

async function usage(id: string, en: string): Promise<KsdError> {
  const { KsdError } = await import("../../domain/index.ts");
  const hint = "ksd fix kukar.xlsx --plan rencana.json; ksd fix --apply rencana.json -o kukar-rapi.xlsx";
  return new KsdError("usage", { message: { id, en }, hint: { id: `Misalnya: ${hint}`, en: `For example: ${hint}` } });
}

async function propose(path: string, options: FixOptions, session: Session, tools: Tools): Promise<ExitCode> {
  const { run, ports, terminal, isJson, choice } = tools;
  const plan = await run.planFixes(ports, { path, workspace: await run.findWorkspace(ports, choice) });
  const written = options.plan === undefined ? null : await run.writePlan(ports, plan, options.plan);
  if (isJson) terminal.print(run.jsonText(plan));
  else {
    const { printPlan } = await import("../render/fix-plan.ts");
    printPlan(plan, written, session, terminal);
  }
  return EXIT.fine;
}

async function change(path: string | null, options: FixOptions, session: Session, tools: Tools): Promise<ExitCode> {
  const { run, ports, terminal, isJson, choice } = tools;
  const { apply, undo, output } = options;
  if (output === undefined) throw await usage("Sebut berkas hasilnya dengan -o.", "Name the resulting file with -o.");
  if (undo !== undefined && path === null) {
    throw await usage("Sebut berkas yang dikembalikan.", "Name the file to put back.");
  }
  const workspace = await run.findWorkspace(ports, choice);
  const planPath = apply ?? undo ?? "";
  const applied = await run.applyPlan(ports, { planPath, path, output, isUndo: undo !== undefined, workspace });
  if (isJson) terminal.print(run.jsonText({ file: applied.path, cells: applied.cells }));
  else {
    const what = session.text(
      undo === undefined ? "sel dirapikan" : "sel dikembalikan",
      undo === undefined ? "cells put right" : "cells put back",
    );
    terminal.print(`${applied.path}: ${applied.cells} ${what}.`);
  }
  return EXIT.fine;
}

async function fix(path: string | null, options: FixOptions, session: Session, tools: Tools): Promise<ExitCode> {
  const { plan, apply, undo, output } = options;
  if ([plan, apply, undo].filter((one) => one !== undefined).length > 1) {
    throw await usage("Pilih satu: --plan, --apply, atau --undo.", "Choose one: --plan, --apply or --undo.");
  }
  if (apply !== undefined || undo !== undefined) return change(path, options, session, tools);
  if (output !== undefined)
    throw await usage("-o hanya untuk --apply dan --undo.", "-o goes with --apply and --undo only.");
  if (path === null) throw await usage("Berkasnya belum disebut.", "No file is named.");
  return propose(path, options, session, tools);
}

export function fixCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "fix",
    alias: "rapikan",
    id: "Usulkan perbaikan yang aman (ejaan, spasi, angka dan tanggal berupa teks), terapkan, atau kembalikan.",
    en: "Propose safe repairs (spelling, spaces, numbers and dates kept as text), apply them, or put them back.",
    example: "ksd fix kukar.xlsx --plan rencana.json; ksd fix --apply rencana.json -o kukar-rapi.xlsx",
  })
    .argument("[file]", text("berkas .xlsx", "an .xlsx file"))
    .option("--plan <berkas>", text("tulis usulannya ke berkas JSON ini", "write the proposals to this JSON file"))
    .option("--apply <rencana>", text("terapkan rencana ke berkas baru", "apply a plan, to a new file"))
    .option("--undo <rencana>", text("kembalikan nilai lama menurut rencana", "put the old values of a plan back"))
    .option("-o, --output <berkas>", text("berkas hasil", "the resulting file"))
    .action((path: string | undefined, options: FixOptions) =>
      session.act((tools) => fix(path ?? null, options, session, tools)),
    );
}
