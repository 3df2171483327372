import type { SheetModel } from "../../workbook/index.ts";
import { urusanName } from "../view/labels.ts";
import { number, text } from "../workbook/cells.ts";
import { type Column, tableSheet } from "../workbook/table-sheet.ts";
import type { BorderPair } from "./border-pairs.ts";
import { BASIS_LABELS, BORDER_LABELS, PAIR_NOTE, pairRemark } from "./national-labels.ts";
import type { NationalView } from "./national-view.ts";

const codes = (list: readonly string[]): string => list.join("; ");
const place = ({ region, name, province }: BorderPair["a"]): string =>
  name === province ? `${region} Provinsi ${name}` : `${region} ${name}, ${province}`;

const PAIR_COLUMNS: readonly Column<BorderPair>[] = [
  { heading: "Daerah", width: 34, cell: ({ a }) => text(place(a)) },
  { heading: "Mitra", width: 34, cell: ({ b }) => text(place(b)) },
  { heading: "Dasar", width: 19, cell: ({ basis }) => text(BASIS_LABELS[basis]) },
  { heading: "Berbatasan", width: 12, style: "center", cell: ({ borders }) => text(BORDER_LABELS[borders]) },
  {
    heading: "Bidang urusan",
    width: 72,
    cell: ({ urusan }) => text(codes(urusan.map((code) => `${code} ${urusanName(code)}`))),
  },
  { heading: "Usulan daerah", width: 12, style: "integer", cell: ({ a }) => number(a.proposals.length) },
  { heading: "Usulan mitra", width: 12, style: "integer", cell: ({ b }) => number(b.proposals.length) },
  {
    heading: "Permasalahan",
    width: 14,
    style: "integer",
    cell: ({ a, b }) => number(a.problems.length + b.problems.length),
  },
  {
    heading: "Catatan",
    width: 30,
    cell: ({ basis, isPartnerMerged, haveBothSent }) => text(pairRemark({ basis, isPartnerMerged, haveBothSent })),
  },
];

/** To the right of them, on the screen, in one line: on paper a column of codes would be all there is. */
const CODE_COLUMNS: readonly Column<BorderPair>[] = [
  { heading: "Kode usulan daerah", width: 60, style: "code", cell: ({ a }) => text(codes(a.proposals)) },
  { heading: "Kode usulan mitra", width: 60, style: "code", cell: ({ b }) => text(codes(b.proposals)) },
  {
    heading: "Kode permasalahan",
    width: 60,
    style: "code",
    cell: ({ a, b }) => text(codes([...a.problems, ...b.problems])),
  },
];

/** Who names whom across the border of a province. */
export function pairSheet(name: string, { pairs, year }: NationalView): SheetModel {
  return tableSheet({
    name,
    title: `Pasangan lintas provinsi ${year}`,
    note: `${PAIR_NOTE} Kode usulan dan permasalahan: di layar, paling kanan.`,
    columns: [...PAIR_COLUMNS, ...CODE_COLUMNS],
    printedColumns: PAIR_COLUMNS.length,
    rows: pairs,
    empty: "Belum ada usulan atau permasalahan yang menyebut daerah di provinsi lain.",
    frozen: 2,
    tabColor: "1F3B4D",
  });
}
