import { type Command, CommanderError, Option } from "commander";
import type { Priority } from "../../domain/index.ts";
import { EXIT } from "../exit-code.ts";
import type { Session, Tools } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface ScoreOptions {
  readonly weights?: string;
  readonly compare?: readonly string[];
  readonly economics?: boolean;
  readonly region?: string;
  readonly override?: string;
  readonly rank?: string;
  readonly priority?: Priority;
  readonly by?: string;
  readonly reason?: string;
  readonly date?: string;
  readonly removeOverride?: string;
}

/** Options that only make sense beside another one. */
function requireBeside(isThere: boolean, values: readonly unknown[], flag: string): void {
  if (isThere || values.every((value) => value === undefined)) return;
  throw missing(flag);
}

function missing(flag: string): CommanderError {
  return new CommanderError(EXIT.cannotRun, "commander.missingMandatoryOptionValue", `option '${flag}' not specified`);
}

function checkOptions({ override, rank, priority, by, reason, date, economics, region }: ScoreOptions): void {
  requireBeside(override !== undefined, [rank, priority, by, reason, date], "--override");
  requireBeside(economics === true, [region], "--economics");
}

async function printCompared(files: readonly string[], session: Session, tools: Tools): Promise<void> {
  const { run, ports, terminal, isJson } = tools;
  const comparison = await run.compareWeights(ports, await tools.workspace(), files);
  if (isJson) terminal.print(run.jsonText(comparison));
  else {
    const { printMoves } = await import("../render/moves.ts");
    await printMoves(comparison, session, terminal);
  }
}

async function printRegions(region: string | null, session: Session, tools: Tools): Promise<void> {
  const { run, ports, terminal, isJson } = tools;
  const economics = await run.economicsOf(ports, await tools.workspace(), region);
  if (isJson) terminal.print(run.jsonText(economics));
  else {
    const { printEconomics } = await import("../render/economics.ts");
    await printEconomics(economics, session, terminal);
  }
}

/** Writes what a person decided, or takes it back; gives back the proposal it is about. */
async function changeOverride(options: ScoreOptions, { run, ports, workspace }: Tools): Promise<string | null> {
  const { override, removeOverride, by, reason } = options;
  if (removeOverride !== undefined) return (await run.removeOverride(ports, await workspace(), removeOverride)).id;
  if (override === undefined) return null;
  if (by === undefined) throw missing("--by");
  if (reason === undefined) throw missing("--reason");
  const { rank = null, priority = null, date = null } = options;
  const added = await run.addOverride(ports, await workspace(), { id: override, rank, priority, by, reason, date });
  return added.id;
}

async function printScored(id: string | null, options: ScoreOptions, session: Session, tools: Tools): Promise<void> {
  const { run, ports, terminal, isJson } = tools;
  const weights = options.weights === undefined ? {} : { weights: await run.readWeights(ports, options.weights) };
  const scored = await run.scoreWorkspace(ports, await tools.workspace(), weights);
  const explained = id === null ? null : run.explainScore(scored, id);
  if (isJson) {
    terminal.print(run.jsonText(explained === null ? run.scoreJsonOf(scored) : run.explanationJson(explained)));
  } else if (explained === null) {
    const { printScores } = await import("../render/scores.ts");
    await printScores(scored, session, terminal);
  } else {
    const { printExplanation } = await import("../render/explanation.ts");
    await printExplanation(explained, session, terminal);
  }
}

function addOptions(command: Command, session: Session): Command {
  const text = session.text.bind(session);
  const proposal = text("<usulan>", "<id>");
  return command
    .option("--weights <berkas>", text("bobot lain, berkas JSON", "other weights, a JSON file"))
    .addOption(
      new Option(
        "--compare <berkas...>",
        text("siapa bergeser di antara dua berkas bobot", "who moves between two files of weights"),
      ).conflicts(["weights", "economics", "override", "removeOverride"]),
    )
    .addOption(
      new Option(
        "--economics",
        text("SLQ, DLQ, shift-share, Klassen tiap daerah", "SLQ, DLQ, shift-share, Klassen of each region"),
      ).conflicts(["weights", "override", "removeOverride"]),
    )
    .option("--region <kode>", text("satu daerah saja (dengan --economics)", "one region only (with --economics)"))
    .addOption(
      new Option(
        `--override ${proposal}`,
        text("tetapkan peringkat atau prioritas usulan", "decide the rank or priority of a proposal"),
      ).conflicts(["removeOverride"]),
    )
    .option("--rank <n>", text("peringkat yang ditetapkan", "the rank decided"))
    .addOption(
      new Option("--priority <kelas>", text("prioritas: I, II, III", "priority: I, II, III")).choices([
        "I",
        "II",
        "III",
      ]),
    )
    .option("--by <nama>", text("siapa yang menetapkan", "who decided"))
    .option("--reason <alasan>", text("alasannya", "the reason"))
    .option("--date <tanggal>", text("tanggalnya (biasa: hari ini)", "the date (default: today)"))
    .option(`--remove-override ${proposal}`, text("cabut penetapan", "take the decision back"));
}

export function scoreCommand(session: Session): Command {
  const command = makeCommand(session, {
    name: "score",
    alias: "skor",
    id: "Nilai dan urutkan usulan. Dengan kode usulan: dari mana nilainya.",
    en: "Score and rank proposals. With the id of one: where its score comes from.",
    example: [
      "ksd score",
      "ksd score 64.02-2026-U-001",
      "ksd score --compare bobot-a.json bobot-b.json",
      "ksd score --economics --region 64.02",
      'ksd score --override 64.02-2026-U-001 --rank 1 --by "Siti Rahmawati" --reason "Hasil Rakor"',
    ].join("\n  "),
  }).argument("[id]", session.text("usulan, misalnya 64.02-2026-U-001", "a proposal, such as 64.02-2026-U-001"));
  return addOptions(command, session).action((id: string | undefined, options: ScoreOptions) =>
    session.act(async (tools) => {
      checkOptions(options);
      if (options.compare !== undefined) await printCompared(options.compare, session, tools);
      else if (options.economics === true) await printRegions(options.region ?? null, session, tools);
      else await printScored((await changeOverride(options, tools)) ?? id ?? null, options, session, tools);
      return EXIT.fine;
    }),
  );
}
