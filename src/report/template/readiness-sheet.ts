import type { TableName } from "../../domain/index.ts";
import type { TableDeclaration } from "../../regulation/index.ts";
import type { CellModel, RowModel, SheetModel } from "../../workbook/index.ts";
import type { PlacedLists } from "./list-sheet.ts";
import type { Prefill, PrefillRow, ProgramLevel } from "./prefill.ts";
import { type Readiness, ReadinessCounter } from "./readiness-count.ts";
import { identityFormulas, type ReadinessFormulas, tableFormulas } from "./readiness-formulas.ts";
import { BODY_BOXED, CENTERED_BOXED, COLORS, FOOTER_END, HEADING, LINK, SECTION, SUBTITLE, TITLE } from "./styles.ts";
import { HEADING_ROW, TABLES, type TableLayout } from "./table-layout.ts";

const READINESS_SHEET = "Cek";
const READY = "SIAP";
const NOT_READY = "BELUM";
const ALL_READY = "SIAP DIKIRIM";
const NOT_ALL_READY = "BELUM SIAP DIKIRIM";
const RESULT_CELL = "B3";

const COLUMNS = [
  { heading: "Lembar", width: 20 },
  { heading: "Terisi", width: 24 },
  { heading: "Isian wajib kosong", width: 16 },
  { heading: "Isian di luar daftar", width: 16 },
  { heading: "Status", width: 12 },
  { heading: "Yang perlu dilakukan", width: 62 },
];

const ADVICE = {
  done: "Sudah lengkap.",
  empty: "Tidak diisi; boleh bila memang tidak ada.",
  fill: "Belum ada baris yang diisi.",
  blanks: "Lengkapi isian wajib: judul bertanda *, sel berwarna kuning.",
  outside: "Ganti isian yang tidak ada dalam daftar pilihan.",
  error: "Ada sel berisi galat seperti #REF! atau #N/A: perbaiki dulu.",
};

const NOTE =
  "Lembar ini menghitung sendiri selama Anda mengisi; jangan diubah. Baris CONTOH tidak dihitung. Pemeriksaan lebih lanjut, seperti kecocokan kode dan tanggal, dilakukan setelah formulir dikirim.";

export interface ReadinessInput {
  readonly layouts: readonly TableLayout[];
  readonly lists: PlacedLists;
  readonly prefill: Prefill;
  readonly identity: PrefillRow;
  readonly level: ProgramLevel;
}

interface Line {
  readonly table: TableDeclaration;
  readonly row: number;
  readonly formulas: ReadinessFormulas;
  readonly readiness: Readiness;
}

function counter({ lists, prefill, level }: ReadinessInput): ReadinessCounter {
  return new ReadinessCounter(lists, level, (table, field) => {
    const rows = prefill[table as TableName] ?? [];
    const example = TABLES.find((candidate) => candidate.table === table)?.examples.slice(0, 1) ?? [];
    return [...example, ...rows].map((row) => String(row[field] ?? ""));
  });
}

function linesOf(input: ReadinessInput): Line[] {
  const counts = counter(input);
  return TABLES.map((table, index) => {
    const row = HEADING_ROW + 1 + index;
    const layout = input.layouts.find((candidate) => candidate.table === table);
    if (layout === undefined) {
      return {
        table,
        row,
        formulas: identityFormulas(table.sheet, table.fields, input.lists),
        readiness: counts.countIdentity(table.fields, input.identity),
      };
    }
    return {
      table,
      row,
      formulas: tableFormulas(layout, input.lists, input.layouts),
      readiness: counts.count(table.fields, input.prefill[table.table] ?? []),
    };
  });
}

/** Rows whose counts together say whether a sheet holds enough: its own, or those of which one must be filled in. */
function enoughRows(line: Line, lines: readonly Line[]): readonly Line[] {
  switch (line.table.presence) {
    case "required":
      return [line];
    case "either":
      return lines.filter((other) => other.table.presence === "either");
    case "optional":
      return [];
  }
}

function statusFormula(line: Line, lines: readonly Line[]): string {
  const needed = enoughRows(line, lines).map((one) => `B${one.row}`);
  const enough = needed.length === 0 ? "" : `${needed.join("+")}>0,`;
  return `IF(IFERROR(AND(${enough}C${line.row}=0,D${line.row}=0),FALSE),"${READY}","${NOT_READY}")`;
}

function isReady(line: Line, lines: readonly Line[]): boolean {
  const needed = enoughRows(line, lines);
  const enough = needed.length === 0 || needed.some((one) => one.readiness.filled > 0);
  return enough && line.readiness.blanks === 0 && line.readiness.outside === 0;
}

function adviceFormula({ row }: Line): string {
  const whenReady = `IF(B${row}=0,"${ADVICE.empty}","${ADVICE.done}")`;
  const whenNot = `IF(B${row}=0,"${ADVICE.fill}",IF(C${row}>0,"${ADVICE.blanks}","${ADVICE.outside}"))`;
  const hasError = `OR(ISTEXT(B${row}),ISTEXT(C${row}),ISTEXT(D${row}))`;
  return `IF(${hasError},"${ADVICE.error}",IF(E${row}="${READY}",${whenReady},${whenNot}))`;
}

function advice({ readiness }: Line, ready: boolean): string {
  if (ready) return readiness.filled === 0 ? ADVICE.empty : ADVICE.done;
  if (readiness.filled === 0) return ADVICE.fill;
  return readiness.blanks > 0 ? ADVICE.blanks : ADVICE.outside;
}

function lineRow(line: Line, lines: readonly Line[]): RowModel {
  const { table, row, formulas, readiness } = line;
  const ready = isReady(line, lines);
  const filledFormat = table.orientation === "pairs" ? `0" dari ${table.fields.length} isian"` : '0" baris"';
  const cells: CellModel[] = [
    { column: 1, value: { link: `'${table.sheet}'!A1`, text: table.sheet }, style: LINK },
    {
      column: 2,
      value: { formula: formulas.filled, result: readiness.filled },
      style: { ...CENTERED_BOXED, format: filledFormat },
    },
    { column: 3, value: { formula: formulas.blanks, result: readiness.blanks }, style: CENTERED_BOXED },
    { column: 4, value: { formula: formulas.outside, result: readiness.outside }, style: CENTERED_BOXED },
    {
      column: 5,
      value: { formula: statusFormula(line, lines), result: ready ? READY : NOT_READY },
      style: { ...CENTERED_BOXED, bold: true },
    },
    { column: 6, value: { formula: adviceFormula(line), result: advice(line, ready) }, style: BODY_BOXED },
  ];
  return { number: row, height: 20, cells };
}

function resultRow(lines: readonly Line[]): RowModel {
  const status = `E${HEADING_ROW + 1}:E${HEADING_ROW + lines.length}`;
  const all = lines.every((line) => isReady(line, lines));
  return {
    number: 3,
    height: 24,
    cells: [
      { column: 1, value: { text: "Kesimpulan" }, style: SECTION },
      {
        column: 2,
        value: {
          formula: `IF(COUNTIF(${status},"${READY}")=${lines.length},"${ALL_READY}","${NOT_ALL_READY}")`,
          result: all ? ALL_READY : NOT_ALL_READY,
        },
        style: { bold: true, horizontal: "center", vertical: "middle", border: "thin" },
      },
    ],
  };
}

/** Live counts: what is filled in, what is missing, what is not in the lists, and whether the form can be sent. */
export function readinessSheet(input: ReadinessInput): SheetModel {
  const lines = linesOf(input);
  const last = HEADING_ROW + lines.length;
  const status = `E${HEADING_ROW + 1}:E${last}`;
  return {
    name: READINESS_SHEET,
    tabColor: COLORS.helpTab,
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: [
      { number: 1, height: 24, cells: [{ column: 1, value: { text: "Cek kelengkapan" }, style: TITLE }] },
      { number: 2, height: 18, cells: [{ column: 1, value: { text: NOTE }, style: SUBTITLE }] },
      resultRow(lines),
      {
        number: HEADING_ROW,
        height: 33,
        cells: COLUMNS.map(({ heading }, index) => ({ column: index + 1, value: { text: heading }, style: HEADING })),
      },
      ...lines.map((line) => lineRow(line, lines)),
    ],
    conditions: [
      { range: status, kind: "formula", formula: `E${HEADING_ROW + 1}="${READY}"`, style: { fill: COLORS.ready } },
      {
        range: status,
        kind: "formula",
        formula: `E${HEADING_ROW + 1}="${NOT_READY}"`,
        style: { fill: COLORS.notReady },
      },
      { range: RESULT_CELL, kind: "formula", formula: `${RESULT_CELL}="${ALL_READY}"`, style: { fill: COLORS.ready } },
      {
        range: RESULT_CELL,
        kind: "formula",
        formula: `${RESULT_CELL}="${NOT_ALL_READY}"`,
        style: { fill: COLORS.notReady },
      },
    ],
    hideGridLines: true,
    print: { orientation: "landscape", paper: "A4", fitToWidth: true, footer: `&L${READINESS_SHEET}${FOOTER_END}` },
  };
}
