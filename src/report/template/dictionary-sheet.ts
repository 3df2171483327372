import type { FieldDeclaration, TableDeclaration } from "../../regulation/index.ts";
import type { RowModel, SheetModel } from "../../workbook/index.ts";
import { letters } from "./address.ts";
import { BODY_BOXED, COLORS, FOOTER_END, HEADING, SUBTITLE, TITLE } from "./styles.ts";
import { HEADING_ROW, TABLES } from "./table-layout.ts";
import { basisWords, limitWords, needWord, typeWords } from "./words.ts";

const DICTIONARY_SHEET = "Kamus";

const COLUMNS = [
  { heading: "Lembar", width: 18 },
  { heading: "Judul kolom", width: 30 },
  { heading: "Arti", width: 52 },
  { heading: "Keharusan", width: 14 },
  { heading: "Jenis isian", width: 24 },
  { heading: "Daftar atau batas", width: 44 },
  { heading: "Contoh isian", width: 36 },
  { heading: "Dasar", width: 28 },
];

const BASIS_NOTE =
  "Dasar bertulis «aturan aplikasi» adalah rancangan formulir ini dan bukan ketentuan peraturan; «praktik TKKSD» berasal dari pedoman dan sistem yang dipakai daerah.";

/** A field as the dictionary explains it, in the order of its columns. */
export function dictionaryEntry(table: TableDeclaration, field: FieldDeclaration): readonly string[] {
  return [
    table.sheet,
    field.heading,
    field.help,
    needWord(field.need),
    typeWords(field),
    limitWords(field),
    String(field.example),
    basisWords(field.basis),
  ];
}

function entryRows(): RowModel[] {
  const entries = TABLES.flatMap((table) => table.fields.map((field) => dictionaryEntry(table, field)));
  return entries.map((texts, index) => ({
    number: HEADING_ROW + 1 + index,
    cells: texts.map((text, column) => ({
      column: column + 1,
      value: text === "" ? null : { text },
      style: { ...BODY_BOXED, format: "@" },
    })),
  }));
}

/** What every column means, what may stand in it, and where it comes from. */
export function dictionarySheet(): SheetModel {
  const rows = entryRows();
  return {
    name: DICTIONARY_SHEET,
    tabColor: COLORS.helpTab,
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: [
      { number: 1, height: 24, cells: [{ column: 1, value: { text: DICTIONARY_SHEET }, style: TITLE }] },
      {
        number: 2,
        height: 18,
        cells: [{ column: 1, value: { text: "Arti setiap kolom formulir." }, style: SUBTITLE }],
      },
      { number: 3, height: 18, cells: [{ column: 1, value: { text: BASIS_NOTE }, style: SUBTITLE }] },
      {
        number: HEADING_ROW,
        height: 24,
        cells: COLUMNS.map(({ heading }, index) => ({ column: index + 1, value: { text: heading }, style: HEADING })),
      },
      ...rows,
    ],
    freeze: { rows: HEADING_ROW, columns: 2 },
    filter: `A${HEADING_ROW}:${letters(COLUMNS.length)}${HEADING_ROW + rows.length}`,
    print: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: true,
      titleRows: `${HEADING_ROW}:${HEADING_ROW}`,
      footer: `&L${DICTIONARY_SHEET}${FOOTER_END}`,
    },
  };
}
