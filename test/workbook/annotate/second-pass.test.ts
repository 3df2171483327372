import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  annotated,
  cellDump,
  exceljsWorkbook,
  fixture,
  formAnnotations,
  loaded,
  NO_MARKS,
  notesIn,
  POTENSI,
  partOf,
  partsOf,
  rawEntries,
  rezipped,
  stripped,
} from "./support.ts";

const BY_WRITER: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["openpyxl", async () => fixture("openpyxl.xlsx")],
  ["LibreOffice", async () => fixture("libreoffice.xlsx")],
  ["exceljs", exceljsWorkbook],
];

describe.each(BY_WRITER)("a second pass over a workbook by %s", (_writer, make) => {
  it("shows each mark once: the same marks give the same bytes", async () => {
    const once = annotated(await make());
    expect(annotated(once)).toEqual(once);
  });

  it("strips to what the sender wrote", async () => {
    const before = await make();
    const after = stripped(annotated(before));
    expect(await cellDump(after)).toEqual(await cellDump(before));
    const left = Object.entries(partsOf(after)).filter(([, text]) => /Catatan KSD|▼|_ksd_|Temuan/.test(text));
    expect(left.map(([name]) => name)).toEqual([]);
    expect([...rawEntries(after).keys()].sort()).toEqual([...rawEntries(before).keys()].sort());
  });

  it("gives marked cells their own formats back", async () => {
    const bytes = await make();
    const before = await loaded(bytes);
    const after = await loaded(stripped(annotated(bytes)));
    for (const { sheet, cell } of formAnnotations.cells) {
      const was = before.getWorksheet(sheet)?.getCell(cell).style;
      const is = after.getWorksheet(sheet)?.getCell(cell).style;
      const plain = { pattern: "none", type: "pattern" };
      expect([sheet, cell, { ...is, fill: is?.fill ?? plain }]).toEqual([
        sheet,
        cell,
        { ...was, fill: was?.fill ?? plain },
      ]);
    }
  });

  it("leaves a workbook without marks alone", async () => {
    const bytes = await make();
    expect(stripped(bytes)).toEqual(bytes);
  });

  it("takes away marks of findings that are gone", async () => {
    const bytes = await make();
    const after = annotated(annotated(bytes), NO_MARKS);
    const dump = Object.entries(await cellDump(after)).filter(([cell]) => !cell.startsWith("Temuan!"));
    expect(Object.fromEntries(dump)).toEqual(await cellDump(bytes));
  });
});

describe("a workbook that LibreOffice saved since the first pass", () => {
  const resaved = fixture("annotated-then-libreoffice.xlsx");

  it("strips to the sender's cells and notes", async () => {
    const after = stripped(resaved);
    expect(await cellDump(after)).toEqual(await cellDump(fixture("libreoffice.xlsx")));
    expect(notesIn(partOf(after, "xl/comments1.xml"))).toEqual({
      A5: "Usulan lama",
      B7: "Tolong dicek, kodenya sama.\nBu Rina",
    });
    expect(Object.keys(partsOf(after)).filter((name) => /comments2|sheet4/.test(name))).toEqual([]);
  });

  it("clears our colours, as LibreOffice has lost those under them", async () => {
    const sheet = (await loaded(stripped(resaved))).getWorksheet("Pemetaan");
    const fills = ["B7", "D7", "G8", "A4"].map((cell) => {
      const fill = sheet?.getCell(cell).fill;
      return fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : null;
    });
    expect(fills).toEqual([null, null, null, "FFD9E1F2"]);
  });

  it("marks again, each mark once", async () => {
    const after = annotated(resaved);
    expect(notesIn(partOf(after, "xl/comments1.xml"))["B7"]).toBe(
      "Tolong dicek, kodenya sama.\nBu Rina\n▼ Temuan ksd\nSEL-11: kode U-002 sudah dipakai di B6.\n▲ akhir temuan ksd",
    );
    const book = await loaded(after);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(["Pemetaan", POTENSI, "Daftar", "Temuan"]);
    const headings = Object.entries(await cellDump(after)).filter(([, value]) => value === "Catatan KSD");
    expect(headings.map(([cell]) => cell)).toEqual(["Pemetaan!H4", `${POTENSI}!D1`]);
  });
});

describe("a workbook that a person worked on since the first pass", () => {
  it("keeps what the person added to our note", () => {
    const edited = rezipped(annotated(fixture("openpyxl.xlsx")), (name, text) =>
      name === "xl/comments/comment1.xml"
        ? text.replaceAll("▲ akhir temuan ksd", "▲ akhir temuan ksd\nSudah saya tanyakan &amp; betul")
        : text,
    );
    expect(notesIn(partOf(stripped(edited), "xl/comments/comment1.xml"))["D7"]).toBe("\nSudah saya tanyakan & betul");
  });

  it("shows rows again that were filtered by our column", async () => {
    const filtered = rezipped(annotated(fixture("openpyxl.xlsx")), (name, text) =>
      name === "xl/worksheets/sheet1.xml"
        ? text
            .replace(
              '<autoFilter ref="A4:H8"/>',
              '<autoFilter ref="A4:H8"><filterColumn colId="7"><filters blank="1"/></filterColumn></autoFilter>',
            )
            .replace('<row r="5">', '<row r="5" hidden="1">')
        : text,
    );
    const sheet = partOf(stripped(filtered), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<autoFilter ref="A4:G8">');
    expect(sheet).not.toMatch(/filterColumn|hidden/);
  });

  it("leaves no word of parts that are gone: LibreOffice declares the files of relationships one by one", () => {
    const saved = fixture("annotated-then-libreoffice.xlsx");
    expect(partOf(saved, "[Content_Types].xml")).toContain("/_rels/sheet");
    for (const after of [stripped(saved), annotated(saved)]) {
      const declared = [...partOf(after, "[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)].map(
        ([, name]) => name,
      );
      const there = new Set(Object.keys(partsOf(after)));
      expect(declared.filter((name) => !there.has(name ?? ""))).toEqual([]);
    }
  });

  it("takes nothing away that hidden names of ours have come to point at by mistake", async () => {
    const misled = rezipped(fixture("openpyxl.xlsx"), (name, text) =>
      name === "xl/workbook.xml"
        ? text.replace(
            "</definedNames>",
            '<definedName name="_ksd_catatan_1_1" hidden="1">Pemetaan!$B$4:$B$8</definedName>' +
              '<definedName name="_ksd_temuan" hidden="1">Pemetaan!$A$1</definedName></definedNames>',
          )
        : text,
    );
    expect(partOf(misled, "xl/workbook.xml")).toContain("_ksd_temuan");
    expect(await cellDump(stripped(misled))).toEqual(await cellDump(misled));
  });

  it("finds the sheet of findings by its second line when an editor dropped the hidden names", async () => {
    const nameless = rezipped(annotated(fixture("openpyxl.xlsx")), (name, text) =>
      name === "xl/workbook.xml"
        ? text.replace(
            /<definedName [^>]*name="_ksd_temuan".*?<\/definedName>|<definedName name="_ksd_temuan".*?<\/definedName>/,
            "",
          )
        : text,
    );
    expect((await loaded(annotated(nameless))).worksheets.map((sheet) => sheet.name)).toEqual([
      "Pemetaan",
      POTENSI,
      "Daftar",
      "Temuan",
    ]);
  });
});

describe("texts of any kind", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("<![CDATA[", "]]>", "_x0041_", "▲ akhir temuan ksd", "&amp;", "\u0000\u001f", "=1+1", "\r\n"),
  );

  it("never break the file, and go with the marks", async () => {
    const before = fixture("openpyxl.xlsx");
    const dump = await cellDump(before);
    const notes = notesIn(partOf(before, "xl/comments/comment1.xml"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 1, maxLength: 4 }),
        fc.nat(40),
        fc.nat(12),
        async (lines, row, column) => {
          const cell = `${String.fromCharCode(65 + column)}${row + 5}`;
          const marked = annotated(before, {
            ...NO_MARKS,
            cells: [{ sheet: "Pemetaan", cell, severity: "GALAT", lines }],
            rows: [{ sheet: "Pemetaan", row: row + 5, text: lines.join("\n") }],
            tables: [{ sheet: "Pemetaan", headingRow: 4, lastColumn: 7 }],
            summary: {
              ...NO_MARKS.summary,
              title: `Temuan pemeriksaan ${lines.join("")}`,
              rows: [{ values: [...lines, "x", "y", "z"].slice(0, 4) }],
            },
          });
          expect(annotated(stripped(marked), NO_MARKS)).toBeDefined();
          const after = stripped(marked);
          expect(await cellDump(after)).toEqual(dump);
          expect(notesIn(partOf(after, "xl/comments/comment1.xml"))).toEqual(notes);
        },
      ),
      { numRuns: 40 },
    );
  });
});
