import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CellValue, SectorEconomics } from "../../src/domain/index.ts";
import { borderTable } from "../../src/regulation/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { readWorkbook, toCellMap } from "../../src/workbook/index.ts";
import { hasLibreOffice, savedByLibreOffice } from "../support/office.ts";
import { submission } from "../support/submission-builder.ts";

/*
 * economics.xlsx holds the same economics as formulas, calculated by LibreOffice: a second opinion by another program.
 * Where a formula there ends in #DIV/0!, ours must have no value and a reason.
 */
const bytes = new Uint8Array(readFileSync(new URL("../fixtures/economics/economics.xlsx", import.meta.url)));

type Cells = ReturnType<typeof toCellMap>;

function cellsOf(content: Uint8Array): Cells {
  const result = readWorkbook(content, { fileName: "economics.xlsx" });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return toCellMap(result.workbook);
}

/** The rows of a sheet under its headings, with what stands in each cell; blank cells are left out. */
function rowsOf(cells: Cells, sheet: string): readonly Readonly<Record<string, unknown>>[] {
  const rows = new Map<number, Record<string, unknown>>();
  for (const [address, value] of Object.entries(cells)) {
    const [, name, column = "", row = ""] = /^(.+)!([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (name !== sheet) continue;
    const heading = String(cells[`${sheet}!${column}1`]);
    rows.set(Number(row), { ...rows.get(Number(row)), [heading]: value });
  }
  rows.delete(1);
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

const cells = cellsOf(bytes);
const [first, last] = [Number(cells["Masukan!B2"]), Number(cells["Masukan!B3"])];

function submissionsOf(data: readonly Readonly<Record<string, unknown>>[]) {
  const regions = [...new Set(data.map(({ daerah }) => String(daerah)))];
  return regions.map((region) =>
    submission({
      region,
      rows: {
        pdrb: data
          .filter(({ daerah }) => daerah === region)
          .flatMap(({ kode_lu, adhk_awal = null, adhk_akhir = null }) => [
            { kode_lu: kode_lu as CellValue, tahun: first, adhk: adhk_awal as CellValue, adhb: null },
            { kode_lu: kode_lu as CellValue, tahun: last, adhk: adhk_akhir as CellValue, adhb: null },
          ]),
      },
    }),
  );
}

/** Our figures under the spreadsheet's headings, with the reason where there is none. */
function figuresOf(line: SectorEconomics): Readonly<Record<string, readonly [unknown, string | null | undefined]>> {
  const { gaps, shiftShare } = line;
  return {
    g_i: [line.growth, gaps.growth],
    G_i: [line.provinceGrowth, gaps.provinceGrowth],
    slq: [line.slq.value, line.slq.reason],
    dlq: [line.dlq.value, line.dlq.reason],
    tipologi: [line.typology, gaps.typology],
    klassen: [line.klassen, gaps.klassen],
    N: [shiftShare?.national ?? null, gaps.shiftShare],
    M: [shiftShare?.mix ?? null, gaps.shiftShare],
    C: [shiftShare?.competitive ?? null, gaps.shiftShare],
    perubahan: [shiftShare?.change ?? null, gaps.shiftShare],
  };
}

/** The whole of a shift-share is missing where a part of it is. */
function expectedCell(row: Readonly<Record<string, unknown>>, heading: string): unknown {
  const isShift = ["N", "M", "C", "perubahan"].includes(heading);
  const cell = isShift && [row["N"], row["M"], row["C"]].includes("#DIV/0!") ? "#DIV/0!" : row[heading];
  return cell;
}

describe("regional economics against a spreadsheet calculated by LibreOffice", () => {
  const { economics } = scoreSubmissions({
    submissions: submissionsOf(rowsOf(cells, "Data")),
    borders: borderTable(),
    year: 2026,
    vectors: 0,
  });
  const rows = rowsOf(cells, "Hitung");

  it("has the same regions and sectors", () => {
    expect(economics.flatMap(({ region, sectors }) => sectors.map(({ sector }) => [region, sector]))).toEqual(
      rows.map(({ daerah, kode_lu }) => [daerah, kode_lu]),
    );
    expect(rows).toHaveLength(68);
  });

  it("agrees cell by cell, and has a reason wherever the spreadsheet divides by zero", () => {
    const lines = economics.flatMap(({ sectors }) => sectors);
    let errors = 0;
    for (const [at, row] of rows.entries()) {
      const line = lines[at];
      if (line === undefined) throw new Error("no such line");
      for (const [heading, [value, reason]] of Object.entries(figuresOf(line))) {
        const where = `${row["daerah"]} ${row["kode_lu"]} ${heading}`;
        const cell = expectedCell(row, heading);
        if (cell === "#DIV/0!") {
          errors += 1;
          expect([where, value]).toEqual([where, null]);
          expect(reason, where).toMatch(/nol|tidak diisi|tidak diketahui/);
        } else if (typeof cell === "number") {
          // LibreOffice keeps 15 digits in a file; the parts of a shift-share come from differences of large numbers.
          const slack = Math.max(1e-12, Math.abs(cell) * 1e-9);
          expect(Math.abs(Number(value) - cell), where).toBeLessThanOrEqual(slack);
        } else {
          expect([where, value]).toEqual([where, cell]);
        }
      }
    }
    // Every kind of zero denominator is among them.
    expect(errors).toBeGreaterThan(60);
  });

  it.skipIf(!hasLibreOffice)(
    "LibreOffice calculates the committed formulas to the same figures again",
    () => {
      expect(cellsOf(savedByLibreOffice(bytes))).toEqual(cells);
    },
    60_000,
  );
});
