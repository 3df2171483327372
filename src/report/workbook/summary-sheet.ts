import type { PictureModel, RowModel, SheetModel } from "../../workbook/index.ts";
import { longDate } from "../format.ts";
import { CLASS_LABELS, PRIORITY_LABELS, titleName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { whyEmpty } from "../view/open-matters.ts";
import { type Measure, totalTrace } from "../view/total-traces.ts";
import { number, STYLES, text } from "./cells.ts";
import { changeBlock } from "./change-sheet.ts";
import { costCell, count, heading, type Line, label, lineRows, section, to } from "./lines.ts";
import type { MapImage } from "./map-workbook.ts";
import { SHEETS } from "./sheet-names.ts";
import { headingRows, printed } from "./table-sheet.ts";

const TRACE_COLUMN = 5;

/** Fills a line up to the column of the ids: its last cell reaches so far. */
function reaching(line: Line): Line {
  const style = line.at(-1)?.style ?? {};
  return [...line, ...Array.from({ length: TRACE_COLUMN - 1 - line.length }, () => ({ value: null, style }))];
}

/** By these ids `ksd trace` lists the rows behind a line's totals; always in the last column. */
const traced = (line: Line, ...measures: readonly Measure[]): Line => [
  ...reaching(line),
  { value: text(measures.map((measure) => totalTrace(measure)).join(", ")), style: STYLES.trace },
];
const titled = (...names: string[]): Line => [...reaching(heading(...names)), ...heading("Jejak")];

/** `C6:D6` where the third cell of a line reaches over the fourth. */
const reachingMerges = (rows: readonly RowModel[]): readonly string[] =>
  rows
    .filter(({ cells }) => cells.length === TRACE_COLUMN && cells[TRACE_COLUMN - 2]?.value === null)
    .map(({ number: row }) => `C${row}:D${row}`);

function countLines({ totals }: MapView): readonly Line[] {
  return [
    section("Jumlah"),
    titled("Pokok", "Jumlah", "Lihat"),
    traced([label("Daerah di provinsi (termasuk provinsi)"), count(totals.regions), to(SHEETS.board)], "daerah"),
    traced([label("Daerah yang sudah mengirim formulir"), count(totals.submitted), to(SHEETS.board)], "mengirim"),
    traced([label("Usulan yang diterima"), count(totals.proposals), to(SHEETS.proposals)], "usulan"),
    traced([label("  cocok sebagai kerja sama daerah"), count(totals.fits), to(SHEETS.matrix)], "cocok"),
    traced([label("    dinilai dan diperingkat"), count(totals.scored), to(SHEETS.proposals)], "dinilai"),
    traced([label("    belum dapat dinilai"), count(totals.notScored), to(SHEETS.proposals)], "belum-dinilai"),
    traced(
      [label("  perlu telaah, mungkin bukan kerja sama daerah"), count(totals.review), to(SHEETS.review)],
      "telaah",
    ),
    traced([label("Potensi"), count(totals.potensi), to(SHEETS.potensi)], "potensi"),
    traced([label("Permasalahan"), count(totals.permasalahan), to(SHEETS.permasalahan)], "permasalahan"),
    traced(
      [label("Naskah kerja sama berjalan dan berakhir"), count(totals.ksdBerjalan), to(SHEETS.ksdBerjalan)],
      "ksd-berjalan",
    ),
    traced([label("Baris yang ditahan"), count(totals.heldRows), to(SHEETS.findings)], "ditahan"),
  ];
}

function classLines({ classes, totals }: MapView): readonly Line[] {
  return [
    section("Usulan menurut kelas"),
    titled("Kelas", "Jumlah", "Bagian"),
    ...classes.map(
      (one): Line =>
        traced(
          [label(CLASS_LABELS[one.class]), count(one.count), { value: number(one.share), style: STYLES.percent }],
          `kelas-${one.class}`,
        ),
    ),
    traced(
      [
        label("Jumlah"),
        count(totals.proposals),
        { value: number(totals.proposals === 0 ? 0 : 1), style: STYLES.percent },
      ],
      "usulan",
    ),
  ];
}

function priorityLines({ priorities, totals }: MapView): readonly Line[] {
  return [
    section("Usulan menurut prioritas"),
    titled("Prioritas", "Jumlah", "Perkiraan biaya", "Tanpa perkiraan"),
    ...priorities.map(
      ({ priority, count: members, cost }): Line =>
        traced(
          [label(PRIORITY_LABELS[priority]), count(members), costCell(cost), count(cost.blank)],
          ...([`prioritas-${priority}`, `biaya-prioritas-${priority}`, `tanpa-biaya-prioritas-${priority}`] as const),
        ),
    ),
    traced(
      [label("Semua usulan yang cocok"), count(totals.fits), costCell(totals.cost), count(totals.cost.blank)],
      ...(["cocok", "biaya", "tanpa-biaya"] as const),
    ),
  ];
}

const waivedCount = (waivers: MapView["waivers"]): number => waivers.reduce((sum, { findings }) => sum + findings, 0);

function findingLines({ severities, waivers }: MapView): readonly Line[] {
  return [
    section("Temuan"),
    titled("Tingkat", "Jumlah", "Lihat"),
    traced([label("GALAT"), count(severities.GALAT), to(SHEETS.findings)], "temuan-GALAT"),
    traced([label("PERINGATAN"), count(severities.PERINGATAN), to(SHEETS.findings)], "temuan-PERINGATAN"),
    traced([label("INFO"), count(severities.INFO), to(SHEETS.findings)], "temuan-INFO"),
    ...(waivers.length === 0 ? [] : [[label("Dikecualikan"), count(waivedCount(waivers)), to(SHEETS.waivers)]]),
  ];
}

/** Beside the figures, as wide as the page has room for. */
const IMAGE = { row: 4, column: 7, width: 700 } as const;

function pictureOf({ png, width, height, alt }: MapImage): PictureModel {
  const { row, column } = IMAGE;
  return { png, alt, row, column, width: IMAGE.width, height: Math.round((height / width) * IMAGE.width) };
}

export function summarySheet(view: MapView, image: MapImage | null): SheetModel {
  const changes = view.changes === null ? [] : [changeBlock(view.changes)];
  const why = whyEmpty(view);
  const blocks = [countLines(view), classLines(view), priorityLines(view), findingLines(view), ...changes];
  const lines = lineRows(blocks);
  return {
    name: SHEETS.summary,
    tabColor: "1F3B4D",
    columns: [{ width: 46 }, { width: 10 }, { width: 24 }, { width: 11 }, { width: 24 }, { width: 3 }],
    rows: [
      ...headingRows(
        `Peta potensi kerja sama daerah ${titleName(view.provinceName)} ${view.year}`,
        `${why === null ? "" : `${why}\n`}Keadaan per ${longDate(view.reportDate)}. Cara menghitung: lembar Metode. Baris di balik sebuah jumlah: ksd trace dengan kode di kolom Jejak.`,
      ),
      ...lines,
    ],
    merges: reachingMerges(lines),
    print: { ...printed(SHEETS.summary), pagesHigh: 1, orientation: image === null ? "portrait" : "landscape" },
    ...(image === null ? {} : { pictures: [pictureOf(image)] }),
    hideGridLines: true,
  };
}
