import type { Leftover, MatchedPair, MatchResult, Shipment, UnsolvedProblem } from "../../domain/index.ts";
import type { SheetModel } from "../../workbook/index.ts";
import { integer } from "../format.ts";
import { BEST_PAIRS_NOTE, bestPairs } from "../view/best-pairs.ts";
import { commodityName, PAIR_CLASS_LABELS, PAIR_LABELS, regionName, urusanName } from "../view/labels.ts";
import { number, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, tableSheet } from "./table-sheet.ts";

const NO_PAIRS =
  "Belum ada calon pasangan. Perlu Potensi, Permasalahan, atau Neraca Komoditas dari paling sedikit dua daerah.";

const lines = (parts: readonly string[]): string => parts.join(" ");
const bidangText = (code: string | null): string | null => (code === null ? null : `${code} ${urusanName(code)}`);
const yesNo = (value: boolean): string => (value ? "Ya" : "Tidak");

const subjectText = ({ commodity, bidang }: MatchedPair): string | null =>
  commodity === null ? bidangText(bidang) : commodityName(commodity);

const BEST_COLUMNS: readonly Column<MatchedPair>[] = [
  { heading: "No", width: 6, style: "integer", cell: (_, index) => number(index + 1) },
  { heading: "Daerah A", width: 20, cell: ({ a }) => text(regionName(a)) },
  { heading: "Daerah B", width: 20, cell: ({ b }) => text(regionName(b)) },
  { heading: "Dasar", width: 18, cell: ({ kind }) => text(PAIR_LABELS[kind]) },
  { heading: "Kelas", width: 15, cell: (pair) => text(PAIR_CLASS_LABELS[pair.class]) },
  { heading: "Komoditas atau bidang", width: 20, cell: (pair) => text(subjectText(pair)) },
  { heading: "Alasan", width: 46, cell: ({ reasons }) => text(lines(reasons)) },
  { heading: "Manfaat bagi A", width: 27, cell: ({ gainA }) => text(gainA) },
  { heading: "Manfaat bagi B", width: 27, cell: ({ gainB }) => text(gainB) },
  { heading: "Belum ada", width: 24, cell: ({ missing }) => text(lines(missing)) },
  { heading: "Keberatan", width: 30, cell: ({ counter }) => text(counter) },
];

/** The pairs to be talked about first, in full, on a few pages. */
export function bestPartnerSheet({ pairs }: MatchResult): SheetModel {
  const best = bestPairs(pairs);
  return tableSheet({
    name: SHEETS.bestPartners,
    title: "Pasangan utama",
    note: `${BEST_PAIRS_NOTE}: ${integer(best.length)} dari ${integer(pairs.length)} pasangan; semuanya di lembar ${SHEETS.partners}. Calon untuk dibicarakan menurut aturan aplikasi, bukan keputusan.`,
    columns: BEST_COLUMNS,
    rows: best,
    empty: NO_PAIRS,
    frozen: 3,
  });
}

/** Printed: a line a pair. */
const SHORT_COLUMNS: readonly Column<MatchedPair>[] = [
  { heading: "No", width: 8, style: "integer", cell: (_, index) => number(index + 1) },
  { heading: "Daerah A", width: 31, style: "code", cell: ({ a }) => text(regionName(a)) },
  { heading: "Daerah B", width: 31, style: "code", cell: ({ b }) => text(regionName(b)) },
  { heading: "Dasar", width: 27, style: "code", cell: ({ kind }) => text(PAIR_LABELS[kind]) },
  { heading: "Kelas", width: 18, style: "code", cell: (pair) => text(PAIR_CLASS_LABELS[pair.class]) },
  { heading: "Bidang urusan", width: 44, cell: ({ bidang }) => text(bidangText(bidang)) },
  {
    heading: "Komoditas",
    width: 22,
    cell: ({ commodity }) => text(commodity === null ? null : commodityName(commodity)),
  },
  { heading: "Volume", width: 14, style: "amount", cell: ({ volume }) => number(volume) },
  { heading: "Satuan", width: 10, cell: ({ unit }) => text(unit) },
  { heading: "Berbatasan", width: 12, style: "center", cell: ({ borders }) => text(yesNo(borders)) },
  { heading: "Jarak (km)", width: 12, style: "integer", cell: ({ km }) => number(km) },
];

/** To the right of them, on the screen: a text of each pair runs in one line, so that the others stay beside each other. */
const TEXT_COLUMNS: readonly Column<MatchedPair>[] = [
  { heading: "Alasan", width: 60, style: "code", cell: ({ reasons }) => text(lines(reasons)) },
  { heading: "Manfaat bagi A", width: 50, style: "code", cell: ({ gainA }) => text(gainA) },
  { heading: "Manfaat bagi B", width: 50, style: "code", cell: ({ gainB }) => text(gainB) },
  { heading: "Belum ada", width: 50, style: "code", cell: ({ missing }) => text(lines(missing)) },
  { heading: "Keberatan", width: 50, style: "code", cell: ({ counter }) => text(counter) },
  { heading: "Kode untuk ksd decide", width: 40, style: "code", cell: ({ id }) => text(id) },
];

/** All candidate pairs with the case for each and the case against. */
export function partnerSheet({ pairs }: MatchResult): SheetModel {
  return tableSheet({
    name: SHEETS.partners,
    title: "Pasangan mitra",
    note: `Calon untuk dibicarakan menurut aturan aplikasi, bukan keputusan. Calon KSDD Wajib: berbatasan dan sama-sama melaporkan masalah lintas batas di bidang itu.\nDicetak satu baris per pasangan; alasan, manfaat, dan keberatan ada di kolom sebelah kanan di layar, dan untuk pasangan terkuat di lembar ${SHEETS.bestPartners}.`,
    columns: [...SHORT_COLUMNS, ...TEXT_COLUMNS],
    printedColumns: SHORT_COLUMNS.length,
    rows: pairs,
    empty: NO_PAIRS,
    frozen: 3,
  });
}

/** A line of the allocation: goods that move, or an amount that stays where it is. */
interface AllocationLine {
  readonly commodity: string;
  readonly state: "Dialokasikan" | "Kekurangan tersisa" | "Surplus tersisa";
  readonly from: string | null;
  readonly to: string | null;
  readonly amount: number;
  readonly unit: string;
  readonly km: number | null;
  readonly borders: boolean | null;
  readonly reason: string | null;
}

const movedLine = ({ commodity, from, to, amount, unit, km, borders }: Shipment): AllocationLine => ({
  commodity,
  state: "Dialokasikan",
  from: regionName(from),
  to: regionName(to),
  amount,
  unit,
  km,
  borders,
  reason: null,
});

const leftLine =
  (state: "Kekurangan tersisa" | "Surplus tersisa") =>
  (left: Leftover): AllocationLine => ({
    commodity: left.commodity,
    state,
    from: state === "Surplus tersisa" ? regionName(left.region) : null,
    to: state === "Surplus tersisa" ? null : regionName(left.region),
    amount: left.amount,
    unit: left.unit,
    km: null,
    borders: null,
    reason: left.reason,
  });

/** All lines of a commodity together, in the order the commodities first come up. */
function allocationLines({ allocation, unmet, unused }: MatchResult): readonly AllocationLine[] {
  const all = [
    ...allocation.map(movedLine),
    ...unmet.map(leftLine("Kekurangan tersisa")),
    ...unused.map(leftLine("Surplus tersisa")),
  ];
  const order = [...new Set(all.map(({ commodity }) => commodity))];
  return order.flatMap((commodity) => all.filter((line) => line.commodity === commodity));
}

const ALLOCATION_COLUMNS: readonly Column<AllocationLine>[] = [
  { heading: "Komoditas", width: 22, cell: ({ commodity }) => text(commodityName(commodity)) },
  { heading: "Keadaan", width: 20, cell: ({ state }) => text(state) },
  { heading: "Dari", width: 28, cell: ({ from }) => text(from) },
  { heading: "Ke", width: 28, cell: ({ to }) => text(to) },
  { heading: "Jumlah", width: 15, style: "amount", cell: ({ amount }) => number(amount) },
  { heading: "Satuan", width: 10, cell: ({ unit }) => text(unit) },
  { heading: "Jarak (km)", width: 10, style: "integer", cell: ({ km }) => number(km) },
  {
    heading: "Berbatasan",
    width: 12,
    style: "center",
    cell: ({ borders }) => text(borders === null ? null : yesNo(borders)),
  },
  { heading: "Mengapa tersisa", width: 70, cell: ({ reason }) => text(reason) },
];

/** Which surplus could go where, and what stays over. */
export function allocationSheet(match: MatchResult): SheetModel {
  return tableSheet({
    name: SHEETS.allocation,
    title: "Alokasi surplus ke kekurangan",
    note: "Usul hitungan, bukan keputusan: sebanyak mungkin, tetangga lebih dahulu, lalu jarak keseluruhan terpendek (garis lurus). Tidak ada daerah yang melepas lebih dari surplusnya.",
    columns: ALLOCATION_COLUMNS,
    rows: allocationLines(match),
    empty:
      "Belum ada surplus atau kekurangan. Isi lembar Neraca Komoditas pada formulir paling sedikit dua daerah, lalu impor lagi.",
    frozen: 1,
  });
}

const helperText = ({ helpers }: UnsolvedProblem): string =>
  helpers
    .map(({ region, words, borders }) => `${regionName(region)}${borders ? " (berbatasan)" : ""}: ${words.join(", ")}`)
    .join("; ");

const UNSOLVED_COLUMNS: readonly Column<UnsolvedProblem>[] = [
  { heading: "Kode", width: 20, style: "code", cell: ({ id }) => text(id) },
  { heading: "Daerah", width: 28, cell: ({ region }) => text(regionName(region)) },
  { heading: "Bidang urusan", width: 30, cell: ({ bidang }) => text(bidangText(bidang)) },
  { heading: "Permasalahan", width: 60, cell: ({ problem }) => text(problem) },
  { heading: "Daerah yang mungkin membantu", width: 70, cell: (line) => text(helperText(line)) },
];

/** Problems that no proposal refers to, with the regions that could help. */
export function unsolvedSheet({ unsolved }: MatchResult): SheetModel {
  return tableSheet({
    name: SHEETS.unsolved,
    title: "Masalah tanpa usulan",
    note: "Masalah yang belum dirujuk usulan mana pun, dengan daerah yang potensinya cocok menurut komoditas atau kata-katanya. Tanpa calon: mungkin perlu KSDPK atau Sinergi.",
    columns: UNSOLVED_COLUMNS,
    rows: unsolved,
    empty: "Tidak ada: setiap masalah yang diterima sudah dirujuk usulan.",
    frozen: 1,
  });
}
