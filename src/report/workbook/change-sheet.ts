import type { SheetModel } from "../../workbook/index.ts";
import { type ChangeLine, changeCounts, changeLines, changeNote, sinceText } from "../view/change-lines.ts";
import type { Changes } from "../view/change-types.ts";
import { text } from "./cells.ts";
import { count, heading, type Line, label, section, to } from "./lines.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, tableSheet } from "./table-sheet.ts";

const COLUMNS: readonly Column<ChangeLine>[] = [
  { heading: "Tentang", width: 11, cell: ({ subject }) => text(subject) },
  { heading: "Perubahan", width: 11, cell: ({ change }) => text(change) },
  { heading: "Kode", width: 24, cell: ({ id }) => text(id) },
  { heading: "Daerah", width: 28, cell: ({ region }) => text(region) },
  { heading: "Judul atau berkas", width: 46, cell: ({ title }) => text(title) },
  { heading: "Yang berubah", width: 13, cell: ({ matter }) => text(matter) },
  { heading: "Dulu", width: 28, cell: ({ before }) => text(before) },
  { heading: "Sekarang", width: 28, cell: ({ now }) => text(now) },
  { heading: "Keterangan", width: 28, cell: ({ remark }) => text(remark) },
];

/** On what a pair of two years rests takes a sentence or two. */
const REMARK_WIDTH_OF_YEARS = 60;

function columnsOf({ year }: Changes): readonly Column<ChangeLine>[] {
  return year === null
    ? COLUMNS
    : COLUMNS.map((column) => (column.heading === "Keterangan" ? { ...column, width: REMARK_WIDTH_OF_YEARS } : column));
}

/** Proposals that an earlier year has too. */
function continuedLines({ year }: Changes): readonly Line[] {
  if (year === null) return [];
  const { continued } = year;
  const doubtful = continued.filter(({ pair }) => pair.doubt !== null);
  return [
    heading("Usulan", "Jumlah", "Lihat"),
    [label(`Ada pada ${year.before} dan ${year.now}`), count(continued.length), to(SHEETS.changes)],
    [label("  diduga sama, periksa"), count(doubtful.length), to(SHEETS.changes)],
  ];
}

/** What came, went, rose and fell since a day or a year. */
export function changeSheet(changes: Changes): SheetModel {
  return tableSheet({
    name: SHEETS.changes,
    title: `Perubahan sejak ${sinceText(changes)}`,
    note: changeNote(changes),
    columns: columnsOf(changes),
    rows: changeLines(changes),
    empty: "Tidak ada yang berubah sejak hari itu.",
    frozen: 3,
  });
}

/** For the summary, with a link to the sheet. */
export function changeBlock(changes: Changes): readonly Line[] {
  return [
    section(`Perubahan sejak ${sinceText(changes)}`),
    heading("Tentang", "Masuk", "Keluar", "Berubah", "Lihat"),
    ...changeCounts(changes).map(
      ({ subject, added, removed, changed }): Line => [
        label(subject),
        count(added),
        count(removed),
        count(changed),
        to(SHEETS.changes),
      ],
    ),
    ...continuedLines(changes),
  ];
}
