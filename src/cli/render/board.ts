import { type Board, liftWords, MARKS, type NextStep, type RegionStatus } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { hanging, table } from "./layout.ts";
import { moment, percentage } from "./numbers.ts";

function nextText({ next, region, held, refused }: RegionStatus, session: Session): string {
  const texts: Readonly<Record<NextStep, string>> = {
    "send-form": session.text(
      `belum mengirim: ksd template --region ${region}`,
      `not sent: ksd template --region ${region}`,
    ),
    "repair-file": session.text(
      `berkas ${refused?.file} ditolak (${refused?.galat} GALAT): minta perbaikan`,
      `file ${refused?.file} refused (${refused?.galat} GALAT): ask for a repair`,
    ),
    "repair-rows": session.text(`perbaiki ${held} baris yang ditahan`, `repair the ${held} held rows`),
    "fill-blanks": session.text("lengkapi isian yang kosong", "fill in what is blank"),
    none: session.text("selesai", "done"),
  };
  return texts[next];
}

function cells(status: Board["regions"][number], session: Session): readonly string[] {
  const { region, name, importedAt, version, accepted, held, marks } = status;
  const isSent = importedAt !== null;
  return [
    region,
    name,
    isSent ? moment(importedAt, session.language) : "–",
    isSent ? `v${version}` : "",
    isSent ? String(accepted) : "",
    isSent ? String(held) : "",
    ...MARKS.map(({ id }) => (marks[id] === null ? "" : percentage(marks[id] / 100))),
    nextText(status, session),
  ];
}

/** `64.02 Kabupaten …  Kelengkapan: Pemetaan!G7; Potensi!K9 · Ketepatan: …` for what is not yet full. */
function liftLines(
  { region, lifts }: Board["regions"][number],
  { session, width }: { session: Session; width: number },
): readonly string[] {
  const parts = MARKS.flatMap(({ id, label }) =>
    lifts[id].length === 0 ? [] : [`${label[session.language]}: ${liftWords(lifts[id])}`],
  );
  return parts.length === 0 ? [] : [hanging(`  ${region}  `, parts.join(" · "), width)];
}

/** One line for each region, and how many have sent their form. */
export async function printBoard(board: Board, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const text = session.text.bind(session);
  const [titles = "", ...lines] = table(
    [
      { title: text("Kode", "Code") },
      { title: text("Daerah", "Region"), most: 26 },
      { title: text("Dikirim", "Sent") },
      { title: text("Versi", "Ver.") },
      { title: text("Diterima", "Accepted"), align: "right" },
      { title: text("Ditahan", "Held"), align: "right" },
      { title: text("Lengkap", "Filled"), align: "right" },
      { title: text("Tepat", "Sound"), align: "right" },
      { title: text("Guna", "Use"), align: "right" },
      { title: text("Berikutnya", "Next") },
    ],
    board.regions.map((status) => cells(status, session)),
  );
  terminal.print(paint("bold", titles));
  board.regions.forEach(({ next }, at) => {
    const style = next === "none" ? "green" : next === "send-form" ? "dim" : "yellow";
    terminal.print(paint(style, lines[at] ?? ""));
  });
  const sent = board.regions.filter(({ submission }) => submission !== null).length;
  terminal.print(
    `\n${text(`${sent} dari ${board.regions.length} daerah sudah mengirim, tahun ${board.year}.`, `${sent} of ${board.regions.length} regions have sent, year ${board.year}.`)}`,
  );
  const lifts = board.regions.flatMap((region) => liftLines(region, { session, width: terminal.width }));
  if (lifts.length > 0) {
    terminal.print(`\n${paint("bold", text("Sel yang paling menaikkan nilai", "Cells that raise the marks most"))}`);
    terminal.print(lifts.join("\n"));
  }
  const { language } = session;
  for (const { label, method } of MARKS) terminal.remark(`${label[language]}: ${method[language]}`);
}
