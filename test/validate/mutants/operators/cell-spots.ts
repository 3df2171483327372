import type { TableName } from "../../../../src/domain/index.ts";
import type { FindingCode } from "../../../../src/finding/index.ts";
import { type FieldDeclaration, tableDeclaration } from "../../../../src/regulation/index.ts";
import type { Entered } from "../../../support/raw.ts";
import { cleanValue, enter, rowsOf, SPOTS, type Spot } from "../content.ts";
import { cells, type Expected, type Planted } from "../operator.ts";

/** A cell of the clean form with what the form declares about it. */
export interface FieldSpot extends Spot {
  readonly declared: FieldDeclaration;
}

export const FIELD_SPOTS: readonly FieldSpot[] = SPOTS.flatMap((spot) => {
  const declared = tableDeclaration(spot.table).fields.find(({ name }) => name === spot.field);
  return declared === undefined ? [] : [{ ...spot, declared }];
});

export const isFilled = ({ table, row, field }: Spot): boolean => cleanValue(table, row, field) !== undefined;

/** The rows of `pemetaan` whose references name an identifier. */
function referring(field: "ref_potensi" | "ref_masalah", id: Entered): readonly number[] {
  return rowsOf("pemetaan").flatMap((row, at) => (row[field] === id ? [at] : []));
}

/**
 * What follows of necessity when a cell holds no value any more: whoever refers to its identifier now refers to nothing.
 * That is a mistake of the referring cells too: nobody can tell which of the two is wrong.
 */
function consequences({ table, row, field }: Spot): readonly Expected[] {
  const id = cleanValue(table, row, field);
  if (field === "kode_potensi") {
    return referring("ref_potensi", id).map((at) => cells("SEL-12", "GALAT", "pemetaan", at, "ref_potensi"));
  }
  if (field === "kode_masalah") {
    return referring("ref_masalah", id).map((at) => cells("SEL-12", "GALAT", "pemetaan", at, "ref_masalah"));
  }
  return [];
}

/** Another value in one cell, with one GALAT finding there and what follows from it. */
export function spoilt(spot: Spot, value: Entered, code: FindingCode): Planted {
  const { table, row, field } = spot;
  return {
    about: `${table} ${row} ${field}: ${JSON.stringify(value)?.slice(0, 60) ?? "blank"}`,
    content: enter(table, row, { [field]: value }),
    expected: [cells(code, "GALAT", table, row, field), ...consequences(spot)],
  };
}

/** Another value in one cell about which nothing is to be said. */
export function silent(table: TableName, row: number, field: string, value: Entered): Planted {
  return {
    about: `${table} ${row} ${field}: ${JSON.stringify(value)?.slice(0, 60) ?? "blank"}`,
    content: enter(table, row, { [field]: value }),
    expected: [],
  };
}
