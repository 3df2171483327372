import { type Command, Option } from "commander";
import type { Profile } from "../../run/index.ts";
import { EXIT } from "../exit-code.ts";
import { reportDateOption } from "../options/report-date.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface ValidateOptions {
  readonly reportDate?: string;
  readonly profile?: Profile;
}

export function validateCommand(session: Session): Command {
  const profile = new Option(
    "--profile <tahap>",
    session.text(
      "draf: hanya GALAT ditampilkan; rakor: semua (biasa); final: PERINGATAN pun harus beres",
      "draf: shows only GALAT; rakor: all (default); final: a PERINGATAN must be settled too",
    ),
  ).choices(["draf", "rakor", "final"]);
  return makeCommand(session, {
    name: "validate",
    alias: "periksa",
    id: "Periksa berkas atau folder sebelum Rakor. Tidak ada yang disimpan.",
    en: "Check files or folders before a meeting. Nothing is stored.",
    example: "ksd validate kiriman/",
  })
    .argument("<path...>", session.text("berkas atau folder", "files or folders"))
    .addOption(profile)
    .addOption(reportDateOption(session))
    .action((paths: string[], options: ValidateOptions) =>
      session.act(async ({ run, ports, terminal, isJson, choice }) => {
        const workspace = await run.findWorkspace(ports, choice);
        const checked = await run.validateFiles(ports, { paths, workspace, reportDate: options.reportDate ?? null });
        const stage = options.profile ?? workspace?.config.profile ?? "rakor";
        if (isJson) terminal.print(run.jsonText(run.validateJson(checked, ports.version, session.language)));
        const { printChecked, printProblems } = await import("../render/checked.ts");
        if (!isJson) await printChecked(checked, { session, terminal, stage });
        printProblems(checked.problems, session, terminal);
        if (checked.problems.length > 0) return EXIT.cannotRun;
        return run.isInOrder(checked.files, stage) ? EXIT.fine : EXIT.dataErrors;
      }),
    );
}
