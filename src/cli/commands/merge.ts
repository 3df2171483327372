import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

export function mergeCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "merge",
    alias: "gabung",
    id: "Gabungkan ruang kerja beberapa provinsi menjadi satu ruang kerja nasional. Yang digabung tidak diubah.",
    en: "Join the workspaces of several provinces in a national one. They stay as they are.",
    example: "ksd merge kaltim kalsel -o nasional",
  })
    .argument("<workspace...>", text("folder ruang kerja provinsi", "folders of provinces' workspaces"))
    .option(
      "-o, --output <folder>",
      text(
        "folder ruang kerja nasional (biasa: yang sedang dibuka, atau nasional-<tahun>)",
        "folder of the national workspace (default: the one you are in, or nasional-<year>)",
      ),
    )
    .action((workspaces: string[], { output }: { output?: string }) =>
      session.act(async ({ run, ports, terminal, isJson, choice }) => {
        const merged = await run.mergeWorkspaces(ports, {
          workspaces,
          folder: output ?? choice.named,
          from: choice.from,
        });
        if (isJson) {
          terminal.print(run.jsonText(merged));
          return EXIT.fine;
        }
        const { printMerged } = await import("../render/merged.ts");
        await printMerged(merged, session, terminal);
        return EXIT.fine;
      }),
    );
}
