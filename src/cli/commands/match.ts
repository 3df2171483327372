import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session, Tools } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface MatchOptions {
  readonly region?: string;
  readonly kind?: string;
  readonly commodity?: string;
  readonly unsolved?: boolean;
  readonly whyNot?: readonly string[];
}

async function explain(codes: readonly string[], session: Session, tools: Tools): Promise<void> {
  const { run, ports, terminal, isJson } = tools;
  const why = await run.explainNoMatch(ports, await tools.workspace(), codes);
  if (isJson) terminal.print(run.jsonText(why));
  else {
    const { printWhyNot } = await import("../render/why-not.ts");
    await printWhyNot(why, session, terminal);
  }
}

async function show(options: MatchOptions, session: Session, tools: Tools): Promise<void> {
  const { run, ports, terminal, isJson } = tools;
  const { region = null, kind = null, commodity = null, unsolved = false } = options;
  const matched = await run.matchWorkspace(ports, await tools.workspace());
  const result = run.chosenMatches(matched, { region, kind, commodity });
  if (isJson) terminal.print(run.jsonText(result));
  else {
    const { printMatches, printUnsolved } = await import("../render/matches.ts");
    await (unsolved ? printUnsolved : printMatches)(result, session, terminal);
  }
}

export function matchCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "match",
    alias: "cocokkan",
    id: "Calon pasangan kerja sama, alokasi surplus ke kekurangan, dan masalah tanpa usulan.",
    en: "Candidate pairs, the allocation of surplus to deficit, and problems nobody proposes to solve.",
    example: "ksd match --region 64.02",
  })
    .option("--region <kode>", text("hanya yang menyangkut daerah ini", "only what concerns this region"))
    .option(
      "--kind <jenis>",
      text("komoditas, kebutuhan, cermin, atau masalah", "commodity, need, mirror or shared_problem"),
    )
    .option("--commodity <nama>", text("hanya komoditas ini, misalnya beras", "only this commodity, such as beras"))
    .option("--unsolved", text("masalah yang belum ada usulannya", "problems without a proposal"))
    .option(
      "--why-not <kode...>",
      text("mengapa dua daerah tidak dipasangkan: --why-not 64.02 64.71", "why two regions are no pair"),
    )
    .action((options: MatchOptions) =>
      session.act(async (tools) => {
        if (options.whyNot === undefined) await show(options, session, tools);
        else await explain(options.whyNot, session, tools);
        return EXIT.fine;
      }),
    );
}
