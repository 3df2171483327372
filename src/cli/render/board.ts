import { type Board, liftWords, MARKS, type NextStep, type RegionStatus } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { fittedTable, hanging, wrap } from "./layout.ts";
import { percentage, shortDay } from "./numbers.ts";

type BoardRow = Board["regions"][number];

function nextText({ next, refused }: RegionStatus, session: Session): string {
  const texts: Readonly<Record<NextStep, string>> = {
    "send-form": session.text("belum mengirim", "not sent"),
    "repair-file": session.text(
      `berkas ${refused?.file} ditolak (${refused?.galat} GALAT): minta perbaikan`,
      `file ${refused?.file} refused (${refused?.galat} GALAT): ask for a repair`,
    ),
    "repair-rows": session.text("perbaiki baris", "repair rows"),
    "fill-blanks": session.text("isi yang kosong", "fill in blanks"),
    none: session.text("selesai", "done"),
  };
  return texts[next];
}

function cells(status: BoardRow, year: number, session: Session): readonly string[] {
  const { region, name, importedAt, version, accepted, held, marks } = status;
  const isSent = importedAt !== null;
  return [
    region,
    session.language === "id" ? name.replace(/^Kabupaten /, "Kab. ") : name,
    isSent ? shortDay(importedAt, year, session.language) : "–",
    isSent ? `v${version}` : "",
    isSent ? String(accepted) : "",
    isSent ? String(held) : "",
    ...MARKS.map(({ id }) => (marks[id] === null ? "" : percentage(marks[id] / 100))),
    nextText(status, session),
  ];
}

/** `64.02 Kabupaten …  Kelengkapan: Pemetaan!G7; Potensi!K9 · Ketepatan: …` for what is not yet full. */
function liftLines(
  { region, lifts }: BoardRow,
  { session, width }: { session: Session; width: number },
): readonly string[] {
  const parts = MARKS.flatMap(({ id, label }) =>
    lifts[id].length === 0 ? [] : [`${label[session.language]}: ${liftWords(lifts[id])}`],
  );
  return parts.length === 0 ? [] : [hanging(`  ${region}  `, parts.join(" · "), width)];
}

/** The board as lines of the terminal's width, the titles first. */
function boardLines(board: Board, session: Session, width: number): readonly (readonly string[])[] {
  const text = session.text.bind(session);
  return fittedTable(
    [
      { title: text("Kode", "Code") },
      { title: text("Daerah", "Region"), most: 24 },
      { title: text("Dikirim", "Sent") },
      { title: text("Ver", "Ver") },
      { title: text("Terima", "Kept"), align: "right" },
      { title: text("Tahan", "Held"), align: "right" },
      { title: text("Lengkap", "Filled"), align: "right" },
      { title: text("Tepat", "Sound"), align: "right" },
      { title: text("Guna", "Use"), align: "right" },
      { title: text("Berikutnya", "Next") },
    ],
    board.regions.map((status) => cells(status, board.year, session)),
    { width, longer: "wrap" },
  );
}

/** How many have sent, and the command that makes the form for one that has not. */
function sentLines({ regions, year }: Board, session: Session, width: number): string {
  const waiting = regions.filter(({ next }) => next === "send-form");
  const sent = regions.filter(({ submission }) => submission !== null).length;
  const counted = session.text(
    `${sent} dari ${regions.length} daerah sudah mengirim, tahun ${year}.`,
    `${sent} of ${regions.length} regions have sent, year ${year}.`,
  );
  const [first] = waiting;
  if (first === undefined) return counted;
  const command = `ksd template --region ${first.region}`;
  const hint = session.text(
    `Formulir untuk yang belum mengirim, misalnya: ${command}`,
    `The form for those that have not, for example: ${command}`,
  );
  return [...wrap(counted, width), ...wrap(hint, width)].join("\n");
}

/** One line for each region, how many have sent their form, and the cells that raise the marks. */
export async function printBoard(board: Board, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const { width } = terminal;
  const [titles = [], ...rows] = boardLines(board, session, width);
  for (const line of titles) terminal.print(paint("bold", line));
  board.regions.forEach(({ next }, at) => {
    const style = next === "none" ? "green" : next === "send-form" ? "dim" : "yellow";
    for (const line of rows[at] ?? []) terminal.print(paint(style, line));
  });
  terminal.print(`\n${sentLines(board, session, width)}`);
  const lifts = board.regions.flatMap((region) => liftLines(region, { session, width }));
  if (lifts.length > 0) {
    const title = session.text("Sel yang paling menaikkan nilai", "Cells that raise the marks most");
    terminal.print(`\n${paint("bold", title)}`);
    terminal.print(lifts.join("\n"));
  }
  const { language } = session;
  for (const { label, method } of MARKS) {
    terminal.remark(hanging("", `${label[language]}: ${method[language]}`, width));
  }
}
