import type { Finding } from "../../../src/finding/index.ts";
import { refusedFile, type ValidatedFile, validateWorkbook } from "../../../src/validate/index.ts";
import { readWorkbook } from "../../../src/workbook/index.ts";
import type { Book } from "./book.ts";
import { CLEAN } from "./content.ts";
import { LAYOUTS, type Layout, layOut, type Placed } from "./layouts.ts";
import type { Expected, Operator, Planted } from "./operator.ts";
import { randomOf } from "./random.ts";
import { writeXlsx } from "./write-xlsx.ts";

export const REPORT_DATE = "2026-03-02";
const FILE_NAME = "64.02 kutai kartanegara.xlsx";

/** A mistake (or a near miss) in one layout, ready to be written. */
export interface Mutant {
  readonly operator: Operator;
  readonly planted: Planted;
  readonly layout: Layout;
  readonly book: Book;
  /** Findings that must come, as lines in order of the alphabet. */
  readonly expected: readonly string[];
}

function line(code: string, severity: string, place: ReturnType<Expected["at"]>): string {
  return `${code} ${severity} ${place.sheet ?? "(file)"}!${place.cells.join(",")} ${place.field ?? ""}`.trimEnd();
}

export function makeMutant(operator: Operator, planted: Planted, layout: Layout): Mutant {
  const placed: Placed = layOut(planted.content?.(CLEAN) ?? CLEAN, layout);
  const book = planted.book?.(placed.book, placed) ?? placed.book;
  const expected = planted.expected.map(({ code, severity, at }) => line(code, severity, at(placed))).sort();
  return { operator, planted, layout, book, expected };
}

/** For each operator and layout one of its mistakes, drawn by the seed. */
export function drawMutants(operators: readonly Operator[], seed: string): readonly Mutant[] {
  return operators.flatMap((operator) => {
    const random = randomOf(`${seed} ${operator.code} ${operator.about}`);
    return LAYOUTS.flatMap((layout) => {
      const fitting = operator.mistakes.filter(({ layouts = LAYOUTS }) => layouts.includes(layout));
      const drawn = fitting[Math.floor(random() * fitting.length)];
      return drawn === undefined ? [] : [makeMutant(operator, drawn, layout)];
    });
  });
}

/** Every near miss in a layout drawn by the seed. */
export function nearMisses(operators: readonly Operator[], seed: string): readonly Mutant[] {
  return operators.flatMap((operator) => {
    const random = randomOf(`${seed} near ${operator.code} ${operator.about}`);
    return operator.nearMisses.map((planted) => {
      const layouts = planted.layouts ?? LAYOUTS;
      return makeMutant(operator, planted, layouts[Math.floor(random() * layouts.length)] ?? "plain");
    });
  });
}

export function bytesOf({ planted, book }: Pick<Mutant, "planted" | "book">): Uint8Array {
  return planted.bytes?.(book) ?? writeXlsx(book);
}

/** From bytes to findings, through the doors of the reader and of validation. */
export function checked(bytes: Uint8Array, { read = {}, check = {} }: Planted): ValidatedFile {
  const result = readWorkbook(bytes, { fileName: FILE_NAME, ...read });
  const sha256 = "0".repeat(64);
  if (!result.ok) return refusedFile(FILE_NAME, sha256, result.refusal);
  const { workbook, remarks } = result;
  return validateWorkbook({ file: FILE_NAME, sha256, workbook, remarks }, { reportDate: REPORT_DATE, ...check });
}

export function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, severity, at }) => line(code, severity, at)).sort();
}
