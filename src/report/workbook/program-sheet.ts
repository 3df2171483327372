import type { SheetModel } from "../../workbook/index.ts";
import { integer } from "../format.ts";
import { CLASS_LABELS } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { whyNoProposals } from "../view/open-matters.ts";
import {
  type BidangGroup,
  type LevelGroup,
  linesOfBidang,
  linesOfLevel,
  linesOfUrusan,
  type ProgramGroup,
  type UrusanGroup,
} from "../view/program.ts";
import {
  fundingText,
  GAP,
  LEVEL_LABELS,
  noteText,
  priorityText,
  programName,
  programYears,
  YEARS_NOTE,
  yearsText,
} from "../view/program-fields.ts";
import { groupKey, groupMeasures, withoutProgramKey, yearKey } from "../view/program-traces.ts";
import { codesText, type Pemetaan, type ProposalLine } from "../view/proposals.ts";
import { type Measure, totalTrace } from "../view/total-traces.ts";
import { type CostSum, costOf } from "../view/totals.ts";
import { costContent, number, type StyleName, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { BAR, type Column, tableSheet } from "./table-sheet.ts";

/** The heading of a group, with what its proposals amount to. */
interface GroupRow {
  readonly kind: "level" | "urusan" | "bidang" | "program" | "year";
  readonly code: string | null;
  readonly name: string | null;
  readonly count: number;
  readonly cost: CostSum;
  /** What `ksd trace` lists the rows of the count and of the amount by. */
  readonly measures: readonly Measure[];
}

interface LineRow {
  readonly kind: "line";
  readonly code: string | null;
  readonly line: ProposalLine;
}

type ProgramRow = GroupRow | LineRow;
type TextOf = (line: ProposalLine, values: Pemetaan) => string | null;

interface GroupStyles {
  readonly text: StyleName;
  readonly count: StyleName;
  readonly sum: StyleName;
  readonly trace: StyleName;
}

const INNERMOST = { text: "groupProgram", count: "groupCount", sum: "groupRupiah", trace: "groupTrace" } as const;
const GROUP_STYLES: Readonly<Record<GroupRow["kind"], GroupStyles>> = {
  level: { text: "groupLevel", count: "groupLevelCount", sum: "groupLevelRupiah", trace: "groupLevelTrace" },
  urusan: { text: "groupUrusan", count: "groupUrusanCount", sum: "groupUrusanRupiah", trace: "groupUrusanTrace" },
  bidang: { text: "groupBidang", count: "groupBidangCount", sum: "groupBidangRupiah", trace: "groupBidangTrace" },
  program: INNERMOST,
  year: INNERMOST,
};

/** How a group's heading shows in a column; a proposal's line shows as its column does. */
const styledAs =
  (part: keyof GroupStyles) =>
  (row: ProgramRow): StyleName | undefined =>
    row.kind === "line" ? undefined : GROUP_STYLES[row.kind][part];
const groupStyle = styledAs("text");

/** A column of the proposals, blank beside the headings of groups. */
function said(heading: string, width: number, textOf: TextOf, style: StyleName = "text"): Column<ProgramRow> {
  return {
    heading,
    width,
    style,
    cell: (row) => (row.kind === "line" ? text(textOf(row.line, row.line.row.values)) : null),
    styleOf: groupStyle,
  };
}

/** A column whose blanks are gaps that the region still has to fill. */
function needed(heading: string, width: number, textOf: TextOf): Column<ProgramRow> {
  return {
    ...said(heading, width, (line, values) => textOf(line, values) ?? GAP),
    styleOf: (row) => (row.kind === "line" && textOf(row.line, row.line.row.values) === null ? "gap" : groupStyle(row)),
  };
}

/** The same for numbers. */
function amount(
  heading: string,
  format: { readonly width: number; readonly style: StyleName },
  amountOf: (values: Pemetaan) => number | null,
): Column<ProgramRow> {
  return {
    heading,
    ...format,
    cell: (row) => (row.kind === "line" ? (number(amountOf(row.line.row.values)) ?? text(GAP)) : null),
    styleOf: (row) => (row.kind === "line" && amountOf(row.line.row.values) === null ? "gap" : groupStyle(row)),
  };
}

const GROUP_COLUMNS: readonly Column<ProgramRow>[] = [
  {
    heading: "Kode program",
    width: 11,
    style: "code",
    cell: ({ kind, code }) => text(code ?? (kind === "year" ? null : GAP)),
    styleOf: (row) => groupStyle(row) ?? (row.code === null ? "gap" : undefined),
  },
  {
    heading: "Urusan, bidang, program; rencana kerja sama",
    width: 48,
    leastWidth: 24,
    cell: (row) => text(row.kind === "line" ? row.line.row.values.judul : (row.name ?? "(program belum diisi)")),
    styleOf: groupStyle,
  },
  {
    heading: "Usulan",
    width: 8,
    style: "integer",
    cell: (row) => (row.kind === "line" ? null : number(row.count)),
    styleOf: styledAs("count"),
  },
  {
    heading: "Subtotal perkiraan (Rp)",
    width: 21,
    style: "rupiah",
    cell: (row) => (row.kind === "line" ? null : costContent(row.cost)),
    styleOf: styledAs("sum"),
  },
];

/** How many proposals of the group a subtotal leaves out. */
const blankText = ({ blank }: CostSum): string | null =>
  blank === 0 ? null : `${integer(blank)} usulan tanpa perkiraan`;

const COLUMNS: readonly Column<ProgramRow>[] = [
  ...GROUP_COLUMNS,
  { ...amount("Perkiraan pagu (Rp)", { width: 26, style: "estimate" }, ({ biaya_rp }) => biaya_rp), shade: BAR },
  said("Daerah", 24, ({ regionName }) => regionName),
  said("Jenis", 14, (line) => CLASS_LABELS[line.class]),
  needed("Indikator", 28, (_, { indikator }) => indikator),
  amount("Target", { width: 11, style: "amount" }, ({ target }) => target),
  needed("Satuan", 12, (_, values) => values.satuan_target),
  needed("Lokasi", 24, (_, { lokasi }) => lokasi?.join("; ") ?? null),
  needed("Sumber dana", 20, fundingText),
  needed("Tahun", 11, yearsText),
  needed("Perangkat daerah", 26, (_, values) => values.opd_pengusul),
  needed("Mitra", 28, ({ partners }) => (partners === "" ? null : partners)),
  needed("Sasaran RPJMD", 28, (_, values) => values.sasaran_rpjmd),
  said("Prioritas", 24, priorityText),
  {
    heading: "Catatan",
    width: 32,
    cell: (row) => text(row.kind === "line" ? noteText(row.line) : blankText(row.cost)),
    styleOf: groupStyle,
  },
  said("Kode usulan", 18, codesText, "code"),
  {
    heading: "Jejak",
    width: 58,
    cell: (row) => text(row.kind === "line" ? null : row.measures.map((measure) => totalTrace(measure)).join(", ")),
    styleOf: styledAs("trace"),
  },
];

interface GroupName {
  readonly code: string | null;
  readonly name: string | null;
}

const groupRow =
  (kind: GroupRow["kind"], { code, name }: GroupName, measures: readonly Measure[]) =>
  (lines: readonly ProposalLine[]): GroupRow => ({
    kind,
    code,
    name,
    count: lines.length,
    cost: costOf(lines),
    measures,
  });

type Level = LevelGroup["level"];

function programRows(level: Level, bidang: string, program: ProgramGroup): readonly ProgramRow[] {
  const { code, lines } = program;
  const key = code === null ? withoutProgramKey(level, bidang) : groupKey(level, code);
  return [
    groupRow("program", { code, name: programName(program) }, groupMeasures(key))(lines),
    ...lines.map((line): LineRow => ({ kind: "line", code, line })),
  ];
}

const bidangRows = (level: Level, bidang: BidangGroup): readonly ProgramRow[] => [
  groupRow("bidang", bidang, groupMeasures(groupKey(level, bidang.code)))(linesOfBidang(bidang)),
  ...bidang.programs.flatMap((program) => programRows(level, bidang.code, program)),
];

const urusanRows = (level: Level, urusan: UrusanGroup): readonly ProgramRow[] => [
  groupRow("urusan", urusan, groupMeasures(groupKey(level, urusan.code)))(linesOfUrusan(urusan)),
  ...urusan.bidang.flatMap((bidang) => bidangRows(level, bidang)),
];

const levelRows = (level: LevelGroup): readonly ProgramRow[] => [
  groupRow("level", LEVEL_LABELS[level.level], groupMeasures(groupKey(level.level)))(linesOfLevel(level)),
  ...level.urusan.flatMap((urusan) => urusanRows(level.level, urusan)),
];

function yearRows({ proposals }: MapView): readonly ProgramRow[] {
  return programYears(proposals).map(({ year, count, cost }) => ({
    kind: "year",
    code: year === null ? null : String(year),
    name: year === null ? "Tahun belum diisi" : `Direncanakan tahun ${year}`,
    count,
    cost,
    measures: groupMeasures(yearKey(year)),
  }));
}

function rowsOf(view: MapView): readonly ProgramRow[] {
  if (view.proposals.length === 0) return [];
  return [
    ...view.program.flatMap(levelRows),
    groupRow("level", { code: "", name: "Jumlah menurut tahun" }, ["cocok", "biaya"])(view.proposals),
    ...yearRows(view),
  ];
}

/** The draft for RPJMD and RKPD, in the order of planning documents. */
export function programSheet(view: MapView): SheetModel {
  return tableSheet({
    name: SHEETS.program,
    title: `Rancangan daftar rencana program kerja sama ${view.provinceName} ${view.year}`,
    note: `Bahan penyusunan RPJMD/RKPD, bukan keputusan. Semua pagu adalah perkiraan; ${GAP} menandai yang masih harus diisi daerah. Baris di balik sebuah subtotal: ksd trace dengan kode di kolom Jejak (di layar, paling kanan).\n${YEARS_NOTE}`,
    columns: COLUMNS,
    // What is typed into a terminal stands beside it on the screen; on paper it would take the room of the partners.
    printedColumns: COLUMNS.length - 1,
    rows: rowsOf(view),
    empty: whyNoProposals(view),
    frozen: 2,
    tabColor: "1F3B4D",
  });
}
