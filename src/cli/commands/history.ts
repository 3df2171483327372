import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

export function historyCommand(session: Session): Command {
  return makeCommand(session, {
    name: "history",
    alias: "riwayat",
    id: "Semua versi kiriman: kapan, berkas mana, mengapa diganti, apa yang ditarik.",
    en: "Every version of each submission: when, which file, why replaced, what was withdrawn.",
    example: "ksd history --region 64.02",
  })
    .option("--region <kode>", session.text("hanya daerah ini", "this region only"))
    .action(({ region }: { readonly region?: string }) =>
      session.act(async ({ run, ports, terminal, isJson, workspace }) => {
        const history = await run.submissionHistory(ports, await workspace(), region ?? null);
        if (isJson) terminal.print(run.jsonText(history));
        else {
          const { printHistory } = await import("../render/history.ts");
          await printHistory(history, session, terminal);
        }
        return EXIT.fine;
      }),
    );
}
