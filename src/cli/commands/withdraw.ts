import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface WithdrawOptions {
  readonly reason: string;
  readonly undo?: boolean;
}

export function withdrawCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "withdraw",
    alias: "tarik",
    id: "Tarik satu versi kiriman: tetap tersimpan, tidak lagi berlaku; versi sebelumnya berlaku kembali.",
    en: "Take a version out: it stays stored but no longer counts; the one before counts again.",
    example: 'ksd withdraw 64.02-2026-v2 --reason "Lampiran keliru, surat 12 Maret 2026"',
  })
    .argument("<id>", text("versi kiriman, misalnya 64.02-2026-v2", "a version, such as 64.02-2026-v2"))
    .requiredOption("--reason <alasan>", text("alasan, masuk riwayat", "the reason, kept in the history"))
    .option("--undo", text("batalkan penarikan", "take the withdrawal back"))
    .action((id: string, { reason, undo = false }: WithdrawOptions) =>
      session.act(async ({ run, ports, terminal, isJson, workspace }) => {
        const done = await run.withdrawSubmission(ports, { workspace: await workspace(), id, reason, isUndo: undo });
        if (isJson) terminal.print(run.jsonText(done));
        else {
          const { printWithdrawal } = await import("../render/history.ts");
          await printWithdrawal(done, session, terminal);
        }
        return EXIT.fine;
      }),
    );
}
