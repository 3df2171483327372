import { COMPONENT_IDS } from "../../domain/index.ts";
import { componentLabel } from "../../regulation/index.ts";
import type { SheetModel } from "../../workbook/index.ts";
import { CHANNEL_LABELS, CLASS_LABELS, DPRD_LABELS, PRIORITY_LABELS, urusanName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { whyNoProposals } from "../view/open-matters.ts";
import { deciderText } from "../view/override-text.ts";
import { codesText, type ProposalLine } from "../view/proposals.ts";
import type { ReviewLine } from "../view/review-lines.ts";
import { number, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, POINTS_BAR, tableSheet } from "./table-sheet.ts";

const bidangText = (code: string | null): string => (code === null ? "" : `${code} ${urusanName(code)}`);

const COMPONENT_COLUMNS: readonly Column<ProposalLine>[] = COMPONENT_IDS.map((id) => ({
  heading: componentLabel(id),
  width: 8,
  style: "points",
  isUpright: true,
  shade: { kind: "points" },
  cell: ({ components }) => number(components[id]),
}));

const PROPOSAL_COLUMNS: readonly Column<ProposalLine>[] = [
  { heading: "Peringkat", width: 11, style: "integer", cell: ({ rank }) => number(rank) },
  { heading: "Kode", width: 18, style: "code", cell: (line) => text(codesText(line)) },
  { heading: "Judul kerja sama", width: 40, cell: ({ row }) => text(row.values.judul) },
  { heading: "Daerah", width: 28, cell: ({ regionName }) => text(regionName) },
  { heading: "Bidang urusan", width: 26, cell: ({ row }) => text(bidangText(row.values.bidang_urusan)) },
  { heading: "Kelas", width: 15, cell: (line) => text(CLASS_LABELS[line.class]) },
  { heading: "Alasan kelas", width: 42, cell: ({ classReason }) => text(classReason) },
  { heading: "Mitra", width: 28, cell: ({ partners }) => text(partners) },
  { heading: "Skor", width: 11, style: "points", shade: POINTS_BAR, cell: ({ score }) => number(score) },
  {
    heading: "Prioritas",
    width: 13,
    cell: ({ priority }) => text(priority === null ? "Belum dapat dinilai" : PRIORITY_LABELS[priority]),
  },
  ...COMPONENT_COLUMNS,
  {
    heading: "Kriteria dinilai (dari 7)",
    width: 8,
    style: "integer",
    isUpright: true,
    cell: (line) => number(line.judgedComponents),
  },
  {
    heading: "Bobot dinilai",
    width: 8,
    style: "wholePercent",
    isUpright: true,
    cell: ({ coverage }) => number(coverage),
  },
  {
    heading: "Bertahan di kelompok teratas",
    width: 9,
    style: "percent",
    isUpright: true,
    cell: ({ robustness }) => number(robustness?.topShare ?? null),
  },
  {
    heading: "Peringkat 5–95%",
    width: 12,
    style: "center",
    cell: ({ robustness }) => text(robustness === null ? null : `${robustness.rankLow}–${robustness.rankHigh}`),
  },
  { heading: "Keteguhan", width: 11, style: "center", cell: ({ robustness }) => text(robustness?.word ?? null) },
  { heading: "Butuh DPRD", width: 16, style: "text", cell: ({ butuhDprd }) => text(DPRD_LABELS[butuhDprd]) },
  {
    heading: "Langkah berikutnya",
    width: 38,

    cell: ({ langkahBerikutnya }) => text(langkahBerikutnya),
  },
];

/** Shown only where somebody decided otherwise. */
const OVERRIDE_COLUMNS: readonly Column<ProposalLine>[] = [
  { heading: "Peringkat hitungan", width: 11, style: "integer", cell: (line) => number(line.computedRank) },
  {
    heading: "Prioritas hitungan",
    width: 13,
    cell: ({ computedPriority }) => text(computedPriority === null ? null : PRIORITY_LABELS[computedPriority]),
  },
  { heading: "Ditetapkan orang", width: 42, cell: (line) => text(deciderText(line)) },
];

export function proposalSheet(view: MapView): SheetModel {
  const isOverruled = view.proposals.some(({ override }) => override !== null);
  return tableSheet({
    name: SHEETS.proposals,
    title: `Usulan dan skor ${view.provinceName} ${view.year}`,
    note: "Skor 0–100 menurut aturan aplikasi, bukan ketentuan; sel kriteria yang kosong berarti tidak diketahui, bukan nol. Cara menghitung: lembar Metode.",
    columns: isOverruled ? [...PROPOSAL_COLUMNS, ...OVERRIDE_COLUMNS] : PROPOSAL_COLUMNS,
    rows: view.proposals,
    empty: whyNoProposals(view),
    frozen: 3,
    tabColor: "1F3B4D",
  });
}

const REVIEW_COLUMNS: readonly Column<ReviewLine>[] = [
  { heading: "Kode", width: 18, style: "code", cell: ({ id }) => text(id) },
  { heading: "Daerah", width: 28, cell: ({ row }) => text(row.regionName) },
  { heading: "Judul", width: 44, cell: ({ row }) => text(row.values.judul) },
  { heading: "Bidang urusan", width: 26, cell: ({ row }) => text(bidangText(row.values.bidang_urusan)) },
  { heading: "Jalur yang mungkin tepat", width: 30, cell: ({ channel }) => text(CHANNEL_LABELS[channel].label) },
  { heading: "Dasar jalur", width: 36, cell: ({ channel }) => text(CHANNEL_LABELS[channel].basis) },
  { heading: "Kata yang ditemukan", width: 28, cell: ({ words }) => text(words.join("; ")) },
];

export function reviewSheet(view: MapView): SheetModel {
  return tableSheet({
    name: SHEETS.review,
    title: "Perlu telaah: mungkin bukan kerja sama daerah",
    note: "Usulan ini tidak diperingkat sampai seseorang memutuskan. Petunjuknya kata-kata pada judul, objek, dan ruang lingkup.",
    columns: REVIEW_COLUMNS,
    rows: view.review,
    empty: "Tidak ada usulan yang perlu telaah.",
    frozen: 1,
  });
}
