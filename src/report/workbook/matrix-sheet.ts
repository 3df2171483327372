import type { CellModel, CellStyle, PrintModel, RowModel, SheetModel } from "../../workbook/index.ts";
import { HEADING, SECTION } from "../template/styles.ts";
import type { MapView } from "../view/map-view.ts";
import type { Matrix, MatrixRow } from "../view/matrix.ts";
import { type Measure, totalTrace } from "../view/total-traces.ts";
import { columnLetters, link, number, STYLES, target, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { FIRST_ROW, headingRows, printed, UPRIGHT_HEADING } from "./table-sheet.ts";

const COUNT: CellStyle = { ...STYLES.integer, horizontal: "center", indent: 0 };
const MISSING_FILL = "EDF1F3";
const MISSING: CellStyle = { ...COUNT, fill: MISSING_FILL };
const TOTAL: CellStyle = { ...COUNT, bold: true };
const BOLD: CellStyle = { ...STYLES.text, bold: true };
const MISSING_HEADING: CellStyle = { ...UPRIGHT_HEADING, bold: false, color: "1F3B4D", fill: "CFE0E8" };
const UPRIGHT_TRACE: CellStyle = { ...STYLES.trace, upright: true, horizontal: "center" };
const TRACE_HEIGHT = 78;
const FIRST_COUNT_COLUMN = 3;

export interface MatrixBlock {
  readonly title: string;
  readonly matrix: Matrix;
  /** What its totals count, for the ids by which `ksd trace` lists their rows; `null` where it cannot. */
  readonly measure: Measure | null;
  /** Link targets of the regions that have rows. */
  readonly targets: ReadonlyMap<string, string>;
}

interface Block extends MatrixBlock {
  /** Number of the sheet row its title stands in. */
  readonly top: number;
}

const FIRST_TOP = 4;
/** Title, headings, totals, links, traces, and two blank rows. */
const ROWS_BESIDE_URUSAN = 7;
const COLORS: readonly (readonly [string, string])[] = [
  ["E3F0E7", "4F9A6B"],
  ["E3EDF5", "5B8FA8"],
];

/** `Kabupaten Kutai Timur` → `Kab. Kutai Timur`: long enough to know it, short enough for a column. */
const shortName = (name: string): string => name.replace(/^Kabupaten /, "Kab. ");

function regionHeading({ region, name, submitted }: MatrixRow, column: number): CellModel {
  return { column, value: text(`${region} ${shortName(name)}`), style: submitted ? UPRIGHT_HEADING : MISSING_HEADING };
}

/** The column behind the totals, where rows can be listed by their ids. */
function traceCell(block: Block, place: Parameters<typeof totalTrace>[1] = {}): readonly CellModel[] {
  const { matrix, measure } = block;
  const column = FIRST_COUNT_COLUMN + matrix.rows.length + 1;
  return measure === null ? [] : [{ column, value: text(totalTrace(measure, place)), style: STYLES.trace }];
}

function headings({ matrix, measure, top }: Block): RowModel {
  return {
    number: top + 1,
    height: 150,
    cells: [
      { column: 1, value: text("Kode"), style: HEADING },
      { column: 2, value: text("Urusan"), style: HEADING },
      ...matrix.rows.map((row, index) => regionHeading(row, FIRST_COUNT_COLUMN + index)),
      { column: FIRST_COUNT_COLUMN + matrix.rows.length, value: text("Jumlah"), style: HEADING },
      ...(measure === null
        ? []
        : [{ column: FIRST_COUNT_COLUMN + matrix.rows.length + 1, value: text("Jejak"), style: HEADING }]),
    ],
  };
}

/** An empty cell is a region that proposes nothing here; a shaded one has not sent its form. */
function urusanRow(block: Block, index: number, at: number): RowModel {
  const { matrix } = block;
  const { code = "", name = "" } = matrix.urusan[index] ?? {};
  return {
    number: at,
    cells: [
      { column: 1, value: text(code), style: STYLES.center },
      { column: 2, value: text(name), style: STYLES.text },
      ...matrix.rows.map(({ counts, submitted }, column): CellModel => {
        const count = counts[index] ?? 0;
        return {
          column: FIRST_COUNT_COLUMN + column,
          value: count === 0 ? null : number(count),
          style: submitted ? COUNT : MISSING,
        };
      }),
      { column: FIRST_COUNT_COLUMN + matrix.rows.length, value: number(matrix.totals[index] ?? 0), style: TOTAL },
      ...traceCell(block, { urusan: code }),
    ],
  };
}

function totalRow(block: Block, at: number): RowModel {
  const { rows, total } = block.matrix;
  return {
    number: at,
    cells: [
      { column: 1, value: null, style: BOLD },
      { column: 2, value: text("Jumlah"), style: BOLD },
      ...rows.map((row, index) => ({ column: FIRST_COUNT_COLUMN + index, value: number(row.total), style: TOTAL })),
      { column: FIRST_COUNT_COLUMN + rows.length, value: number(total), style: TOTAL },
      ...traceCell(block),
    ],
  };
}

/** From each total to the rows behind it. */
function linkRow({ matrix, targets }: Block, at: number): RowModel {
  return {
    number: at,
    cells: matrix.rows.flatMap(({ region }, index) => {
      const goTo = targets.get(region);
      const style: CellStyle = { ...STYLES.link, horizontal: "center" };
      return goTo === undefined ? [] : [{ column: FIRST_COUNT_COLUMN + index, value: link(goTo, "lihat"), style }];
    }),
  };
}

/** Below each region's total the id by which its rows are listed. */
function traceRow({ matrix, measure }: Block, at: number): readonly RowModel[] {
  if (measure === null) return [];
  const row: RowModel = {
    number: at,
    height: TRACE_HEIGHT,
    cells: [
      { column: 2, value: text("Jejak (ksd trace KODE)"), style: STYLES.trace },
      ...matrix.rows.map(({ region }, index) => ({
        column: FIRST_COUNT_COLUMN + index,
        value: text(totalTrace(measure, { region })),
        style: UPRIGHT_TRACE,
      })),
    ],
  };
  return [row];
}

function blockRows(block: Block): RowModel[] {
  const { title, matrix, top } = block;
  return [
    { number: top, cells: [{ column: 1, value: text(title), style: SECTION }] },
    headings(block),
    ...matrix.urusan.map((_, index) => urusanRow(block, index, top + 2 + index)),
    totalRow(block, top + 2 + matrix.urusan.length),
    linkRow(block, top + 3 + matrix.urusan.length),
    ...traceRow(block, top + 4 + matrix.urusan.length),
  ];
}

function countRange({ matrix, top }: Block): string {
  const first = columnLetters(FIRST_COUNT_COLUMN);
  const last = columnLetters(FIRST_COUNT_COLUMN + Math.max(0, matrix.rows.length - 1));
  return `${first}${top + 2}:${last}${top + 1 + matrix.urusan.length}`;
}

/** Each region's first row in a sheet whose rows are listed in this order. */
function firstRows(sheet: string, regions: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, region] of regions.entries()) {
    if (!found.has(region)) found.set(region, target(sheet, `A${FIRST_ROW + index}`));
  }
  return found;
}

interface MatrixSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  /** All with the same regions. */
  readonly blocks: readonly MatrixBlock[];
}

/** With more regions a table is wider than a page at the size at which it is as high as one. */
const MOST_REGIONS_OF_A_PAGE = 22;

/** A page for each table, and none for a last row alone; Excel obeys breaks only where the height is not told. */
function pagesOf(blocks: readonly Block[], regions: number): Pick<PrintModel, "pagesHigh" | "breaksBefore"> {
  const isWide = regions > MOST_REGIONS_OF_A_PAGE;
  return isWide ? { breaksBefore: blocks.slice(1).map(({ top }) => top) } : { pagesHigh: blocks.length };
}

/** 32 urusan × regions, block below block; the deeper the colour, the more there are. */
export function matrixBlocksSheet({ name, title, note, blocks }: MatrixSheet): SheetModel {
  let top = FIRST_TOP;
  const placed = blocks.map((block): Block => {
    const here = { ...block, top };
    top += block.matrix.urusan.length + ROWS_BESIDE_URUSAN;
    return here;
  });
  const regions = blocks[0]?.matrix.rows ?? [];
  const traces = blocks.some(({ measure }) => measure !== null) ? [{ width: 14 }] : [];
  return {
    name,
    tabColor: "1F3B4D",
    columns: [{ width: 7 }, { width: 48 }, ...regions.map(() => ({ width: 6.5 })), { width: 9 }, ...traces],
    rows: [...headingRows(title, note), ...placed.flatMap(blockRows)],
    freeze: { rows: 0, columns: 2 },
    conditions: placed.map((block, index) => ({
      range: countRange(block),
      kind: "colorScale",
      colors: COLORS[index % COLORS.length] ?? ["E3F0E7", "4F9A6B"],
    })),
    print: { ...printed(name), ...pagesOf(placed, regions.length) },
    hideGridLines: true,
  };
}

/** Once for the proposals and once for the potentials. */
export function matrixSheet(view: MapView): SheetModel {
  return matrixBlocksSheet({
    name: SHEETS.matrix,
    title: `Peta potensi kerja sama ${view.provinceName} ${view.year}`,
    note: "Jumlah per urusan dan daerah. Kolom berkepala terang: daerah belum mengirim formulir. Tautan di bawah jumlah menuju baris pertama daerah itu.",
    blocks: [
      {
        title: "Usulan kerja sama (tanpa yang perlu telaah)",
        matrix: view.proposalMatrix,
        measure: "cocok",
        targets: firstRows(
          SHEETS.proposals,
          view.proposals.map(({ region }) => region),
        ),
      },
      {
        title: "Potensi yang dilaporkan",
        matrix: view.potensiMatrix,
        measure: "potensi",
        targets: firstRows(
          SHEETS.potensi,
          view.potensi.map(({ region }) => region),
        ),
      },
    ],
  });
}
