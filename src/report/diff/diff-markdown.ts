import type { CellChange, CellSide, RowChange, RowSide, SubmissionDiff } from "../../domain/index.ts";
import type { Finding } from "../../finding/index.ts";
import { tableDeclaration } from "../../regulation/index.ts";
import { percent } from "../format.ts";
import { publicWords } from "../letter/without-contacts.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";

export interface DiffView {
  /** What stands on each side, in a line: id, file, day. */
  readonly before: string;
  readonly after: string;
  readonly regionName: string;
  readonly year: number;
  /** How much changed, in a sentence. */
  readonly totals: string;
  readonly diff: SubmissionDiff<Finding>;
}

const KINDS: Readonly<Record<RowChange["kind"], string>> = {
  added: "Ditambah",
  removed: "Dihapus",
  changed: "Berubah",
};
const STATES = { new: "Baru", left: "Tersisa", fixed: "Selesai" } as const;
/** Persons' names and numbers stay in the store (UU 27/2022). */
const isContact = ({ field }: CellChange): boolean => field.startsWith("pic_");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n");
}

function shown(side: CellSide | null): string {
  if (side === null || (side.raw === null && side.value === null)) return "*kosong*";
  return escapeMarkdown(side.raw ?? String(side.value));
}

const place = (side: CellSide | null): string =>
  side === null || side.cell === null ? "" : `${escapeMarkdown(side.sheet)} ${side.cell}`;

function cellLine(cell: CellChange): readonly string[] {
  const isHidden = isContact(cell);
  const { heading, before, after } = cell;
  const text = (side: CellSide | null): string => (isHidden ? "*tidak dicetak*" : shown(side));
  return [escapeMarkdown(heading), place(before), text(before), place(after), text(after)];
}

const cellTable = (cells: readonly CellChange[]): string =>
  markdownTable(["Kolom", "Sel sebelum", "Sebelum", "Sel sesudah", "Sesudah"], cells.map(cellLine));

const named = ({ id, title }: RowSide): string =>
  title === "" ? escapeMarkdown(id) : `${escapeMarkdown(id)} ${escapeMarkdown(title)}`;

function rowHeading(change: RowChange): string {
  switch (change.kind) {
    case "added":
      return `${named(change.after)} (${escapeMarkdown(change.after.sheet)} baris ${change.after.row})`;
    case "removed":
      return `${named(change.before)} (${escapeMarkdown(change.before.sheet)} baris ${change.before.row})`;
    case "changed":
      return change.pairedBy === "id"
        ? named(change.after)
        : `${named(change.after)}, semula ${escapeMarkdown(change.before.id)}: kode berubah, isinya ${percent(change.similarity, 0)} sama`;
  }
}

function heldText(change: RowChange): string {
  if (change.kind !== "changed" || change.before.held === change.after.held) return "";
  return change.after.held ? "\n\nSemula diterima, sekarang ditahan." : "\n\nSemula ditahan, sekarang diterima.";
}

function rowText(change: RowChange): string {
  const heading = `- **${KINDS[change.kind]}**: ${rowHeading(change)}`;
  const cells = change.kind === "changed" && change.cells.length > 0 ? `\n\n${cellTable(change.cells)}` : "";
  return `${heading}${heldText(change)}${cells}`;
}

function rowsText({ rows }: SubmissionDiff<Finding>): readonly string[] {
  const tables = [...new Set(rows.map(({ table }) => table))];
  return tables.flatMap((table) => [
    `## ${tableDeclaration(table).sheet}`,
    ...rows.filter((row) => row.table === table).map(rowText),
  ]);
}

function findingText({ findings }: SubmissionDiff<Finding>): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(({ state, finding }) => {
    const { code, severity, at } = finding;
    const where = `${at.sheet ?? ""} ${at.cells.slice(0, 3).join(", ")}`.trim();
    return [STATES[state], severity, code, escapeMarkdown(where), escapeMarkdown(publicWords(finding).message)];
  });
  return ["## Temuan", markdownTable(["Keadaan", "Tingkat", "Kode", "Tempat", "Isi"], lines)];
}

/** What changed between two submissions, as Markdown without a person's name or number. */
export function diffMarkdown({ before, after, regionName, year, totals, diff }: DiffView): string {
  const { identitas } = diff;
  const parts = [
    `# Perubahan kiriman ${escapeMarkdown(regionName)} ${year}`,
    `Sebelum: ${escapeMarkdown(before)}\\\nSesudah: ${escapeMarkdown(after)}`,
    totals,
    ...(identitas.length === 0 ? [] : ["## Identitas", cellTable(identitas)]),
    ...rowsText(diff),
    ...findingText(diff),
  ];
  return `${parts.join("\n\n")}\n`;
}
