import type { SheetModel, WorkbookModel } from "../../workbook/index.ts";
import { longDate } from "../format.ts";
import { CLASS_LABELS, PRIORITY_LABELS } from "../view/labels.ts";
import { isUnknownCost } from "../view/totals.ts";
import { number, text } from "../workbook/cells.ts";
import { costCell, count, heading, type Line, label, lineRows, section, share, to } from "../workbook/lines.ts";
import type { Paper } from "../workbook/map-workbook.ts";
import { matrixBlocksSheet } from "../workbook/matrix-sheet.ts";
import { type Column, headingRows, printed, tableSheet } from "../workbook/table-sheet.ts";
import { PROVINCE_NOTE } from "./national-labels.ts";
import type { NationalView, ProvinceLine } from "./national-view.ts";
import { pairSheet } from "./pair-sheet.ts";

const NOTHING_MERGED = "Belum ada provinsi yang digabung: ksd merge RUANG-KERJA.";

const SHEETS = {
  summary: "Ringkasan",
  provinces: "Provinsi",
  classes: "Kelas per Provinsi",
  matrix: "Urusan per Provinsi",
  pairs: "Lintas Provinsi",
  sources: "Sumber",
} as const;

function countLines({ totals, pairs }: NationalView): readonly Line[] {
  return [
    section("Jumlah"),
    heading("Pokok", "Jumlah", "Lihat"),
    [label("Provinsi"), count(totals.provinces), to(SHEETS.provinces)],
    [label("  sudah digabung"), count(totals.mergedProvinces), to(SHEETS.sources)],
    [label("Daerah (termasuk provinsi)"), count(totals.regions), to(SHEETS.provinces)],
    [label("  sudah mengirim formulir"), count(totals.submitted), to(SHEETS.provinces)],
    [label("Usulan yang diterima"), count(totals.proposals), to(SHEETS.provinces)],
    [label("  cocok sebagai kerja sama daerah"), count(totals.fits), to(SHEETS.matrix)],
    [label("    dinilai"), count(totals.scored), to(SHEETS.provinces)],
    [label("  perlu telaah, mungkin bukan kerja sama daerah"), count(totals.review), to(SHEETS.classes)],
    [label("Pasangan lintas provinsi"), count(pairs.length), to(SHEETS.pairs)],
    [label("  saling mengusulkan"), count(pairs.filter(({ basis }) => basis === "mutual").length), to(SHEETS.pairs)],
    [label("Potensi"), count(totals.potensi), to(SHEETS.matrix)],
    [label("Permasalahan"), count(totals.permasalahan), to(SHEETS.provinces)],
    [label("Naskah kerja sama berjalan dan berakhir"), count(totals.ksdBerjalan), to(SHEETS.provinces)],
    [label("Baris yang ditahan"), count(totals.heldRows), to(SHEETS.provinces)],
  ];
}

function classLines({ totals }: NationalView): readonly Line[] {
  return [
    section("Usulan menurut kelas"),
    heading("Kelas", "Jumlah", "Bagian"),
    ...totals.classes.map((one): Line => [label(CLASS_LABELS[one.class]), count(one.count), share(one.share)]),
    [label("Jumlah"), count(totals.proposals), share(totals.proposals === 0 ? 0 : 1)],
  ];
}

function priorityLines({ priorities, totals }: NationalView): readonly Line[] {
  return [
    section("Usulan menurut prioritas"),
    heading("Prioritas", "Jumlah", "Perkiraan biaya", "Tanpa perkiraan"),
    ...priorities.map(
      ({ priority, count: members, cost }): Line => [
        label(PRIORITY_LABELS[priority]),
        count(members),
        costCell(cost),
        count(cost.blank),
      ],
    ),
    [label("Semua usulan yang cocok"), count(totals.fits), costCell(totals.cost), count(totals.cost.blank)],
  ];
}

function summarySheet(view: NationalView): SheetModel {
  return {
    name: SHEETS.summary,
    tabColor: "1F3B4D",
    columns: [{ width: 56 }, { width: 12 }, { width: 26 }, { width: 18 }],
    rows: [
      ...headingRows(
        `Peta potensi kerja sama daerah nasional ${view.year}`,
        `Keadaan per ${longDate(view.reportDate)}, dari ${view.totals.mergedProvinces} provinsi yang digabung. Bobot dan kelas adalah aturan aplikasi, bukan ketentuan peraturan.`,
      ),
      ...lineRows([countLines(view), classLines(view), priorityLines(view)]),
    ],
    print: { ...printed(SHEETS.summary), orientation: "portrait" },
    hideGridLines: true,
  };
}

/** Of a province that is not merged nothing is known, which is not zero. */
const known =
  (value: (line: ProvinceLine) => number | null): Column<ProvinceLine>["cell"] =>
  (line) =>
    number(line.merged === null ? null : value(line));

const CODE: Column<ProvinceLine> = {
  heading: "Kode",
  width: 8,
  style: "center",
  cell: ({ province }) => text(province),
};
const NAME: Column<ProvinceLine> = { heading: "Provinsi", width: 32, cell: ({ name }) => text(name) };

const PROVINCE_COLUMNS: readonly Column<ProvinceLine>[] = [
  CODE,
  NAME,
  {
    heading: "Digabung",
    width: 11,
    style: "center",
    cell: ({ merged }) => text(merged === null ? "Belum" : "Sudah"),
    styleOf: ({ merged }) => (merged === null ? "centerGap" : undefined),
  },
  { heading: "Daerah", width: 10, style: "integer", cell: ({ regions }) => number(regions) },
  { heading: "Sudah mengirim", width: 11, style: "integer", cell: known(({ submitted }) => submitted) },
  { heading: "Usulan diterima", width: 11, style: "integer", cell: known(({ proposals }) => proposals) },
  { heading: "Bagian", width: 10, style: "percent", cell: known((line) => line.share) },
  { heading: "Cocok", width: 10, style: "integer", cell: known(({ fits }) => fits) },
  { heading: "Dinilai", width: 10, style: "integer", cell: known(({ scored }) => scored) },
  { heading: "Perlu telaah", width: 10, style: "integer", cell: known(({ review }) => review) },
  { heading: "Potensi", width: 10, style: "integer", cell: known(({ potensi }) => potensi) },
  { heading: "Permasalahan", width: 13, style: "integer", cell: known(({ permasalahan }) => permasalahan) },
  { heading: "KSD berjalan", width: 11, style: "integer", cell: known(({ ksdBerjalan }) => ksdBerjalan) },
  { heading: "Baris ditahan", width: 10, style: "integer", cell: known(({ heldRows }) => heldRows) },
  {
    heading: "Perkiraan biaya usulan yang cocok",
    width: 22,
    style: "rupiah",
    cell: known(({ cost }) => (isUnknownCost(cost) ? null : cost.rupiah)),
  },
  { heading: "Tanpa perkiraan", width: 11, style: "integer", cell: known(({ cost }) => cost.blank) },
];

function provinceSheet({ provinces, year }: NationalView): SheetModel {
  return tableSheet({
    name: SHEETS.provinces,
    title: `Provinsi ${year}`,
    note: PROVINCE_NOTE,
    columns: PROVINCE_COLUMNS,
    rows: provinces,
    empty: NOTHING_MERGED,
    frozen: 2,
    tabColor: "1F3B4D",
  });
}

function classSheet({ provinces, totals, year }: NationalView): SheetModel {
  const kinds = totals.classes.flatMap((kind, index): readonly Column<ProvinceLine>[] => [
    {
      heading: CLASS_LABELS[kind.class],
      width: 12,
      style: "integer",
      cell: ({ classes }) => number(classes[index]?.count ?? null),
    },
    { heading: "Bagian", width: 9, style: "percent", cell: ({ classes }) => number(classes[index]?.share ?? null) },
  ]);
  return tableSheet({
    name: SHEETS.classes,
    title: `Usulan menurut kelas dan provinsi ${year}`,
    note: "Bagian: dari usulan yang diterima di provinsi itu.",
    columns: [
      CODE,
      NAME,
      { heading: "Usulan diterima", width: 11, style: "integer", cell: ({ proposals }) => number(proposals) },
      ...kinds,
    ],
    rows: provinces.filter(({ merged }) => merged !== null),
    empty: NOTHING_MERGED,
    frozen: 2,
  });
}

const SOURCE_COLUMNS: readonly Column<ProvinceLine>[] = [
  CODE,
  NAME,
  {
    heading: "Digabung terakhir",
    width: 18,
    style: "date",
    cell: ({ merged }) => text(merged === null ? null : longDate(merged.on)),
  },
  { heading: "Baris jurnal", width: 12, style: "integer", cell: ({ merged }) => number(merged?.journalLines ?? null) },
  { heading: "Sidik baris terakhir (SHA-256)", width: 70, cell: ({ merged }) => text(merged?.journalHead ?? null) },
];

function sourceSheet({ provinces, version }: NationalView): SheetModel {
  return tableSheet({
    name: SHEETS.sources,
    title: "Sumber",
    note: `Keadaan jurnal tiap ruang kerja provinsi saat digabung; angkanya sama dengan jurnal provinsi itu. Versi ksd ${version}.`,
    columns: SOURCE_COLUMNS,
    rows: provinces.filter(({ merged }) => merged !== null),
    empty: NOTHING_MERGED,
    frozen: 2,
  });
}

const sheetsOf = (view: NationalView): readonly SheetModel[] => [
  summarySheet(view),
  provinceSheet(view),
  matrixBlocksSheet({
    name: SHEETS.matrix,
    title: `Usulan dan potensi menurut urusan dan provinsi ${view.year}`,
    note: "Hanya provinsi yang sudah digabung.",
    blocks: [
      {
        title: "Usulan kerja sama (tanpa yang perlu telaah)",
        matrix: view.proposalMatrix,
        measure: null,
        targets: new Map(),
      },
      { title: "Potensi yang dilaporkan", matrix: view.potensiMatrix, measure: null, targets: new Map() },
    ],
  }),
  classSheet(view),
  pairSheet(SHEETS.pairs, view),
  sourceSheet(view),
];

/** Every page tells what it belongs to, also when it has left its stack. */
function onPaper(sheet: SheetModel, { year, reportDate }: NationalView, paper: Paper): SheetModel {
  if (sheet.print === undefined) return sheet;
  const header = `&LPeta potensi kerja sama daerah nasional ${year}&RKeadaan per ${longDate(reportDate)}`;
  return { ...sheet, print: { ...sheet.print, paper, header } };
}

/** The national map as a workbook, `nationalReportName(view)` + `.xlsx`. */
export function nationalWorkbook(view: NationalView, paper: Paper = "A4"): WorkbookModel {
  const sheets = sheetsOf(view);
  return {
    title: `Peta potensi kerja sama daerah nasional ${view.year}`,
    subject: "Pemetaan urusan pemerintahan untuk kerja sama daerah",
    keywords: `ksd ${view.version}`,
    created: `${view.reportDate}T00:00:00Z`,
    sheets: sheets.map((sheet) => onPaper(sheet, view, paper)),
  };
}
