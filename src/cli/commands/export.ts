import { type Command, Option } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface ExportOptions {
  readonly format: "json" | "csv";
  readonly asOf?: string;
  readonly output?: string;
}

export function exportCommand(session: Session): Command {
  const text = session.text.bind(session);
  const format = new Option(
    "--format <bentuk>",
    text("json (biasa) atau csv, satu berkas tiap tabel", "json (default) or csv, a file per table"),
  )
    .choices(["json", "csv"])
    .default("json");
  return makeCommand(session, {
    name: "export",
    id: "Keluarkan semua data yang berlaku, untuk program lain (termasuk narahubung).",
    en: "All current data for other programs (contacts included).",
    example: "ksd export --format csv -o data",
  })
    .addOption(format)
    .option("--as-of <tanggal>", text("data yang berlaku pada tanggal itu", "the data that were current on that day"))
    .option(
      "-o, --output <tempat>",
      text(
        "berkas (json) atau folder (csv); json tanpa ini ke layar",
        "file (json) or folder (csv); json without it to stdout",
      ),
    )
    .action(({ format: chosen, asOf = undefined, output }: ExportOptions) =>
      session.act(async ({ run, ports, terminal, workspace }) => {
        const input = { workspace: await workspace(), asOf: asOf ?? null };
        const { province, year } = input.workspace.config;
        const written: string[] = [];
        if (chosen === "csv") {
          // The state of another day never goes over today's.
          const day = asOf === undefined ? "" : `-per-${asOf}`;
          const folder = output ?? `data-${province}-${year}${day}`;
          written.push(...(await run.exportCsv(ports, { ...input, folder })));
        } else {
          const json = run.jsonText(await run.exportJson(ports, input));
          if (output === undefined) terminal.print(json);
          else written.push(await ports.files.write(output, `${json}\n`));
        }
        for (const path of written) terminal.print(path);
        return EXIT.fine;
      }),
    );
}
