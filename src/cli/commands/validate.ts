import type { Command } from "commander";
import type { Profile } from "../../run/index.ts";
import { EXIT } from "../exit-code.ts";
import { profileOption } from "../options/profile.ts";
import { reportDateOption } from "../options/report-date.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface ValidateOptions {
  readonly reportDate?: string;
  readonly profile?: Profile;
}

export function validateCommand(session: Session): Command {
  return makeCommand(session, {
    name: "validate",
    alias: "periksa",
    id: "Periksa berkas atau folder sebelum Rakor. Tidak ada yang disimpan.",
    en: "Check files or folders before a meeting. Nothing is stored.",
    example: "ksd validate kiriman/",
  })
    .argument("<path...>", session.text("berkas atau folder", "files or folders"))
    .addOption(profileOption(session))
    .addOption(reportDateOption(session))
    .action((paths: string[], options: ValidateOptions) =>
      session.act(async ({ run, ports, terminal, isJson, choice }) => {
        const workspace = await run.findWorkspace(ports, choice);
        const checked = await run.validateFiles(ports, {
          paths,
          workspace,
          reportDate: options.reportDate ?? null,
          profile: options.profile ?? null,
        });
        if (isJson) terminal.print(run.jsonText(run.validateJson(checked, ports.version, session.language)));
        const { printChecked, printProblems } = await import("../render/checked.ts");
        if (!isJson) await printChecked(checked, { session, terminal });
        printProblems(checked.problems, session, terminal);
        if (checked.problems.length > 0) return EXIT.cannotRun;
        return run.isInOrder(checked.files) ? EXIT.fine : EXIT.dataErrors;
      }),
    );
}
