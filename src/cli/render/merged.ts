import { commandWord } from "../../domain/index.ts";
import { type Merged, regionName } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { table } from "./layout.ts";

type Source = Merged["sources"][number];

function remark({ added, known, isOlder }: Source, session: Session): string {
  if (isOlder) {
    return session.text("salinan lama; yang digabung sudah lebih baru", "an older copy; what was merged is newer");
  }
  if (added > 0) return "";
  return known === 0
    ? session.text("belum ada kiriman", "nothing imported yet")
    : session.text("tidak ada yang baru", "nothing new");
}

/** One line for each workspace, and what to do next. */
export async function printMerged(merged: Merged, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const text = session.text.bind(session);
  const [titles = "", ...lines] = table(
    [
      { title: text("Kode", "Code") },
      { title: text("Provinsi", "Province"), most: 26 },
      { title: text("Ruang kerja", "Workspace"), most: 28 },
      { title: text("Kiriman baru", "New"), align: "right" },
      { title: text("Sudah ada", "Known"), align: "right" },
      { title: text("Catatan", "Remark") },
    ],
    merged.sources.map((source) => [
      source.province,
      regionName(source.province),
      source.workspace,
      String(source.added),
      String(source.known),
      remark(source, session),
    ]),
  );
  terminal.print(paint("bold", titles));
  for (const line of lines) terminal.print(line);
  const added = merged.sources.reduce((total, source) => total + source.added, 0);
  terminal.print(
    `\n${text(
      `${added} kiriman digabung di ${merged.folder}, tahun ${merged.year}.`,
      `${added} submissions merged in ${merged.folder}, year ${merged.year}.`,
    )}`,
  );
  terminal.remark(
    text(
      `Berikutnya: ksd report --national --workspace ${commandWord(merged.folder)} -o laporan.`,
      `Next: ksd report --national --workspace ${commandWord(merged.folder)} -o reports.`,
    ),
  );
}
