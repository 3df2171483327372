import { describe, expect, it } from "vitest";
import { annotateWorkbook } from "../../../src/workbook/annotate/index.ts";
import {
  annotated,
  cellDump,
  exceljsWorkbook,
  fixture,
  formAnnotations,
  NO_MARKS,
  notesIn,
  partOf,
  partsOf,
  rezipped,
  stripped,
} from "./support.ts";

const FORM = fixture("openpyxl.xlsx");
const sheet1 = "xl/worksheets/sheet1.xml";
const oneCell = (cell: string, text = "Salah") =>
  ({ ...NO_MARKS, cells: [{ sheet: "Pemetaan", cell, severity: "GALAT", lines: [text] }] }) as const;

/** The form with the first sheet's rows replaced. */
function withRows(rows: string): Uint8Array {
  return rezipped(FORM, (name, text) => (name === sheet1 ? text.replace(/<sheetData>.*<\/sheetData>/s, rows) : text));
}

function rowsOf(bytes: Uint8Array): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, sheet1))?.[1]?.replace(/ s="\d+"/g, "") ?? "";
}

describe("rows and cells of unusual build", () => {
  it("an empty sheetData", () => {
    expect(rowsOf(annotated(withRows("<sheetData/>"), oneCell("C6")))).toBe('<row r="6"><c r="C6"/></row>');
  });

  it("rows and cells without addresses", () => {
    const rows = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row></sheetData>";
    expect(rowsOf(annotated(withRows(rows), oneCell("C3")))).toBe(
      '<row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c><c r="C3"/></row>',
    );
  });

  it("cells put before, between and behind those that are there; spans follow", () => {
    const rows = '<sheetData><row r="4" spans="2:3"><c r="B4"><v>1</v></c><c r="D4"><v>2</v></c></row></sheetData>';
    const cells = ["A4", "C4", "F4", "A2", "B9"].map(
      (cell) => ({ sheet: "Pemetaan", cell, severity: "INFO", lines: ["x"] }) as const,
    );
    expect(rowsOf(annotated(withRows(rows), { ...NO_MARKS, cells }))).toBe(
      '<row r="2"><c r="A2"/></row><row r="4" spans="1:6"><c r="A4"/><c r="B4"><v>1</v></c><c r="C4"/><c r="D4"><v>2</v></c><c r="F4"/></row><row r="9"><c r="B9"/></row>',
    );
  });

  it("shared and array formulas keep their text", () => {
    const row =
      '<c r="A5"><f t="shared" ref="A5:A6" si="0">B5&gt;1</f><v>0</v></c><c r="B5" t="b"><f t="array" ref="B5">{1}</f><v>1</v></c>';
    expect(rowsOf(annotated(withRows(`<sheetData><row r="5">${row}</row></sheetData>`), oneCell("A5")))).toBe(
      `<row r="5">${row}</row>`,
    );
  });

  it("a bracket inside an attribute, a comment and CDATA that look like rows", () => {
    const rows =
      '<sheetData><!-- <row r="5"> --><row r="5" x="a>b"><c r="A5" t="inlineStr"><is><t><![CDATA[<row r="6">&]]></t></is></c></row></sheetData>';
    expect(rowsOf(annotated(withRows(rows), oneCell("B5")))).toBe(
      '<row r="5" x="a>b"><c r="A5" t="inlineStr"><is><t>&lt;row r=&quot;6&quot;&gt;&amp;</t></is></c><c r="B5"/></row>',
    );
  });

  it("a new cell takes the format of its row, else of its column", () => {
    const styled = rezipped(FORM, (name, text) =>
      name === sheet1
        ? text
            .replace(
              /<sheetData>.*<\/sheetData>/s,
              '<sheetData><row r="5" s="5" customFormat="1"/><row r="6"/></sheetData>',
            )
            .replace(/<cols>.*<\/cols>/, '<cols><col min="1" max="9" width="9" style="3"/></cols>')
        : text,
    );
    const cells = ["A5", "A6"].map((cell) => ({ sheet: "Pemetaan", cell, severity: "INFO", lines: ["x"] }) as const);
    const after = annotated(styled, { ...NO_MARKS, cells });
    const formats = [
      ...(/<cellXfs.*<\/cellXfs>/s.exec(partOf(after, "xl/styles.xml"))?.[0] ?? "").matchAll(/<xf [^>]*>/g),
    ].map(String);
    const used = [...partOf(after, sheet1).matchAll(/<c r="(A\d)" s="(\d+)"/g)].map((cell) => [
      cell[1],
      /numFmtId="\d+" fontId="\d+"|borderId="\d"/g[Symbol.match](formats[Number(cell[2])] ?? ""),
    ]);
    expect(used).toEqual([
      ["A5", ['numFmtId="164" fontId="0"', 'borderId="1"']],
      ["A6", ['numFmtId="0" fontId="0"', 'borderId="1"']],
    ]);
  });
});

describe("packages of unusual build", () => {
  /** Every element of the parts that change gets a prefix, as some writers do. */
  const prefixed = rezipped(FORM, (name, text) =>
    /^xl\/(workbook|styles|worksheets\/sheet\d|comments\/comment1)\.xml$/.test(name)
      ? text.replace(/<(\/?)(?=\w)(?![\w]+:)/g, "<$1x:").replace(/ xmlns="/, ' xmlns:x="')
      : text,
  );

  it("a namespace prefix is given to whatever is added", () => {
    const marked = annotated(prefixed);
    for (const name of [
      "xl/workbook.xml",
      "xl/styles.xml",
      sheet1,
      "xl/worksheets/sheet2.xml",
      "xl/comments/comment1.xml",
    ]) {
      expect([name, partOf(marked, name).match(/<(?!\/?x:|\?)[^>]*>/g)]).toEqual([name, null]);
    }
    expect(annotated(marked)).toEqual(marked);
    expect(partOf(stripped(marked), sheet1)).not.toContain("Catatan");
  });

  it("a strict workbook stays strict", () => {
    const strict = rezipped(FORM, (_name, text) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    );
    const marked = annotated(strict);
    expect(
      Object.values(partsOf(marked)).filter((text) => text.includes("schemas.openxmlformats.org/spreadsheetml")),
    ).toEqual([]);
    expect(annotated(marked)).toEqual(marked);
  });

  it("a workbook without styles gets some", () => {
    const bare = rezipped(FORM, (name, text) => {
      const without = text.replace(/<(?:Override|Relationship)\b[^>]*styles[^>]*>/, "");
      return name === "xl/styles.xml" ? null : without.replace(/ s="\d+"/g, "");
    });
    const styles = partOf(annotated(bare), "xl/styles.xml");
    expect(styles.match(/<(fonts|fills|borders|cellXfs) count/g)).toEqual([
      "<fonts count",
      "<fills count",
      "<borders count",
      "<cellXfs count",
    ]);
    expect(styles).toContain('<fills count="');
  });

  it("a threaded comment and its stand-in are left alone", () => {
    const threaded = rezipped(FORM, (name, text) =>
      name === "xl/comments/comment1.xml" ? text.replace("<author>Rina</author>", "<author>tc={1F}</author>") : text,
    );
    const before = notesIn(partOf(threaded, "xl/comments/comment1.xml"));
    const after = notesIn(partOf(annotated(threaded), "xl/comments/comment1.xml"));
    expect([after["A5"], after["B7"]]).toEqual([before["A5"], before["B7"]]);
    expect(after["C6"]).toContain("SEL-01");
  });

  it("a control's drawing keeps its control, and the notes join it", () => {
    const vml =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t201"><v:textbox><font>Kirim<br></font></v:textbox><x:ClientData ObjectType="Button"/></v:shape></xml>';
    const withControl = rezipped(FORM, (name, text) => (name === "xl/drawings/commentsDrawing1.vml" ? vml : text));
    const marked = partOf(annotated(withControl), "xl/drawings/commentsDrawing1.vml");
    expect(marked).toContain('<v:shape id="_x0000_s1025" type="#_x0000_t201"><v:textbox><font>Kirim<br></font>');
    expect(marked.match(/ObjectType="Note"/g)?.length).toBe(4);
    expect(partOf(stripped(annotated(withControl)), "xl/drawings/commentsDrawing1.vml")).toContain("Kirim<br>");
  });

  it("a very long note is cut at the limit and says so; a full note of a person is not touched", () => {
    const long = "é".repeat(40_000);
    const note = notesIn(partOf(annotated(FORM, oneCell("C6", long)), "xl/comments/comment1.xml"))["C6"] ?? "";
    expect([note.length <= 32_767, note.length > 32_700, note.includes("(dipotong")]).toEqual([true, true, true]);
    const full = rezipped(FORM, (name, text) =>
      name === "xl/comments/comment1.xml" ? text.replace("Usulan lama", "a".repeat(32_700)) : text,
    );
    expect(notesIn(partOf(annotated(full, oneCell("A5")), "xl/comments/comment1.xml"))["A5"]).toBe("a".repeat(32_700));
  });

  it("a cell filled with a hatch or gradient keeps its fill", () => {
    const hatched = rezipped(FORM, (name, text) =>
      name === "xl/styles.xml"
        ? text.replace(
            'patternType="solid"><fgColor rgb="FFFFF2CC"/>',
            'patternType="darkGrid"><fgColor rgb="FFFFF2CC"/>',
          )
        : text,
    );
    const format = /<c r="D7" s="(\d+)"/;
    expect(format.exec(partOf(annotated(hatched), sheet1))?.[1]).toBe(format.exec(partOf(hatched, sheet1))?.[1]);
  });

  it("many notes get shape numbers of their own", async () => {
    const cells = Array.from(
      { length: 2500 },
      (_, index) => ({ sheet: "Pemetaan", cell: `E${index + 5}`, severity: "GALAT", lines: ["x"] }) as const,
    );
    const drawing = partOf(annotated(await exceljsWorkbook(), { ...NO_MARKS, cells }), "xl/drawings/vmlDrawing1.vml");
    const ids = [...drawing.matchAll(/<v:shape [^>]*?id="_x0000_s(\d+)"|<v:shape id="_x0000_s(\d+)"/g)].map((shape) =>
      Number(shape[1] ?? shape[2]),
    );
    const clusters = (/data="([\d,]*)"/.exec(drawing)?.[1] ?? "").split(",").map(Number);
    expect(new Set(ids).size).toBe(2501);
    expect(
      [...new Set(ids.map((id) => Math.floor(id / 1024)))].filter((cluster) => !clusters.includes(cluster)),
    ).toEqual([]);
  });
});

describe("what no safe copy can be made of", () => {
  const refusal = (bytes: Uint8Array, annotations: typeof formAnnotations = formAnnotations) => {
    const result = annotateWorkbook(bytes, annotations);
    return result.ok ? "made" : `${result.reason} ${result.part}`;
  };
  const replaced = (part: string, change: (text: string) => string | null) =>
    rezipped(FORM, (name, text) => (name === part ? change(text) : text));

  it.each([
    ["no bytes", () => new Uint8Array(), "not-a-zip null"],
    ["a text", () => new TextEncoder().encode("bukan zip ".repeat(10)), "not-a-zip null"],
    ["a cut file", () => FORM.slice(0, FORM.length - 100), "not-a-zip null"],
    [
      "another kind of package",
      () =>
        replaced("xl/workbook.xml", (text) =>
          text.replace(/^<workbook/, "<document").replace("</workbook>", "</document>"),
        ),
      "not-a-workbook xl/workbook.xml",
    ],
    ["no workbook", () => replaced("xl/workbook.xml", () => null), "not-a-workbook null"],
    [
      "a document type",
      () => replaced("xl/workbook.xml", (text) => `<!DOCTYPE workbook [<!ENTITY a "b">]>${text}`),
      "doctype xl/workbook.xml",
    ],
    [
      "another encoding",
      () => replaced("xl/workbook.xml", (text) => `<?xml version="1.0" encoding="ISO-8859-1"?>${text}`),
      "encoding xl/workbook.xml",
    ],
    [
      "rows in disorder",
      () => withRows('<sheetData><row r="6"/><row r="5"/></sheetData>'),
      "unusual-part xl/worksheets/sheet1.xml",
    ],
    [
      "a worksheet cut short",
      () => replaced(sheet1, (text) => text.slice(0, 500)),
      "unusual-part xl/worksheets/sheet1.xml",
    ],
    ["a missing worksheet", () => replaced(sheet1, () => null), "unknown-sheet Pemetaan"],
  ])("%s", (_what, bytes, expected) => {
    expect(refusal(bytes())).toBe(expected);
  });

  it("a signed workbook", () => {
    const moved = rezipped(FORM, (_name, text) => text);
    const signed = Buffer.from(moved).toString("latin1").replaceAll("docProps/app.xml", "_xmlsignatures/1");
    expect(refusal(new Uint8Array(Buffer.from(signed, "latin1")))).toBe("signed null");
  });

  it("an encrypted entry", () => {
    const bytes = FORM.slice();
    const central = Buffer.from(bytes).indexOf("PK\u0001\u0002", 0, "latin1");
    bytes[central + 8] = (bytes[central + 8] ?? 0) | 1;
    expect(refusal(bytes)).toMatch(/^encrypted /);
  });

  it("a part that does not fit its check sum", () => {
    const bytes = FORM.slice();
    const name = Buffer.from(bytes).lastIndexOf(sheet1, undefined, "latin1");
    bytes[name - 46 + 16] = (bytes[name - 46 + 16] ?? 0) ^ 255;
    expect(refusal(bytes)).toBe(`damaged ${sheet1}`);
  });

  it("a sheet or cell that is not there", () => {
    expect(refusal(FORM, { ...NO_MARKS, cells: [{ sheet: "Lain", cell: "A1", severity: "INFO", lines: [] }] })).toBe(
      "unknown-sheet Lain",
    );
    expect(refusal(FORM, oneCell("XFE1"))).toBe("bad-address XFE1");
  });

  it("every cut of a good file is refused or made, never thrown", async () => {
    const dump = await cellDump(FORM);
    for (let length = 0; length < FORM.length; length += 97) {
      const result = annotateWorkbook(FORM.slice(0, length), formAnnotations);
      expect(result.ok).toBe(false);
    }
    for (let at = 0; at < FORM.length; at += 61) {
      const bytes = FORM.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const result = annotateWorkbook(bytes, formAnnotations);
      expect(typeof result.ok).toBe("boolean");
    }
    expect(await cellDump(FORM)).toEqual(dump);
  });
});
