import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

export function scoreCommand(session: Session): Command {
  return makeCommand(session, {
    name: "score",
    alias: "skor",
    id: "Nilai dan urutkan usulan. Dengan kode usulan: dari mana nilainya.",
    en: "Score and rank proposals. With the id of one: where its score comes from.",
    example: "ksd score 64.02-2026-U-001",
  })
    .argument("[id]", session.text("usulan, misalnya 64.02-2026-U-001", "a proposal, such as 64.02-2026-U-001"))
    .action((id: string | undefined) =>
      session.act(async ({ run, ports, terminal, isJson, workspace }) => {
        const scored = await run.scoreWorkspace(ports, await workspace());
        const explained = id === undefined ? null : run.explainScore(scored, id);
        if (isJson) {
          terminal.print(run.jsonText(explained === null ? run.scoreJsonOf(scored) : run.explanationJson(explained)));
          return EXIT.fine;
        }
        const { printExplanation, printScores } = await import("../render/scores.ts");
        if (explained === null) await printScores(scored, session, terminal);
        else await printExplanation(explained, session, terminal);
        return EXIT.fine;
      }),
    );
}
