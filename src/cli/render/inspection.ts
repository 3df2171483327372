import type { InspectJson } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { hanging } from "./layout.ts";

const STATES = {
  visible: ["", ""],
  hidden: [" (tersembunyi)", " (hidden)"],
  veryHidden: [" (tersembunyi)", " (hidden)"],
} as const;

function sheetLines({ sheets }: InspectJson, session: Session): readonly string[] {
  return sheets.map(({ name, state, rows, cells }) => {
    const [id, en] = STATES[state];
    return session.text(
      `  ${name}${id}: ${rows} baris, ${cells} sel terisi`,
      `  ${name}${en}: ${rows} rows, ${cells} filled cells`,
    );
  });
}

function tableLines({ tables }: InspectJson, session: Session, width: number): readonly string[] {
  return tables.flatMap(({ table, sheet, headingRow, rows, columns, unread }) => {
    const where =
      headingRow === null ? "" : session.text(`, judul di baris ${headingRow}`, `, headings in row ${headingRow}`);
    const known = columns.map(({ cell, heading, field }) => `${cell} ${heading} → ${field}`).join("; ");
    const unknown = unread.map(({ cell, heading }) => `${cell} ${heading}`).join("; ");
    return [
      session.text(
        `  ${table}: lembar ${sheet}${where}, ${rows} baris`,
        `  ${table}: sheet ${sheet}${where}, ${rows} rows`,
      ),
      hanging("    ", known, width),
      ...(unknown === "" ? [] : [hanging(session.text("    tidak dibaca: ", "    not read: "), unknown, width)]),
    ];
  });
}

function findingLines({ findings }: InspectJson, width: number): readonly string[] {
  return findings.flatMap(({ severity, code, sheet, message, fix }) => [
    `  ${severity}  ${code}${sheet === null ? "" : `  ${sheet}`}`,
    hanging("    ", message, width),
    hanging("    → ", fix, width),
  ]);
}

/** What ksd sees in a file; with `cells` every filled cell instead. */
export async function printInspection(
  inspected: InspectJson,
  cells: Readonly<Record<string, string | number | boolean>> | null,
  session: Session,
  terminal: Terminal,
): Promise<void> {
  const paint = await terminal.paint();
  if (cells !== null && inspected.format !== null) {
    for (const [address, value] of Object.entries(cells)) terminal.print(`${address}\t${JSON.stringify(value)}`);
    return;
  }
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) terminal.print([paint("bold", title), ...lines].join("\n"));
  };
  terminal.print(`${paint("bold", inspected.file)}${inspected.format === null ? "" : ` (${inspected.format})`}`);
  section(session.text("Lembar", "Sheets"), sheetLines(inspected, session));
  section(session.text("Tabel", "Tables"), tableLines(inspected, session, terminal.width));
  section(session.text("Temuan", "Findings"), findingLines(inspected, terminal.width));
}
