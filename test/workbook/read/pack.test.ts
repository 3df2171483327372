import fc from "fast-check";
import { expect, it } from "vitest";
import { packResult, type RawCell, type RawWorkbook, unpackResult } from "../../../src/workbook/index.ts";

const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("1", "0.10", "1E5", "TRUE"));
const frame = {
  row: fc.nat(),
  column: fc.integer({ min: 1, max: 16384 }),
  numberFormat: text,
  isFormula: fc.boolean(),
};
const number = fc.double({ noNaN: true });

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.record({
    ...frame,
    kind: fc.constantFrom("text" as const, "error" as const, "formula-without-result" as const),
    text,
  }),
  fc.record({ ...frame, kind: fc.constant("number" as const), text, number }),
  fc
    .record({ ...frame, kind: fc.constant("number" as const), number })
    .map((one) => ({ ...one, text: String(one.number) })),
  fc.record({ ...frame, kind: fc.constant("boolean" as const), text, boolean: fc.boolean() }),
  fc
    .record({ ...frame, kind: fc.constant("date" as const), iso: text, serial: number })
    .map((one) => ({ ...one, text: one.iso })),
);

const sheet = fc.record({
  name: text,
  state: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
  rows: fc
    .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    .map((rows) => rows.map((cells, n) => ({ number: n + 1, cells: cells.map((one) => ({ ...one, row: n + 1 })) }))),
  merges: fc.constant([{ top: 1, left: 1, bottom: 2, right: 2 }]),
  hiddenRows: fc.uniqueArray(fc.nat()).map((rows) => new Set(rows)),
  hiddenColumns: fc.constant(new Set([3])),
});

it("unpacking what was packed and cloned gives the same workbook", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const workbook: RawWorkbook = {
        format: "xlsx",
        sheets,
        definedNames: { a: "1" },
        properties: { b: "2" },
        ignoredFeatures: ["macros"],
      };
      const result = { ok: true, workbook, remarks: [{ kind: "ignored-features", features: ["macros"] }] } as const;
      expect(unpackResult(structuredClone(packResult(result)))).toEqual(result);
    }),
  );
});

it("a refusal passes unchanged", () => {
  const refusal = { ok: false, refusal: { code: "BKS-01", detail: { what: "pdf" } } } as const;
  expect(unpackResult(structuredClone(packResult(refusal)))).toEqual(refusal);
});
