import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inflate, readWorkbook } from "../../../src/workbook/index.ts";
import { plainResult } from "../../support/raw.ts";
import { makeXlsx, sheetXml } from "./make-xlsx.ts";

/** Hands the unpacked bytes over in pieces of the given length: every tag and letter gets cut somewhere. */
function inPieces(length: number): Inflate {
  return (packed, emit) => {
    const whole = inflateRawSync(packed);
    for (let at = 0; at < whole.length; at += length) {
      emit(whole.subarray(at, at + length));
    }
  };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");

const plainText = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom(
      "Kec. Tenggarong; Loa Kulu",
      " spasi ",
      "baris\nbaru",
      "_x000D_",
      "é ü 漢字 😀",
      "]]",
      "a\r\nb",
      "",
    ),
  )
  // Characters that XML cannot hold at all.
  .map((text) => escaped(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "?")));

const numberText = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 18 })).map(([digits, places]) => {
    const text = digits.toString().padStart(places + 1, "0");
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  }),
  fc.constantFrom(
    "45363",
    "0",
    "00",
    "12.",
    "-",
    "1.2.3",
    "2958465",
    "2958466",
    "2147483648",
    "4294967295",
    "4294967296",
    "99999999999",
    "0.10",
    "-12.5",
    `${"9".repeat(45)}.5`,
    "45363.354166666664",
    "60",
    "-1",
    "1E+3",
    "+5",
    "1.",
    ".5",
    "007",
    "-0",
    "1,5",
    "x",
    "1e400",
    " 7 ",
    "",
  ),
);

const style = fc.constantFrom("", "", ' s="1"', ' s="2"', ' s="77"');
const formula = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "<f>A1+1</f>",
      '<f t="shared" ref="A1:A9" si="0">B1&amp;"x"</f>',
      '<f t="shared" si="0"/>',
      "<f/>",
      "<f></f>",
    ),
  },
);

/** What stands between `<c r="…"` and the end of the cell. */
const usualBody = fc.oneof(
  fc.tuple(style, formula, numberText).map(([s, f, v]) => `${s}>${f}<v>${v}</v></c>`),
  fc.tuple(style, fc.integer({ min: -1, max: 5 })).map(([s, index]) => `${s} t="s"><v>${index}</v></c>`),
  fc.tuple(formula, plainText).map(([f, text]) => ` t="str">${f}<v>${text}</v></c>`),
  plainText.map((text) => ` t="inlineStr"><is><t>${text}</t></is></c>`),
  plainText.map(
    (text) =>
      ` t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r><r><t>${text}</t></r></is></c>`,
  ),
  fc.constantFrom(
    "/>",
    ' s="1"/>',
    "></c>",
    ' t="b"><v>1</v></c>',
    ' t="b"><f>TRUE()</f><v>0</v></c>',
    ' t="b"><v>2</v></c>',
    ' t="e"><v>#N/A</v></c>',
    ' t="d"><v>2024-02-29</v></c>',
    ' t="d"><v>2023-02-29</v></c>',
    ' t="apa"><v>x</v></c>',
    // Nearly what the fast parser takes in one go.
    ' t="i"><is><t>x</t></is></c>',
    ' t="inlineStx"><is><t>x</t></is></c>',
    ' t="inlineStr"><is><t></t></is></c>',
    ' s=""><v>1</v></c>',
    ' t="s" s="1"><v>1</v></c>',
    ' t="n" s="0"><v>12</v></c>',
    ' t="s"><v>00</v></c>',
    ' t="s"><v> 1</v></c>',
    ' cm="1" t="n"><v>1</v></c>',
    "> <v>1</v>\n</c>",
    "><v/></c>",
    '><v xml:space="preserve">3</v></c>',
  ),
);

/** Forms that the fast parser leaves to the other one. */
const unusualBody = fc.constantFrom(
  ' s="x"><v>1</v></c>',
  ' x14ac:y="1" xmlns:x14ac="urn:x"><v>1</v></c>',
  "><v>1</v><extLst/></c>",
  " t='str'><v>petik</v></c>",
  "><v>4</v><!-- sela --></c>",
);

const column = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(26, 27, 702, 703, 16384));

const letters = (number: number): string =>
  number === 0 ? "" : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));

type Cell = readonly [column: number, body: string, oddity: number];
const usualCell: fc.Arbitrary<Cell> = fc.tuple(column, usualBody, fc.constant(1));
const anyCell: fc.Arbitrary<Cell> = fc.tuple(column, fc.oneof(usualBody, unusualBody), fc.integer({ min: 0, max: 9 }));

const rowOf = (cells: fc.Arbitrary<readonly Cell[]>) =>
  fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.constantFrom(1_048_576, 1_048_577)),
      fc.constantFrom(
        "",
        "",
        ' spans="1:9"',
        ' hidden="1"',
        ' ht="15" hidden="false" customHeight="1"',
        ' hidden="true"',
      ),
      cells,
    )
    .map(([number, attributes, list]) => {
      // One in ten has no address, and one in ten a wrong one.
      const parts = list.map(([at, body, oddity]) => {
        const zero = oddity === 9 ? "0" : "";
        return `<c${oddity === 0 ? "" : ` r="${letters(at)}${zero}${number}"`}${body}`;
      });
      return { number, xml: `<row r="${number}"${attributes}>${parts.join("")}</row>` };
    });

/** Cells of one row in order, each once. */
const tidyCells = fc
  .uniqueArray(usualCell, { maxLength: 6, selector: ([at]) => at })
  .map((cells) => cells.toSorted((a, b) => a[0] - b[0]));

const merges = '<mergeCells><mergeCell ref="A1:C4"/><mergeCell ref="D2:D9"/></mergeCells>';
const end = fc.constantFrom("", merges, "<extLst><ext/></extLst>");

/** Rows and cells in order, each once: what the fast parser reads itself. */
const tidySheet = fc
  .tuple(fc.uniqueArray(rowOf(tidyCells), { maxLength: 8, selector: ({ number }) => number }), end)
  .map(([rows, after]) =>
    sheetXml(
      rows
        .toSorted((a, b) => a.number - b.number)
        .map(({ xml }) => xml)
        .join(""),
      after,
    ),
  );

const wildSheet = fc
  .tuple(
    fc.array(rowOf(fc.array(anyCell, { maxLength: 6 })), { maxLength: 8 }),
    fc.oneof(end, fc.constant("<!-- akhir -->")),
  )
  .map(([rows, after]) => sheetXml(rows.map(({ xml }) => xml).join(""), after));

/** Rows that are tidy but for their order: some come twice, some too late. */
const shuffledSheet = fc
  .array(rowOf(tidyCells), { maxLength: 8 })
  .map((rows) => sheetXml(rows.map(({ xml }) => xml).join("")));

const sheet = fc.oneof(
  { weight: 3, arbitrary: tidySheet },
  { weight: 1, arbitrary: shuffledSheet },
  { weight: 1, arbitrary: wildSheet },
);

const book = (xml: string, strings: string): Uint8Array =>
  makeXlsx({ sheets: [{ xml }], strings, formats: ["dd/mm/yyyy", "#,##0"] });

const shared = fc
  .array(
    fc.oneof(
      plainText.map((text) => `<si><t>${text}</t></si>`),
      plainText.map(
        (text) => `<si><r><t>${text}</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve"> ${text}</t></r></si>`,
      ),
      fc.constantFrom(
        "<si/>",
        "<si><t></t></si>",
        '<si><t xml:space="preserve"> b_c_x0041_ </t></si>',
        "<si><t/></si>",
        "<si><t>a</t><rPh sb='0' eb='1'><t>b</t></rPh></si>",
        "<si><!-- x --><t>c</t></si>",
      ),
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((strings) => strings.join(""));

describe("the fast parser gives what the reference parser gives", () => {
  it("on sheets of every kind, in pieces of every length", () => {
    fc.assert(
      fc.property(sheet, shared, fc.constantFrom(1, 3, 17, 200, 100_000), (xml, strings, length) => {
        const bytes = book(xml, strings);
        expect(plainResult(readWorkbook(bytes, { inflate: inPieces(length) }))).toEqual(
          plainResult(readWorkbook(bytes, { parser: "reference" })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("on sheets with a letter changed: what the reference parser refuses, the fast one does not take", () => {
    fc.assert(
      fc.property(
        sheet,
        shared,
        fc.nat(),
        fc.constantFrom("<", ">", "/", '"', "&", "c", "v", "1", " ", "", "\u0001", "é"),
        (xml, strings, at, letter) => {
          const place = at % xml.length;
          const bytes = book(xml.slice(0, place) + letter + xml.slice(place + 1), strings);
          const reference = readWorkbook(bytes, { parser: "reference" });
          expect(plainResult(readWorkbook(bytes, { inflate: inPieces(64) }))).toEqual(plainResult(reference));
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    '<c r="A1" s="1" s="2"><v>1</v></c>',
    '<c r="A1" t="n" s="1" t="s"><v>1</v></c>',
    '<c r="A1" cm"="1"><v>1</v></c>',
    '<c r="A1" 1x="1"><v>1</v></c>',
    '<c r="A1" cm="&nbsp;"><v>1</v></c>',
    '<c r="A1"><f>A2&nbsp;</f><v>1</v></c>',
    '<c r="A1"><f>A2]]></f><v>1</v></c>',
    '<c r="A1" t="inlineStr"><is><r><t>x</t></is></c>',
    '<c r="A1" t="inlineStr"><is></r><t>x</t></is></c>',
    '<c r="A1" t="inlineStr"><is><r><rPr><b></rPr><t>x</t></r></is></c>',
    '<c r="A1" t="inlineStr"><is>&nbsp;<t>x</t></is></c>',
    '<c r="A1"/></row><row r="2" r="3">',
    '<c r="A1"/></row><row r="2" spans="1:9" ht="15" spans="1:9">',
  ])("on faults of form, which both refuse: %s", (cell) => {
    const bytes = book(sheetXml(`<row r="1">${cell}</row>`), "<si><t>a</t></si>");
    const refused = { ok: false, refusal: { code: "BKS-01", detail: { what: "unreadable-parts" } } };
    expect(readWorkbook(bytes, { parser: "reference" })).toMatchObject(refused);
    expect(readWorkbook(bytes)).toMatchObject(refused);
  });

  it("on references of every kind, and on those that stand for nothing", () => {
    const names = [
      "amp",
      "lt",
      "#233",
      "#x1F600",
      "#13",
      "toString",
      "valueOf",
      "constructor",
      "nbsp",
      "#0",
      "#xD800",
      "#1114112",
      "",
    ];
    const results = names.map((name) => {
      const bytes = book(sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>a&${name};b</t></is></c></row>`), "<si/>");
      const reference = plainResult(readWorkbook(bytes, { parser: "reference" }));
      expect(plainResult(readWorkbook(bytes)), name).toEqual(reference);
      return reference;
    });
    const texts = results.map((result) => (result.ok ? result.workbook.sheets[0]?.rows[0]?.cells[0]?.text : "ditolak"));
    const refused = Array.from({ length: 8 }, () => "ditolak");
    expect(texts).toEqual(["a&b", "a<b", "aéb", "a😀b", "a\rb", ...refused]);
  });

  it("on numbers: the very double that the text stands for, and the text unchanged", () => {
    fc.assert(
      fc.property(fc.array(numberText, { minLength: 1, maxLength: 20 }), (texts) => {
        const data = texts.map((text, n) => `<c r="${letters(n + 1)}1"><v>${text}</v></c>`).join("");
        const result = readWorkbook(makeXlsx({ sheets: [{ data: `<row r="1">${data}</row>` }] }));
        const cells = result.ok ? (result.workbook.sheets[0]?.rows[0]?.cells ?? []) : [];
        for (const cell of cells) {
          const text = texts[cell.column - 1]?.trim();
          expect(cell.text).toBe(text);
          if (cell.kind === "number") {
            expect(cell.number).toBe(Number(text));
          }
        }
        expect(result.ok && cells.length).toBe(texts.filter((text) => text.trim() !== "").length);
      }),
    );
  });
});
