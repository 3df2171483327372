import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

export function inspectCommand(session: Session): Command {
  return makeCommand(session, {
    name: "inspect",
    id: "Tampilkan apa yang dilihat ksd di satu berkas: lembar, tabel, kolom yang dikenal dan yang tidak.",
    en: "What ksd sees in a file: sheets, tables, columns that are known and that are not.",
    example: "ksd inspect kukar.xlsx --cells --json",
  })
    .argument("<berkas>", session.text("berkas spreadsheet apa pun", "any spreadsheet"))
    .option("--cells", session.text("semua sel yang terisi", "all cells that are filled"))
    .action((path: string, { cells = false }: { readonly cells?: boolean }) =>
      session.act(async ({ run, ports, terminal, isJson }) => {
        const inspected = await run.inspectFile(ports, path);
        const json = run.inspectJson(inspected, session.language);
        const cellMap = cells ? run.cellsOf(inspected) : null;
        if (isJson) {
          terminal.print(run.jsonText(cellMap !== null && inspected.isRead ? cellMap : json));
        } else {
          const { printInspection } = await import("../render/inspection.ts");
          await printInspection(json, cellMap, session, terminal);
        }
        return inspected.isRead ? EXIT.fine : EXIT.dataErrors;
      }),
    );
}
