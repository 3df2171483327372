import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface VerifyOptions {
  readonly deep?: boolean;
  readonly head?: string;
}

export function verifyCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "verify",
    alias: "verifikasi",
    id: "Hitung ulang semua sidik: apakah jurnal, simpanan, dan berkas asli masih seperti saat ditulis?",
    en: "Recompute every hash: are journal, store and originals as they were written?",
    example: "ksd verify --deep",
  })
    .option("--deep", text("baca ulang semua berkas asli dan bandingkan", "read all originals anew and compare them"))
    .option(
      "--head <sidik>",
      text(
        "sidik jurnal yang pernah dicatat: masih ada di jurnal?",
        "a hash noted earlier: is it still in the journal?",
      ),
    )
    .action(({ deep = false, head }: VerifyOptions) =>
      session.act(async ({ run, ports, terminal, isJson, workspace }) => {
        const input = { workspace: await workspace(), isDeep: deep, knownHead: head ?? null };
        const verified = await run.verifyWorkspace(ports, input);
        if (isJson) terminal.print(run.jsonText(run.verifyJson(verified, session.language)));
        else {
          const { printVerified } = await import("../render/verified.ts");
          await printVerified(verified, session, terminal);
        }
        return run.isSound(verified) ? EXIT.fine : EXIT.dataErrors;
      }),
    );
}
