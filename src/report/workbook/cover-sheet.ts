import type { CellStyle, RowModel, SheetModel } from "../../workbook/index.ts";
import { integer, longDate } from "../format.ts";
import { HEADING, SUBTITLE } from "../template/styles.ts";
import type { MapView } from "../view/map-view.ts";
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

const CONTENTS_ROW = 10;

function contentRows(names: readonly string[]): readonly RowModel[] {
  return [
    {
      number: CONTENTS_ROW,
      cells: ["Lembar", "Isi", "", ""].map((name, index) => ({ column: 2 + index, value: text(name), style: HEADING })),
    },
    ...names.map((name, index): RowModel => {
      const [, contents = ""] =
        Object.entries(CONTENTS).find(([key]) => SHEETS[key as keyof typeof SHEETS] === name) ?? [];
      return {
        number: CONTENTS_ROW + 1 + index,
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

/** Title, main figures, contents with links, and room for a signature. */
export function coverSheet(view: MapView, sheets: readonly SheetModel[], signature: Signature): SheetModel {
  const names = sheets.map(({ name }) => name);
  const signatureTop = CONTENTS_ROW + names.length + 3;
  const contents = contentRows(names);
  return {
    name: SHEETS.cover,
    tabColor: INK,
    columns: [{ width: MARGIN_WIDTH }, { width: 28 }, { width: 28 }, { width: 28 }, { width: 28 }],
    rows: [
      ...titleRows(view),
      ...figureRows(view),
      ...contents,
      ...signatureRows(signatureTop, signature, view.reportDate.slice(0, 4)),
    ],
    merges: contents.map(({ number }) => `C${number}:E${number}`),
    print: { ...printed(SHEETS.cover), orientation: "portrait" },
    hideGridLines: true,
  };
}
