import { type Command, Option } from "commander";
import type { Profile } from "../../run/index.ts";
import { keepHeapSmall } from "../engine.ts";
import { EXIT } from "../exit-code.ts";
import { mapOption } from "../options/map.ts";
import { profileOption } from "../options/profile.ts";
import { reportDateOption } from "../options/report-date.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly reason?: string;
  readonly reportDate?: string;
  readonly profile?: Profile;
  readonly map: readonly string[];
  readonly verbose?: boolean;
}

export function importCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "import",
    alias: "impor",
    id: "Periksa lalu simpan kiriman daerah. Satu berkas rusak tidak menghentikan yang lain.",
    en: "Check, then store what regions sent. One broken file never stops the others.",
    example: "ksd import kiriman/ --dry-run",
  })
    .argument("<path...>", text("berkas atau folder", "files or folders"))
    .option("--dry-run", text("hanya katakan apa yang akan dilakukan", "only say what would be done"))
    .option("--strict", text("tolak seluruh berkas bila ada GALAT", "refuse a whole file for any GALAT"))
    .addOption(
      new Option(
        "--partial",
        text("simpan baris yang baik, tahan yang GALAT (biasa)", "store good rows, hold those with a GALAT (default)"),
      ).conflicts("strict"),
    )
    .option("--reason <alasan>", text("alasan mengganti kiriman lama", "why an earlier submission is replaced"))
    .option(
      "--verbose",
      text(
        "sebut tiap kiriman begitu tersimpan aman, tanpa menunggu yang lain",
        "name each submission as soon as it is safely stored, without waiting for the others",
      ),
    )
    .addOption(mapOption(session))
    .addOption(profileOption(session))
    .addOption(reportDateOption(session))
    .action((paths: string[], options: ImportOptions) =>
      session.act(async ({ run, ports, terminal, isJson, workspace }) => {
        keepHeapSmall();
        const imported = await run.importFiles(ports, {
          paths,
          workspace: await workspace(),
          reportDate: options.reportDate ?? null,
          isDryRun: options.dryRun ?? false,
          isStrict: options.strict ?? false,
          reason: options.reason ?? null,
          profile: options.profile ?? null,
          map: options.map,
          onStored: (file, submission) => {
            if (!options.verbose) return;
            ports.progress.done();
            terminal.remark(text(`tersimpan: ${submission} dari ${file}`, `stored: ${submission} from ${file}`));
          },
        });
        if (isJson) terminal.print(run.jsonText(run.importJson(imported, ports.version, session.language)));
        const { printProblems } = await import("../render/checked.ts");
        if (!isJson) {
          const { printImported } = await import("../render/imported.ts");
          await printImported(imported, { session, terminal });
        }
        printProblems(imported.problems, session, terminal);
        if (imported.problems.length > 0) return EXIT.cannotRun;
        return run.isInOrder(imported.files) ? EXIT.fine : EXIT.dataErrors;
      }),
    );
}
