import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

export function demoCommand(session: Session): Command {
  return makeCommand(session, {
    name: "demo",
    id: "Coba semuanya dengan contoh: sepuluh kabupaten/kota Kalimantan Timur dan provinsinya.",
    en: "Try all of it with samples: ten regions of Kalimantan Timur and the province.",
    example: "ksd demo",
  })
    .argument("[folder]", session.text("folder (biasa: peta-ksd-demo)", "folder (default: peta-ksd-demo)"))
    .action((folder: string | undefined) =>
      session.act(async ({ run, ports, terminal, isJson }) => {
        const demo = await run.demo(ports, folder ?? "peta-ksd-demo");
        if (isJson) {
          terminal.print(run.jsonText({ folder: demo.folder, files: demo.reports }));
          return EXIT.fine;
        }
        const { printDemo } = await import("../render/demo.ts");
        await printDemo(demo, { session, terminal });
        return EXIT.fine;
      }),
    );
}
