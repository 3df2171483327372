import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Annotations, annotateWorkbook, stripAnnotations } from "../../../src/workbook/annotate/index.ts";

export const POTENSI = "Potensi & Wil'h";

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

/** What a check of `openpyxl.xlsx` could say: a blank cell, a cell with a comment, two colours, a second sheet. */
export const formAnnotations: Annotations = {
  author: "ksd",
  cells: [
    { sheet: "Pemetaan", cell: "C6", severity: "GALAT", lines: ["SEL-01: Judul Kerja Sama wajib diisi."] },
    { sheet: "Pemetaan", cell: "B7", severity: "GALAT", lines: ["SEL-11: kode U-002 sudah dipakai di B6."] },
    {
      sheet: "Pemetaan",
      cell: "D7",
      severity: "GALAT",
      lines: ["SEL-05: 'KSDX' tidak ada dalam daftar.", "Pilih: KSDD Wajib."],
    },
    { sheet: "Pemetaan", cell: "F8", severity: "INFO", lines: ["PM-18"] },
    { sheet: "Pemetaan", cell: "G8", severity: "PERINGATAN", lines: ["PM-17: 1999 sebelum tahun pemetaan."] },
    { sheet: POTENSI, cell: "C2", severity: "INFO", lines: ["PO-05: belum dirujuk usulan mana pun."] },
  ],
  rows: [
    { sheet: "Pemetaan", row: 6, text: "GALAT C6: Judul Kerja Sama wajib diisi." },
    { sheet: "Pemetaan", row: 7, text: "GALAT B7: kode ganda.\nGALAT D7: tidak ada dalam daftar." },
    { sheet: "Pemetaan", row: 8, text: "PERINGATAN G8: 1999 sebelum tahun pemetaan." },
    { sheet: POTENSI, row: 2, text: "INFO C2" },
  ],
  tables: [
    { sheet: "Pemetaan", headingRow: 4, lastColumn: 7 },
    { sheet: POTENSI, headingRow: 1, lastColumn: 3 },
  ],
  summary: {
    sheetName: "Temuan",
    title: "Temuan pemeriksaan kukar.xlsx",
    intro: ["Harus diperbaiki: 3", "Sebaiknya diperiksa: 1"],
    columns: [
      { heading: "Tingkat", width: 14 },
      { heading: "Sel", width: 20 },
      { heading: "Isian", width: 20 },
      { heading: "Temuan", width: 70 },
    ],
    linkColumn: 1,
    rows: [
      {
        severity: "GALAT",
        values: ["GALAT", "Pemetaan!C6", "", "Judul wajib diisi."],
        link: { sheet: "Pemetaan", cell: "C6" },
      },
      {
        severity: "INFO",
        values: ["INFO", "Potensi!C2", "=1+1", "Belum dirujuk."],
        link: { sheet: POTENSI, cell: "C2" },
      },
    ],
  },
};

export const NO_MARKS: Annotations = {
  ...formAnnotations,
  cells: [],
  rows: [],
  tables: [],
  summary: { ...formAnnotations.summary, rows: [] },
};

export function annotated(bytes: Uint8Array, annotations: Annotations = formAnnotations): Uint8Array {
  const result = annotateWorkbook(bytes, annotations);
  if (!result.ok) {
    throw new Error(`refused: ${result.reason} ${result.part}`);
  }
  return result.bytes;
}

export function stripped(bytes: Uint8Array): Uint8Array {
  const result = stripAnnotations(bytes);
  if (!result.ok) {
    throw new Error(`refused: ${result.reason} ${result.part}`);
  }
  return result.bytes;
}

/** Parts as text, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, name.endsWith(".png"))]),
  );
}

export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (part === undefined) {
    throw new Error(`no part ${name}`);
  }
  return part;
}

/** The file with some parts changed; `null` leaves one out. */
export function rezipped(bytes: Uint8Array, change: (name: string, text: string) => string | null): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, content]): [string, Uint8Array][] => {
    if (name.endsWith(".png")) {
      return change(name, "") === null ? [] : [[name, content]];
    }
    const text = change(name, strFromU8(content));
    return text === null ? [] : [[name, strToU8(text)]];
  });
  return zipSync(Object.fromEntries(parts));
}

/** Compressed bytes of each entry as they lie in the file: name → method, check sum and data, in hexadecimal. */
export function rawEntries(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const entries = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(start, start + file.readUInt32LE(at + 20)).toString("hex");
    const facts = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 16), file.readUInt32LE(at + 24)].join(" ");
    entries.set(file.toString("utf8", at + 46, at + 46 + name), `${facts} ${content}`);
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Values and formulas of all cells as a second reader sees them. */
export async function cellDump(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const dump: Record<string, unknown> = {};
  (await loaded(bytes)).eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value !== null) {
          dump[`${sheet.name}!${cell.address}`] = cell.value;
        }
      }),
    ),
  );
  return dump;
}

/** The second reader fails on notes, drawings and tables it did not write itself, so it gets the file without them. */
export async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const undrawn = rezipped(bytes, (name, text) =>
    /^xl\/(?:drawings|media|charts|tables|comments|worksheets\/_rels)/.test(name)
      ? null
      : text.replace(/<(?:legacyDrawing|drawing) [^>]*>|<tableParts.*?<\/tableParts>/g, ""),
  );
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(undrawn.slice().buffer);
  return book;
}

/** Address → text of the notes in a comments part. */
export function notesIn(xml: string): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const comment of xml.matchAll(/<comment\b[^>]*\bref="([^"]*)"[^>]*>([\s\S]*?)<\/comment>/g)) {
    const texts = [...(comment[2] ?? "").matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map((text) => text[1] ?? "");
    notes[comment[1] ?? ""] = texts
      .join("")
      .replaceAll("&#10;", "\n")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&apos;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  }
  return notes;
}

/** A form by exceljs: other ids, shared strings, notes, a picture. */
export async function exceljsWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Pemetaan", { views: [{ state: "frozen", ySplit: 4 }] });
  sheet.getCell("A1").value = "PEMETAAN";
  sheet.getRow(4).values = ["No", "Kode", "Judul", "Jenis", "Bidang", "Biaya", "Tahun"];
  sheet.getRow(5).values = [1, "U-001", "Air minum", "KSDD Wajib", "1.03", 10.5, new Date("2026-01-02T00:00:00Z")];
  sheet.getRow(7).values = [2, "U-001", "Pasar", "KSDX", "3.30", { formula: "F5*2", result: 21 }];
  sheet.getCell("G7").numFmt = "dd/mm/yyyy";
  sheet.getCell("B7").note = "Catatan dari OPD";
  sheet.getCell("D7").dataValidation = { type: "list", allowBlank: true, formulae: ['"KSDD Wajib,Sinergi"'] };
  const png = partsPng();
  const image = book.addImage({ base64: png, extension: "png" });
  sheet.addImage(image, { tl: { col: 8, row: 0 }, ext: { width: 20, height: 20 } });
  book.addWorksheet(POTENSI).getRow(1).values = ["Kode Potensi", "Nama Potensi", "Nilai (Rp)"];
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function partsPng(): string {
  const content = unzipSync(fixture("openpyxl.xlsx"))["xl/media/image1.png"];
  return Buffer.from(content ?? new Uint8Array()).toString("base64");
}
