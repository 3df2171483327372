import type { Verdict } from "../../domain/index.ts";
import type { Finding, Severity } from "../../finding/index.ts";
import type { AnnotatedTable, Annotations, CellAnnotation, RowAnnotation } from "../../workbook/index.ts";
import { summaryOf } from "./summary.ts";
import type { CopiedForm } from "./unplaced.ts";
import { inRepairOrder, URGENCIES, URGENCY_WORDS, urgencyOf, wordsOf } from "./urgency.ts";

/** A column that was cleaned throughout would otherwise turn blue from top to bottom. */
const MOST_MARKED_CELLS = 200;
const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

export interface AnnotationInput {
  /** Name of the file as sent. */
  readonly file: string;
  readonly verdict: Verdict;
  /** Those whose cells are in the copy, in the order of the workbook. */
  readonly findings: readonly Finding[];
  readonly tables: readonly AnnotatedTable[];
  /** Where the copy is a new form. */
  readonly fresh?: { readonly aboutOriginal: readonly Finding[]; readonly copied: CopiedForm };
}

function markOf(finding: Finding): Severity {
  return finding.waived === undefined ? finding.severity : "INFO";
}

function noteLines(finding: Finding): string[] {
  const { message, fix } = wordsOf(finding);
  return [`${finding.code} · ${URGENCY_WORDS[urgencyOf(finding)]}`, message, `→ ${fix}`];
}

function cellMarks(finding: Finding): CellAnnotation[] {
  const { sheet, cells } = finding.at;
  if (sheet === null) return [];
  const lines = noteLines(finding);
  const marked = cells.filter((cell) => ADDRESS.test(cell)).slice(0, MOST_MARKED_CELLS);
  return marked.map((cell) => ({ sheet, cell, severity: markOf(finding), lines }));
}

function rowOf({ at }: Finding): number | null {
  const [, digits] = /(\d+)$/.exec(at.cells[0] ?? "") ?? [];
  return at.row ?? (digits === undefined ? null : Number(digits));
}

/** Short, since rows have the height their sender gave them: the repair stands in the cell's note and on the sheet of findings. */
function remark(finding: Finding): string {
  const { at, code } = finding;
  const { message } = wordsOf(finding);
  const cell = at.cells[0] === undefined ? "" : ` ${at.cells[0]}`;
  return `${URGENCY_WORDS[urgencyOf(finding)]}${cell} (${code}): ${message}`;
}

/** `Harus diperbaiki: E5, F5 · Sebaiknya diperbaiki: AM6`: in a row of a fixed height only this is seen. */
function overview(findings: readonly Finding[]): string {
  const parts = URGENCIES.flatMap((urgency) => {
    const cells = findings
      .filter((finding) => urgencyOf(finding) === urgency)
      .map(({ at }) => at.cells[0] ?? "baris ini");
    return cells.length === 0 ? [] : [`${URGENCY_WORDS[urgency]}: ${[...new Set(cells)].join(", ")}`];
  });
  return parts.join(" · ");
}

/** One remark a row, the most urgent finding first; several begin with the cells they are about. */
function rowMarks(findings: readonly Finding[]): RowAnnotation[] {
  const rows = new Map<string, { sheet: string; row: number; found: Finding[] }>();
  for (const finding of findings) {
    const { sheet } = finding.at;
    const row = rowOf(finding);
    if (sheet === null || row === null) continue;
    const key = `${row} ${sheet}`;
    const known = rows.get(key) ?? { sheet, row, found: [] };
    known.found.push(finding);
    rows.set(key, known);
  }
  return [...rows.values()].map(({ sheet, row, found }) => {
    const lines = found.map(remark);
    return { sheet, row, text: (found.length > 1 ? [overview(found), ...lines] : lines).join("\n") };
  });
}

/** Everything that is marked in a copy of a region's workbook. */
export function annotationsOf(input: AnnotationInput): Annotations {
  const { file, verdict, findings, tables, fresh } = input;
  const ordered = inRepairOrder(findings);
  return {
    author: "ksd",
    cells: ordered.flatMap(cellMarks),
    rows: rowMarks(ordered),
    tables,
    summary: summaryOf({
      file,
      verdict,
      findings,
      aboutOriginal: fresh?.aboutOriginal ?? [],
      copied: fresh?.copied ?? null,
    }),
  };
}
