import fc from "fast-check";
import { expect, it } from "vitest";
import { ReplyReader, repliesOf } from "../../../src/cli/node/guarded-reader-messages.ts";
import type { PackedResult, RawCell, RawWorkbook } from "../../../src/workbook/index.ts";
import { packWorkbook, unpackResult } from "../../../src/workbook/packed/pack.ts";
import { plainResult } from "../../support/raw.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("1", "0.10", "1E5", "TRUE", "\ud800", "a\udc00b", "\ufeffx"),
);
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

/** As it goes from one process to another. */
function sent(result: PackedResult): PackedResult | null {
  const reader = new ReplyReader();
  return [...repliesOf(result)].map((reply) => reader.take(structuredClone(reply))).at(-1) ?? null;
}

it("unpacking what was packed, and sent, gives the same workbook", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const workbook: RawWorkbook = {
        format: "xlsx",
        sheets,
        definedNames: { a: "1" },
        properties: { b: "2" },
        ignoredFeatures: ["macros"],
      };
      const rest = { ok: true, remarks: [{ kind: "ignored-features", features: ["macros"] }] } as const;
      const packed = { ...rest, workbook: packWorkbook(workbook) };
      const arrived = sent(packed);
      expect(plainResult(unpackResult(packed))).toEqual({ ...rest, workbook });
      expect(arrived === null ? null : plainResult(unpackResult(arrived))).toEqual({ ...rest, workbook });
    }),
  );
});

/** A sheet with one text in each row. */
function column(texts: readonly string[]): RawWorkbook {
  const rows = texts.map((text, at) => ({
    number: at + 1,
    cells: [{ row: at + 1, column: 1, kind: "text" as const, text, numberFormat: "", isFormula: false }],
  }));
  const frame = {
    state: "visible",
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  } as const;
  return {
    format: "csv",
    sheets: [{ name: "csv", rows, ...frame }],
    definedNames: {},
    properties: {},
    ignoredFeatures: [],
  };
}

it("texts stand together in few blocks, long ones alone", () => {
  const short = Array.from({ length: 20_000 }, (_, at) => `Kec. Loa Kulu ${at}`);
  expect(packWorkbook(column(short)).texts.blocks.length).toBeLessThan(10);
  const long = ["x".repeat(500_000), "a", "é".repeat(300_000), "b", "c"];
  const packed = { ok: true, remarks: [], workbook: packWorkbook(column(long)) } as const;
  expect(packed.workbook.texts.blocks.length).toBe(4);
  expect(plainResult(unpackResult(packed))).toEqual({ ok: true, remarks: [], workbook: column(long) });
});

it("a workbook of several megabytes comes in several messages", () => {
  const workbook = column(Array.from({ length: 2000 }, (_, row) => `${"Kec. Loa Kulu, é, 漢字 ".repeat(200)}${row}`));
  const packed = { ok: true, remarks: [], workbook: packWorkbook(workbook) } as const;
  const arrived = sent(packed);
  expect([...repliesOf(packed)].length).toBeGreaterThan(5);
  expect(arrived === null ? null : plainResult(unpackResult(arrived))).toEqual({ ok: true, remarks: [], workbook });
});

it("a refusal passes unchanged", () => {
  const refusal = { ok: false, refusal: { code: "BKS-01", detail: { what: "pdf" } } } as const;
  const arrived = sent(refusal);
  expect(arrived === null ? null : unpackResult(arrived)).toEqual(refusal);
});
