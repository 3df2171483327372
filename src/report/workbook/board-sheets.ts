import type { MarkId } from "../../domain/index.ts";
import type { SheetModel } from "../../workbook/index.ts";
import type { FindingLine } from "../view/finding-lines.ts";
import type { BoardLine } from "../view/input.ts";
import { STEP_LABELS } from "../view/labels.ts";
import type { Contact, MapView } from "../view/map-view.ts";
import { markLines } from "../view/marks.ts";
import { date, number, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, SHARE_BAR, tableSheet } from "./table-sheet.ts";

const markOf = ({ marks }: BoardLine, wanted: MarkId): number | null =>
  marks === null ? null : (markLines(marks).find(({ id }) => id === wanted)?.share ?? null);

/** `Kelengkapan: Pemetaan!G7; Potensi!K9`, a line for each mark that something would raise. */
function liftText({ marks }: BoardLine): string {
  if (marks === null) return "";
  const raised = markLines(marks).filter(({ lifts }) => lifts !== "");
  return raised.map(({ label, lifts }) => `${label}: ${lifts}`).join("\n");
}

const BOARD_COLUMNS: readonly Column<BoardLine>[] = [
  { heading: "Kode", width: 8, style: "center", cell: ({ region }) => text(region) },
  { heading: "Daerah", width: 26, cell: ({ name }) => text(name) },
  {
    heading: "Formulir",
    width: 10,
    style: "center",
    cell: (line) => text(line.importedAt === null ? "Belum" : "Sudah"),
  },
  { heading: "Versi", width: 7, style: "integer", cell: ({ version }) => number(version) },
  {
    heading: "Diterima (UTC)",
    width: 12,
    style: "date",
    cell: ({ importedAt }) => date(importedAt?.slice(0, 10) ?? null),
  },
  { heading: "Berkas", width: 20, cell: ({ file }) => text(file) },
  {
    heading: "Baris diterima",
    width: 10,
    style: "integer",
    cell: (line) => number(line.importedAt === null ? null : line.accepted),
  },
  {
    heading: "Baris ditahan",
    width: 10,
    style: "integer",
    cell: (line) => number(line.importedAt === null ? null : line.held),
  },
  {
    heading: "Kelengkapan",
    width: 13,
    style: "percent",
    shade: SHARE_BAR,
    cell: ({ completeness }) => number(completeness),
  },
  {
    heading: "Ketepatan",
    width: 11,
    style: "percent",
    shade: SHARE_BAR,
    cell: (line) => number(markOf(line, "accuracy")),
  },
  {
    heading: "Kegunaan",
    width: 11,
    style: "percent",
    shade: SHARE_BAR,
    cell: (line) => number(markOf(line, "usefulness")),
  },
  { heading: "Sel yang paling menaikkan nilai", width: 34, cell: (line) => text(liftText(line)) },
  { heading: "Langkah berikutnya", width: 28, cell: ({ next }) => text(STEP_LABELS[next]) },
];

export function boardSheet(view: MapView): SheetModel {
  return tableSheet({
    name: SHEETS.board,
    title: `Kelengkapan formulir ${view.provinceName} ${view.year}`,
    note: "Semua daerah di provinsi, yang belum mengirim juga. Kelengkapan: isian wajib dan diharapkan yang terisi. Ketepatan: baris tanpa GALAT dan PERINGATAN. Kegunaan: usulan yang dapat dinilai. Ketiganya aturan aplikasi.",
    columns: BOARD_COLUMNS,
    rows: view.board,
    empty: "Belum ada daerah.",
    frozen: 2,
  });
}

const FINDING_COLUMNS: readonly Column<FindingLine>[] = [
  { heading: "Daerah", width: 28, cell: ({ regionName }) => text(regionName) },
  { heading: "Tingkat", width: 13, style: "center", cell: ({ severity }) => text(severity) },
  { heading: "Kode", width: 9, style: "center", cell: ({ code }) => text(code) },
  { heading: "Berkas", width: 28, cell: ({ file }) => text(file) },
  { heading: "Lembar", width: 16, cell: ({ sheet }) => text(sheet) },
  { heading: "Sel", width: 14, cell: ({ cells }) => text(cells) },
  { heading: "Isian", width: 22, cell: ({ heading }) => text(heading) },
  { heading: "Tertulis", width: 24, cell: ({ value }) => text(value) },
  { heading: "Temuan", width: 52, cell: ({ message }) => text(message) },
  { heading: "Perbaikan", width: 48, cell: ({ fix }) => text(fix) },
  { heading: "Dasar", width: 24, cell: ({ basis }) => text(basis) },
];

/** Only where there are exceptions. */
const WAIVED: Column<FindingLine> = { heading: "Dikecualikan", width: 30, cell: ({ waived }) => text(waived) };

export function findingSheet(view: MapView): SheetModel {
  return tableSheet({
    name: SHEETS.findings,
    title: "Temuan pada formulir yang berlaku",
    note: "GALAT: baris ditahan. PERINGATAN: diterima, mohon diperiksa. INFO: untuk diketahui. Yang dikecualikan tidak menahan apa pun.",
    columns: view.findings.some(({ waived }) => waived !== null) ? [...FINDING_COLUMNS, WAIVED] : FINDING_COLUMNS,
    rows: view.findings,
    empty: "Tidak ada temuan pada formulir yang sudah dikirim.",
    frozen: 3,
  });
}

const CONTACT_COLUMNS: readonly Column<Contact>[] = [
  { heading: "Daerah", width: 28, cell: ({ regionName }) => text(regionName) },
  { heading: "Nama", width: 28, cell: ({ name }) => text(name) },
  { heading: "Jabatan", width: 28, cell: ({ position }) => text(position) },
  { heading: "Telepon", width: 20, cell: ({ telephone }) => text(telephone) },
  { heading: "Surel", width: 32, cell: ({ email }) => text(email) },
];

/** Only where a person asked for contacts. */
export function contactSheet(contacts: readonly Contact[]): SheetModel {
  return tableSheet({
    name: SHEETS.contacts,
    title: "Narahubung",
    note: "Data pribadi (UU 27/2022): dicetak karena diminta, jangan disebarkan lebih jauh daripada perlu.",
    columns: CONTACT_COLUMNS,
    rows: contacts,
    empty: "Belum ada narahubung pada formulir yang sudah dikirim.",
    frozen: 1,
  });
}
