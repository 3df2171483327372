import { COMPONENT_IDS } from "../../domain/index.ts";
import type { ScoreCompareJson } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { fittedTable, hanging } from "./layout.ts";
import { oneDecimal } from "./numbers.ts";

/** More would scroll away; `--json` has all of them. */
const MOST_MOVES = 40;

type Move = ScoreCompareJson["moves"][number];
type Place = Move["a"];

function sideText({ file, weights, method }: ScoreCompareJson["a"], session: Session): string {
  const name = file ?? session.text("bobot ruang kerja", "weights of the workspace");
  const listed = COMPONENT_IDS.map((id) => `${id} ${weights[id]}`).join(", ");
  return `${name} [${method}]: ${listed}`;
}

function moveText({ gain }: Move): string {
  if (gain === null) return "–";
  return gain === 0 ? "=" : `${gain > 0 ? "↑" : "↓"}${Math.abs(gain)}`;
}

function cells(move: Move, session: Session): readonly string[] {
  const show = (place: Place, of: (place: NonNullable<Place>) => string): string => (place === null ? "–" : of(place));
  const pair = (of: (place: NonNullable<Place>) => string): string => {
    const [before, after] = [show(move.a, of), show(move.b, of)];
    return before === after ? before : `${before} → ${after}`;
  };
  return [
    moveText(move),
    `${show(move.a, ({ rank }) => String(rank))} → ${show(move.b, ({ rank }) => String(rank))}`,
    `${show(move.a, ({ score }) => oneDecimal(score, session.language))} → ${show(move.b, ({ score }) => oneDecimal(score, session.language))}`,
    pair(({ priority }) => priority),
    move.id,
    move.title,
  ];
}

/** Who moves when other weights hold. */
export async function printMoves(comparison: ScoreCompareJson, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const { a, b, moves, unmoved } = comparison;
  terminal.print(hanging("A ", sideText(a, session), terminal.width));
  terminal.print(`${hanging("B ", sideText(b, session), terminal.width)}\n\n`);
  if (moves.length > 0) {
    const lines = fittedTable(
      [
        { title: session.text("Geser", "Move"), align: "right" },
        { title: session.text("Peringkat", "Rank") },
        { title: session.text("Skor", "Score") },
        { title: session.text("Prioritas", "Priority") },
        { title: session.text("Usulan", "Proposal") },
        { title: session.text("Judul", "Title") },
      ],
      moves.slice(0, MOST_MOVES).map((move) => cells(move, session)),
      { width: terminal.width, longer: "cut" },
    );
    const [titles = [], ...rows] = lines;
    terminal.print([paint("bold", titles.join("\n")), ...rows.flat()].join("\n"));
    if (moves.length > MOST_MOVES) {
      const more = moves.length - MOST_MOVES;
      terminal.print(session.text(`… dan ${more} lagi (semua: --json).`, `… and ${more} more (all: --json).`));
    }
    terminal.print("");
  }
  const classes = moves.filter((move) => move.a?.priority !== move.b?.priority).length;
  terminal.print(
    session.text(
      `${moves.length} usulan bergeser, ${classes} di antaranya berganti kelas; ${unmoved} tetap.`,
      `${moves.length} proposals move, ${classes} of them to another class; ${unmoved} stay.`,
    ),
  );
}
