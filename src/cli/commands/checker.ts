import type { Command } from "commander";
import type { Profile } from "../../run/index.ts";
import { EXIT } from "../exit-code.ts";
import { profileOption } from "../options/profile.ts";
import { reportDateOption } from "../options/report-date.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface CheckerOptions {
  readonly output: string;
  readonly province?: string;
  readonly year?: string;
  readonly region?: string;
  readonly profile?: Profile;
  readonly reportDate?: string;
}

export function checkerCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "checker",
    alias: "pemeriksa",
    id: "Buat halaman pemeriksa: satu berkas HTML untuk daerah, tanpa memasang apa pun.",
    en: "Make the checker page: one HTML file for regions, with nothing to install.",
    example: "ksd checker --province 64 --year 2026 -o pemeriksa.html",
  })
    .option(
      "-o, --output <berkas>",
      text("halaman yang dibuat (biasa: pemeriksa.html)", "the page to write (default: pemeriksa.html)"),
      "pemeriksa.html",
    )
    .option("--province <kode>", text("provinsi, di luar ruang kerja", "the province, outside a workspace"))
    .option("--year <tahun>", text("tahun pemetaan, di luar ruang kerja", "the mapping year, outside a workspace"))
    .option("--region <kode>", text("untuk satu daerah ini saja", "for this one region only"))
    .addOption(profileOption(session))
    .addOption(reportDateOption(session))
    .action((options: CheckerOptions) =>
      session.act(async ({ run, ports, terminal, isJson, choice }) => {
        const path = await run.makeChecker(
          ports,
          {
            workspace: await run.findWorkspace(ports, choice),
            province: options.province ?? null,
            year: options.year === undefined ? null : Number(options.year),
            region: options.region ?? null,
            profile: options.profile ?? null,
            reportDate: options.reportDate ?? null,
            language: session.language,
          },
          options.output,
        );
        if (isJson) terminal.print(run.jsonText(run.reportJson({ paths: [path], changes: null })));
        else terminal.print(path);
        terminal.remark(
          text(
            "Kirimkan halaman ini bersama formulirnya. Daerah cukup membukanya dengan klik ganda, tanpa internet.",
            "Send this page with the form. Regions open it with a double click, without the internet.",
          ),
        );
        return EXIT.fine;
      }),
    );
}
