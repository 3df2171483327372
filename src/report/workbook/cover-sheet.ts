import type { CellModel, CellStyle, RowModel, SheetModel } from "../../workbook/index.ts";
import { integer, longDate } from "../format.ts";
import { HEADING, SUBTITLE } from "../template/styles.ts";
import type { MapView } from "../view/map-view.ts";
import { type OpenMatter, openMatters } from "../view/open-matters.ts";
import { link, STYLES, target, text } from "./cells.ts";
import { CONTENTS, SHEETS } from "./sheet-names.ts";
import { printed } from "./table-sheet.ts";

/** Who signs; what is `null` is left to be written by hand. */
export interface Signature {
  readonly place: string | null;
  readonly position: string | null;
  readonly name: string | null;
  readonly nip: string | null;
}

export const BLANK_SIGNATURE: Signature = { place: null, position: null, name: null, nip: null };

const INK = "1F3B4D";
const MARGIN_WIDTH = 3;
const KICKER: CellStyle = { size: 12, color: "5F6B73" };
const NAME: CellStyle = { bold: true, size: 28, color: INK, vertical: "middle" };
const PROVINCE: CellStyle = { size: 20, color: INK, vertical: "middle" };
const FIGURE: CellStyle = {
  bold: true,
  size: 22,
  color: INK,
  fill: "EDF1F3",
  horizontal: "center",
  vertical: "middle",
};
const FIGURE_LABEL: CellStyle = { color: "5F6B73", fill: "EDF1F3", horizontal: "center", vertical: "top", wrap: true };
const CONTENT_LINK: CellStyle = { ...STYLES.link, bold: true };
const SIGNED: CellStyle = { horizontal: "left", vertical: "top" };
const SIGNER: CellStyle = { ...SIGNED, bold: true };

const BY_HAND = "................................";

function titleRows({ provinceName, year, reportDate }: MapView): readonly RowModel[] {
  const line = (number: number, height: number, value: string, style: CellStyle): RowModel => ({
    number,
    height,
    cells: [{ column: 2, value: text(value), style }],
  });
  return [
    line(2, 20, "Pemetaan urusan pemerintahan untuk kerja sama daerah", KICKER),
    line(3, 42, "Peta Potensi Kerja Sama Daerah", NAME),
    line(4, 30, `${provinceName}, ${year}`, PROVINCE),
    line(5, 20, `Keadaan per ${longDate(reportDate)}`, SUBTITLE),
  ];
}

/** Four figures, each with its label below. */
function figureRows({ totals }: MapView): readonly RowModel[] {
  const figures = [
    [`${integer(totals.submitted)} / ${integer(totals.regions)}`, "daerah sudah mengirim"],
    [integer(totals.proposals), "usulan diterima"],
    [integer(totals.fits), "cocok sebagai kerja sama"],
    [integer(totals.scored), "dinilai dan diperingkat"],
  ] as const;
  const row = (number: number, height: number, part: 0 | 1, style: CellStyle): RowModel => ({
    number,
    height,
    cells: figures.map((figure, index) => ({ column: 2 + index, value: text(figure[part]), style })),
  });
  return [row(7, 38, 0, FIGURE), row(8, 22, 1, FIGURE_LABEL)];
}

const MATTERS_ROW = 10;
const MATTER_HEIGHT = 20;
const MATTER_COUNT: CellStyle = {
  ...STYLES.integer,
  bold: true,
  horizontal: "center",
  indent: 0,
  size: 12,
  vertical: "middle",
};
const MATTER: CellStyle = { ...STYLES.code, vertical: "middle" };
const MATTER_LINK: CellStyle = { ...CONTENT_LINK, vertical: "middle" };
/** Where each kind of open matter is listed. */
const MATTER_SHEETS: Readonly<Record<OpenMatter["kind"], string>> = {
  first: SHEETS.proposals,
  contradictions: SHEETS.contradictions,
  review: SHEETS.review,
  unsolved: SHEETS.unsolved,
  held: SHEETS.findings,
  missing: SHEETS.board,
};

/** Number, matter, sheet; the matter reaches over two columns. */
function matterRow(
  number: number,
  cells: readonly [CellModel["value"], CellModel["value"], CellModel["value"]],
): RowModel {
  const [count, matter, goTo] = cells;
  return {
    number,
    height: MATTER_HEIGHT,
    cells: [
      { column: 2, value: count, style: MATTER_COUNT },
      { column: 3, value: matter, style: MATTER },
      { column: 4, value: null, style: MATTER },
      { column: 5, value: goTo, style: MATTER_LINK },
    ],
  };
}

/** What the meeting is asked, before everything else: a line for each kind with something in it. */
function matterRows(view: MapView): readonly RowModel[] {
  const matters = openMatters(view);
  const headings = ["Jumlah", "Untuk dibicarakan dan diputuskan", "", "Lihat lembar"];
  const rows = matters.map(({ kind, count, text: matter }, index) =>
    matterRow(MATTERS_ROW + 1 + index, [
      { number: count },
      text(matter),
      link(target(MATTER_SHEETS[kind]), MATTER_SHEETS[kind]),
    ]),
  );
  const nothing = matterRow(MATTERS_ROW + 1, [null, text("Tidak ada yang menunggu keputusan."), null]);
  return [
    {
      number: MATTERS_ROW,
      height: MATTER_HEIGHT,
      cells: headings.map((name, index) => ({ column: 2 + index, value: text(name), style: HEADING })),
    },
    ...(rows.length === 0 ? [nothing] : rows),
  ];
}

function contentRows(top: number, names: readonly string[]): readonly RowModel[] {
  return [
    {
      number: top,
      cells: ["Lembar", "Isi", "", ""].map((name, index) => ({ column: 2 + index, value: text(name), style: HEADING })),
    },
    ...names.map((name, index): RowModel => {
      const [, contents = ""] =
        Object.entries(CONTENTS).find(([key]) => SHEETS[key as keyof typeof SHEETS] === name) ?? [];
      return {
        number: top + 1 + index,
        cells: [
          { column: 2, value: link(target(name), name), style: CONTENT_LINK },
          { column: 3, value: text(contents), style: STYLES.code },
          { column: 4, value: null, style: STYLES.code },
          { column: 5, value: null, style: STYLES.code },
        ],
      };
    }),
  ];
}

function signatureRows(top: number, { place, position, name, nip }: Signature, year: string): readonly RowModel[] {
  const line = (offset: number, value: string, style = SIGNED): RowModel => ({
    number: top + offset,
    height: 18,
    cells: [{ column: 4, value: text(value), style }],
  });
  return [
    line(0, `${place ?? "...................."}, .................... ${year}`),
    line(1, position ?? BY_HAND),
    line(6, name ?? BY_HAND, SIGNER),
    line(7, `NIP ${nip ?? "............................"}`),
  ];
}

/** Title, main figures, what is to be decided, contents with links, and room for a signature. */
export function coverSheet(view: MapView, sheets: readonly SheetModel[], signature: Signature): SheetModel {
  const names = sheets.map(({ name }) => name);
  const matters = matterRows(view);
  const contentsTop = MATTERS_ROW + matters.length + 1;
  const contents = contentRows(contentsTop, names);
  const signatureTop = contentsTop + names.length + 3;
  return {
    name: SHEETS.cover,
    tabColor: INK,
    columns: [{ width: MARGIN_WIDTH }, { width: 28 }, { width: 28 }, { width: 28 }, { width: 28 }],
    rows: [
      ...titleRows(view),
      ...figureRows(view),
      ...matters,
      ...contents,
      ...signatureRows(signatureTop, signature, view.reportDate.slice(0, 4)),
    ],
    merges: [
      ...matters.map(({ number }) => `C${number}:D${number}`),
      ...contents.map(({ number }) => `C${number}:E${number}`),
    ],
    print: { ...printed(SHEETS.cover), orientation: "portrait", pagesHigh: 1 },
    hideGridLines: true,
  };
}
