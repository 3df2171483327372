import type { SheetModel } from "../../workbook/index.ts";
import { CLASS_LABELS } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import type { BidangGroup, ProgramGroup, UrusanGroup } from "../view/program.ts";
import { fundingText, GAP, noteText, priorityText, programName, yearsText } from "../view/program-fields.ts";
import type { Pemetaan, ProposalLine } from "../view/proposals.ts";
import { codesText } from "../view/proposals.ts";
import { number, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { type Column, tableSheet } from "./table-sheet.ts";

interface ProgramRow {
  readonly urusan: UrusanGroup;
  readonly bidang: BidangGroup;
  readonly program: ProgramGroup;
  readonly line: ProposalLine;
}

/** A column whose blanks are gaps that the region still has to fill. */
function needed(heading: string, width: number, textOf: (row: ProgramRow) => string | null): Column<ProgramRow> {
  return {
    heading,
    width,
    cell: (row) => text(textOf(row) ?? GAP),
    styleOf: (row) => (textOf(row) === null ? "gap" : undefined),
  };
}

const values = ({ line }: ProgramRow): Pemetaan => line.row.values;

const COLUMNS: readonly Column<ProgramRow>[] = [
  { heading: "Kode urusan", width: 9, style: "center", cell: ({ urusan }) => text(urusan.code) },
  { heading: "Kode bidang", width: 9, style: "center", cell: ({ bidang }) => text(bidang.code) },
  { heading: "Bidang urusan", width: 24, cell: ({ bidang }) => text(bidang.name) },
  needed("Kode program", 12, ({ program }) => program.code),
  needed("Program", 32, ({ program }) => programName(program)),
  { heading: "Daerah", width: 28, cell: ({ line }) => text(line.regionName) },
  { heading: "Rencana kerja sama", width: 40, cell: (row) => text(values(row).judul) },
  { heading: "Jenis", width: 14, cell: ({ line }) => text(CLASS_LABELS[line.class]) },
  needed("Indikator", 28, (row) => values(row).indikator),
  {
    heading: "Target",
    width: 12,
    style: "amount",
    cell: (row) => number(values(row).target) ?? text(GAP),
    styleOf: (row) => (values(row).target === null ? "gap" : undefined),
  },
  needed("Satuan", 12, (row) => values(row).satuan_target),
  needed("Lokasi", 24, (row) => values(row).lokasi?.join("; ") ?? null),
  {
    heading: "Perkiraan pagu (Rp)",
    width: 28,
    style: "estimate",
    cell: (row) => number(values(row).biaya_rp) ?? text(GAP),
    styleOf: (row) => (values(row).biaya_rp === null ? "gap" : undefined),
  },
  needed("Sumber dana", 20, ({ line }) => fundingText(line)),
  needed("Tahun", 12, ({ line }) => yearsText(line)),
  needed("Perangkat daerah", 26, (row) => values(row).opd_pengusul),
  needed("Mitra", 28, ({ line }) => (line.partners === "" ? null : line.partners)),
  needed("Sasaran RPJMD", 28, (row) => values(row).sasaran_rpjmd),
  { heading: "Prioritas", width: 24, cell: ({ line }) => text(priorityText(line)) },
  { heading: "Catatan", width: 32, cell: ({ line }) => text(noteText(line)) },
  { heading: "Kode usulan", width: 18, style: "code", cell: ({ line }) => text(codesText(line)) },
];

function rowsOf(view: MapView): readonly ProgramRow[] {
  return view.program.flatMap((urusan) =>
    urusan.bidang.flatMap((bidang) =>
      bidang.programs.flatMap((program) => program.lines.map((line) => ({ urusan, bidang, program, line }))),
    ),
  );
}

/** The draft for RPJMD and RKPD, in the order of planning documents. */
export function programSheet(view: MapView): SheetModel {
  return tableSheet({
    name: SHEETS.program,
    title: `Rancangan daftar rencana program kerja sama ${view.provinceName} ${view.year}`,
    note: `Bahan penyusunan RPJMD/RKPD, bukan keputusan. Semua pagu adalah perkiraan; ${GAP} menandai yang masih harus diisi daerah.`,
    columns: COLUMNS,
    rows: rowsOf(view),
    frozen: 2,
    tabColor: "1F3B4D",
  });
}
