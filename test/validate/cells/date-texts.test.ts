import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawCell } from "../../support/raw.ts";
import { type ReadCell, readColumn } from "../../support/read-column.ts";
import { DATE_TEXTS, type DateReading } from "./date-texts.ts";

function readingOf({ value, findings }: ReadCell): DateReading {
  for (const finding of findings) {
    if (finding.code === "SEL-04") return finding.detail.reason;
    if (finding.code === "SEL-06") return finding.code;
  }
  return value as string | null;
}

const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

describe("dates", () => {
  test("written as text", () => {
    const read = readColumn(
      "ksd_berjalan",
      "tgl_ttd",
      DATE_TEXTS.map(([text]) => text),
    ).map(readingOf);
    expect(DATE_TEXTS.map(([text], at) => [text, read[at]])).toEqual(DATE_TEXTS);
  });

  test("where most dates of a file put the month first, those that fit both orders are left to a person", () => {
    const read = (texts: readonly string[]) => readColumn("ksd_berjalan", "tgl_ttd", texts).map(readingOf);
    const american = ["06/20/2024", "03/31/2029"];
    expect(read([...american, "03/12/2024", "04/04/2024", "12 Maret 2024", "2024-03-12"])).toEqual([
      "impossible-order",
      "impossible-order",
      "either-order",
      "2024-04-04",
      "2024-03-12",
      "2024-03-12",
    ]);
    // One slip among dates that put the day first is a slip.
    expect(read(["03/25/2024", "20/06/2024", "03/12/2024"])).toEqual(["impossible-order", "2024-06-20", "2024-12-03"]);
    expect(read(["03/25/2024", "20/06/2024", "21-06-2024", "03/12/2024"])[3]).toBe("2024-12-03");
  });

  test("a date that fits both orders offers both", () => {
    const [, cell] = readColumn("ksd_berjalan", "tgl_ttd", ["06/20/2024", "03/12/2024"]);
    expect(cell?.findings[0]?.expected).toEqual(["12 Maret 2024", "3 Desember 2024"]);
  });

  test("cells of other kinds", () => {
    const read = readColumn("ksd_berjalan", "tgl_ttd", [
      { date: "2024-03-12" },
      { date: "2024-03-12T08:30:00" },
      45_363,
      20_240_312,
      true,
      { error: "#VALUE!" },
      { formula: "=A1" },
      { date: "1905-07-18", serial: 2026 },
    ]);
    expect(read.map(({ value, findings }) => [value, findings.map(({ code, detail }) => [code, detail])])).toEqual([
      ["2024-03-12", []],
      ["2024-03-12", [["SEL-10", { kind: "date-time", read: "2024-03-12", count: 1 }]]],
      [null, [["SEL-04", { reason: "plain-number" }]]],
      [null, [["SEL-04", { reason: "plain-number" }]]],
      [null, [["SEL-04", { reason: "not-a-date" }]]],
      [null, [["SEL-08", { error: "#VALUE!" }]]],
      [null, [["SEL-09", { formula: "=A1" }]]],
      [null, [["SEL-06", { min: "1945-08-17", max: "2150-12-31" }]]],
    ]);
    expect(rawCell({ date: "2024-03-12" })).toMatchObject({ serial: 45_363 });
  });

  test("what is offered for a date that cannot be", () => {
    const offered = readColumn("ksd_berjalan", "tgl_ttd", [
      "03/25/2024",
      "31 Februari 2024",
      "12 Maert 2024",
      "12/03/24",
    ]);
    expect(offered.map(({ findings }) => findings[0]?.expected)).toEqual([
      ["25 Maret 2024"],
      ["29 Februari 2024"],
      ["12 Maret 2024"],
      ["12 Maret 2024"],
    ]);
  });

  test("every day is read back from every way to print it", () => {
    const day = fc.date({
      min: new Date("1946-01-01T00:00:00Z"),
      max: new Date("2150-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (dates) => {
        const texts = dates.flatMap((date) => {
          const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          return [
            `${dayOfMonth} ${MONTHS[month - 1]} ${year}`,
            `${dayOfMonth}/${month}/${year}`,
            `${String(dayOfMonth).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`,
            date.toISOString().slice(0, 10),
          ];
        });
        const expected = dates.flatMap((date) => Array(4).fill(date.toISOString().slice(0, 10)));
        expect(readColumn("ksd_berjalan", "tgl_ttd", texts).map(({ value }) => value)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
