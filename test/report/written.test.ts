import { describe, expect, it } from "vitest";
import { mapWorkbook } from "../../src/report/index.ts";
import { readWorkbook, toCellMap, writeWorkbook } from "../../src/workbook/index.ts";
import { exampleView } from "../support/map-store.ts";

describe("the map as a file", () => {
  it("has the same bytes from the same store, and a hostile title in it stays a text", async () => {
    const bytes = await writeWorkbook(mapWorkbook(exampleView()));
    expect(await writeWorkbook(mapWorkbook(exampleView()))).toEqual(bytes);
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error("the file cannot be read back");
    expect(toCellMap(read.workbook)["Usulan dan Skor!C10"]).toBe(
      "=cmd|' /C calc'!A0 | **tebal** <b>html</b> [pranala](http://contoh.example)\nbaris kedua",
    );
    const formulas = read.workbook.sheets
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter(({ isFormula }) => isFormula);
    expect(formulas).toEqual([]);
  });
});
