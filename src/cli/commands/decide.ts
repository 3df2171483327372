import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import { decidedByOption, loginName } from "../options/decided-by.ts";
import { required } from "../options/required.ts";
import type { Session, Tools } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface DecideOptions {
  readonly reason?: string;
  readonly by?: string;
  readonly date?: string;
  readonly open?: boolean;
}

async function record(kind: string, subjects: readonly string[], options: DecideOptions, tools: Tools): Promise<void> {
  const { run, ports } = tools;
  await run.recordDecision(ports, await tools.workspace(), {
    kind,
    subjects,
    reason: required(options.reason, "--reason"),
    by: options.by ?? loginName(),
    date: options.date ?? null,
  });
}

export function decideCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "decide",
    alias: "putuskan",
    id: "Catat keputusan Rakor: gabung, pertahankan, tolak, buka; tanpa isian: tampilkan daftarnya.",
    en: "Record what a meeting decided: merge, keep, reject, reopen; without arguments: show the list.",
    example: 'ksd decide gabung 64.02-2026-U-001 64.72-2026-U-001 --reason "Objeknya sama" --by "Ketua TKKSD"',
  })
    .argument("[keputusan]", text("gabung, pertahankan, tolak, atau buka", "merge, keep, reject or reopen"))
    .argument(
      "[kode...]",
      text(
        "usulan, atau pasangan; yang pertama mewakili gabungan",
        "proposals, or a pair; the first one leads a merge",
      ),
    )
    .option("--reason <alasan>", text("alasan", "the reason"))
    .addOption(decidedByOption(session))
    .option("--date <tanggal>", text("tanggal keputusan (biasa: hari ini)", "day of the decision (default: today)"))
    .option("--list", text("tampilkan semua keputusan", "show all decisions"))
    .option("--open", text("tampilkan pertentangan yang belum diputuskan", "show the contradictions still open"))
    .action((kind: string | undefined, subjects: readonly string[], options: DecideOptions) =>
      session.act(async (tools) => {
        const { run, ports, terminal, isJson } = tools;
        if (kind !== undefined) await record(kind, subjects, options, tools);
        // Read again: what was just written is what holds.
        const list = await run.listDecisions(ports, await tools.workspace());
        if (isJson) {
          terminal.print(run.jsonText(list));
          return EXIT.fine;
        }
        const { printDecisions, printOpen } = await import("../render/decisions.ts");
        await (options.open === true ? printOpen : printDecisions)(list, session, terminal);
        return EXIT.fine;
      }),
    );
}
