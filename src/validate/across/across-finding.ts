import type { KodeWilayah, RowTableName } from "../../domain/index.ts";
import {
  CATALOGUE,
  type DetailByCode,
  type Finding,
  type FindingCode,
  type FindingOf,
  type OtherPlace,
  type Place,
} from "../../finding/index.ts";
import { type AcrossRow, type FieldOf, otherPlaceOf, placeOf, textIn } from "./across-rows.ts";

export type AcrossCode = Extract<FindingCode, `LNT-${string}`>;
/** A finding with a place in two forms, or in two rows of one: `at` is the first, `detail.other` the second. */
export type AcrossFinding = Extract<Finding, { readonly code: AcrossCode }>;

type Facts<C extends AcrossCode> = Omit<DetailByCode[C], "region" | "other">;

interface Sides<T extends RowTableName> {
  readonly row: AcrossRow<T>;
  readonly field: FieldOf<T>;
  readonly other: OtherPlace;
}

/** A finding at a field of a row, with its other side. */
export function acrossFinding<C extends AcrossCode, T extends RowTableName>(
  code: C,
  { row, field, other }: Sides<T>,
  facts: Facts<C>,
): AcrossFinding {
  const finding = {
    code,
    severity: CATALOGUE[code].severities[0],
    at: placeOf(row, field),
    value: textIn(row, field),
    expected: [],
    detail: { region: row.region, other, ...facts },
  };
  // The facts belong to the code by the type of `Facts`; a union over all codes cannot say so.
  return finding as unknown as AcrossFinding;
}

/** The same field of two rows, side by side. */
export function sidesOf<T extends RowTableName>(row: AcrossRow<T>, second: AcrossRow<T>, field: FieldOf<T>): Sides<T> {
  return { row, field, other: otherPlaceOf(second, field) };
}

const columnOf = (cell: string): number =>
  [...cell.replace(/\d+$/u, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By code, then the regions, then the cells: the same whatever the order of the submissions. */
export function compareAcross(a: AcrossFinding, b: AcrossFinding): number {
  return (
    compareTexts(a.code, b.code) ||
    compareTexts(a.detail.region, b.detail.region) ||
    compareTexts(a.at.sheet ?? "", b.at.sheet ?? "") ||
    (a.at.row ?? 0) - (b.at.row ?? 0) ||
    columnOf(a.at.cells[0] ?? "") - columnOf(b.at.cells[0] ?? "") ||
    compareTexts(a.detail.other.region, b.detail.other.region) ||
    (a.detail.other.row ?? 0) - (b.detail.other.row ?? 0)
  );
}

function placeFrom({ file, sheet, cells, row }: OtherPlace, { field, heading }: Place): Place {
  const isThere = cells.length > 0;
  return { file, sheet, cells, row, field: isThere ? field : null, heading: isThere ? heading : null };
}

function otherFrom({ at, value }: AcrossFinding, region: KodeWilayah, name: string): OtherPlace {
  return { region, name, file: at.file, sheet: at.sheet, cells: at.cells, row: at.row, value };
}

function turned(finding: AcrossFinding, nameOf: (code: KodeWilayah) => string): AcrossFinding {
  const { region, other } = finding.detail;
  const facts = { ...finding.detail, region: other.region, other: otherFrom(finding, region, nameOf(region)) };
  const seen =
    "seen" in finding.detail
      ? { seen: finding.detail.seen === "where-written" ? "where-missed" : "where-written" }
      : {};
  const swapped: Omit<FindingOf<AcrossCode>, "detail"> & { detail: object } = {
    ...finding,
    at: placeFrom(other, finding.at),
    value: other.value,
    detail: { ...facts, ...seen },
  };
  return swapped as unknown as AcrossFinding;
}

/**
 * The findings that concern a region, each told from its side: `at` is always in the region's own form.
 *
 * @param nameOf - full name of a region
 */
export function seenFrom(
  findings: readonly AcrossFinding[],
  region: KodeWilayah,
  nameOf: (code: KodeWilayah) => string,
): readonly AcrossFinding[] {
  return findings.flatMap((finding) => {
    if (finding.detail.region === region) return [finding];
    return finding.detail.other.region === region ? [turned(finding, nameOf)] : [];
  });
}
