import type { Verdict } from "../../domain/index.ts";
import { type Finding, silencedCount } from "../../finding/index.ts";
import type { SummaryRow, SummarySheet } from "../../workbook/index.ts";
import { integer } from "../format.ts";
import { type CopiedForm, unplacedRows } from "./unplaced.ts";
import { inRepairOrder, silencedSentence, URGENCY_WORDS, urgencyCounts, urgencyOf, wordsOf } from "./urgency.ts";

const COLUMNS = [
  { heading: "Sifat", width: 20 },
  { heading: "Lembar", width: 18 },
  { heading: "Sel", width: 10 },
  { heading: "Kolom", width: 24 },
  { heading: "Isi sekarang", width: 28 },
  { heading: "Temuan", width: 60 },
  { heading: "Perbaikan", width: 60 },
  { heading: "Kode", width: 10 },
  { heading: "Dasar", width: 22 },
];
const LINK_COLUMN = 2;
/** Longer texts stand in the cell itself; here they would only push the rows apart. */
const MOST_VALUE = 300;
/** Cells of one finding that are named before the rest is only counted. */
const MOST_CELLS = 3;

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  accepted: "diterima",
  partial: "diterima sebagian; baris yang harus diperbaiki ditahan dulu",
  refused: "belum dapat diterima; perbaiki dulu yang bertanda Harus diperbaiki",
};

export interface SummaryInput {
  readonly file: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Of the file as sent, where the copy is a new form: their cells are not in it. */
  readonly aboutOriginal: readonly Finding[];
  /** `null` where the copy is the sender's own file. */
  readonly copied: CopiedForm | null;
}

/** `C5`, or `C5 +12` for a finding about more cells than are named. */
export function cellWords(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join(", ");
  return cells.length > MOST_CELLS ? `${shown} +${cells.length - MOST_CELLS}` : shown;
}

function shortValue(value: string | null): string {
  const text = value ?? "";
  return text.length > MOST_VALUE ? `${text.slice(0, MOST_VALUE).replace(/\p{Surrogate}$/u, "")}…` : text;
}

function linkOf({ at }: Finding): { sheet: string; cell: string } | null {
  return at.sheet === null ? null : { sheet: at.sheet, cell: at.cells[0] ?? `A${at.row ?? 1}` };
}

function summaryRow(finding: Finding, isLinked: boolean): SummaryRow {
  const { at, code, value } = finding;
  const { message, fix, basis } = wordsOf(finding);
  const link = isLinked ? linkOf(finding) : null;
  const place = at.cells.length > 0 ? cellWords(at.cells) : at.row === null ? "" : `baris ${at.row}`;
  const urgency = urgencyOf(finding);
  return {
    severity: urgency === "waived" ? "INFO" : finding.severity,
    values: [
      URGENCY_WORDS[urgency],
      at.sheet ?? "(seluruh berkas)",
      place === "" && link !== null ? "buka" : place,
      at.heading ?? "",
      shortValue(value),
      message,
      fix,
      code,
      basis,
    ],
    ...(link === null ? {} : { link }),
  };
}

function introOf({ verdict, findings, aboutOriginal, copied }: SummaryInput): string[] {
  const { must, should, note, waived } = urgencyCounts([...findings, ...aboutOriginal]);
  const silenced = silencedCount([...findings, ...aboutOriginal]);
  const excepted = waived === 0 ? "" : ` · Dikecualikan: ${integer(waived)}`;
  return [
    `Hasil pemeriksaan: ${VERDICT_WORDS[verdict]}.`,
    `Harus diperbaiki: ${integer(must)} · Sebaiknya diperbaiki: ${integer(should)} · Untuk diketahui: ${integer(note)}${excepted}`,
    "Klik isi kolom Sel untuk menuju selnya. Perbaiki di berkas ini, simpan, lalu kirim kembali; tanda dan lembar ini tidak dibaca sebagai isian.",
    ...(silenced === 0 ? [] : [silencedSentence(silenced)]),
    ...(copied === null ? [] : copied.intro),
  ];
}

/** The sheet `Temuan`: what must be repaired first, each with a link to its cell. */
export function summaryOf(input: SummaryInput): SummarySheet {
  const linked = new Set(input.findings);
  const all = inRepairOrder([...input.aboutOriginal, ...input.findings]);
  return {
    sheetName: "Temuan",
    title: `Temuan pemeriksaan ${input.file}`,
    intro: introOf(input),
    columns: COLUMNS,
    rows: [
      ...all.map((finding) => summaryRow(finding, linked.has(finding))),
      ...(input.copied === null ? [] : unplacedRows(input.copied)),
    ],
    linkColumn: LINK_COLUMN,
  };
}
