import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

export function traceCommand(session: Session): Command {
  return makeCommand(session, {
    name: "trace",
    alias: "lacak",
    id: "Dari mana sebuah baris, nilai, atau jumlah di laporan: berkas, lembar, sel, dan teks aslinya.",
    en: "Where a row, a score or a total of a report comes from: file, sheet, cell and raw text.",
    example: "ksd trace 64.02-2026-U-001\n  ksd trace T-cocok-64.02",
  })
    .argument(
      "<id>",
      session.text(
        "baris (64.02-2026-U-001, @v1 untuk versi lama) atau jumlah (T-…, kolom Jejak di laporan)",
        "a row (64.02-2026-U-001, @v1 for an old version) or a total (T-…, column Jejak of the report)",
      ),
    )
    .action((id: string) =>
      session.act(async ({ run, ports, terminal, isJson, workspace }) => {
        const traced = await run.trace(ports, { workspace: await workspace(), id, language: session.language });
        if (isJson) terminal.print(run.jsonText(traced));
        else {
          const { printRowTrace, printTotalTrace } = await import("../render/trace.ts");
          if (traced.kind === "row") await printRowTrace(traced, session, terminal);
          else await printTotalTrace(traced, session, terminal);
        }
        return EXIT.fine;
      }),
    );
}
