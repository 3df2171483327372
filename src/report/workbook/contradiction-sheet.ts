import type { SheetModel } from "../../workbook/index.ts";
import type { ContradictionLine } from "../view/contradictions.ts";
import type { MapView } from "../view/map-view.ts";
import { text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, tableSheet } from "./table-sheet.ts";

/** Only where there are exceptions. */
const WAIVED: Column<ContradictionLine> = { heading: "Dikecualikan", width: 30, cell: ({ waived }) => text(waived) };

const COLUMNS: readonly Column<ContradictionLine>[] = [
  { heading: "Kode", width: 10, style: "code", cell: ({ code }) => text(code) },
  { heading: "Tingkat", width: 13, style: "center", cell: ({ severity }) => text(severity) },
  { heading: "Daerah", width: 26, cell: ({ regionName }) => text(regionName) },
  { heading: "Tempat", width: 30, cell: ({ place }) => text(place) },
  { heading: "Tertulis", width: 28, cell: ({ value }) => text(value) },
  { heading: "Daerah lain", width: 26, cell: ({ otherName }) => text(otherName) },
  { heading: "Tempat di daerah lain", width: 30, cell: ({ otherPlace }) => text(otherPlace) },
  { heading: "Tertulis di sana", width: 28, cell: ({ otherValue }) => text(otherValue) },
  { heading: "Temuan", width: 52, cell: ({ message }) => text(message) },
  { heading: "Saran", width: 48, cell: ({ fix }) => text(fix) },
  WAIVED,
  { heading: "Kode untuk ksd decide", width: 34, cell: ({ refs }) => text(refs) },
  { heading: "Keputusan", width: 36, leastWidth: 20, cell: ({ decided }) => text(decided) },
];

export function contradictionSheet(view: MapView): SheetModel {
  const isWaived = view.contradictions.some(({ waived }) => waived !== null);
  return tableSheet({
    name: SHEETS.contradictions,
    title: "Perlu dibicarakan antardaerah",
    note: "Yang tidak cocok, atau mungkin satu hal, menurut formulir dua daerah atau dua baris dalam satu formulir. Daerah yang belum mengirim formulir tidak ada di sini.",
    columns: COLUMNS.filter((column) => isWaived || column !== WAIVED),
    rows: view.contradictions,
    empty: "Tidak ada yang perlu dibicarakan menurut formulir yang sudah dikirim.",
    frozen: 3,
  });
}
