import type { Demo } from "../../run/index.ts";
import { closingLine, printProblems, type Rendering } from "./checked.ts";
import { storedSentence } from "./imported.ts";

/** What the demo made, and what to open. */
export async function printDemo(demo: Demo, { session, terminal }: Rendering): Promise<void> {
  const paint = await terminal.paint();
  const { folder, isRefreshed, imported, scored, reports } = demo;
  terminal.print(
    isRefreshed
      ? session.text(
          `Ruang kerja contoh di ${folder} sudah ada: disegarkan.`,
          `The sample workspace in ${folder} was there already: refreshed.`,
        )
      : session.text(
          `Ruang kerja contoh dibuat di ${folder}: Kalimantan Timur, tahun 2026 (isi rekaan).`,
          `Made a sample workspace in ${folder}: Kalimantan Timur, year 2026 (invented content).`,
        ),
  );
  terminal.print(`${closingLine(imported.files, session)} ${storedSentence(imported, session)}`);
  const { proposals, notScored, review } = scored.result;
  terminal.print(
    session.text(
      `${proposals.length} usulan dinilai, ${notScored.length} belum dapat dinilai, ${review.length} perlu telaah.`,
      `${proposals.length} proposals scored, ${notScored.length} cannot be scored yet, ${review.length} to be reviewed.`,
    ),
  );
  terminal.print(`\n${paint("bold", session.text("Buka:", "Open:"))}`);
  for (const path of reports) terminal.print(`  ${path}`);
  printProblems(imported.problems, session, terminal);
  terminal.remark(
    session.text(
      `\nLihat juga, dari dalam ${folder}: ksd status, ksd score, ksd validate BERKAS.`,
      `\nSee also, inside ${folder}: ksd status, ksd score, ksd validate FILE.`,
    ),
  );
}
