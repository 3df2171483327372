import { type Command, Option } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface DiffOptions {
  readonly format: "text" | "md";
  readonly output?: string;
}

export function diffCommand(session: Session): Command {
  const text = session.text.bind(session);
  const side = text(
    "berkas, versi (64.02-2026-v1), atau kode daerah untuk kiriman yang berlaku",
    "a file, a version (64.02-2026-v1), or a region's code for its current one",
  );
  return makeCommand(session, {
    name: "diff",
    alias: "bandingkan",
    id: "Apa yang berubah antara dua kiriman: baris, sel, temuan. Satu berkas saja: terhadap yang tersimpan.",
    en: "What changed between two submissions: rows, cells, findings. One file alone: against what is stored.",
    example: "ksd diff 64.02-2026-v1 kukar-perbaikan.xlsx",
  })
    .argument("<a>", side)
    .argument("[b]", side)
    .addOption(
      new Option("--format <bentuk>", text("text (biasa) atau md", "text (default) or md"))
        .choices(["text", "md"])
        .default("text"),
    )
    .option("-o, --output <berkas>", text("tulis ke berkas (Markdown)", "write to a file (Markdown)"))
    .action((a: string, b: string | undefined, { format, output }: DiffOptions) =>
      session.act(async ({ run, ports, terminal, isJson, choice }) => {
        const workspace = await run.findWorkspace(ports, choice);
        const compared = await run.compareSubmissions(ports, { workspace, a, b: b ?? null });
        if (output !== undefined) terminal.print(await ports.files.write(output, run.diffText(compared)));
        else if (isJson) terminal.print(run.jsonText(run.diffJson(compared, session.language)));
        else if (format === "md") terminal.print(run.diffText(compared));
        else {
          const { printDiff } = await import("../render/diff.ts");
          await printDiff(compared, session, terminal);
        }
        return EXIT.fine;
      }),
    );
}
