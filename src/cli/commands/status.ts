import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

export function statusCommand(session: Session): Command {
  return makeCommand(session, {
    name: "status",
    id: "Papan kelengkapan: tiap daerah sudah mengirim atau belum, dan apa berikutnya.",
    en: "The board: which regions have sent their form, and what comes next.",
    example: "ksd status",
  }).action(() =>
    session.act(async ({ run, ports, terminal, isJson, workspace }) => {
      const board = await run.workspaceStatus(ports, await workspace());
      if (isJson) {
        terminal.print(run.jsonText(board));
        return EXIT.fine;
      }
      const { printBoard } = await import("../render/board.ts");
      await printBoard(board, session, terminal);
      return EXIT.fine;
    }),
  );
}
