import type { RowTraceJson, TotalTraceJson } from "../../run/index.ts";
import { regionName, sheetName } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Terminal } from "../terminal.ts";
import { cut, hanging, table } from "./layout.ts";
import { moment, oneDecimal, wholeNumber } from "./numbers.ts";

type Cell = RowTraceJson["cells"][number];
type Score = NonNullable<RowTraceJson["score"]>;
type Used = Score["classUses"][number];

interface Drawing {
  readonly session: Session;
  readonly paint: Paint;
  readonly width: number;
}

const INDENT = "      ";
const MOST_VALUE = 300;
const MOST_HEADING = 30;

const oneLine = (text: string): string => cut(text.replace(/\s+/gu, " ").trim(), MOST_VALUE);

/** Said only where it was read as something else than what is written. */
function readAs({ raw, value }: Pick<Cell, "raw" | "value">, session: Session): string {
  if (raw === null) return "";
  if (value === null) return session.text(" → tidak terbaca", " → unreadable");
  const text = typeof value === "object" ? value.join("; ") : String(value);
  return text === raw ? "" : session.text(` → dibaca ${text}`, ` → read as ${text}`);
}

function cellText(cell: Cell, { session, paint, width }: Drawing): string {
  const address = (cell.cell ?? "").padEnd(5);
  const first = `  ${address} `;
  const text = `${cell.heading}: “${oneLine(cell.raw ?? "")}”${readAs(cell, session)}`;
  const findings = cell.findings.map(({ code, message }) => hanging(`${INDENT}  ${code} `, message, width));
  return [hanging(first, text, width), ...findings.map((line) => paint("dim", line))].join("\n");
}

function sourceText({ source, sheet, row, held, table: name }: RowTraceJson, { session }: Drawing): string {
  const { submission, isCurrent, file, original, importedAt } = source;
  const text = session.text.bind(session);
  const state = isCurrent ? text("berlaku", "current") : text("tidak lagi berlaku", "no longer current");
  return [
    text(
      `Tabel ${sheetName(name)}, lembar “${sheet}” baris ${row}${held ? ", ditahan" : ""}`,
      `Table ${sheetName(name)}, sheet “${sheet}” row ${row}${held ? ", held" : ""}`,
    ),
    `${text("Berkas", "File")}: ${file} · ${submission} (${state}) · ${moment(importedAt, session.language)}`,
    `${text("Aslinya", "Original")}: ${original}`,
  ].join("\n");
}

function usedText({ row, file, heading, sheet, cell, raw, value }: Used, ownFile: string, session: Session): string {
  const where = cell === null ? sheet : `${sheet} ${cell}`;
  const place = file === ownFile ? where : `${file}, ${where}`;
  const text = raw === null ? session.text("kosong", "blank") : `“${oneLine(raw)}”${readAs({ raw, value }, session)}`;
  return `${row.replace(/^\d{2}(?:\.\d{2})?-\d{4}-/, "")} · ${cut(heading, MOST_HEADING)} (${place}): ${text}`;
}

function scoreLines(score: Score, ownFile: string, drawing: Drawing): readonly string[] {
  const { session, paint, width } = drawing;
  const { language } = session;
  const text = session.text.bind(session);
  const uses = (list: readonly Used[]): readonly string[] =>
    list.map((used) => hanging(`${INDENT}· `, usedText(used, ownFile, session), width));
  const title =
    score.score === null
      ? text("Belum bernilai", "Not scored")
      : text(
          `Nilai ${oneDecimal(score.score, language)}, peringkat ${score.rank}`,
          `Score ${oneDecimal(score.score, language)}, rank ${score.rank}`,
        );
  return [
    `\n${paint("bold", title)}`,
    hanging("  ", `${text("Kelas", "Class")} ${score.class}: ${score.classReason}`, width),
    ...uses(score.classUses),
    ...score.components.flatMap(({ label, weight, points, contribution, working, uses: used }) => {
      const figure = points === null ? "–" : oneDecimal(points, language);
      const part =
        contribution === null
          ? ""
          : text(
              `, sumbangan ${oneDecimal(contribution, language)}`,
              `, contribution ${oneDecimal(contribution, language)}`,
            );
      const head = `${label}: ${figure} (${text("bobot", "weight")} ${weight}${part}) = ${working}`;
      return [paint("cyan", hanging("  ", head, width)), ...uses(used)];
    }),
  ];
}

/** A row with every cell as written and as read; a proposal also with what its score looked at. */
export async function printRowTrace(traced: RowTraceJson, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const drawing: Drawing = { session, paint, width: terminal.width };
  const { id, title, cells, versions, score, source } = traced;
  terminal.print(hanging("", `${id}  ${title}`, terminal.width));
  terminal.print(`${sourceText(traced, drawing)}\n`);
  for (const cell of cells) terminal.print(cellText(cell, drawing));
  if (score !== null) for (const line of scoreLines(score, source.file, drawing)) terminal.print(line);
  if (versions.length > 0) {
    const list = versions.map(({ submission, sheet, row }) => `${submission} (${sheet} ${row})`).join(", ");
    terminal.print(`\n${hanging(session.text("Juga ada di: ", "Also in: "), list, terminal.width)}`);
  }
}

function checkText({ printed, recomputed, unit }: TotalTraceJson, { session, paint }: Drawing): string {
  const { language } = session;
  const figure = (value: number): string => `${unit === "rupiah" ? "Rp" : ""}${wholeNumber(value, language)}`;
  const again = session.text(
    `Dihitung ulang dari barisnya: ${figure(recomputed)}`,
    `Added up from its rows: ${figure(recomputed)}`,
  );
  if (printed === null)
    return `${again}. ${session.text("Laporan tidak mencetak jumlah ini.", "The reports do not print this total.")}`;
  const inReport = session.text(`Di laporan: ${figure(printed)}`, `In the report: ${figure(printed)}`);
  const verdict =
    printed === recomputed
      ? paint("green", session.text("sama", "the same"))
      : paint("red", session.text("TIDAK SAMA", "NOT THE SAME"));
  return `${inReport}. ${again}, ${verdict}.`;
}

/** The rows that make up a total, by region, and their sum against what the reports print. */
export async function printTotalTrace(traced: TotalTraceJson, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const { id, title, unit, parts } = traced;
  terminal.print(paint("bold", hanging(`${id}  `, title, terminal.width)));
  terminal.print(`${checkText(traced, { session, paint, width: terminal.width })}\n`);
  const regions = [...new Set(parts.map(({ region }) => region))].sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1));
  for (const region of regions) {
    const own = parts.filter((part) => part.region === region && part.id !== region);
    const files = [
      ...new Set(
        parts
          .filter((part) => part.region === region)
          .map(({ file }) => file)
          .filter((file) => file !== null),
      ),
    ].join(", ");
    const name = region === null ? "" : `${regionName(region)} (${region})`;
    terminal.print(`${paint("bold", name)}  ${paint("dim", files)}`.trimEnd());
    if (own.length === 0) continue;
    const lines = table(
      [{ title: "" }, { title: "" }, { title: "", align: "right" }, { title: "", most: 46 }],
      own.map(({ id: part, sheet, row, cell, amount, title: what }) => [
        `  ${part}`,
        sheet === null ? "" : `${sheet} ${cell ?? session.text(`baris ${row}`, `row ${row}`)}`,
        unit === "rupiah" ? `Rp${wholeNumber(amount, session.language)}` : "",
        what,
      ]),
    );
    terminal.print(lines.slice(1).join("\n"));
  }
  terminal.remark(session.text("\nSel sebuah baris: ksd trace KODE-BARIS.", "\nThe cells of a row: ksd trace ROW-ID."));
}
