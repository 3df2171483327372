import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface InitOptions {
  readonly province: string;
  readonly year: string;
}

export function initCommand(session: Session): Command {
  return makeCommand(session, {
    name: "init",
    id: "Buat ruang kerja baru untuk satu provinsi dan satu tahun pemetaan.",
    en: "Make a new workspace for one province and one mapping year.",
    example: "ksd init peta-kaltim --province 64 --year 2026",
  })
    .argument("[folder]", session.text("folder ruang kerja (biasa: folder ini)", "its folder (default: this one)"))
    .requiredOption("--province <kode>", session.text("kode provinsi, misalnya 64", "province code, such as 64"))
    .requiredOption("--year <tahun>", session.text("tahun pemetaan, misalnya 2026", "mapping year, such as 2026"))
    .action((folder: string | undefined, { province, year }: InitOptions) =>
      session.act(async ({ run, ports, terminal, isJson }) => {
        const made = await run.initWorkspace(ports, { folder: folder ?? ".", province, year: Number(year) });
        if (isJson) {
          terminal.print(run.jsonText({ folder: made.workspace.folder, province, year: Number(year) }));
          return EXIT.fine;
        }
        terminal.print(
          session.text(
            `Ruang kerja ${made.province.name} ${year} siap di ${made.workspace.folder}.`,
            `The workspace for ${made.province.name} ${year} is ready in ${made.workspace.folder}.`,
          ),
        );
        const { commandWord } = await import("../../domain/index.ts");
        const inFolder = (then: string): string => (folder === undefined ? "" : `cd ${commandWord(folder)}, ${then} `);
        terminal.remark(
          session.text(
            `Berikutnya: ${inFolder("lalu")}ksd template --all -o formulir, dan ksd import kiriman/ setelah formulir kembali.`,
            `Next: ${inFolder("then")}ksd template --all -o forms, and ksd import inbox/ once the forms have come back.`,
          ),
        );
        return EXIT.fine;
      }),
    );
}
