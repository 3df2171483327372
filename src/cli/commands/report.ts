import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import { reportDateOption } from "../options/report-date.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface ReportOptions {
  readonly output: string;
  readonly format: string;
  readonly withContacts?: boolean;
  readonly reportDate?: string;
}

export function reportCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "report",
    alias: "laporan",
    id: "Buat peta potensi dan rancangan daftar program.",
    en: "Make the map of potentials and the draft program list.",
    example: "ksd report -o laporan --format xlsx,md",
  })
    .option("-o, --output <folder>", text("folder tujuan (biasa: folder ini)", "where to (default: this folder)"), ".")
    .option(
      "--format <bentuk>",
      text("xlsx, md, atau keduanya: xlsx,md (biasa)", "xlsx, md or both: xlsx,md (default)"),
      "xlsx,md",
    )
    .option("--with-contacts", text("sertakan narahubung", "with the contact persons"))
    .addOption(reportDateOption(session))
    .action((options: ReportOptions) =>
      session.act(async ({ run, ports, terminal, isJson, workspace }) => {
        const paths = await run.makeReport(ports, {
          workspace: await workspace(),
          folder: options.output,
          formats: run.parseFormats(options.format),
          withContacts: options.withContacts ?? false,
          reportDate: options.reportDate ?? null,
        });
        if (isJson) terminal.print(run.jsonText({ files: paths }));
        else for (const path of paths) terminal.print(path);
        return EXIT.fine;
      }),
    );
}
