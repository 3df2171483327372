import type { Drafted } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { hanging } from "./layout.ts";

/** The paths to stdout; what each draft lacks, and what to do with it, for the person at the terminal. */
export function printDrafted(drafted: Drafted, session: Session, terminal: Terminal): void {
  const { width } = terminal;
  for (const { files, row, draft, warnings } of drafted.documents) {
    for (const path of files) terminal.print(path);
    for (const warning of warnings) terminal.remark(hanging("  ", `${row.id}: ${warning}`, width));
    const count = draft.gaps.length;
    terminal.remark(
      session.text(`  ${row.id}: ${count} hal belum diisi.`, `  ${row.id}: ${count} things are missing.`),
    );
  }
  for (const path of drafted.index) terminal.print(path);
  for (const { reason } of drafted.skipped) terminal.remark(hanging("  ", reason, width));
  const { kept } = drafted;
  if (kept.length > 0) {
    terminal.remark(
      session.text(
        `Sudah ada dengan isi lain, mungkin sudah disunting, jadi dibiarkan: ${kept.join(", ")}. Draf barunya ditulis di sebelahnya. Untuk menimpa: --overwrite.`,
        `Already there with other content, perhaps edited, so left as they are: ${kept.join(", ")}. The new drafts stand beside them. To replace them: --overwrite.`,
      ),
    );
  }
  terminal.remark(
    session.text(
      "Semua naskah ini draf: baca lembar pengantarnya, lalu minta telaah Bagian/Biro Hukum.",
      "All of these are drafts: read their first page, then have the legal bureau examine them.",
    ),
  );
}
