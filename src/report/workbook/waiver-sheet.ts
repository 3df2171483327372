import type { SheetModel } from "../../workbook/index.ts";
import type { MapView } from "../view/map-view.ts";
import { WAIVER_STATES, type WaiverLine } from "../view/waiver-lines.ts";
import { date, number, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, tableSheet } from "./table-sheet.ts";

const COLUMNS: readonly Column<WaiverLine>[] = [
  { heading: "Kode", width: 10, style: "code", cell: ({ code }) => text(code) },
  { heading: "Aturan", width: 38, cell: ({ title }) => text(title) },
  { heading: "Daerah", width: 28, cell: ({ regionName }) => text(regionName) },
  { heading: "Alasan", width: 52, cell: ({ reason }) => text(reason) },
  { heading: "Diputuskan oleh", width: 24, cell: ({ by }) => text(by) },
  { heading: "Sampai", width: 13, style: "date", cell: ({ until }) => date(until) },
  { heading: "Keadaan", width: 16, cell: ({ holds }) => text(WAIVER_STATES[holds ? "holds" : "over"]) },
  { heading: "Temuan yang dikecualikan", width: 14, style: "integer", cell: ({ findings }) => number(findings) },
];

/** Only where an exception was granted: which rule does not hold whom, why, and until when. */
export function waiverSheet(view: MapView): SheetModel {
  return tableSheet({
    name: SHEETS.waivers,
    title: "Pengecualian",
    note: "Aturan yang untuk sementara tidak menahan isian satu daerah. Yang sudah lewat tidak berlaku lagi: temuannya dihitung kembali.",
    columns: COLUMNS,
    rows: view.waivers,
    empty: "Tidak ada pengecualian.",
    frozen: 1,
  });
}
