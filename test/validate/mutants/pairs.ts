import type { Submission, TableName } from "../../../src/domain/index.ts";
import type { FindingCode } from "../../../src/finding/index.ts";
import { type AcrossFinding, findAcross } from "../../../src/validate/index.ts";
import { IDENTITAS } from "./clean/identitas.ts";
import { NEIGHBOUR } from "./clean/neighbour.ts";
import { both, type Change, CLEAN, type Content, withoutTable, withRows } from "./content.ts";
import { addressOf, LAYOUTS, type Layout, layOut, type Placed } from "./layouts.ts";
import type { Planted } from "./operator.ts";
import { bytesOf, checked } from "./run.ts";

/** Kutai Kartanegara and Penajam Paser Utara: two forms that have nothing to do with each other. */
export type Side = "kukar" | "ppu";

const FORMS: Readonly<Record<Side, Content>> = {
  kukar: CLEAN,
  ppu: both(
    withRows("identitas", [{ ...IDENTITAS, ...NEIGHBOUR.identitas }]),
    withRows("potensi", [NEIGHBOUR.potensi]),
    withRows("permasalahan", [NEIGHBOUR.permasalahan]),
    withRows("pemetaan", [NEIGHBOUR.pemetaan]),
    withRows("ksd_berjalan", [NEIGHBOUR.ksd_berjalan]),
    withoutTable("neraca_komoditas", "pdrb"),
  )(CLEAN),
};

/** A cell of one form; without a row only the sheet is named, where something is missed. */
export interface Spotted {
  readonly side: Side;
  readonly table: TableName;
  readonly row?: number;
  readonly field?: string;
}

/** What two forms say against each other, with both places. */
export interface ExpectedAcross {
  readonly code: FindingCode;
  readonly severity: "PERINGATAN" | "INFO";
  readonly at: Spotted;
  readonly other: Spotted;
}

export interface PlantedPair {
  readonly code: FindingCode;
  readonly about: string;
  readonly kukar?: Change;
  readonly ppu?: Change;
  readonly expected: readonly ExpectedAcross[];
}

export interface PairMutant {
  readonly operator: PlantedPair;
  readonly planted: PlantedPair;
  readonly layout: string;
  readonly expected: readonly string[];
  readonly submissions: readonly Submission[];
}

type Placings = Readonly<Record<Side, Placed>>;

function placeText({ side, table, row, field }: Spotted, placings: Placings): string {
  const placed = placings[side];
  const cell = row === undefined || field === undefined ? "" : addressOf(placed.cell(table, row, field));
  return `${FILES[side]} ${placed.sheetOf(table)}!${cell}`;
}

const FILES: Readonly<Record<Side, string>> = { kukar: "64.02", ppu: "64.09" };

/** Writes a form, reads it again and checks it: what the rules across regions see is what a file gave. */
function submitted(side: Side, placed: Placed): Submission {
  const about: Planted = { about: side, expected: [] };
  const { submission, findings } = checked(bytesOf({ planted: about, book: placed.book }), about);
  const wrong = findings.filter(({ severity }) => severity === "GALAT").map(({ code, at }) => `${code} ${at.cells}`);
  if (submission === null || wrong.length > 0) throw new Error(`${side} is not clean: ${wrong.join(", ")}`);
  return submission;
}

/** Plants a contradiction in two forms, each laid out in a way of its own. */
export function makePair(planted: PlantedPair, layout: Layout): PairMutant {
  const other = LAYOUTS[(LAYOUTS.indexOf(layout) + 1) % LAYOUTS.length] ?? layout;
  const placings: Placings = {
    kukar: layOut(planted.kukar?.(FORMS.kukar) ?? FORMS.kukar, layout),
    ppu: layOut(planted.ppu?.(FORMS.ppu) ?? FORMS.ppu, other),
  };
  const expected = planted.expected
    .map(({ code, severity, at, other: second }) =>
      [code, severity, placeText(at, placings), "|", placeText(second, placings)].join(" "),
    )
    .sort();
  const submissions = (["kukar", "ppu"] as const).map((side) => submitted(side, placings[side]));
  return { operator: planted, planted, layout: `${layout}, ${other}`, expected, submissions };
}

const said = ({ code, severity, at, detail: { region, other } }: AcrossFinding): string =>
  `${code} ${severity} ${region} ${at.sheet}!${at.cells.join(",")} | ${other.region} ${other.sheet}!${other.cells.join(",")}`;

export function saidAcross({ submissions }: PairMutant): readonly string[] {
  return findAcross(submissions).map(said).sort();
}
