import type { CellChange, CellSide, RowChange, RowSide } from "../../domain/index.ts";
import { sentencesOf } from "../../finding/index.ts";
import { type Compared, type ComparedSide, diffTotals, regionName, sheetName } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Style, Terminal } from "../terminal.ts";
import { cut, hanging } from "./layout.ts";
import { moment, percentage } from "./numbers.ts";

interface Drawing {
  readonly session: Session;
  readonly paint: Paint;
  readonly width: number;
}

const SIGNS: Readonly<Record<RowChange["kind"], readonly [string, Style]>> = {
  added: ["+", "green"],
  removed: ["−", "red"],
  changed: ["~", "yellow"],
};
const INDENT = "      ";
const MOST_TITLE = 60;
/** A text longer than this is shown by its beginning; `--json` has all of it. */
const MOST_VALUE = 300;

function valueText(side: CellSide | null, session: Session): string {
  if (side === null || (side.raw === null && side.value === null)) return session.text("kosong", "blank");
  return `“${cut((side.raw ?? String(side.value)).replace(/\s+/gu, " ").trim(), MOST_VALUE)}”`;
}

const placed = (side: CellSide | null, text: string): string => (side?.cell == null ? text : `${side.cell} ${text}`);

/** In one line where it fits, else one below the other. */
function cellText({ heading, before, after }: CellChange, { session, paint, width }: Drawing): string {
  const was = placed(before, valueText(before, session));
  const is = placed(after, valueText(after, session));
  const short = `${INDENT}${heading}: ${was} → ${is}`;
  if (short.length <= width) return `${INDENT}${paint("dim", `${heading}:`)} ${was} → ${is}`;
  return [
    `${INDENT}${paint("dim", `${heading}:`)}`,
    hanging(`${INDENT}  `, was, width),
    hanging(`${INDENT}→ `, is, width),
  ].join("\n");
}

const named = ({ id, title }: RowSide): string => (title === "" ? id : `${id}  ${cut(title, MOST_TITLE)}`);

function placeText({ before, after }: RowChange, session: Session): string {
  const rows = [before?.row, after?.row].filter((row) => row !== undefined);
  const text = new Set(rows).size === 1 ? String(rows[0]) : rows.join(" → ");
  return session.text(`baris ${text}`, `row ${text}`);
}

function remarks(change: RowChange, session: Session): readonly string[] {
  if (change.kind !== "changed") return [];
  const { before, after, pairedBy, similarity } = change;
  const share = percentage(similarity);
  return [
    ...(pairedBy === "content"
      ? [
          session.text(
            `kode berubah dari ${before.id}; isinya ${share} sama, jadi dianggap baris yang sama`,
            `the id was ${before.id}; ${share} of the content is the same, so it is taken for the same row`,
          ),
        ]
      : []),
    ...(before.held === after.held
      ? []
      : [
          after.held
            ? session.text("semula diterima, sekarang ditahan", "was accepted, is now held")
            : session.text("semula ditahan, sekarang diterima", "was held, is now accepted"),
        ]),
  ];
}

function rowText(change: RowChange, drawing: Drawing): string {
  const { session, paint, width } = drawing;
  const [sign, style] = SIGNS[change.kind];
  const side = change.after ?? change.before;
  const lines = [`  ${paint(style, sign)} ${named(side)}  ${paint("dim", `(${placeText(change, session)})`)}`];
  lines.push(...remarks(change, session).map((remark) => hanging(INDENT, remark, width)));
  if (change.kind === "changed") lines.push(...change.cells.map((cell) => cellText(cell, drawing)));
  return lines.join("\n");
}

function sideText(
  { submission, stored }: ComparedSide,
  { language, text }: Pick<Session, "language" | "text">,
): string {
  return stored === null
    ? `${submission.file} (${text("belum disimpan", "not stored")})`
    : `${stored.id} · ${submission.file} · ${moment(stored.importedAt, language)}`;
}

function findingTexts({ diff }: Compared, { session, paint, width }: Drawing): readonly string[] {
  const states = [
    ["new", "red", session.text("Temuan baru", "New findings")],
    ["left", "yellow", session.text("Temuan yang tersisa", "Findings left")],
    ["fixed", "green", session.text("Temuan yang selesai", "Findings fixed")],
  ] as const;
  return states.flatMap(([state, style, title]) => {
    const findings = diff.findings.filter((one) => one.state === state);
    if (findings.length === 0) return [];
    const lines = findings.map(({ finding }) => {
      const { code, severity, at } = finding;
      const place = `${at.sheet ?? ""} ${at.cells.slice(0, 3).join(", ")}`.trim();
      const message = hanging(INDENT, sentencesOf(finding, session.language).message, width);
      const head = `  ${paint(style, severity)}  ${paint("bold", code)}  ${place}`;
      return state === "new" ? `${head}\n${message}` : `${head}  ${paint("dim", at.heading ?? "")}`.trimEnd();
    });
    return [`\n${paint("bold", `${title} (${findings.length})`)}`, ...lines];
  });
}

function totalsText(compared: Compared, { session }: Drawing): string {
  const { totals, findingTotals } = diffTotals(compared);
  return session.text(
    `Baris: ${totals.added} ditambah, ${totals.removed} dihapus, ${totals.changed} berubah, ${totals.unchanged} tetap (${totals.cells} sel berubah).\nTemuan: ${findingTotals.fixed} selesai, ${findingTotals.left} tersisa, ${findingTotals.new} baru.`,
    `Rows: ${totals.added} added, ${totals.removed} removed, ${totals.changed} changed, ${totals.unchanged} the same (${totals.cells} cells changed).\nFindings: ${findingTotals.fixed} fixed, ${findingTotals.left} left, ${findingTotals.new} new.`,
  );
}

/** Both sides, how much changed, then row by row and cell by cell, then the findings. */
export async function printDiff(compared: Compared, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const drawing: Drawing = { session, paint, width: terminal.width };
  const { before, after, diff } = compared;
  const { region, year } = after.submission;
  const text = session.text.bind(session);
  const said = { language: session.language, text };
  terminal.print(paint("bold", `${regionName(region)} (${region}), ${year}`));
  terminal.print(`${text("Sebelum", "Before")}: ${sideText(before, said)}`);
  terminal.print(`${text("Sesudah", "After")}: ${sideText(after, said)}\n`);
  terminal.print(totalsText(compared, drawing));
  if (diff.identitas.length > 0) {
    terminal.print(`\n${paint("bold", "Identitas")}`);
    for (const cell of diff.identitas) terminal.print(cellText(cell, drawing));
  }
  for (const table of new Set(diff.rows.map((row) => row.table))) {
    terminal.print(`\n${paint("bold", sheetName(table))}`);
    for (const row of diff.rows) if (row.table === table) terminal.print(rowText(row, drawing));
  }
  for (const line of findingTexts(compared, drawing)) terminal.print(line);
}
