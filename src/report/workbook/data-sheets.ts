import type { RowTableName } from "../../domain/index.ts";
import { surplusOf } from "../../regulation/index.ts";
import type { SheetModel } from "../../workbook/index.ts";
import type { MapView } from "../view/map-view.ts";
import type { MapRow } from "../view/rows.ts";
import { number } from "./cells.ts";
import { fieldColumns, originColumn, regionColumn } from "./field-columns.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, tableSheet } from "./table-sheet.ts";

interface DataSheet<T extends RowTableName> {
  readonly table: T;
  readonly name: string;
  readonly rows: readonly MapRow<T>[];
  readonly note: string;
  readonly extra?: readonly Column<MapRow<T>>[];
}

function dataSheet<T extends RowTableName>({ table, name, rows, note, extra = [] }: DataSheet<T>): SheetModel {
  return tableSheet<MapRow<T>>({
    name,
    title: name,
    note,
    columns: [regionColumn, ...fieldColumns(table), ...extra, originColumn],
    rows,
    empty: `Belum ada baris yang diterima. Isi lembar ${name} pada formulir, lalu impor lagi; baris yang ditahan ada di lembar Temuan.`,
    frozen: 2,
  });
}

const SURPLUS: Column<MapRow<"neraca_komoditas">> = {
  heading: "Surplus (+) / Defisit (−)",
  width: 18,
  style: "amount",
  cell: (row) => number(surplusOf(row.values)),
};

/** What the regions sent, table by table; only accepted rows. */
export function dataSheets(view: MapView): readonly SheetModel[] {
  const note = "Baris yang diterima dari semua daerah; baris yang ditahan ada di lembar Temuan.";
  return [
    dataSheet({ table: "potensi", name: SHEETS.potensi, rows: view.potensi, note }),
    dataSheet({ table: "permasalahan", name: SHEETS.permasalahan, rows: view.permasalahan, note }),
    dataSheet({ table: "ksd_berjalan", name: SHEETS.ksdBerjalan, rows: view.ksdBerjalan, note }),
    dataSheet({
      table: "neraca_komoditas",
      name: SHEETS.neraca,
      rows: view.neraca,
      note: "Surplus = produksi/ketersediaan − kebutuhan, dihitung dalam satuan baris itu.",
      extra: [SURPLUS],
    }),
  ];
}
