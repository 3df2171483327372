import type { WaiversJson } from "../../run/index.ts";
import { regionName } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { table } from "./layout.ts";

/** The exceptions of a workspace: those that are over stay in the list, and are said to be over. */
export async function printWaivers(
  { waivers, reportDate }: WaiversJson,
  session: Session,
  terminal: Terminal,
): Promise<void> {
  const text = session.text.bind(session);
  if (waivers.length === 0) {
    terminal.print(text("Tidak ada pengecualian.", "There are no exceptions."));
    return;
  }
  const paint = await terminal.paint();
  const [titles = "", ...lines] = table(
    [
      { title: text("Daerah", "Region"), most: 36 },
      { title: text("Kode", "Code") },
      { title: text("Sampai", "Until") },
      { title: text("Keadaan", "State") },
      { title: text("Oleh", "By"), most: 20 },
      { title: text("Alasan", "Reason") },
    ],
    waivers.map(({ region, code, until, by, reason, holds }) => [
      `${region} ${regionName(region)}`,
      code,
      until,
      holds ? text("berlaku", "holds") : text("berakhir", "over"),
      by ?? "–",
      reason,
    ]),
  );
  terminal.print(paint("bold", titles));
  waivers.forEach(({ holds }, at) => {
    terminal.print(holds ? (lines[at] ?? "") : paint("dim", lines[at] ?? ""));
  });
  terminal.print(`\n${text(`Pada tanggal laporan ${reportDate}.`, `At the report date ${reportDate}.`)}`);
}
