import type { RegionEconomics, SectorEconomics } from "../../domain/index.ts";
import type { SheetModel } from "../../workbook/index.ts";
import { KLASSEN_LABELS, regionName, sectorName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { number, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, tableSheet } from "./table-sheet.ts";

/** A sector of a region, or a region that has nothing to compare (`sector` is `null`). */
interface EconomicsRow {
  readonly region: RegionEconomics;
  readonly sector: SectorEconomics | null;
}

const yearsOf = ({ firstYear, lastYear }: RegionEconomics): string | null => {
  if (firstYear === null || lastYear === null) return null;
  return firstYear === lastYear ? String(lastYear) : `${firstYear}–${lastYear}`;
};

function reasonOf({ region, sector }: EconomicsRow): string | null {
  if (sector === null) return region.reason;
  const all = [sector.slq.reason, sector.dlq.reason, ...Object.values(sector.gaps)];
  const reasons = new Set(all.filter((reason) => reason !== null));
  return reasons.size === 0 ? null : [...reasons].join("; ");
}

/** Without the digits that adding and subtracting millions of rupiah leaves behind. */
const millions = (value: number | undefined): number | null => (value === undefined ? null : Number(value.toFixed(3)));

const COLUMNS: readonly Column<EconomicsRow>[] = [
  { heading: "Daerah", width: 26, cell: ({ region }) => text(regionName(region.region)) },
  { heading: "Kode", width: 9, style: "center", cell: ({ sector }) => text(sector?.sector ?? null) },
  {
    heading: "Lapangan usaha",
    width: 40,
    cell: ({ sector }) => text(sector === null ? null : sectorName(sector.sector)),
  },
  { heading: "Tahun", width: 12, style: "center", cell: ({ region }) => text(yearsOf(region)) },
  { heading: "ADHK awal (juta Rp)", width: 16, style: "amount", cell: ({ sector }) => number(sector?.first ?? null) },
  { heading: "ADHK akhir (juta Rp)", width: 16, style: "amount", cell: ({ sector }) => number(sector?.last ?? null) },
  {
    heading: "Pertumbuhan per tahun",
    width: 13,
    style: "percent",
    cell: ({ sector }) => number(sector?.growth ?? null),
  },
  {
    heading: "Pertumbuhan provinsi",
    width: 13,
    style: "percent",
    cell: ({ sector }) => number(sector?.provinceGrowth ?? null),
  },
  { heading: "SLQ", width: 9, style: "quotient", cell: ({ sector }) => number(sector?.slq.value ?? null) },
  { heading: "DLQ", width: 9, style: "quotient", cell: ({ sector }) => number(sector?.dlq.value ?? null) },
  { heading: "Tipologi", width: 13, style: "center", cell: ({ sector }) => text(sector?.typology ?? null) },
  {
    heading: "Klassen",
    width: 28,
    cell: ({ sector }) => text(sector === null || sector.klassen === null ? null : KLASSEN_LABELS[sector.klassen]),
  },
  {
    heading: "Shift-share: pertumbuhan provinsi",
    width: 16,
    style: "million",
    cell: ({ sector }) => number(millions(sector?.shiftShare?.national)),
  },
  {
    heading: "Shift-share: bauran sektor",
    width: 16,
    style: "million",
    cell: ({ sector }) => number(millions(sector?.shiftShare?.mix)),
  },
  {
    heading: "Shift-share: daya saing",
    width: 16,
    style: "million",
    cell: ({ sector }) => number(millions(sector?.shiftShare?.competitive)),
  },
  {
    heading: "Perubahan (juta Rp)",
    width: 16,
    style: "amount",
    cell: ({ sector }) => number(millions(sector?.shiftShare?.change)),
  },
  { heading: "Yang tidak diketahui", width: 46, cell: (row) => text(reasonOf(row)) },
];

function rowsOf({ economics }: MapView): readonly EconomicsRow[] {
  return economics.flatMap((region): readonly EconomicsRow[] =>
    region.reason === null ? region.sectors.map((sector) => ({ region, sector })) : [{ region, sector: null }],
  );
}

export function economicsSheet(view: MapView): SheetModel {
  return tableSheet({
    name: SHEETS.economics,
    title: `Analisis ekonomi daerah terhadap ${view.provinceName}`,
    note: "PDRB atas dasar harga konstan, juta rupiah. SLQ di atas 1: lebih terpusat di daerah ini; DLQ di atas 1: bobotnya tumbuh lebih cepat.",
    columns: COLUMNS,
    rows: rowsOf(view),
    empty: "Belum ada PDRB. Isi lembar PDRB pada formulir daerah dan provinsi, lalu impor lagi.",
    frozen: 3,
  });
}
