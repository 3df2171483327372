import type { FieldDeclaration, TableDeclaration } from "../../regulation/index.ts";
import type { RawCell, RawRow, RawSheet } from "../../workbook/index.ts";
import { compileCell } from "../cells/index.ts";
import { cleanText, looseKey } from "../text.ts";
import type { IgnoredReason, LocatedColumn } from "./located-table.ts";

/** What is needed to tell a row of data from the rows around it. */
export interface RowScene {
  readonly sheet: RawSheet;
  readonly declaration: TableDeclaration;
  readonly columns: readonly LocatedColumn[];
  /** Headings as written, by column. */
  readonly headingAt: ReadonlyMap<number, string>;
  readonly fieldAt: ReadonlyMap<number, FieldDeclaration>;
  readonly left: number;
}

export type RowKind = "data" | "blank" | IgnoredReason;

const EXAMPLE = /^\W*contoh(?:\s+(?:pengisian|isian|baris|data))?\W*\d*\W*$/iu;
const HINT =
  /\b(?:wajib|opsional|pilihan|contoh|misal(?:nya)?|mis|diisi|isi(?:lah|kan)?|isian|pilih(?:lah)?|tulis(?:kan|lah)?|format|maks(?:imal|imum)?|min(?:imal|imum)?|angka|teks|tanggal|huruf|lihat|otomatis|boleh|kosongkan|daftar|unik|kode|dd|hh|yyyy|tttt|dropdown|pisahkan|satu atau lebih)\b|ya\s*\/\s*tidak/iu;
const NOTE =
  /^(?:\*|catatan|keterangan|ket\b|sumber|mengetahui|menyetujui|nip\b|a\.?n\.?\s|kepala |sekretaris|bupati|wali ?kota|gubernur|dibuat|ditetapkan|[\p{L} ]+, \d{1,2} \p{L}+ \d{4})/iu;
const TOTAL = /^(?:jumlah|total|sub ?total|jumlah total|grand total|rata-rata)\b[\s:]*$/iu;
const FREE_TEXT: ReadonlySet<FieldDeclaration["type"]> = new Set(["text", "phone", "email"]);
/** Rows right below the headings that may explain how to fill the table. */
const ROWS_OF_HINTS = 3;

function textOf(cell: RawCell): string {
  return cell.kind === "text" ? cleanText(cell.text).text : cell.text;
}

function filledCells(cells: readonly RawCell[], scene: RowScene): RawCell[] {
  return cells.filter((cell) => scene.fieldAt.has(cell.column) && textOf(cell) !== "");
}

/** The template marks its example in the table's first column, or in a narrow column in front of it. */
function isExample(cells: readonly RawCell[], { left }: RowScene): boolean {
  const first = cells.find((cell) => cell.column >= left - 2 && textOf(cell) !== "");
  return first !== undefined && first.kind === "text" && EXAMPLE.test(textOf(first));
}

/** `1 2 3 …` or `(1) (2) (3) …`: every cell a small number, each greater than the one before. */
function isNumbering(filled: readonly RawCell[], scene: RowScene): boolean {
  if (filled.length < Math.min(3, scene.columns.length)) return false;
  const numbers = filled.map((cell) => /^\(?(\d{1,3})[).]?(?:\s*=.*)?$/.exec(textOf(cell))?.[1]);
  if (numbers.some((number) => number === undefined)) return false;
  const values = numbers.map(Number);
  return (values[0] ?? 9) <= 2 && values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
}

/** Headings repeated for print on each page. */
function isRepeatedHeading(filled: readonly RawCell[], { headingAt }: RowScene): boolean {
  const same = filled.filter((cell) => cell.kind === "text" && headingAt.get(cell.column) === textOf(cell));
  return same.length >= 3 && same.length * 2 > filled.length;
}

function looksLikeHint(cell: RawCell, field: FieldDeclaration): boolean {
  if (cell.kind !== "text") return false;
  const text = textOf(cell);
  const [key, help] = [looseKey(text), looseKey(field.help)];
  return (
    HINT.test(text) ||
    (key.length >= 6 && help.includes(key)) ||
    key === looseKey(field.type) ||
    /^\(.+\)$|^<.+>$|^\[.+\]$/su.test(text)
  );
}

/**
 * A row that explains the columns: at least two cells, most of them in words of instruction (or the field's own help),
 * and not one cell of a column with a fixed form (codes, numbers, dates, yes/no) that could be read as a value.
 */
function isHint(filled: readonly RawCell[], scene: RowScene): boolean {
  if (filled.length < 2) return false;
  let hints = 0;
  for (const cell of filled) {
    const field = scene.fieldAt.get(cell.column);
    if (field === undefined) continue;
    if (looksLikeHint(cell, field)) hints += 1;
    else if (field.type === "id" || field.name === "no") return false;
    else if (!FREE_TEXT.has(field.type) && parses(cell, field, scene)) return false;
  }
  return hints * 2 > filled.length;
}

function parses(cell: RawCell, field: FieldDeclaration, { declaration }: RowScene): boolean {
  if ("open" in field) return false;
  const parse = compileCell(declaration.table, field, { format: "xlsx", level: "kabkota", convention: null });
  return parse(cell).state === "value";
}

/** A title between rows: one text merged over several columns, with nothing beside it. */
function isBand(row: RawRow, filled: readonly RawCell[], scene: RowScene): boolean {
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0 || only.kind !== "text") return false;
  const merge = scene.sheet.merges.find(({ top, left }) => top === row.number && left === only.column);
  return merge !== undefined && merge.right - merge.left >= 2;
}

function isTotal(filled: readonly RawCell[], scene: RowScene): boolean {
  const [first, ...others] = filled;
  if (first === undefined || first.kind !== "text" || !TOTAL.test(textOf(first))) return false;
  const field = scene.fieldAt.get(first.column);
  // TOTAL is a row of its own among the PDRB sectors.
  if (field === undefined || field.name === "kode_lu") return false;
  return others.every(
    (cell) => cell.kind === "number" || cell.kind === "formula-without-result" || /^[\d.,Rp\s-]+$/.test(textOf(cell)),
  );
}

/** What a row is, where that does not depend on the rows around it. */
export function rowKind(row: RawRow, scene: RowScene, belowHeadings: number): RowKind {
  const { cells } = row;
  const filled = filledCells(cells, scene);
  if (filled.length === 0) return "blank";
  if (isExample(cells, scene)) return "contoh";
  if (belowHeadings < ROWS_OF_HINTS) {
    if (isNumbering(filled, scene)) return "nomor-kolom";
    if (isHint(filled, scene)) return "petunjuk";
  }
  if (isRepeatedHeading(filled, scene)) return "judul-ulang";
  if (isBand(row, filled, scene)) return "judul-bagian";
  if (isTotal(filled, scene)) return "jumlah";
  const [only, ...others] = filled;
  const numbered = others.length === 0 && only !== undefined && scene.fieldAt.get(only.column)?.name === "no";
  if (!numbered) return "data";
  // Running numbers printed in advance are no content; a word there is.
  return /^[\d.()\s]+$/.test(textOf(only)) ? "blank" : "catatan";
}

/** A line under the table (a source, a place and date, a signature): one text, in words that begin such lines. */
export function isNote(row: RawRow, scene: RowScene): boolean {
  const filled = filledCells(row.cells, scene);
  const [only, ...others] = filled;
  return only !== undefined && others.length === 0 && only.kind === "text" && NOTE.test(textOf(only));
}
