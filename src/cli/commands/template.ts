import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface TemplateOptions {
  readonly region?: string[];
  readonly all?: boolean;
  readonly province?: string;
  readonly year?: string;
  readonly fromStore?: boolean;
  readonly withChecker?: boolean;
  readonly output: string;
}

export function templateCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "template",
    alias: "templat",
    id: "Buat formulir untuk diisi daerah. Tanpa pilihan: satu formulir kosong.",
    en: "Make the forms for regions to fill in. Without options: one blank form.",
    example: "ksd template --region 64.02 --region 64.71 -o formulir",
  })
    .option("--region <kode...>", text("formulir daerah ini, namanya terisi", "the form of these regions, filled in"))
    .option("--all", text("semua daerah di provinsi", "all regions of the province"))
    .option("--province <kode>", text("provinsi, di luar ruang kerja", "the province, outside a workspace"))
    .option("--year <tahun>", text("tahun pemetaan, di luar ruang kerja", "the mapping year, outside a workspace"))
    .option("--from-store", text("isi dengan kiriman terakhir", "filled with the last submission"))
    .option(
      "--with-checker",
      text(
        "satu ZIP tiap formulir, dengan halaman pemeriksa dan petunjuknya",
        "one ZIP for each form, with the checker page and how to use it",
      ),
    )
    .option("-o, --output <folder>", text("folder tujuan (biasa: folder ini)", "where to (default: this folder)"), ".")
    .action((options: TemplateOptions) =>
      session.act(async ({ run, ports, terminal, isJson, choice }) => {
        const paths = await run.makeTemplates(ports, {
          workspace: await run.findWorkspace(ports, choice),
          regions: options.region ?? [],
          isForAll: options.all ?? false,
          province: options.province ?? null,
          year: options.year === undefined ? null : Number(options.year),
          isFromStore: options.fromStore ?? false,
          folder: options.output,
          checker: options.withChecker === true ? session.language : null,
        });
        if (isJson) terminal.print(run.jsonText({ files: paths }));
        else for (const path of paths) terminal.print(path);
        terminal.remark(
          session.text(
            `${paths.length} formulir dibuat. Kirimkan ke daerah; setelah kembali: ksd validate FOLDER.`,
            `${paths.length} forms made. Send them to the regions; when they are back: ksd validate FOLDER.`,
          ),
        );
        return EXIT.fine;
      }),
    );
}
