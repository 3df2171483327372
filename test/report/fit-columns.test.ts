import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapWorkbook } from "../../src/report/index.ts";
import { shareWidth } from "../../src/report/workbook/share-width.ts";
import type { SheetModel } from "../../src/workbook/index.ts";
import { exampleView, SUBMISSIONS } from "../support/map-store.ts";

/** The example's forms with these values in the first proposal of each. */
function sheetWith(values: Record<string, unknown>, name: string): SheetModel {
  const submissions = SUBMISSIONS.map((one) => {
    const first = one.rows.findIndex(({ table }) => table === "pemetaan");
    const rows = one.rows.map((row, at) =>
      at === first ? { ...row, values: { ...row.values, ...(values as typeof row.values) } } : row,
    );
    return { ...one, rows };
  });
  const found = mapWorkbook(exampleView({ submissions })).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function widthOf({ rows, columns }: SheetModel, heading: string): number {
  const headings = rows.find(({ number }) => number === 4)?.cells ?? [];
  const cell = headings.find(({ value }) => value !== null && "text" in value && value.text === heading);
  return columns[(cell?.column ?? 0) - 1]?.width ?? 0;
}

describe("columns of a table", () => {
  it.each([
    // Digits, half a digit for each separator; then `Rp`, ` (perkiraan)`, indent and edges.
    [2_750_000_000_000, 13 + 4 * 0.5],
    [987_654_321_000_000, 15 + 4 * 0.5],
    [-5_000_000_000_000, 14 + 4 * 0.5],
  ])("show %s rupiah, not ####", (biaya_rp, digits) => {
    const sheet = sheetWith({ biaya_rp }, "Daftar Rencana Program");
    expect(widthOf(sheet, "Perkiraan pagu (Rp)")).toBeGreaterThanOrEqual(digits + 13);
    expect(widthOf(sheet, "Subtotal perkiraan (Rp)")).toBeGreaterThanOrEqual(digits + 4);
  });

  it("show a target of many digits", () => {
    const sheet = sheetWith({ target: 12_000_000_000 }, "Daftar Rencana Program");
    expect(widthOf(sheet, "Target")).toBeGreaterThanOrEqual(11 + 3 * 0.5 + 2);
  });

  it("give a long list of partners more room than short ones", () => {
    const nama_mitra = Array.from({ length: 12 }, (_, at) => `Lembaga Riset Pesisir Nomor ${at}`).join(", ");
    const long = sheetWith({ jenis: "SINERGI", nama_mitra, kode_daerah_mitra: null }, "Daftar Rencana Program");
    const short = sheetWith({}, "Daftar Rencana Program");
    expect(widthOf(long, "Mitra")).toBeGreaterThan(widthOf(short, "Mitra"));
  });
});

describe("room shared among columns", () => {
  const texts = fc.array(fc.nat({ max: 300 }), { minLength: 4, maxLength: 4 });
  const sharing = fc.record({
    least: fc.array(fc.integer({ min: 6, max: 20 }), { minLength: 3, maxLength: 3 }),
    lengths: fc.array(texts, { minLength: 3, maxLength: 3 }),
    isFlowing: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    room: fc.integer({ min: -20, max: 80 }),
  });

  it("is given away whole, to columns of text only, and takes from none", () => {
    fc.assert(
      fc.property(sharing, ({ least, lengths, isFlowing, room }) => {
        const given = shareWidth({
          least,
          texts: lengths.map((column) => column.map((length) => "x".repeat(length))),
          isFlowing,
          room,
        }).map((width, at) => width - (least[at] ?? 0));
        const hasTaker = isFlowing.includes(true) && room > 0;
        expect(given.reduce((sum, one) => sum + one, 0)).toBeCloseTo(hasTaker ? room : 0, 0);
        given.forEach((one, at) => {
          expect(one).toBeGreaterThanOrEqual(0);
          if (isFlowing[at] !== true) expect(one).toBe(0);
        });
      }),
    );
  });

  it("goes to the column that makes rows lowest", () => {
    const texts = [
      ["x".repeat(20), "x".repeat(20)],
      ["x".repeat(200), "x".repeat(180)],
    ];
    expect(shareWidth({ least: [10, 10], texts, isFlowing: [true, true], room: 20 })).toEqual([10, 30]);
  });
});
