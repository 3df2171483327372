import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { readWorkbook, type SheetModel, type WorkbookModel, writeWorkbook } from "../../../src/workbook/index.ts";
import { askOpenpyxl, hasLibreOffice, hasOpenpyxl, savedByLibreOffice } from "../../support/office.ts";

const CREATED = "2026-02-01T20:30:00Z";

function book(sheets: readonly SheetModel[], rest: Partial<WorkbookModel> = {}): WorkbookModel {
  return { title: "Peta Potensi", subject: "Kalimantan Timur", keywords: "ksd", created: CREATED, sheets, ...rest };
}

function column(texts: readonly string[]): SheetModel {
  return {
    name: "Isian",
    columns: [{ width: 30 }],
    rows: texts.map((text, index) => ({ number: index + 1, cells: [{ column: 1, value: { text } }] })),
  };
}

function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (found === undefined) throw new Error(`No part ${path}`);
  return strFromU8(found);
}

/** The texts of the first sheet's first column, as our own reader sees them. */
function textsRead(bytes: Uint8Array): (string | undefined)[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const sheet = read.workbook.sheets[0];
  return (sheet?.rows ?? []).map((row) => (row.cells[0]?.kind === "text" ? row.cells[0].text : undefined));
}

const HOSTILE = [
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("http://contoh.go.id","klik")',
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "_x000D_",
  "_x005F_x0041_x0042_",
  "baris satu\r\nbaris dua\n",
  "  spasi di tepi  ",
  "\u0000\u0001\u000B\u001F\u007F\uFFFE",
  "🏝️ Pulau Derawan",
  "<script>alert('x')</script> & \"kutip\"",
  "https://contoh.go.id",
  "{{usulan}}",
  "62.10",
];

describe("the height of a row", () => {
  const heightOf = async (text: string, width: number): Promise<number | undefined> => {
    const sheet: SheetModel = {
      name: "Isian",
      columns: [{ width }],
      rows: [{ number: 1, cells: [{ column: 1, value: { text }, style: { wrap: true } }] }],
    };
    const [, height] =
      /<row r="1"[^>]* ht="([\d.]+)"/.exec(part(await writeWorkbook(book([sheet])), "xl/worksheets/sheet1.xml")) ?? [];
    return height === undefined ? undefined : Number(height);
  };

  it.each([
    // 16 characters are 15.2 digits: as LibreOffice ends the lines, `64.02-kutai-` / `kartanegara-` / `2026.xlsx, KSD` / `Berjalan baris 6`.
    ["64.02-kutai-kartanegara-2026.xlsx, KSD Berjalan baris 6", 16, 60],
    // `119/9310/PKS/` / `2025`.
    ["119/9310/PKS/2025", 14, 30],
    ["Kabupaten Paser", 20, undefined],
  ])("has room for %s however a program ends its lines", async (text, width, height) => {
    expect(await heightOf(text, width)).toBe(height);
  });
});

describe("texts", () => {
  it("stay what they are, whatever they look like", async () => {
    const bytes = await writeWorkbook(book([column(HOSTILE)]));
    expect(textsRead(bytes)).toEqual(HOSTILE);
    expect(part(bytes, "xl/worksheets/sheet1.xml")).not.toMatch(/<f>|<hyperlink/);
  });

  it("carry quotePrefix exactly where Excel would take them for a formula", async () => {
    const bytes = await writeWorkbook(book([column(HOSTILE)]));
    const styles = [
      ...(/<cellXfs.*<\/cellXfs>/s.exec(part(bytes, "xl/styles.xml"))?.[0] ?? "").matchAll(/<xf [^>]*>/g),
    ];
    const cells = [...part(bytes, "xl/worksheets/sheet1.xml").matchAll(/<c r="A(\d+)"(?: s="(\d+)")?/g)];
    const quoted = cells.filter(([, , style]) => styles[Number(style ?? 0)]?.[0].includes('quotePrefix="1"'));
    expect(quoted.map(([, row]) => HOSTILE[Number(row) - 1])).toEqual([
      "=cmd|'/C calc'!A0",
      '=HYPERLINK("http://contoh.go.id","klik")',
      "+1",
      "-2+3",
      "@SUM(A1)",
      "\t=1+1",
      "\r=1+1",
    ]);
    expect(part(bytes, "xl/styles.xml")).not.toContain("ksd:quotePrefix");
  });

  it("come back through writing and reading, any of them", async () => {
    const text = fc
      .string({ unit: "binary", minLength: 1, maxLength: 60 })
      .filter((one) => !/\p{Surrogate}/u.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        expect(textsRead(await writeWorkbook(book([column(texts)])))).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  it("lose half an emoji visibly", async () => {
    expect(textsRead(await writeWorkbook(book([column(["a\uD83Cb"])])))).toEqual(["a\uFFFDb"]);
  });

  it("over 32,767 characters are cut and say so", async () => {
    const [read] = textsRead(await writeWorkbook(book([column(["x".repeat(32_767), "y".repeat(40_000)].reverse())])));
    const notice = " … [dipotong; panjang asli 40000 huruf]";
    expect(read).toBe("y".repeat(32_767 - notice.length) + notice);
  });

  it("of exactly 32,767 characters are whole", async () => {
    const longest = "x".repeat(32_767);
    expect(textsRead(await writeWorkbook(book([column([longest])])))).toEqual([longest]);
  });
});

const RICH: WorkbookModel = book(
  [
    {
      name: "Usulan dan Skor",
      columns: [{ width: 20 }, { width: 12, style: { format: "@" } }, { width: 12 }],
      rows: [
        {
          number: 1,
          cells: [
            {
              column: 1,
              value: { text: "Skor" },
              style: { bold: true, fill: "1F3B4D" },
              note: "Lihat Metode & <bobot>",
            },
          ],
        },
        {
          number: 2,
          cells: [
            { column: 1, value: { number: 83.25 } },
            { column: 3, value: { date: "2024-02-29" } },
          ],
        },
        {
          number: 3,
          cells: [
            { column: 1, value: { formula: "A2*2", result: 166.5 } },
            { column: 2, value: { text: "62.10" } },
          ],
        },
        { number: 4, cells: [{ column: 1, value: { link: "'Metode'!A1", text: "=Metode" } }] },
      ],
      merges: ["A6:B6"],
      freeze: { rows: 1, columns: 1 },
      filter: "A1:C4",
      validations: [
        {
          range: "B2:B300",
          type: "list",
          formulas: ["'Metode'!$A$1:$A$2"],
          errorStyle: "warning",
          errorTitle: "Periksa",
          error: "Pilih dari daftar.",
          promptTitle: "Judul yang jauh lebih panjang daripada yang boleh",
          prompt: `Baris satu\n"dua" & <tiga> ${"x".repeat(300)}`,
          allowBlank: true,
        },
        {
          range: "C2:C9",
          type: "whole",
          operator: "between",
          formulas: ["1", "5"],
          errorStyle: "stop",
          errorTitle: "Angka",
          error: "1–5",
          allowBlank: false,
        },
      ],
      conditions: [
        { range: "A2:A4", kind: "dataBar", color: "5B8FA8" },
        { range: "A2:A4", kind: "colorScale", colors: ["FFFFFF", "5B8FA8"] },
        {
          range: "A2:C4",
          kind: "formula",
          formula: 'AND($A2<>"",$A2>=75)',
          style: { bold: true, fill: "DDEFDD", format: "0.0" },
        },
      ],
      print: {
        orientation: "landscape",
        paper: "F4",
        titleRows: "1:1",
        titleColumns: "A:B",
        fitToWidth: true,
        pagesWide: 2,
        pagesHigh: 3,
        footer: "&LPeta&R&P",
      },
      tabColor: "1F3B4D",
      hideGridLines: true,
      pictures: [{ png: onePixel(), row: 8, column: 1, width: 40, height: 20, alt: 'Peta "Kaltim"' }],
    },
    {
      name: "Metode",
      state: "hidden",
      columns: [],
      rows: [{ number: 1, cells: [{ column: 1, value: { text: "Bobot" } }] }],
    },
  ],
  {
    names: [
      { name: "_ksd_form", formula: '"ksd-22-2020@1.0.0"', hidden: true },
      { name: "daftar", formula: "'Metode'!$A$1:$A$2" },
    ],
  },
);

function onePixel(): Uint8Array {
  const base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

const ABOUT = `
first = book.worksheets[0]
result = {
  "names": {name: [defined.value, bool(defined.hidden)] for name, defined in names.items()},
  "states": [sheet.sheet_state for sheet in book.worksheets],
  "cells": [[cell.coordinate, cell.value, cell.data_type, cell.number_format] for row in first.iter_rows() for cell in row if cell.value is not None],
  "validations": [[str(v.sqref), v.type, v.operator, v.formula1, v.formula2, v.errorStyle, v.error, v.promptTitle, len(v.prompt or ""), v.allowBlank] for v in first.data_validations.dataValidation],
  "conditions": [[str(area.sqref), rule.type, rule.priority] for area in first.conditional_formatting for rule in area.rules],
  "view": [first.freeze_panes, first.auto_filter.ref, first.sheet_view.showGridLines, first.print_title_rows, first.print_title_cols],
  "page": [int(first.page_setup.paperSize), first.page_setup.orientation, first.page_setup.fitToWidth, first.page_setup.fitToHeight, first.sheet_properties.pageSetUpPr.fitToPage],
  "footer": [first.oddFooter.left.text, first.oddFooter.right.text],
  "merges": [str(area) for area in first.merged_cells.ranges],
  "links": [[cell.hyperlink.ref, cell.hyperlink.location, cell.hyperlink.target] for row in first.iter_rows() for cell in row if cell.hyperlink],
  "note": first["A1"].comment.text,
  "properties": [book.properties.title, book.properties.subject, book.properties.keywords, book.properties.creator, book.properties.lastModifiedBy, str(book.properties.created), str(book.properties.modified)],
}`;

describe.skipIf(!hasOpenpyxl)("as openpyxl opens it (skipped where openpyxl is missing)", () => {
  it("everything of the model is there", async () => {
    expect(askOpenpyxl(await writeWorkbook(RICH), ABOUT)).toEqual({
      names: { _ksd_form: ['"ksd-22-2020@1.0.0"', true], daftar: ["'Metode'!$A$1:$A$2", false] },
      states: ["visible", "hidden"],
      cells: [
        ["A1", "Skor", "s", "General"],
        ["A2", 83.25, "n", "General"],
        ["C2", "2024-02-29 00:00:00", "d", "dd/mm/yyyy"],
        ["A3", "=A2*2", "f", "General"],
        ["B3", "62.10", "s", "@"],
        ["A4", "=Metode", "s", "@"],
      ],
      validations: [
        [
          "B2:B300",
          "list",
          null,
          "'Metode'!$A$1:$A$2",
          null,
          "warning",
          "Pilih dari daftar.",
          "Judul yang jauh lebih panjang d…",
          255,
          true,
        ],
        ["C2:C9", "whole", null, "1", "5", null, "1–5", null, 0, false],
      ],
      conditions: [
        ["A2:A4", "dataBar", 1],
        ["A2:A4", "colorScale", 2],
        ["A2:C4", "expression", 3],
      ],
      view: ["B2", "A1:C4", false, "$1:$1", "$A:$B"],
      page: [14, "landscape", 2, 3, true],
      footer: ["Peta", "&P"],
      merges: ["A6:B6"],
      links: [["A4", "'Metode'!A1", null]],
      note: "Lihat Metode & <bobot>",
      properties: [
        "Peta Potensi",
        "Kalimantan Timur",
        "ksd",
        "ksd",
        "ksd",
        "2026-02-01 20:30:00",
        "2026-02-01 20:30:00",
      ],
    });
  });
});

describe("the file", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it("is the same, byte for byte, on every clock", async () => {
    process.env["TZ"] = "Asia/Jakarta";
    const here = await writeWorkbook(RICH);
    process.env["TZ"] = "America/New_York";
    const there = await writeWorkbook(RICH);
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });

  it("keeps the order of a worksheet's parts that the format demands", async () => {
    const xml = part(await writeWorkbook(RICH), "xl/worksheets/sheet1.xml");
    const depthOne = xml.replace(/<(\/?)(sheetData|sheetViews|cols)>.*?<\/\2>/gs, "<$2/>");
    const order = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "autoFilter",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "ignoredErrors",
      "drawing",
      "legacyDrawing",
    ];
    const found = [...depthOne.matchAll(/<(\w+)[ />]/g)]
      .map(([, name]) => name ?? "")
      .filter((name) => order.includes(name));
    expect([...new Set(found)]).toEqual(order);
  });

  it("has no link to the outside and no macro", async () => {
    const parts = unzipSync(await writeWorkbook(RICH));
    const outside = Object.entries(parts).filter(
      ([path, bytes]) => path.endsWith(".rels") && strFromU8(bytes).includes("External"),
    );
    expect(outside).toEqual([]);
    expect(Object.keys(parts).filter((path) => /vba|externalLink|embedding/i.test(path))).toEqual([]);
  });

  it("writes a date before Excel's calendar as text", async () => {
    const dates = ["1900-02-28", "0024-03-12"].map((date, index) => ({
      number: index + 1,
      cells: [{ column: 1, value: { date } }],
    }));
    const bytes = await writeWorkbook(book([{ name: "A", columns: [], rows: dates }]));
    expect(textsRead(bytes)).toEqual(["28/02/1900", "12/03/0024"]);
  });

  it("holds its picture unchanged and names it for those who listen", async () => {
    expect(unzipSync(await writeWorkbook(RICH))["xl/media/image1.png"]).toEqual(onePixel());
    expect(part(await writeWorkbook(RICH), "xl/drawings/drawing1.xml")).toContain('descr="Peta &quot;Kaltim&quot;"');
  });

  it("makes sheet names valid and unique", async () => {
    const wanted = [
      "Usulan/Skor: [2026]?",
      "usulan-skor- -2026--",
      "A".repeat(40),
      "A".repeat(31),
      "",
      "History",
      "'kutip'",
    ];
    const sheets = wanted.map((name): SheetModel => ({ name, columns: [], rows: [] }));
    const xml = part(await writeWorkbook(book(sheets)), "xl/workbook.xml");
    expect([...xml.matchAll(/<sheet sheetId="\d+" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "Usulan-Skor- -2026--",
      "usulan-skor- -2026-- (2)",
      "A".repeat(31),
      `${"A".repeat(27)} (2)`,
      "Lembar",
      "Lembar History",
      "kutip",
    ]);
  });

  it.each([
    ["an infinite number", { number: Number.POSITIVE_INFINITY }],
    ["not a number", { number: Number.NaN }],
    ["a month that does not exist", { date: "2024-13-01" }],
    ["a day that does not exist", { date: "2024-02-30" }],
  ])("refuses %s", async (_, value) => {
    const sheet: SheetModel = { name: "A", columns: [], rows: [{ number: 1, cells: [{ column: 1, value }] }] };
    await expect(writeWorkbook(book([sheet]))).rejects.toThrow(RangeError);
  });

  it("of 5,000 rows and 30 columns is written within 20 seconds", async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => ({
      number: row + 1,
      cells: Array.from({ length: 30 }, (_, index) => ({
        column: index + 1,
        value: { text: `Isian ${row} ${index}` },
      })),
    }));
    const started = performance.now();
    const bytes = await writeWorkbook(book([{ name: "Besar", columns: [], rows }]));
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(textsRead(bytes)).toHaveLength(5000);
  });
});

describe.skipIf(!hasLibreOffice || !hasOpenpyxl)(
  "as LibreOffice saves it (skipped where LibreOffice is missing)",
  () => {
    it("no cell, name, validation or hidden sheet is lost", async () => {
      // openpyxl leaves the escapes of the format as they are.
      const texts = HOSTILE.filter((text) => !/[^\P{Cc}\n\t]|\uFFFE|_x/u.test(text));
      const hostile = { ...column(texts), name: "Kasar" };
      const saved = savedByLibreOffice(await writeWorkbook({ ...RICH, sheets: [...RICH.sheets, hostile] }));
      const about = askOpenpyxl<Record<string, unknown>>(
        saved,
        `
first = book.worksheets[0]
result = {
  "states": [sheet.sheet_state for sheet in book.worksheets],
  "names": {name: defined.value for name, defined in names.items()},
  "cells": [[cell.coordinate, cell.value] for row in first.iter_rows() for cell in row if cell.value is not None],
  "validations": sorted([str(v.sqref), v.type] for v in first.data_validations.dataValidation),
  "hostile": [cell.value for cell in book["Kasar"]["A"]],
  "formulas": [cell.coordinate for cell in book["Kasar"]["A"] if cell.data_type == "f"],
  "paper": int(first.page_setup.paperSize),
}`,
        "ignore",
      );
      expect(about).toEqual({
        states: ["visible", "hidden", "visible"],
        names: { _ksd_form: '"ksd-22-2020@1.0.0"', daftar: "Metode!$A$1:$A$2" },
        cells: [
          ["A1", "Skor"],
          ["A2", 83.25],
          ["C2", "2024-02-29 00:00:00"],
          ["A3", "=A2*2"],
          ["B3", "62.10"],
          ["A4", "=Metode"],
        ],
        validations: [
          ["B2:B300", "list"],
          ["C2:C9", "whole"],
        ],
        hostile: texts,
        formulas: [],
        paper: 14,
      });
    });
  },
);
