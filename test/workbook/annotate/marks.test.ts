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
} from "./support.ts";

const BEGIN = "▼ Temuan ksd";
const END = "▲ akhir temuan ksd";
const ours = (text: string) => `${BEGIN}\n${text}\n${END}`;

describe("marks in the form", () => {
  const bytes = fixture("openpyxl.xlsx");
  const marked = annotated(bytes);

  it("leaves every cell of the sender as it was and adds the remarks beside the tables", async () => {
    const before = await cellDump(bytes);
    const after = await cellDump(marked);
    const added = Object.fromEntries(
      Object.entries(after).filter(([cell]) => !(cell in before) && !cell.startsWith("Temuan!")),
    );
    expect(Object.fromEntries(Object.entries(after).filter(([cell]) => cell in before))).toEqual(before);
    expect(added).toEqual({
      "Pemetaan!H4": "Catatan KSD",
      "Pemetaan!H6": "GALAT C6: Judul Kerja Sama wajib diisi.",
      "Pemetaan!H7": "GALAT B7: kode ganda.\nGALAT D7: tidak ada dalam daftar.",
      "Pemetaan!H8": "PERINGATAN G8: 1999 sebelum tahun pemetaan.",
      [`${POTENSI}!D1`]: "Catatan KSD",
      [`${POTENSI}!D2`]: "INFO C2",
    });
  });

  it("colours by severity and keeps number format, border, alignment and protection", async () => {
    const before = (await loaded(bytes)).getWorksheet("Pemetaan");
    const after = (await loaded(marked)).getWorksheet("Pemetaan");
    const colors = ["C6", "B7", "D7", "F8", "G8", "A5"].map((cell) => {
      const fill = after?.getCell(cell).fill;
      return [cell, fill?.type === "pattern" ? fill.fgColor?.argb : undefined];
    });
    expect(colors).toEqual([
      ["C6", "FFF9D3D1"],
      ["B7", "FFF9D3D1"],
      ["D7", "FFF9D3D1"],
      ["F8", "FFDBE9F6"],
      ["G8", "FFFCEEC4"],
      ["A5", undefined],
    ]);
    for (const cell of ["B7", "D7", "F8", "G8"]) {
      const { fill: _before, ...was } = before?.getCell(cell).style ?? {};
      const { fill: _after, ...is } = after?.getCell(cell).style ?? {};
      expect(is).toEqual(was);
    }
  });

  it("puts one note on each cell, below the words of a person where there are some", () => {
    expect(notesIn(partOf(marked, "xl/comments/comment1.xml"))).toEqual({
      A5: "Usulan lama",
      B7: `Tolong dicek, kodenya sama.\nBu Rina\n${ours("SEL-11: kode U-002 sudah dipakai di B6.")}`,
      C6: ours("SEL-01: Judul Kerja Sama wajib diisi."),
      D7: ours("SEL-05: 'KSDX' tidak ada dalam daftar.\nPilih: KSDD Wajib."),
      F8: ours("PM-18"),
      G8: ours("PM-17: 1999 sebelum tahun pemetaan."),
    });
    expect(notesIn(partOf(marked, "xl/comments1.xml"))).toEqual({ C2: ours("PO-05: belum dirujuk usulan mana pun.") });
  });

  it("draws one box for each note, and none twice", () => {
    const drawing = partOf(marked, "xl/drawings/commentsDrawing1.vml");
    const boxes = [...drawing.matchAll(/Row>(\d+)<[^>]*Row><[^>]*Column>(\d+)</g)].map(
      (found) => `${found[1]},${found[2]}`,
    );
    expect(boxes).toEqual(["4,0", "6,1", "5,2", "6,3", "7,5", "7,6"]);
    const ids = [...drawing.matchAll(/shape [^>]*id="_x0000_s(\d+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(6);
  });

  it("widens the sheet's own filter by the column of remarks, and makes one where there is none", () => {
    expect(partOf(marked, "xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A4:H8"/>');
    expect(partOf(marked, "xl/worksheets/sheet2.xml")).toContain('<autoFilter ref="D1:D2"/>');
    const names = [...partOf(marked, "xl/workbook.xml").matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(
      (name) => `${name[1]}: ${name[2]}`,
    );
    expect(names).toEqual([
      'name="JenisKerjaSama": Daftar!$A$1:$A$3',
      `name="_xlnm._FilterDatabase" localSheetId="0" hidden="1": 'Pemetaan'!$A$4:$H$8`,
      `name="_xlnm.Print_Titles" localSheetId="0": 'Pemetaan'!4:4`,
      `name="_ksd_catatan_1_1" hidden="1": 'Pemetaan'!$H$4:$H$8`,
      `name="_xlnm._FilterDatabase" localSheetId="1" hidden="1": 'Potensi &amp; Wil''h'!$D$1:$D$2`,
      `name="_ksd_catatan_2_1" hidden="1": 'Potensi &amp; Wil''h'!$D$1:$D$2`,
      `name="_ksd_temuan" hidden="1": 'Temuan'!$A$1`,
      `name="_xlnm._FilterDatabase" localSheetId="3" hidden="1": 'Temuan'!$A$6:$D$8`,
      'name="_ksd_warna" hidden="1": {&quot;rgb FFFFF2CC&quot;}',
    ]);
  });

  it("writes the sheet of findings last, with links to the cells and no live formula", async () => {
    const book = await loaded(marked);
    const sheet = book.worksheets.at(-1);
    const rows = sheet?.getRows(1, 8)?.map((row) => [1, 2, 3, 4].map((column) => row.getCell(column).text));
    expect(book.worksheets.map((one) => one.name)).toEqual(["Pemetaan", POTENSI, "Daftar", "Temuan"]);
    expect(rows).toEqual([
      ["Temuan pemeriksaan kukar.xlsx", "", "", ""],
      [
        "Lembar ini dibuat otomatis oleh ksd dan diganti pada pemeriksaan berikutnya. Jangan menulis data di sini.",
        "",
        "",
        "",
      ],
      ["Harus diperbaiki: 3", "", "", ""],
      ["Sebaiknya diperiksa: 1", "", "", ""],
      ["", "", "", ""],
      ["Tingkat", "Sel", "Isian", "Temuan"],
      ["GALAT", "Pemetaan!C6", "", "Judul wajib diisi."],
      ["INFO", "Potensi!C2", "=1+1", "Belum dirujuk."],
    ]);
    const xml = partOf(marked, "xl/worksheets/sheet4.xml");
    expect([...xml.matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"/g)].map((link) => [link[1], link[2]])).toEqual([
      ["B7", "'Pemetaan'!C6"],
      ["B8", "'Potensi &amp; Wil''h'!C2"],
    ]);
    expect(xml).not.toContain("<f>");
  });

  it("calls the sheet of findings otherwise when the sender has one of that name", async () => {
    const renamed = annotated(fixture("openpyxl.xlsx"), NO_MARKS);
    const own = new TextDecoder().decode(new TextEncoder().encode(partOf(renamed, "xl/workbook.xml")));
    expect(own).toContain('name="Temuan"');
    const book = await loaded(await exceljsWorkbook());
    book.addWorksheet("temuan").getCell("A1").value = "Temuan BPK";
    const taken = annotated(new Uint8Array(await book.xlsx.writeBuffer()), NO_MARKS);
    const sheets = (await loaded(taken)).worksheets.map((sheet) => [sheet.name, sheet.getCell("A1").text]);
    expect(sheets.slice(2)).toEqual([
      ["temuan", "Temuan BPK"],
      ["Temuan KSD", formAnnotations.summary.title],
    ]);
  });

  it("keeps the sender's jottings right of the table and goes beyond them", async () => {
    const book = await loaded(await exceljsWorkbook());
    const sheet = book.getWorksheet("Pemetaan");
    if (sheet === undefined) {
      throw new Error("no sheet");
    }
    sheet.getCell("H7").value = "cek lagi";
    sheet.mergeCells("I9:I10");
    const after = await cellDump(annotated(new Uint8Array(await book.xlsx.writeBuffer())));
    expect([after["Pemetaan!H7"], after["Pemetaan!I4"], after["Pemetaan!J4"]]).toEqual([
      "cek lagi",
      undefined,
      "Catatan KSD",
    ]);
  });

  it("joins entries for one cell and lets the worst severity colour it", async () => {
    const cells = (["INFO", "GALAT", "PERINGATAN"] as const).map((severity) => ({
      sheet: "Pemetaan",
      cell: "A5",
      severity,
      lines: [severity],
    }));
    const after = annotated(bytes, { ...NO_MARKS, cells });
    const fill = (await loaded(after)).getWorksheet("Pemetaan")?.getCell("A5").fill;
    expect(notesIn(partOf(after, "xl/comments/comment1.xml"))["A5"]).toBe(
      `Usulan lama\n${ours("INFO\nGALAT\nPERINGATAN")}`,
    );
    expect(fill?.type === "pattern" && fill.fgColor?.argb).toBe("FFF9D3D1");
  });
});
