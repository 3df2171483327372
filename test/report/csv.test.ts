import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvText } from "../../src/report/index.ts";

it("writes what spreadsheet programs read, and no formula", () => {
  const lines = [
    ["judul", "biaya_rp", "lokasi", "catatan"],
    ["=cmd|' /C calc'!A0", 1250000000, ["Tenggarong", "Muara Kaman"], null],
    ["-5", -5, [], "+62 812"],
    ['Jalan "poros", tahap 1', 0.1, ["@x"], "baris\nbaru"],
  ];
  expect(csvText(lines)).toBe(
    [
      "\uFEFFjudul,biaya_rp,lokasi,catatan",
      "'=cmd|' /C calc'!A0,1250000000,\"Tenggarong; Muara Kaman\",",
      "-5,-5,,'+62 812",
      '"Jalan ""poros"", tahap 1",0.1,\'@x,"baris\nbaru"',
      "",
    ].join("\r\n"),
  );
});

it("gives every text back to a reader of CSV, but for the mark before a formula", () => {
  const text = fc.string({ unit: "grapheme" }).map((one) => one.replaceAll("\u0000", ""));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(csvText(rows), { bom: true, record_delimiter: "\r\n" });
      const marked = rows.map((row) =>
        row.map((one) =>
          /^[=+\-@\t\r]/.test(one) && !/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(one) ? `'${one}` : one,
        ),
      );
      expect(read).toEqual(marked);
    }),
  );
});
