import type { SheetModel } from "../../workbook/index.ts";
import { longDate } from "../format.ts";
import { CLASS_LABELS, PRIORITY_LABELS } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { number, STYLES } from "./cells.ts";
import { count, heading, type Line, label, lineRows, section, to } from "./lines.ts";
import { SHEETS } from "./sheet-names.ts";
import { headingRows, printed } from "./table-sheet.ts";

function countLines({ totals }: MapView): readonly Line[] {
  return [
    section("Jumlah"),
    heading("Pokok", "Jumlah", "Lihat"),
    [label("Daerah di provinsi (termasuk provinsi)"), count(totals.regions), to(SHEETS.board)],
    [label("Daerah yang sudah mengirim formulir"), count(totals.submitted), to(SHEETS.board)],
    [label("Usulan yang diterima"), count(totals.proposals), to(SHEETS.proposals)],
    [label("  cocok sebagai kerja sama daerah"), count(totals.fits), to(SHEETS.matrix)],
    [label("    dinilai dan diperingkat"), count(totals.scored), to(SHEETS.proposals)],
    [label("    belum dapat dinilai"), count(totals.notScored), to(SHEETS.proposals)],
    [label("  perlu telaah, mungkin bukan kerja sama daerah"), count(totals.review), to(SHEETS.review)],
    [label("Potensi"), count(totals.potensi), to(SHEETS.potensi)],
    [label("Permasalahan"), count(totals.permasalahan), to(SHEETS.permasalahan)],
    [label("Naskah kerja sama berjalan dan berakhir"), count(totals.ksdBerjalan), to(SHEETS.ksdBerjalan)],
    [label("Baris yang ditahan"), count(totals.heldRows), to(SHEETS.findings)],
  ];
}

function classLines({ classes, totals }: MapView): readonly Line[] {
  return [
    section("Usulan menurut kelas"),
    heading("Kelas", "Jumlah", "Bagian"),
    ...classes.map(
      (one): Line => [
        label(CLASS_LABELS[one.class]),
        count(one.count),
        { value: number(one.share), style: STYLES.percent },
      ],
    ),
    [
      label("Jumlah"),
      count(totals.proposals),
      { value: number(totals.proposals === 0 ? 0 : 1), style: STYLES.percent },
    ],
  ];
}

function priorityLines({ priorities, totals }: MapView): readonly Line[] {
  return [
    section("Usulan menurut prioritas"),
    heading("Prioritas", "Jumlah", "Perkiraan biaya", "Tanpa perkiraan"),
    ...priorities.map(
      ({ priority, count: members, cost }): Line => [
        label(PRIORITY_LABELS[priority]),
        count(members),
        { value: number(cost.rupiah), style: STYLES.rupiah },
        count(cost.blank),
      ],
    ),
    [
      label("Semua usulan yang cocok"),
      count(totals.fits),
      { value: number(totals.cost.rupiah), style: STYLES.rupiah },
      count(totals.cost.blank),
    ],
  ];
}

function findingLines({ severities }: MapView): readonly Line[] {
  return [
    section("Temuan"),
    heading("Tingkat", "Jumlah", "Lihat"),
    [label("GALAT"), count(severities.GALAT), to(SHEETS.findings)],
    [label("PERINGATAN"), count(severities.PERINGATAN), to(SHEETS.findings)],
    [label("INFO"), count(severities.INFO), to(SHEETS.findings)],
  ];
}

export function summarySheet(view: MapView): SheetModel {
  const blocks = [countLines(view), classLines(view), priorityLines(view), findingLines(view)];
  return {
    name: SHEETS.summary,
    tabColor: "1F3B4D",
    columns: [{ width: 56 }, { width: 12 }, { width: 26 }, { width: 18 }],
    rows: [
      ...headingRows(
        `Peta potensi kerja sama daerah ${view.provinceName} ${view.year}`,
        `Keadaan per ${longDate(view.reportDate)}. Cara menghitung: lembar Metode.`,
      ),
      ...lineRows(blocks),
    ],
    print: { ...printed(SHEETS.summary), orientation: "portrait" },
    hideGridLines: true,
  };
}
