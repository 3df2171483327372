import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import { reportDateOption } from "../options/report-date.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface DraftOptions {
  readonly kind?: string;
  readonly output: string;
  readonly pack?: boolean;
  readonly format: string;
  readonly paper?: string;
  readonly templates?: string;
  readonly withContacts?: boolean;
  readonly overwrite?: boolean;
  readonly reportDate?: string;
}

function declared(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "draft",
    alias: "naskah",
    id: "Buat draf naskah kerja sama dari isian formulir: KAK, penawaran, KB, PKS, NK, LoI.",
    en: "Draft the documents of a cooperation from what the form says: KAK, offer, KB, PKS, NK, LoI.",
    example: "ksd draft 64.02-2026-U-001 -o naskah\n  ksd draft --pack -o naskah",
  })
    .argument("[id...]", text("usulan, misalnya 64.02-2026-U-001", "proposals, such as 64.02-2026-U-001"))
    .option(
      "--kind <naskah>",
      text(
        "kak, studi-kelayakan, penawaran, kb, pks, nk, atau loi (biasa: naskah langkah berikutnya)",
        "kak, studi-kelayakan, penawaran, kb, pks, nk or loi (default: that of the next step)",
      ),
    )
    .option("-o, --output <folder>", text("folder tujuan (biasa: folder ini)", "where to (default: this folder)"), ".")
    .option("--pack", text("semua usulan Prioritas I, dengan indeks", "all proposals of Prioritas I, with an index"))
    .option(
      "--format <bentuk>",
      text("docx, md, atau keduanya: docx,md (biasa)", "docx, md or both (default)"),
      "docx,md",
    )
    .option("--paper <kertas>", text("f4 (biasa) atau a4", "f4 (default) or a4"))
    .option(
      "--templates <folder>",
      text("templat naskah sendiri, lihat docs/templates.md", "document templates of your own, see docs/templates.md"),
    )
    .option("--with-contacts", text("sertakan narahubung", "with the contact persons"))
    .option(
      "--overwrite",
      text("timpa naskah yang sudah ada, juga yang sudah disunting", "replace drafts that are there, edited ones too"),
    )
    .addOption(reportDateOption(session));
}

export function draftCommand(session: Session): Command {
  return declared(session).action((ids: readonly string[], options: DraftOptions) =>
    session.act(async ({ run, ports, terminal, isJson, workspace }) => {
      const drafted = await run.draftNaskah(ports, {
        kind: options.kind === undefined ? null : run.parseNaskahKind(options.kind),
        formats: run.draftFormats(options.format),
        paper: options.paper === undefined ? null : run.parsePaper(options.paper),
        workspace: await workspace(),
        ids,
        isPack: options.pack ?? false,
        folder: options.output,
        isOverwriting: options.overwrite ?? false,
        templates: options.templates ?? null,
        withContacts: options.withContacts ?? false,
        reportDate: options.reportDate ?? null,
      });
      if (isJson) terminal.print(run.jsonText(run.draftJson(drafted)));
      else {
        const { printDrafted } = await import("../render/drafted.ts");
        printDrafted(drafted, session, terminal);
      }
      return EXIT.fine;
    }),
  );
}
